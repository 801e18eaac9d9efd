import Juara
import JuaraTestSupport
import Testing

struct EarlySeatsTests {
  private static let sessions: [Identifier<Session>] = [Identifier(1), Identifier(2)]

  private func place(
    _ id: Int64, party: Int, at seconds: Int64, sessions: [Identifier<Session>] = []
  ) -> WaitingList.Entry {
    WaitingList.Entry(
      registration: Identifier(id), party: party, priority: 0,
      registeredAt: Instant(secondsSince1970: seconds), sessions: sessions)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `in whatever order a file tells of people, the same get seats as from the waiting list`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    let isPerSession = Bool.random(using: &random)
    let places = (1...12).map { id in
      place(
        id, party: .random(in: 1...3, using: &random), at: .random(in: 0...8, using: &random),
        sessions: isPerSession
          ? Array(Self.sessions.shuffled(using: &random).prefix(.random(in: 1...2, using: &random)))
          : [])
    }
    func seats(_ random: inout Seeded) -> Seats {
      Seats(
        capacity: .random(in: 0...25, using: &random), taken: .random(in: 0...3, using: &random))
    }
    var map = SeatPools(event: seats(&random))
    if isPerSession { for session in Self.sessions { map.sessions[session] = seats(&random) } }
    for rule in [EventPlan.WaitingRule.block, .skip] {
      var provisional = ProvisionalSeats(map, isOpen: true)
      var order = places.sorted()
      if Bool.random(using: &random) { order.shuffle(using: &random) }
      var seated = order.filter { provisional.take($0) }
      if provisional.contradictsOrder {
        let gaveBack = provisional.withdraw()
        #expect(gaveBack)
        seated = []
      }
      var rest = map
      for place in seated {
        rest.event.taken += place.party
        for session in place.sessions { rest[.session(session)].taken += place.party }
      }
      let waiting = WaitingList(places.filter { !seated.contains($0) })
      #expect(
        (seated + waiting.promoted(into: rest, rule: rule)).sorted()
          == WaitingList(places).promoted(into: map, rule: rule))
    }
  }

  /// Who of some is seated early, in the order they are told of.
  private func seated(
    _ provisional: inout ProvisionalSeats, _ places: WaitingList.Entry...
  ) -> [Identifier<Registration>] {
    places.filter { provisional.take($0) }.map(\.registration)
  }

  @Test func `nobody is seated early while somebody waits for longer`() {
    var provisional = ProvisionalSeats(
      SeatPools(event: Seats(capacity: 5, taken: 0)), isOpen: false)
    let seated = seated(&provisional, place(1, party: 1, at: 0))
    #expect(seated.isEmpty && !provisional.contradictsOrder)
    let gaveBack = provisional.withdraw()
    #expect(!gaveBack)
  }

  @Test func `after the first who does not fit, nobody is seated early`() {
    var provisional = ProvisionalSeats(SeatPools(event: Seats(capacity: 2, taken: 0)), isOpen: true)
    let first = seated(
      &provisional, place(1, party: 1, at: 1), place(2, party: 2, at: 2), place(3, party: 1, at: 3))
    #expect(first == [Identifier(1)] && !provisional.contradictsOrder)
    let second = seated(&provisional, place(4, party: 1, at: 0))
    #expect(second.isEmpty && provisional.contradictsOrder)
  }

  @Test func `seats given back are given to nobody else before all are known`() {
    var provisional = ProvisionalSeats(
      SeatPools(event: Seats(capacity: nil, taken: 0)), isOpen: true)
    let first = seated(&provisional, place(1, party: 1, at: 1))
    #expect(first == [Identifier(1)])
    let gaveBack = [provisional.withdraw(), provisional.withdraw()]
    #expect(gaveBack == [true, false])
    let second = seated(&provisional, place(2, party: 1, at: 0))
    #expect(second.isEmpty && !provisional.contradictsOrder)
  }
}

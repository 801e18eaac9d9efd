import Juara
import JuaraTestSupport
import Testing

struct WaitingListTests {
  private func place(
    _ id: Int64, party: Int = 1, priority: Int = 0, at seconds: Int64 = 0
  ) -> WaitingList.Entry {
    WaitingList.Entry(
      registration: Identifier(id), party: party, priority: priority,
      registeredAt: Instant(secondsSince1970: seconds))
  }

  @Test func `those who wait stand by priority, then by when they registered, then by number`() {
    let list = WaitingList([
      place(4, at: 5), place(3, at: 5), place(2, at: 9), place(1, priority: 1, at: 0),
      place(9, priority: -1, at: 99),
    ])
    #expect(list.entries.map(\.registration.rawValue) == [9, 3, 4, 2, 1])
  }

  @Test(
    arguments: [
      (nil, 0, [1, 2, 3]), (0, 0, []), (3, 0, [1]), (3, 3, []), (4, 0, [1, 2]), (9, 2, [1, 2, 3]),
      (2, 5, []),
    ] as [(Int?, Int, [Int64])])
  func `parties go in whole from the head, and one that does not fit blocks the rest`(
    capacity: Int?, taken: Int, promoted: [Int64]
  ) {
    let list = WaitingList([
      place(1, party: 2, at: 1), place(2, party: 2, at: 2), place(3, party: 1, at: 3),
    ])
    let places = list.promoted(into: SeatPools(event: Seats(capacity: capacity, taken: taken)))
    #expect(places.map(\.registration.rawValue) == promoted)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `whatever order they come in, the promoted fit, and the next one does not`(seed: UInt64) {
    var random = Seeded(seed)
    let places = (1...20).map {
      place(
        $0, party: .random(in: 1...4, using: &random), priority: .random(in: 0...1, using: &random),
        at: .random(in: 0...5, using: &random))
    }
    let seats = Seats(
      capacity: .random(in: 0...30, using: &random), taken: .random(in: 0...10, using: &random))
    let list = WaitingList(places.shuffled(using: &random))
    #expect(list.entries == WaitingList(places).entries)
    let promoted = list.promoted(into: SeatPools(event: seats))
    #expect(promoted == Array(list.entries.prefix(promoted.count)))
    let free = max(0, seats.capacity! - seats.taken)
    let used = promoted.reduce(0) { $0 + $1.party }
    #expect(used <= free)
    if promoted.count < list.entries.count {
      #expect(used + list.entries[promoted.count].party > free)
    }
  }

  @Test func `the list moves until what is waited for begins, or until the cut-off`() {
    var plan = EventPlan.sample()
    func entry(_ sessions: [Identifier<Session>] = []) -> WaitingList.Entry {
      WaitingList.Entry(
        registration: Identifier(1), party: 1, registeredAt: at("2026-11-01T10:00"),
        sessions: sessions)
    }
    let starts: [Identifier<Session>: Instant] = [
      Identifier(1): at("2026-12-05T09:00"), Identifier(2): at("2026-12-12T09:00"),
    ]
    #expect(plan.promotionEnd(of: entry(), starts: [:]) == at("2026-12-05T09:00"))
    #expect(plan.promotionEnd(of: entry([Identifier(2)]), starts: starts) == starts[Identifier(2)])
    plan.promotionEndsAt = at("2026-12-04T18:00")
    #expect(plan.promotionEnd(of: entry(), starts: [:]) == at("2026-12-04T18:00"))
    let list = WaitingList([entry()])
    func moves(_ local: String, isNew: Bool) -> Bool {
      let newcomers: Set<Identifier<Registration>> = isNew ? [Identifier(1)] : []
      return !list.moving(in: plan, starts: [:], at: at(local), newcomers: newcomers).entries
        .isEmpty
    }
    #expect(moves("2026-12-04T17:59:59", isNew: false) && !moves("2026-12-04T18:00", isNew: false))
    #expect(moves("2026-12-05T10:00", isNew: true))
  }

  @Test(
    arguments: [(nil, 9, nil), (0, 0, 0), (5, 3, 2), (5, 7, 0)] as [(Int?, Int, Int?)])
  func `unlimited seats are always free, and never fewer than none`(
    capacity: Int?, taken: Int, free: Int?
  ) {
    let seats = Seats(capacity: capacity, taken: taken)
    #expect(seats.free == free)
    #expect(seats.fits(1) == (free != 0))
    if let free { #expect(!seats.fits(free + 1)) }
  }

  @Test(
    arguments: [
      (.awaitingConsent, true, true), (.confirmed, true, true), (.waitlisted, false, true),
      (.cancelled, false, false), (.declined, false, false),
    ] as [(RegistrationStatus, Bool, Bool)])
  func `the confirmed and those awaiting consent hold seats; the waiting stand too`(
    status: RegistrationStatus, holds: Bool, isActive: Bool
  ) {
    #expect(status.holdsSeats == holds)
    #expect(status.isActive == isActive)
  }
}

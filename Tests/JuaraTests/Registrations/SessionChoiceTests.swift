import Juara
import JuaraTestSupport
import Testing

struct SessionChoiceTests {
  private func event(per scope: EventPlan.RegistrationScope = .session) -> Event {
    var plan = EventPlan.sample(capacity: 10)
    plan.registrationPer = scope
    return Event(
      id: Identifier(1), code: EventCode("seri")!, plan: plan, state: .published, seatsTaken: 8)
  }

  private let sessions = Dictionary(
    uniqueKeysWithValues: [(1, 2, 0), (2, 5, 4), (3, 0, 0)].map { number, capacity, taken in
      let startsAt = at("2026-12-0\(number)T09:00")
      return (
        number,
        Session(
          id: Identifier(Int64(number)), number: number,
          plan: SessionPlan(
            startsAt: startsAt, endsAt: startsAt.adding(seconds: 3_600), capacity: capacity),
          seatsTaken: taken)
      )
    })

  private func registration(
    party: Int = 1, status: RegistrationStatus = .confirmed
  ) -> Registration {
    Registration(
      id: Identifier(1), event: Identifier(1), participant: Identifier(1), number: 1,
      status: status, party: party, registeredAt: at("2026-11-01T10:00"), consentDeadline: nil,
      cancelReason: nil)
  }

  private func refusal(
    _ body: () throws(RegistrationRefusal) -> Void
  ) -> RegistrationRefusal? {
    do throws(RegistrationRefusal) { try body() } catch { return error }
    return nil
  }

  @Test(
    arguments: [
      ([1, 2], 1, nil), ([], 1, .noSessionChosen([1, 2, 3])),
      ([4], 1, .unknownSession(4, known: [1, 2, 3])),
      ([1], 3, .partyAboveCapacity(party: 3, capacity: 2)),
      // A session of no seats lets everybody wait.
      ([3], 9, nil),
    ] as [([Int], Int, RegistrationRefusal?)])
  func `sessions are chosen by number, and hold the party`(
    numbers: [Int], party: Int, refused: RegistrationRefusal?
  ) {
    #expect(
      refusal { () throws(RegistrationRefusal) in
        _ = try event().sessions(
          chosen: numbers, among: sessions, party: party, at: at("2026-11-01T10:00"),
          override: false)
      } == refused)
  }

  @Test func `a session that has begun is chosen by staff alone`() throws {
    let late = at("2026-12-01T09:00")
    #expect(
      refusal { () throws(RegistrationRefusal) in
        _ = try event().sessions(
          chosen: [1], among: sessions, party: 1, at: late, override: false)
      } == .sessionHasBegun(1, at: late))
    #expect(
      try event().sessions(chosen: [1], among: sessions, party: 1, at: late, override: true)
        .map(\.number) == [1])
  }

  @Test func `an event that is registered for as a whole has no sessions to choose`() throws {
    #expect(
      refusal { () throws(RegistrationRefusal) in
        _ = try event(per: .event).sessions(
          chosen: [1], among: [:], party: 1, at: at("2026-11-01T10:00"), override: true)
      } == .choosesSessions)
    #expect(
      try event(per: .event).sessions(
        chosen: [], among: [:], party: 1, at: at("2026-11-01T10:00"), override: false
      ).isEmpty)
  }

  @Test(
    arguments: [
      (3, [], nil), (4, [], .noSeatsToGrow(free: 2)), (2, [2], nil),
      (3, [2], .noSeatsToGrow(free: 1)), (11, [], .partyAboveCapacity(party: 11, capacity: 10)),
      (0, [], .emptyParty),
    ] as [(Int, [Int], RegistrationRefusal?)])
  func `a party grows into what is free`(party: Int, chosen: [Int], refused: RegistrationRefusal?) {
    #expect(
      refusal { () throws(RegistrationRefusal) in
        try registration().checkResizing(
          to: party, in: event(), chosen: chosen.compactMap { sessions[$0] })
      } == refused)
  }

  @Test func `who waits takes no seats by growing or choosing`() throws {
    let waiting = registration(party: 2, status: .waitlisted)
    try waiting.checkResizing(to: 9, in: event(), chosen: [])
    try waiting.checkAdding([try #require(sessions[2])])
    #expect(throws: RegistrationRefusal.sessionIsFull(2, free: 1)) {
      try registration(party: 2).checkAdding([try #require(sessions[2])])
    }
  }
}

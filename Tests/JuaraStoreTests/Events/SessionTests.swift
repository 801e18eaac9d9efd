import Foundation
import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct SessionTests {
  let store: Store

  init() throws { store = try .sample() }

  /// A series of three Saturdays, the first of them session 1.
  private func makeSeries(
    per scope: EventPlan.RegistrationScope = .event, capacity: Int? = nil,
    sessions capacities: [Int?] = [nil, nil, nil], _ change: (inout EventPlan) -> Void = { _ in }
  ) throws {
    try store.makeEvent("seri", capacity: capacity) {
      $0.registrationPer = scope
      change(&$0)
    }
    for (day, capacity) in zip([12, 19], capacities.dropFirst()) {
      try store.addSession(
        SessionPlan(
          startsAt: at("2026-12-\(day)T09:00"), endsAt: at("2026-12-\(day)T11:00"),
          capacity: capacity),
        to: "seri", by: .staff())
    }
    try store.editSession(1, of: "seri", by: .staff()) { $0.capacity = capacities[0] }
  }

  @discardableResult
  private func enrol(
    _ name: String, _ sessions: [Int] = [], party: Int? = nil, at local: String? = nil
  ) throws -> Registration {
    var draft = RegistrationDraft.sample(name, party: party)
    draft.sessions = sessions
    return try store.register(draft, in: "seri", by: .staff(local ?? "2026-11-01T10:00"))
      .registration!
  }

  @Test func `a series begins with its first session and ends with its last`() throws {
    try makeSeries()
    let plan = try store.event("seri").plan
    #expect(plan.startsAt == at("2026-12-05T09:00"))
    #expect(plan.endsAt == at("2026-12-19T11:00"))
    try store.removeSession(3, of: "seri", by: .staff())
    #expect(try store.event("seri").plan.endsAt == at("2026-12-12T11:00"))
    let again = try store.addSession(
      SessionPlan(startsAt: at("2026-12-01T09:00"), endsAt: at("2026-12-01T10:00")), to: "seri",
      by: .staff())
    #expect(again.number == 4, "a number is given out once")
    #expect(try store.event("seri").plan.startsAt == at("2026-12-01T09:00"))
    #expect(try store.sessions(of: "seri").map(\.number) == [4, 1, 2])
  }

  @Test func `of event and session the smaller capacity wins`() throws {
    try makeSeries(capacity: 3, sessions: [nil, 2, 5])
    #expect(try store.event("seri").capacity == 2)
    let statuses = try ["Ani", "Budi", "Citra"].map { try enrol($0).status }
    #expect(statuses == [.confirmed, .confirmed, .waitlisted])
    let (_, settled) = try store.editSession(2, of: "seri", by: .staff("2026-11-02T08:00")) {
      $0.capacity = 9
    }
    #expect(settled.promoted.count == 1, "a larger session promotes in the same transaction")
    #expect(throws: PlanProblem.capacityBelowSeatsTaken(capacity: 2, taken: 3)) {
      try store.editSession(2, of: "seri", by: .staff()) { $0.capacity = 2 }
    }
    #expect(throws: RegistrationRefusal.partyAboveCapacity(party: 4, capacity: 3)) {
      try enrol("Rombongan", party: 4)
    }
  }

  @Test func `per session, a full one keeps nobody from the others`() throws {
    try makeSeries(per: .session, sessions: [1, 1, 1])
    #expect(try enrol("Ani", [1]).status == .confirmed)
    #expect(try enrol("Budi", [1, 2]).status == .waitlisted)
    #expect(try enrol("Citra", [2]).status == .confirmed)
    #expect(try enrol("Dian", [3]).status == .confirmed)
    #expect(try store.sessions(of: "seri").map(\.seatsTaken) == [1, 1, 1])
  }

  @Test func `per session, whoever waits gets all the chosen sessions or none`() throws {
    try makeSeries(per: .session, sessions: [1, 1, nil])
    let ani = try enrol("Ani", [1])
    let budi = try enrol("Budi", [1, 2])
    let citra = try enrol("Citra", [2])
    #expect(citra.status == .confirmed)
    let first = try store.cancelRegistration(ani.id, reason: "sakit", by: .staff())
    #expect(first.promoted.isEmpty, "session 2 is taken")
    let second = try store.cancelRegistration(citra.id, reason: "sakit", by: .staff())
    #expect(second.promoted == [budi.id])
  }

  @Test func `per session, a choice is asked for, and it must be one of the sessions`() throws {
    try makeSeries(per: .session)
    #expect(throws: RegistrationRefusal.noSessionChosen([1, 2, 3])) { try enrol("Ani") }
    #expect(throws: RegistrationRefusal.unknownSession(7, known: [1, 2, 3])) {
      try enrol("Ani", [7])
    }
    #expect(throws: RegistrationRefusal.sessionHasBegun(1, at: at("2026-12-05T09:00"))) {
      try enrol("Ani", [1, 2], at: "2026-12-06T09:00")
    }
    #expect(try enrol("Ani", [2], at: "2026-12-06T09:00").status == .confirmed)
  }

  @Test func `for the whole series nobody chooses sessions`() throws {
    try makeSeries()
    #expect(throws: RegistrationRefusal.choosesSessions) { try enrol("Ani", [2]) }
  }

  @Test func `a changed choice gives the old seats back and needs room in the new`() throws {
    try makeSeries(per: .session, sessions: [1, 1, nil])
    let ani = try enrol("Ani", [1])
    let budi = try enrol("Budi", [2])
    #expect(throws: RegistrationRefusal.sessionIsFull(2, free: 0)) {
      try store.editRegistration(ani.id, sessions: [2], by: .staff())
    }
    try store.editRegistration(budi.id, sessions: [3], by: .staff())
    try store.editRegistration(ani.id, sessions: [2, 3], by: .staff())
    #expect(try store.sessions(of: "seri").map(\.seatsTaken) == [0, 1, 2])
    #expect(try store.registration(ani.id).listed.sessions == [2, 3])
  }

  @Test func `a session with registrations stays, and so does the last one`() throws {
    try makeSeries(per: .session)
    try enrol("Ani", [2])
    #expect(throws: EventRefusal.sessionInUse(2, registrations: 1)) {
      try store.removeSession(2, of: "seri", by: .staff())
    }
    try store.makeEvent("satu")
    #expect(throws: EventRefusal.lastSession(EventCode("satu")!)) {
      try store.removeSession(1, of: "satu", by: .staff())
    }
    #expect(throws: NotFound.session(9, of: EventCode("seri")!, known: [1, 2, 3])) {
      try store.removeSession(9, of: "seri", by: .staff())
    }
  }

  @Test func `the time of a series is its sessions', and how people register stays`() throws {
    try makeSeries()
    #expect(throws: PlanProblem.hasSeveralSessions(3)) {
      try store.editEvent("seri", by: .staff()) { $0.place = "Aula" }
    }
    try store.editEvent("seri", by: .staff()) { $0.registrationPer = .session }
    try enrol("Ani", [1])
    #expect(throws: PlanProblem.hasRegistrations(1)) {
      try store.editEvent("seri", by: .staff()) { $0.registrationPer = .event }
    }
  }

  @Test func `no program oversells a session`() throws {
    try makeSeries(per: .session, sessions: [1, nil, nil])
    try enrol("Ani", [1])
    let budi = try enrol("Budi", [1])
    #expect(throws: DatabaseError.self) {
      try store.execute("UPDATE registration SET status = 'confirmed' WHERE id = \(budi.id)")
    }
    let citra = try enrol("Citra", [2])
    #expect(throws: DatabaseError.self) {
      try store.execute(
        """
        INSERT OR IGNORE INTO registrationSession
        SELECT \(citra.id), id FROM session WHERE number = 1
          AND eventId = (SELECT id FROM event WHERE code = 'seri')
        """)
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `whatever happens, seats are counted right and no free one is kept from the head`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    let capacities = (0..<3).map { _ in
      Bool.random(using: &random) ? Int.random(in: 0...4, using: &random) : nil
    }
    try makeSeries(
      per: .session, capacity: Bool.random(using: &random) ? 6 : nil, sessions: capacities
    ) { if seed.isMultiple(of: 2) { $0.waitingList = .skip } }
    for step in 0..<40 {
      let all = try store.registrations(in: "seri").filter { $0.registration.status.isActive }
      switch Int.random(in: 0..<5, using: &random) {
      case 0 where !all.isEmpty:
        let one = all.randomElement(using: &random)!
        try store.cancelRegistration(one.registration.id, reason: "x", by: .staff())
      case 1 where !all.isEmpty:
        let one = all.randomElement(using: &random)!
        _ = try? store.editRegistration(
          one.registration.id, party: .random(in: 1...3, using: &random), by: .staff())
      default:
        let chosen = [1, 2, 3].filter { _ in Bool.random(using: &random) }
        _ = try? enrol(
          "Orang \(step)", chosen.isEmpty ? [2] : chosen, party: .random(in: 1...2, using: &random))
      }
      try checkSeats()
    }
  }

  private func checkSeats() throws {
    let all = try store.registrations(in: "seri")
    let seated = all.filter { $0.registration.status.holdsSeats }
    let event = try store.event("seri")
    #expect(event.seatsTaken == seated.reduce(0) { $0 + $1.registration.party })
    for session in try store.sessions(of: "seri") {
      let party = seated.filter { $0.sessions.contains(session.number) }
        .reduce(0) { $0 + $1.registration.party }
      #expect(session.seatsTaken == party)
      #expect(session.plan.capacity.map { party <= $0 } ?? true)
    }
    let now = at("2026-11-01T10:00")
    for waiting in all where waiting.registration.status == .waitlisted {
      let standing = try store.standing(of: waiting.registration.id, at: now)
      guard case .waits(_, _, let reason) = standing else {
        Issue.record("\(standing)")
        return
      }
      #expect(reason != .isNext, "a seat is kept from somebody who waits")
    }
  }
}

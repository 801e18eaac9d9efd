import Foundation
import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// One date of a series is called off.
struct SessionCancellationTests {
  let store: Store

  init() throws { store = try .sample() }

  /// A series of three Saturdays.
  private func makeSeries(
    per scope: EventPlan.RegistrationScope = .event, capacities: [Int?] = [nil, nil, nil]
  ) throws {
    try store.makeEvent("seri") { $0.registrationPer = scope }
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
  private func enrol(_ name: String, _ sessions: [Int] = []) throws -> Registration {
    var draft = RegistrationDraft.sample(name)
    draft.sessions = sessions
    return try store.register(draft, in: "seri", by: .staff("2026-11-01T10:00")).registration!
  }

  private func cancel(_ number: Int) throws {
    try store.cancelSession(number, of: "seri", reason: "listrik padam", by: .staff())
  }

  @Test func `its registrations stay, and those to tell are counted`() throws {
    try makeSeries(per: .session)
    let ani = try enrol("Ani", [1, 2])
    try enrol("Budi", [2])
    try enrol("Citra", [3])
    let (session, active, _) = try store.cancelSession(2, of: "seri", by: .staff())
    #expect(session.isCancelled && active == 2)
    #expect(try store.registration(ani.id).listed.registration.status == .confirmed)
    let told = try store.contacts(
      of: "seri", session: 2, message: MessageName(.sessionCancelled), at: at("2026-12-01T09:00"))
    #expect(told.rows.map(\.facts.person.name.text) == ["Ani", "Budi"])
    #expect(told.rows.first?.facts.startsAt == at("2026-12-12T09:00"))
    let reminded = try store.contacts(
      of: "seri", message: MessageName(.reminder), at: at("2026-12-01T09:00"))
    #expect(reminded.rows.map(\.facts.person.name.text) == ["Ani", "Citra"])
  }

  @Test func `the message is for a session that is called off, and no other is then`() throws {
    try makeSeries()
    try enrol("Ani")
    func check(_ kind: MessageKind, session: Int?) throws {
      _ = try store.contacts(
        of: "seri", session: session, message: MessageName(kind), at: at("2026-12-01T09:00"))
    }
    let seri = EventCode("seri")!
    #expect(throws: MessageProblem.needsSession(MessageName(.sessionCancelled))) {
      try check(.sessionCancelled, session: nil)
    }
    #expect(throws: MessageProblem.sessionStands(2, seri)) {
      try check(.sessionCancelled, session: 2)
    }
    try cancel(2)
    #expect(throws: MessageProblem.sessionCancelled(2, seri)) { try check(.reminder, session: 2) }
    try check(.sessionCancelled, session: 2)
  }

  @Test func `what was told of one session is told anew, of the others it stays told`() throws {
    try makeSeries()
    try enrol("Ani")
    let reminder = MessageName(.reminder)
    try store.execute("UPDATE participant SET phone = '+6281200000001', phoneTyped = '0812'")
    try store.markSent(reminder, in: "seri", session: 2, by: .staff("2026-11-02T09:00"))
    try store.markSent(reminder, in: "seri", session: 3, by: .staff("2026-11-02T09:00"))
    try cancel(2)
    try store.restoreSession(2, of: "seri", by: .staff("2026-11-03T09:00"))
    func unsent(_ session: Int) throws -> Int {
      try store.contacts(
        of: "seri", session: session, message: reminder, unsentOnly: true,
        at: at("2026-11-04T09:00")
      ).rows.count
    }
    #expect(try [unsent(2), unsent(3)] == [1, 0])
  }

  @Test func `nobody is checked in there, and nobody misses it`() throws {
    try makeSeries()
    let ani = try enrol("Ani")
    try cancel(2)
    #expect(throws: AttendanceRefusal.sessionCancelled(2)) {
      try store.checkIn(
        .registration(ani.id), to: "seri", session: 2, by: .staff("2026-12-12T09:00"))
    }
    #expect(throws: AttendanceRefusal.sessionCancelled(2)) {
      _ = try store.attendance(of: "seri", session: 2)
    }
    for day in ["05", "19"] {
      try store.checkIn(.registration(ani.id), to: "seri", by: .staff("2026-12-\(day)T09:00"))
    }
    let sheet = try store.attendance(of: "seri")
    #expect(sheet.sessions.map(\.number) == [1, 3])
    let count = try store.attendance(of: ani.participant, at: at("2026-12-20T09:00"))[ani.id]
    #expect(count?.all == 2 && count?[.present] == 2)
  }

  @Test func `the event spans what takes place, and its smallest session is one of those`() throws {
    try makeSeries(capacities: [2, nil, nil])
    try cancel(1)
    #expect(try store.event("seri").plan.startsAt == at("2026-12-12T09:00"))
    #expect(try store.event("seri").capacity == nil)
    for name in ["Ani", "Budi", "Citra"] { try enrol(name) }
    #expect(throws: PlanProblem.capacityBelowSeatsTaken(capacity: 2, taken: 3)) {
      try store.restoreSession(1, of: "seri", by: .staff())
    }
    try cancel(3)
    #expect(try store.event("seri").plan.endsAt == at("2026-12-12T11:00"))
    #expect(throws: EventRefusal.lastSessionStanding(EventCode("seri")!)) { try cancel(2) }
    #expect(throws: EventRefusal.sessionAlreadyCancelled(1, EventCode("seri")!)) { try cancel(1) }
  }

  @Test func `nobody chooses it or comes up for it`() throws {
    try makeSeries(per: .session, capacities: [nil, 1, nil])
    let ani = try enrol("Ani", [2])
    let budi = try enrol("Budi", [2])
    try cancel(2)
    #expect(throws: RegistrationRefusal.sessionCancelled(2)) { try enrol("Citra", [2]) }
    #expect(throws: RegistrationRefusal.noSessionChosen([1, 3])) { try enrol("Citra") }
    let freed = try store.cancelRegistration(ani.id, reason: "sakit", by: .staff())
    #expect(freed.promoted.isEmpty)
    let standing = try store.standing(of: budi.id, at: at("2026-11-02T09:00"))
    #expect(standing == .waits(position: 1, of: 1, .sessionsCancelled))
    let restored = try store.restoreSession(2, of: "seri", by: .staff("2026-11-02T09:00"))
    #expect(restored.settled.promoted == [budi.id])
  }

  @Test func `where somebody was there it is not called off, unless that was a mistake`() throws {
    try makeSeries()
    let ani = try enrol("Ani")
    try store.checkIn(.registration(ani.id), to: "seri", by: .staff("2026-12-05T09:00"))
    #expect(throws: EventRefusal.sessionAttended(1, EventCode("seri")!, people: 1)) {
      try cancel(1)
    }
    try store.undoCheckIn(
      of: ani.id, to: "seri", session: 1, reason: "keliru", by: .staff("2026-12-05T09:30"))
    try cancel(1)
  }

  @Test func `its calendar entry is cancelled and restored with a higher number`() throws {
    try makeSeries()
    try store.publishEvent("seri", by: .staff())
    let before = try store.calendar(of: "seri")
    try cancel(2)
    let after = try store.calendar(of: "seri")
    #expect(after.map(\.status) == [.confirmed, .cancelled, .confirmed])
    #expect(after.map(\.uid) == before.map(\.uid))
    #expect(after[1].revision.sequence > before[1].revision.sequence)
    try store.restoreSession(2, of: "seri", by: .staff())
    #expect(try store.calendar(of: "seri")[1].revision.sequence > after[1].revision.sequence)
  }

  @Test func `certificates come after the last that took place`() throws {
    try makeSeries()
    try enrol("Ani")
    try cancel(3)
    var numbers = SystemRandomNumberGenerator()
    let issued = try store.issueParticipation(
      in: "seri", numbers: &numbers, by: .staff("2026-12-12T11:00"))
    #expect(issued.new == 1)
  }

  @Test func `a copied series takes place as planned`() throws {
    try makeSeries()
    try cancel(2)
    try store.copyEvent("seri", as: EventCode("lagi")!, by: .staff())
    #expect(try store.sessions(of: "lagi").allSatisfy { !$0.isCancelled })
  }
}

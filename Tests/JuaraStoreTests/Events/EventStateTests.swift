import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct EventStateTests {
  private let store: Store
  private let code = EventCode("bedah")!

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 1)
  }

  @Test func `closing ends registration at that instant, and an edit opens it again`() throws {
    try store.enrol("Ani", at: "2026-11-10T08:59")
    let closed = try store.closeEvent("bedah", by: .staff("2026-11-10T09:00")).event
    #expect(closed.plan.registrationEnd == at("2026-11-10T09:00"))
    #expect(throws: RegistrationRefusal.closed(at: at("2026-11-10T09:00"))) {
      try store.enrol("Budi", at: "2026-11-10T09:00")
    }
    #expect(
      try store.auditEntries()[0].changes == [
        .init("registrationClosesAt", from: nil, to: "2026-11-10T01:00:00Z")
      ])
    let before = try store.dump()
    #expect(throws: EventRefusal.registrationClosed(code, at: at("2026-11-10T09:00"))) {
      try store.closeEvent("bedah", by: .staff("2026-11-10T10:00"))
    }
    #expect(try store.dump() == before)
    try store.editEvent("bedah", by: .staff("2026-11-10T10:00")) { $0.registrationClosesAt = nil }
    #expect(try store.enrol("Budi", at: "2026-11-10T10:01").status == .waitlisted)
  }

  @Test func `in the second in which registration opens it can be closed`() throws {
    try store.makeEvent("nanti") { $0.registrationOpensAt = at("2026-11-10T09:00") }
    try store.enrol("Ani", in: "nanti", at: "2026-11-10T09:00")
    try store.closeEvent("nanti", by: .staff("2026-11-10T09:00"))
    #expect(throws: RegistrationRefusal.self) {
      try store.enrol("Budi", in: "nanti", at: "2026-11-10T09:01")
    }
  }

  @Test func `what has not opened, has ended or is cancelled is not closed`() throws {
    try store.makeEvent("nanti") { $0.registrationOpensAt = at("2026-11-10T09:00") }
    #expect(
      throws: EventRefusal.registrationNotOpen(EventCode("nanti")!, opens: at("2026-11-10T09:00"))
    ) { try store.closeEvent("nanti", by: .staff("2026-11-10T08:59")) }
    #expect(throws: EventRefusal.registrationClosed(code, at: at("2026-12-05T11:00"))) {
      try store.closeEvent("bedah", by: .staff("2026-12-05T11:00"))
    }
    try store.cancelEvent("bedah", by: .staff())
    #expect(throws: EventRefusal.alreadyCancelled(code)) {
      try store.closeEvent("bedah", by: .staff())
    }
  }

  @Test func `a cancellation keeps who, when and why for those who tell people`() throws {
    #expect(try store.cancellation(of: "bedah") == nil)
    #expect(throws: MissingReason()) {
      try store.cancelEvent("bedah", reason: " ", by: .staff())
    }
    try store.publishEvent("bedah", by: .staff())
    try store.cancelEvent("bedah", reason: "banjir", by: .staff("2026-11-20T07:00"))
    let cancellation = try #require(try store.cancellation(of: "bedah"))
    #expect(cancellation.audit == .staff("2026-11-20T07:00"))
    #expect(cancellation.reason == "banjir")
    #expect(cancellation.stateBefore == .published)
  }

  @Test(arguments: [false, true])
  func `a restored event is what it was, and its registrations stand as they stood`(
    isPublished: Bool
  ) throws {
    if isPublished { try store.publishEvent("bedah", by: .staff()) }
    try store.enrol("Ani")
    try store.enrol("Budi")
    let statuses = try store.statuses()
    try store.cancelEvent("bedah", by: .staff())
    let restored = try store.restoreEvent("bedah", by: .staff()).event
    #expect(restored.state == (isPublished ? .published : .draft))
    #expect(try store.statuses() == statuses)
    #expect(try store.cancellation(of: "bedah") == nil)
    #expect(throws: EventRefusal.notCancelled(code)) {
      try store.restoreEvent("bedah", by: .staff())
    }
  }

  @Test func `a seat that came free while the event was cancelled goes to the waiting list`() throws
  {
    let ani = try store.enrol("Ani")
    try store.enrol("Budi")
    try store.cancelEvent("bedah", by: .staff())
    try store.cancelRegistration(ani.id, reason: "sakit", by: .staff())
    #expect(try store.statuses() == ["Ani": .cancelled, "Budi": .waitlisted])
    let settled = try store.restoreEvent("bedah", by: .staff()).settled
    #expect(try store.people(of: settled.promoted).map(\.name) == ["Budi"])
    #expect(try store.statuses() == ["Ani": .cancelled, "Budi": .confirmed])
  }
}

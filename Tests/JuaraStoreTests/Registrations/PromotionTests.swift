import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PromotionTests {
  private let store: Store

  init() throws { store = try .sample() }

  @Test func `a cancellation promotes the head of the waiting list at once`() throws {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani")
    try store.enrol("Budi", at: "2026-11-01T12:00")
    try store.enrol("Citra", at: "2026-11-01T11:00")
    try store.cancelRegistration(ani.id, reason: "sakit", by: .staff("2026-11-02T10:00"))
    #expect(
      try store.statuses() == [
        "Ani": .cancelled, "Budi": .waitlisted, "Citra": .confirmed,
      ])
    #expect(try store.auditEntries(limit: 2).map(\.action) == [.promoted, .cancelled])
  }

  @Test func `more seats promote as many as fit, in order`() throws {
    try store.makeEvent(capacity: 1)
    for name in ["Ani", "Budi", "Citra", "Dewi"] { try store.enrol(name) }
    try store.editEvent("bedah", by: .staff()) { $0.capacity = 3 }
    #expect(
      try store.statuses() == [
        "Ani": .confirmed, "Budi": .confirmed, "Citra": .confirmed, "Dewi": .waitlisted,
      ])
    try store.editEvent("bedah", by: .staff()) { $0.capacity = nil }
    #expect(try store.statuses()["Dewi"] == .confirmed)
  }

  @Test func `more seats in a challenge promote too`() throws {
    try store.createChallenge(
      EventCode("baca")!, title: "Baca",
      ReadingWindow(from: day("2026-12-01"), to: day("2026-12-31")), by: .staff()
    ) { $0.capacity = 1 }
    for name in ["Ani", "Budi"] { try store.enrol(name, in: "baca") }
    try store.editChallenge("baca", by: .staff()) { $0.event.plan.capacity = 2 }
    #expect(try store.statuses("baca") == ["Ani": .confirmed, "Budi": .confirmed])
    #expect(throws: PlanProblem.capacityBelowSeatsTaken(capacity: 1, taken: 2)) {
      try store.editChallenge("baca", by: .staff()) { $0.event.plan.capacity = 1 }
    }
  }

  @Test func `a capacity below the seats taken is refused, and nothing changes`() throws {
    try store.makeEvent(capacity: 5)
    try store.enrol("Ani", party: 4)
    let before = try store.dump()
    #expect(throws: PlanProblem.capacityBelowSeatsTaken(capacity: 3, taken: 4)) {
      try store.editEvent("bedah", by: .staff()) { $0.capacity = 3 }
    }
    #expect(try store.dump() == before)
  }

  @Test func `a seat held without consent expires at its deadline and goes to the next`() throws {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani", born: "2015-01-01")
    #expect(ani.consentDeadline == at("2026-11-08T10:00"))
    try store.enrol("Budi", at: "2026-11-08T09:59:59")
    #expect(try store.statuses() == ["Ani": .awaitingConsent, "Budi": .waitlisted])
    try store.enrol("Citra", at: "2026-11-08T10:00")
    #expect(
      try store.statuses() == [
        "Ani": .cancelled, "Budi": .confirmed, "Citra": .waitlisted,
      ])
    let expired = try store.registrations(in: "bedah")[0].registration
    #expect(expired.cancelReason == .caused(.consentDeadline))
  }

  @Test func `a promoted minor holds the seat until a new deadline, never past the start`() throws {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani")
    try store.enrol("Budi", born: "2015-01-01")
    try store.cancelRegistration(ani.id, reason: "sakit", by: .staff("2026-12-02T10:00"))
    let budi = try store.registrations(in: "bedah")[1].registration
    #expect(budi.status == .awaitingConsent)
    #expect(budi.consentDeadline == at("2026-12-05T09:00"))
  }

  @Test func `a party is promoted whole or not at all, and blocks those behind it`() throws {
    try store.makeEvent(capacity: 3)
    let ani = try store.enrol("Ani", party: 1)
    let budi = try store.enrol("Budi", party: 2)
    try store.enrol("Citra", party: 3)
    try store.enrol("Dewi", party: 1)
    try store.cancelRegistration(ani.id, reason: "sakit", by: .staff())
    #expect(try store.statuses()["Citra"] == .waitlisted)
    #expect(try store.statuses()["Dewi"] == .waitlisted)
    try store.cancelRegistration(budi.id, reason: "sakit", by: .staff())
    #expect(try store.statuses()["Citra"] == .confirmed)
    #expect(try store.statuses()["Dewi"] == .waitlisted)
  }

  @Test(arguments: [("2026-12-05T08:59:59", true), ("2026-12-05T09:00", false)])
  func `the waiting list moves until the event starts, and not from then on`(
    now: String, moves: Bool
  ) throws {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani")
    try store.enrol("Budi")
    try store.cancelRegistration(ani.id, reason: "sakit", by: .staff(now))
    #expect(try store.statuses()["Budi"] == (moves ? .confirmed : .waitlisted))
  }

  @Test func `once begun, a newcomer takes a free seat only where nobody waits`() throws {
    try store.makeEvent(capacity: 2)
    let ani = try store.enrol("Ani")
    #expect(try store.enrol("Budi", at: "2026-12-05T09:30").status == .confirmed)
    try store.enrol("Citra", at: "2026-12-05T09:40")
    try store.cancelRegistration(ani.id, reason: "pulang", by: .staff("2026-12-05T09:50"))
    #expect(try store.enrol("Dewi", at: "2026-12-05T09:55").status == .waitlisted)
    #expect(try store.statuses()["Citra"] == .waitlisted)
  }
}

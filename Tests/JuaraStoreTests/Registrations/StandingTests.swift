import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct StandingTests {
  let store: Store
  private let now = at("2026-11-01T10:00")

  init() throws { store = try .sample() }

  private func why(_ registration: Registration, at local: String? = nil) throws
    -> StatusExplanation
  {
    try store.standing(of: registration.id, at: local.map { at($0) } ?? now)
  }

  @Test func `who waits learns the place and what lacks room`() throws {
    try store.makeEvent(capacity: 2)
    try store.enrol("Ani")
    let rombongan = try store.enrol("Rombongan", party: 2)
    let citra = try store.enrol("Citra")
    #expect(
      try why(rombongan)
        == .waits(
          position: 1, of: 2, .notEnoughSeats(party: 2, [.init(session: nil, free: 1)])))
    #expect(
      try why(citra)
        == .waits(
          position: 2, of: 2,
          .isBehind(
            try store.people(of: [rombongan.id])[0], party: 2, of: .init(session: nil, free: 1))))
  }

  @Test func `a party that does not fit blocks, unless the event says skip`() throws {
    try store.makeEvent(capacity: 2) { $0.waitingList = .skip }
    try store.enrol("Ani")
    let rombongan = try store.enrol("Rombongan", party: 2)
    let citra = try store.enrol("Citra")
    #expect(rombongan.status == .waitlisted)
    #expect(citra.status == .confirmed)
    #expect(
      try why(rombongan)
        == .waits(position: 1, of: 1, .notEnoughSeats(party: 2, [.init(session: nil, free: 0)])))
  }

  @Test func `nobody comes up from the cut-off on`() throws {
    try store.makeEvent(capacity: 1) { $0.promotionEndsAt = at("2026-12-01T00:00") }
    let ani = try store.enrol("Ani")
    let budi = try store.enrol("Budi")
    let settled = try store.cancelRegistration(
      ani.id, reason: "sakit", by: .staff("2026-12-01T00:00"))
    #expect(settled.promoted.isEmpty)
    #expect(
      try why(budi, at: "2026-12-01T00:00")
        == .waits(position: 1, of: 1, .listIsClosed(since: at("2026-12-01T00:00"))))
  }

  @Test func `a smaller priority comes first`() throws {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani")
    let budi = try store.enrol("Budi")
    let citra = try store.enrol("Citra")
    try store.editRegistration(citra.id, priority: -1, by: .staff())
    let waiting = try store.registrations(in: "bedah", status: .waitlisted)
    #expect(waiting.map(\.registration.id) == [citra.id, budi.id])
    let settled = try store.cancelRegistration(ani.id, reason: "sakit", by: .staff())
    #expect(settled.promoted == [citra.id])
  }

  @Test func `a deadline that passed is told, and expiring gives the seat to the next`() throws {
    try store.makeEvent(capacity: 1)
    let anak = try store.enrol("Anak", born: "2014-01-01")
    let budi = try store.enrol("Budi")
    #expect(anak.status == .awaitingConsent)
    let deadline = at("2026-11-08T10:00")
    #expect(try why(anak) == .awaitsConsent(until: deadline))
    #expect(try why(anak, at: "2026-11-08T10:00") == .isOverdue(since: deadline))
    #expect(try store.overdueRegistrations(of: "bedah", at: deadline) == 1)
    #expect(try store.expireRegistrations(by: .staff("2026-11-08T09:59")).isEmpty)
    let events = try store.expireRegistrations(by: .staff("2026-11-08T10:00"))
    #expect(events.map(\.event.text) == ["bedah"])
    #expect(events[0].settled == SeatChanges(expired: [anak.id], promoted: [budi.id]))
    #expect(
      try why(anak)
        == .cancelled(at: deadline, reason: .caused(.consentDeadline)),
      "the state stays visible")
  }

  @Test func `expiring the seats of one event leaves those of the others`() throws {
    for code in ["bedah", "seminar"] {
      try store.makeEvent(code)
      try store.enrol("Anak", in: code, born: "2014-01-01")
    }
    let deadline = AuditContext.staff("2026-11-08T10:00")
    #expect(throws: NotFound.self) { try store.expireRegistrations(in: "lokakarya", by: deadline) }
    let events = try store.expireRegistrations(in: "seminar", by: deadline)
    #expect(events.map(\.event.text) == ["seminar"])
    #expect(try store.overdueRegistrations(of: "seminar", at: deadline.at) == 0)
    #expect(try store.overdueRegistrations(of: "bedah", at: deadline.at) == 1)
    #expect(try store.expireRegistrations(by: deadline).map(\.event.text) == ["bedah"])
  }

  @Test func `deadlines expire before every decision on their event`() throws {
    try store.makeEvent(capacity: 1)
    try store.enrol("Anak", born: "2014-01-01")
    let budi = try store.enrol("Budi", at: "2026-11-09T10:00")
    #expect(budi.status == .confirmed)
  }

  @Test func `staff decline somebody with a reason, and the seat goes on`() throws {
    try store.makeEvent(capacity: 1)
    let ani = try store.enrol("Ani")
    let budi = try store.enrol("Budi")
    let settled = try store.declineRegistration(ani.id, reason: "bukan pelajar", by: .staff())
    #expect(settled.promoted == [budi.id])
    #expect(try why(ani) == .declined(reason: .stated("bukan pelajar")))
  }

  @Test func `a consent tells which registrations it confirmed, and its withdrawal which await`()
    throws
  {
    try store.makeEvent()
    let anak = try store.enrol("Anak", born: "2014-01-01")
    let given = try store.recordConsent(.sample(), of: anak.participant, by: .staff())
    #expect(given.confirmed == [anak.id])
    let withdrawn = try store.withdrawConsent(
      to: .takePart, of: anak.participant, in: "bedah", on: day("2026-11-01"), by: .staff())
    #expect(withdrawn.awaiting == [anak.id])
  }
}

import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct LibraryTests {
  private let store: Store

  init() throws { store = try .sample() }

  @Test func `what changes of the library is read back and in the audit log`() throws {
    try store.editLibrary(by: .staff()) {
      $0.name = "Perpustakaan Kota"
      $0.contact = "0511-000000"
      $0.retention = Retention(days: 730)
    }
    let library = try store.library
    #expect(library.name == "Perpustakaan Kota" && library.contact == "0511-000000")
    #expect(library.retention?.days == 730)
    let entry = try store.auditEntries(limit: 1)[0]
    #expect(entry.subject == .library && entry.action == .edited)
    #expect(entry.changes.map(\.field) == ["contact", "name", "retentionDays"])
  }

  @Test func `a library that cannot be is refused`() throws {
    func refuses(_ problem: LibraryProblem, _ change: (inout Library) -> Void) throws {
      #expect(throws: problem) { try store.editLibrary(by: .staff(), change) }
      #expect(try store.library == .sample)
    }
    try refuses(.noName) { $0.name = " " }
    try refuses(.countryCode("062")) { $0.countryCode = "062" }
    try refuses(.countryCode("x")) { $0.countryCode = "x" }
    try refuses(.ageOfMajority(0)) { $0.ageOfMajority = 0 }
  }

  @Test func `another age of majority decides anew who awaits a guardian's consent`() throws {
    try store.makeEvent()
    try store.enrol("Ani", born: "2009-06-01")
    #expect(try store.statuses()["Ani"] == .awaitingConsent)
    try store.editLibrary(by: .staff()) { $0.ageOfMajority = 17 }
    #expect(try store.statuses()["Ani"] == .confirmed)
    try store.editLibrary(by: .staff()) { $0.ageOfMajority = 21 }
    #expect(try store.statuses()["Ani"] == .awaitingConsent)
  }

  @Test func `in another time zone a challenge keeps its days and a meeting its moment`() throws {
    try store.makeEvent()
    try store.createChallenge(
      EventCode("lomba")!, title: "Lomba",
      ReadingWindow(
        from: Day("2026-11-01")!, to: Day("2026-11-24")!, recordingClosesAt: at("2026-11-26T12:00")),
      by: .staff()
    ) { $0.registrationOpensAt = at("2026-10-20T08:00") }
    let meeting = try store.event("bedah").plan
    let jakarta = LibraryZone("Asia/Jakarta")!
    _ = try store.freeze("lomba", at: at("2026-11-28T18:00"), by: .staff())
    try store.editLibrary(by: .staff()) { $0.zone = jakarta }
    let challenge = try store.challenge("lomba")
    func local(_ instant: Instant?) -> String? { instant.map { jakarta.local($0).description } }
    #expect(challenge.window.from == Day("2026-11-01") && challenge.window.to == Day("2026-11-24"))
    #expect(local(challenge.event.plan.startsAt) == "2026-11-01 00:00")
    #expect(local(challenge.event.plan.endsAt) == "2026-11-25 00:00")
    #expect(local(challenge.event.plan.registrationOpensAt) == "2026-10-20 08:00")
    #expect(local(challenge.window.recordingClosesAt) == "2026-11-26 12:00")
    #expect(local(challenge.frozenAt) == "2026-11-28 18:00")
    #expect(try store.event("bedah").plan == meeting)
    let late = jakarta.instant(of: LocalDateTime("2026-11-24T23:30")!)
    let seat = try store.register(
      .sample("Zia"), in: "lomba", by: AuditContext(staff: "Rina", at: late))
    #expect(seat.registration?.status.isActive == true)
    let entry = try store.auditEntries(limit: 3).first { $0.subject == .challenge }
    #expect(entry?.changes.map(\.field).contains("recordingClosesAt") == true)
    #expect(try store.timedEvents(at: at("2026-11-01T10:00")).map(\.code.text) == ["bedah"])
  }
}

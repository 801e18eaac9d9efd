import Juara
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
}

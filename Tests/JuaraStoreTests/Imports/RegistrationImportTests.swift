import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct RegistrationImportTests {
  private let store: Store

  init() throws { store = try .sample() }

  private let rows: [RegistrationDraft] = [
    .sample("Ani", at: "2026-10-03T08:00", born: "2015-01-01", phone: "+6281200000001"),
    .sample("Budi", at: "2026-10-02T08:00", party: 2, phone: "+6281200000001"),
    .sample("Ani", at: "2026-10-04T08:00", phone: "+6281200000001", school: "SDN 1"),
    .sample("Citra", at: "2026-10-01T08:00", phone: "+6281200000003"),
  ]

  @Test func `a dry run says what the real run does, and changes nothing`() throws {
    try store.makeEvent(capacity: 3)
    let before = try store.dump()
    let tried = try store.importing(rows, apply: false)
    #expect(try store.dump() == before)
    var real = try store.importing(rows)
    #expect(real.report.ending == .applied)
    #expect(real.report.importID == Identifier(1))
    real.report.ending = .tried
    real.report.importID = nil
    #expect(tried == real)
    #expect(tried.report.tally == ImportTally(created: 3, unchanged: 1))
    #expect(tried.report.statuses == [.confirmed: 2, .waitlisted: 1])
  }

  @Test func `order is the rows' timestamps, not the rows`() throws {
    try store.makeEvent(capacity: 3)
    try store.importing(rows)
    #expect(
      try store.statuses() == ["Citra": .confirmed, "Budi": .confirmed, "Ani": .waitlisted])
  }

  @Test func `without timestamps order is the file's`() throws {
    try store.makeEvent(capacity: 2)
    try store.importing(["Ani", "Budi", "Citra"].map { .sample($0) })
    #expect(
      try store.statuses() == ["Ani": .confirmed, "Budi": .confirmed, "Citra": .waitlisted])
  }

  @Test func `a consent in the file gives no seats out before its end`() throws {
    try store.makeEvent(capacity: 2)
    try store.enrol("Zaki", born: "2015-01-01")
    try store.importing([
      .sample("Late", at: "2026-10-30T08:00"), .sample("Zaki", born: "2015-01-01", consent: .yes),
      .sample("Early", at: "2026-10-01T08:00"),
    ])
    #expect(
      try store.statuses() == ["Zaki": .confirmed, "Early": .confirmed, "Late": .waitlisted])
  }

  @Test func `a party that a file makes larger goes before those whom the file registers`() throws {
    try store.makeEvent(capacity: 3)
    try store.importing([.sample("Ani", at: "2026-10-01T08:00", phone: "+6281200000001")])
    try store.importing([
      .sample("Budi", at: "2026-10-02T08:00"), .sample("Citra", at: "2026-10-03T08:00"),
      .sample("Ani", at: "2026-10-01T08:00", party: 2, phone: "+6281200000001"),
    ])
    #expect(
      try store.statuses() == ["Ani": .confirmed, "Budi": .confirmed, "Citra": .waitlisted])
  }

  @Test func `whoever waits for longer goes before those whom a file registers`() throws {
    try store.makeEvent(capacity: 2)
    try store.importing([
      .sample("Ani", at: "2026-10-05T08:00"), .sample("Budi", at: "2026-10-06T08:00", party: 2),
    ])
    try store.importing([
      .sample("Citra", at: "2026-10-07T08:00"), .sample("Dewi", at: "2026-10-01T08:00"),
    ])
    #expect(
      try store.statuses() == [
        "Ani": .confirmed, "Budi": .waitlisted, "Citra": .waitlisted, "Dewi": .confirmed,
      ])
  }

  @Test(arguments: [1, 31, 32, 33, 64, 70])
  func `any number of rows is written whole, the repeated ones once`(count: Int) throws {
    try store.makeEvent()
    let drafts = (1...count).map {
      RegistrationDraft.sample(
        "Reader \($0)", at: "2026-10-01T08:00", phone: "+62812\(10_000_000 + $0)")
    }
    let first = try store.importing(drafts + [drafts[count - 1]] + drafts.prefix(1))
    #expect(first.report.tally == ImportTally(created: count, unchanged: 2))
    #expect(try store.importing(drafts).report.tally == ImportTally(unchanged: count))
    #expect(try store.statuses().count == count)
  }

  @Test func `with a problem nothing is applied, unless bad rows are to be skipped`() throws {
    try store.makeEvent { $0.ages = AgeRange(minimum: 7, maximum: 12) }
    let rows: [RegistrationDraft] = [
      .sample("Ani", born: "2016-01-01"), .sample("Budi", born: "1990-01-01"), .sample("Citra"),
    ]
    let before = try store.dump()
    let refused = try store.importing(rows)
    #expect(refused.report.ending == .refused)
    #expect(refused.report.importID == nil)
    #expect(refused.problems.map(\.line) == [3, 4])
    #expect(
      refused.problems.map(\.reason) == [
        .registration(.tooOld(age: 36, maximum: 12)), .registration(.ageUnknown),
      ])
    #expect(try store.dump() == before)
    let skipped = try store.importing(rows, skipBad: true)
    #expect(skipped.report.ending == .applied)
    #expect(skipped.report.tally == ImportTally(created: 1, refused: 2))
    #expect(try store.statuses().keys.sorted() == ["Ani"])
    #expect(try store.imports()[0].tally == skipped.report.tally)
  }

  @Test func `the rows that could not be read count as problems`() throws {
    try store.makeEvent()
    let problem = ImportProblem(line: 2, column: "Nama", value: "", reason: .missing)
    var rows = [ImportRow<RegistrationDraft>(line: 2, content: .problems([problem]))].makeIterator()
    var reported: [ImportMessage] = []
    let report = try store.importRegistrations(
      into: "bedah", ImportOptions(fileName: "f", apply: true), by: .staff(),
      rows: { rows.next() }, report: { reported.append($0) })
    #expect(report.ending == .refused)
    #expect(report.tally == ImportTally(refused: 1))
    #expect(reported == [.rejected([problem], cells: nil)])
  }

  @Test func `the same file again changes nothing`() throws {
    try store.makeEvent(capacity: 3)
    try store.importing(rows)
    let before = try store.dump()
    let again = try store.importing(rows, at: "2026-11-02T10:00")
    #expect(again.report.ending == .nothingToDo)
    #expect(again.report.tally == ImportTally(unchanged: 4))
    #expect(try store.dump() == before)
  }

  @Test func `the same file without any contact changes nothing`() throws {
    try store.makeEvent()
    let rows: [RegistrationDraft] = [
      .sample("Ani", school: "SDN 1"), .sample("Ani", school: "SDN 2"), .sample("Budi"),
    ]
    #expect(try store.importing(rows).report.tally == ImportTally(created: 3))
    #expect(try store.importing(rows).report.tally == ImportTally(unchanged: 3))
  }

  @Test func `a changed cell updates and is kept, an empty one never erases`() throws {
    try store.makeEvent()
    try store.importing([
      .sample("Ani", phone: "+6281200000001", email: "Ani@example.org", school: "SDN 1")
    ])
    let row = RegistrationDraft.sample("Ani", phone: "+6281200000001", school: "SDN 2", class: "5A")
    let imported = try store.importing([row])
    let changes: [AuditEntry.Change] = [
      .init("school", from: "SDN 1", to: "SDN 2"), .init("schoolClass", from: nil, to: "5A"),
    ]
    let ani = try store.person("Ani")
    #expect(imported.report.tally == ImportTally(updated: 1))
    #expect(imported.notices == [ImportNotice(line: 2, kind: .updated(ani.id, changes))])
    #expect(ani.details.email?.text == "Ani@example.org")
    #expect(ani.details.school == "SDN 2")
    let entry = try store.auditEntries(subject: .participant)[0]
    #expect(entry.changes == changes)
    #expect(entry.importID == imported.report.importID)
  }

  @Test func `whom a first registration updates, known from elsewhere, is said`() throws {
    try store.makeEvent()
    try store.makeEvent("lain")
    try store.importing([.sample("Ani", phone: "+6281200000001")], into: "lain")
    let imported = try store.importing([.sample("Ani", phone: "+6281200000001", school: "SDN 1")])
    #expect(imported.report.tally == ImportTally(created: 1))
    let change = AuditEntry.Change("school", from: nil, to: "SDN 1")
    #expect(imported.notices.map(\.kind) == [.updated(Identifier(1), [change])])
  }

  @Test
  func `a name alone makes nobody the same, so that no child is lost nor another's consent taken`()
    throws
  {
    try store.makeEvent()
    try store.importing([.sample("Budi", phone: "+6281200000001", class: "5A")])
    let other = try store.importing([.sample("Budi", consent: .yes), .sample("Budi", party: 2)])
    #expect(other.report.tally == ImportTally(created: 2))
    #expect(
      other.notices == [
        ImportNotice(line: 2, kind: .namesake([Identifier(1)], lines: [])),
        ImportNotice(line: 3, kind: .namesake([Identifier(1)], lines: [2])),
      ])
    #expect(
      try store.registrations(in: "bedah").map(\.registration.status) == [
        .awaitingConsent, .confirmed, .confirmed,
      ])
    #expect(try store.consents(of: Identifier(1)).isEmpty)
  }

  @Test func `two rows of one person cite each other, and the first is used`() throws {
    try store.makeEvent()
    let imported = try store.importing(rows)
    #expect(
      imported.notices == [
        ImportNotice(line: 3, kind: .sharesContact([], lines: [2])),
        ImportNotice(line: 4, kind: .samePersonAs(line: 2, differsIn: ["school"])),
      ])
    #expect(try store.person("Ani").details.school == nil)
  }

  @Test func `windows apply by the row's timestamp`() throws {
    try store.makeEvent {
      $0.registrationOpensAt = at("2026-10-01T00:00")
      $0.registrationClosesAt = at("2026-10-10T00:00")
    }
    let imported = try store.importing(
      [
        .sample("Ani", at: "2026-09-30T23:59:59"), .sample("Budi", at: "2026-10-01T00:00"),
        .sample("Citra", at: "2026-10-10T00:00"), .sample("Dewi"),
      ], skipBad: true)
    #expect(try store.statuses() == ["Budi": .confirmed])
    #expect(
      imported.problems.map(\.reason) == [
        .registration(.notYetOpen(opens: at("2026-10-01T00:00"))),
        .registration(.closed(at: at("2026-10-10T00:00"))),
        .registration(.closed(at: at("2026-10-10T00:00"))),
      ])
  }

  @Test func `nobody registered, and no guardian agreed, later than now`() throws {
    try store.makeEvent()
    let imported = try store.importing([
      .sample("Ani", at: "2026-11-01T10:00:01"),
      .sample("Budi", born: "2015-01-01", consent: .on(day("2026-11-02"))),
    ])
    #expect(
      imported.problems == [
        ImportProblem(line: 2, reason: .registeredInFuture(at("2026-11-01T10:00:01"))),
        ImportProblem(line: 3, value: "2026-11-02", reason: .notAConsent),
      ])
  }

  @Test func `whom staff cancelled the same old row does not register again`() throws {
    try store.makeEvent()
    try store.importing(rows)
    let citra = try store.registrations(in: "bedah")[2].registration
    try store.cancelRegistration(citra.id, reason: "pindah", by: .staff("2026-11-02T10:00"))
    let again = try store.importing(rows, at: "2026-11-03T10:00")
    #expect(again.report.ending == .nothingToDo)
    #expect(again.notices.contains(ImportNotice(line: 5, kind: .notActive(.cancelled))))
    let anew = RegistrationDraft.sample("Citra", at: "2026-11-02T10:00:01", phone: "+6281200000003")
    #expect(try store.importing([anew], at: "2026-11-03T10:00").report.tally.created == 1)
    #expect(try store.statuses()["Citra"] == .confirmed)
  }

  @Test(arguments: [RegistrationStatus.cancelled, .declined])
  func `a row that says it is not active registers nobody`(status: RegistrationStatus) throws {
    try store.makeEvent()
    let imported = try store.importing([.sample("Ani", status: status)])
    #expect(imported.report.tally == ImportTally(unchanged: 1))
    #expect(imported.notices == [ImportNotice(line: 2, kind: .notActive(status))])
    #expect(try store.participants() == [])
  }

  @Test func `an exported row names its entrant, whatever contact changed`() throws {
    try store.makeEvent()
    try store.importing([.sample("Ani", phone: "+6281200000001")])
    let row = RegistrationDraft.sample("Ani", phone: "+6281200000002", entrantNumber: 1)
    #expect(try store.importing([row]).report.tally == ImportTally(updated: 1))
    #expect(try store.person("Ani").details.phone?.number.e164 == "+6281200000002")
  }

  @Test func `an entrant number does not decide over name and member number`() throws {
    try store.makeEvent()
    try store.importing([
      .sample("Ani", phone: "+6281200000001"), .sample("Budi", member: "B-1"),
    ])
    let imported = try store.importing(
      [
        .sample("Dewi", entrantNumber: 1),
        .sample("Ani", member: "B-1", entrantNumber: 1),
      ], skipBad: true)
    #expect(imported.report.tally == ImportTally(created: 1, refused: 1))
    #expect(try store.participants().map(\.details.name.text) == ["Ani", "Budi", "Dewi"])
    #expect(try store.person("Ani").details.memberNumber == nil)
  }

  @Test func `a party grows into free seats; a row that cannot changes nothing`() throws {
    try store.makeEvent(capacity: 4)
    try store.importing([
      .sample("Ani", party: 1, phone: "+6281200000009"),
      .sample("Budi", party: 1, phone: "+6281200000001"),
    ])
    try store.importing([.sample("Ani", party: 3, phone: "+6281200000009")])
    #expect(try store.event("bedah").seatsTaken == 4)
    let imported = try store.importing(
      [
        .sample("Budi", party: 2, phone: "+6281200000001", member: "B-1"),
        .sample("Ani", party: 5, phone: "+6281200000009"), .sample("Citra"),
      ], skipBad: true)
    #expect(
      imported.problems.map(\.reason) == [
        .registration(.noSeatsToGrow(free: 0)),
        .registration(.partyAboveCapacity(party: 5, capacity: 4)),
      ])
    #expect(try store.person("Budi").details.memberNumber == nil)
    #expect(try store.statuses()["Citra"] == .waitlisted)
  }

  @Test func `a party that shrinks gives its seats to those who wait`() throws {
    try store.makeEvent(capacity: 3)
    try store.importing([
      .sample("Ani", party: 3, phone: "+6281200000009"), .sample("Budi", party: 2),
    ])
    try store.importing([.sample("Ani", party: 1, phone: "+6281200000009")])
    #expect(try store.statuses() == ["Ani": .confirmed, "Budi": .confirmed])
  }

  @Test func `an import that is broken off changes nothing`() throws {
    struct Interrupted: Error {}
    try store.makeEvent()
    let before = try store.dump()
    var count = 0
    #expect(throws: Interrupted.self) {
      try store.importRegistrations(
        into: "bedah", ImportOptions(fileName: "f", apply: true), by: .staff(),
        rows: {
          count += 1
          if count > 3 { throw Interrupted() }
          return ImportRow(line: count, content: .draft(.sample("Anak \(count)")))
        }, report: { _ in })
    }
    #expect(try store.dump() == before)
  }

  @Test func `columns that no field knows are kept with the registration`() throws {
    try store.makeEvent()
    var draft = RegistrationDraft.sample("Ani")
    draft.unmapped = [.init(header: "Ukuran kaos", text: "M"), .init(header: "Alergi", text: "-")]
    try store.importing([draft])
    let kept = try store.read { db in
      try String.fetchOne(db, sql: "SELECT unmapped FROM registration")
    }
    #expect(kept == #"{"Alergi":"-","Ukuran kaos":"M"}"#)
  }
}

import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

@Suite struct AttendanceImportTests {
  private func store() throws -> Store {
    let store = try Store.sample()
    try store.makeEvent()
    try store.enrol("Ani Lestari")
    try store.enrol("Budi Santoso")
    return store
  }

  private func row(
    _ name: String, _ from: String? = nil, _ to: String? = nil, minutes: Int? = nil,
    id: Int64? = nil, wasPresent: Bool = true
  ) -> AttendanceDraft {
    let stay: AttendanceStay =
      if let from, let to {
        .between(at(from), at(to))
      } else {
        minutes.map { .lasting(minutes: $0) } ?? .unmeasured
      }
    return AttendanceDraft(
      entrantNumber: id.map { Int($0) }, names: AttendanceDraft.names(in: name), stay: stay,
      wasPresent: wasPresent)
  }

  private func importing(
    _ drafts: [AttendanceDraft], to store: Store, session: Int? = nil, atLeast: Int? = nil,
    apply: Bool = true
  ) throws -> Imported {
    var rows = drafts.enumerated().makeIterator()
    var imported = Imported(report: ImportReport())
    imported.report = try store.importAttendance(
      into: "bedah", session: session, atLeast: atLeast,
      ImportOptions(fileName: "zoom.csv", apply: apply), by: .staff("2026-12-06T10:00"),
      rows: { rows.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } },
      report: { imported.take($0) })
    return imported
  }

  private var twoDevices: [AttendanceDraft] {
    [
      row("Ani Lestari", "2026-12-05T09:00", "2026-12-05T10:00"),
      row("Ani (Ani Lestari)", "2026-12-05T09:30", "2026-12-05T10:30"),
      row("Budi Santoso", "2026-12-05T09:00", "2026-12-05T09:20"),
    ]
  }

  @Test func `a person's minutes are the union over devices and files`() throws {
    let store = try store()
    #expect(try importing(twoDevices, to: store).report.tally.created == 3)
    #expect(try store.presences() == ["Ani Lestari 1 present 90", "Budi Santoso 1 present 20"])
    try importing([row("Budi Santoso", "2026-12-05T09:10", "2026-12-05T09:40")], to: store)
      .report.importID.map { #expect($0 == Identifier(2)) }
    #expect(try store.presences()[1] == "Budi Santoso 1 present 40")
  }

  @Test func `the same file again changes nothing`() throws {
    let store = try store()
    _ = try importing(twoDevices, to: store)
    let before = try store.dump()
    let again = try importing(twoDevices, to: store)
    #expect(again.report.ending == .nothingToDo && again.report.tally.unchanged == 3)
    #expect(try store.dump() == before)
  }

  @Test func `a dry run says what the real one does, and changes nothing`() throws {
    let store = try store()
    let before = try store.dump()
    let tried = try importing(twoDevices, to: store, atLeast: 30, apply: false)
    #expect(tried.report.ending == .tried)
    #expect(try store.dump() == before)
    let applied = try importing(twoDevices, to: store, atLeast: 30)
    #expect(applied.report.attendance == tried.report.attendance)
    let count = try #require(applied.report.attendance?.sessions.first).count
    #expect(count[.present] == 1 && count[.tooShort] == 1)
  }

  @Test func `who stayed shorter than the minimum is kept and does not count`() throws {
    let store = try store()
    _ = try importing(twoDevices, to: store, atLeast: 30)
    #expect(try store.presences() == ["Ani Lestari 1 present 90", "Budi Santoso 1 too_short 20"])
    // The same file with another minimum is an update.
    let laxer = try importing(twoDevices, to: store, atLeast: 20)
    #expect(laxer.report.tally.updated == 3 && laxer.report.ending == .applied)
    #expect(try store.presences()[1] == "Budi Santoso 1 present 20")
    #expect(throws: AttendanceRefusal.noMinutes) {
      try importing(twoDevices, to: store, atLeast: 0)
    }
  }

  @Test func `who matches nobody is listed once, and stops nobody else`() throws {
    let store = try store()
    let rows = [
      row("Bdui Santoso", "2026-12-05T09:00", "2026-12-05T09:30"),
      row("Bdui Santoso", "2026-12-05T09:40", "2026-12-05T10:00"),
      row("Perpustakaan", "2026-12-05T09:00", "2026-12-05T10:00"),
      row("Ani Lestari", "2026-12-05T09:00", "2026-12-05T10:00"),
    ]
    let imported = try importing(rows, to: store)
    #expect(imported.report.ending == .applied)
    #expect(imported.report.tally == ImportTally(created: 1).with(unmatched: 3))
    #expect(imported.unmatched.map(\.line) == [2, 3, 4])
    let unmatched = try #require(imported.report.attendance).unmatched
    #expect(unmatched.map(\.name) == ["Bdui Santoso", "Perpustakaan"])
    #expect(unmatched.map(\.rows) == [2, 1])
    #expect(unmatched[0].likely.map(\.name) == ["Budi Santoso"])
  }

  @Test func `a number filled into the first row of a person holds for the others`() throws {
    let store = try store()
    _ = try importing(
      [
        row("iPhone", "2026-12-05T09:00", "2026-12-05T09:30", id: 2),
        row("iPhone", "2026-12-05T09:40", "2026-12-05T10:00"),
      ], to: store)
    #expect(try store.presences()[1] == "Budi Santoso 1 present 50")
  }

  @Test func `who has no confirmed place is listed, not counted`() throws {
    let store = try store()
    let child = try store.enrol("Citra", born: "2015-03-01")
    let imported = try importing([row("Citra", minutes: 50)], to: store)
    #expect(
      imported.report.attendance?.unmatched.map(\.reason) == [
        .notConfirmed(entrant: child.number, .awaitingConsent)
      ])
    #expect(try store.presences().count == 2)
  }

  @Test func `who only waited to be let in, or did not come, was not there`() throws {
    let store = try store()
    let imported = try importing([row("Ani Lestari", minutes: 8, wasPresent: false)], to: store)
    #expect(imported.report.ending == .nothingToDo)
    #expect(try store.presences()[0] == "Ani Lestari 1 absent")
  }

  @Test func `a file of another day is refused as a whole`() throws {
    let store = try store()
    let before = try store.dump()
    let imported = try importing(
      [
        row("Ani Lestari", "2026-12-05T09:00", "2026-12-05T10:00"),
        row("Budi Santoso", "2026-05-12T09:00", "2026-05-12T10:00"),
      ], to: store)
    #expect(imported.report.ending == .refused)
    #expect(
      imported.problems.map(\.reason) == [
        .attendance(
          .otherDay(at("2026-05-12T09:00"), session: 1, startsAt: at("2026-12-05T09:00")))
      ])
    #expect(try store.dump() == before)
  }

  @Test func `each row goes to the session of its day, unless one is named`() throws {
    let store = try store()
    try store.addSession(2, at: "2026-12-12T09:00")
    _ = try importing(
      [
        row("Ani Lestari", "2026-12-05T09:00", "2026-12-05T10:00"),
        row("Ani Lestari", "2026-12-12T09:00", "2026-12-12T09:30"),
      ], to: store)
    #expect(
      try store.presences().prefix(2) == ["Ani Lestari 1 present 60", "Ani Lestari 2 present 30"])
    #expect(throws: AttendanceRefusal.severalSessions([1, 2])) {
      try importing([row("Ani Lestari", minutes: 50)], to: store)
    }
    _ = try importing([row("Budi Santoso", minutes: 50)], to: store, session: 2)
    #expect(try store.presences().last == "Budi Santoso 2 present 50")
  }

  @Test func `an import on which a certificate rests is not taken back before that is revoked`()
    throws
  {
    let store = try store()
    let importID = try #require(try importing(twoDevices, to: store).report.importID)
    var numbers = Seeded(1)
    let issued = try store.issueAttendance(
      in: "bedah", numbers: &numbers, by: .staff("2026-12-06T09:00"))
    let certified = issued.certificates.compactMap(\.certificate.entitlement.participant).sorted()
    #expect(throws: ImportRefusal.builtOn(importID, certified.map(ImportUse.hasCertificate))) {
      try store.undoImport(importID, by: .staff("2026-12-07T10:00"))
    }
    for issued in issued.certificates {
      try store.revokeCertificate(
        issued.certificate.number, reason: "salah", by: .staff("2026-12-07T10:00"))
    }
    try store.undoImport(importID, by: .staff("2026-12-07T10:00"))
  }

  @Test func `an import is taken back with the minutes it asked for`() throws {
    let store = try store()
    let ani = try store.registrations(in: "bedah")[0].registration
    try store.mark(ani)
    let kept: Set = ["import", "auditEntry"]
    let before = try store.dump(except: kept)
    let importID = try #require(try importing(twoDevices, to: store, atLeast: 30).report.importID)
    try store.undoImport(importID, by: .staff("2026-12-07T10:00"))
    #expect(try store.dump(except: kept) == before)
    #expect(try store.presences()[0] == "Ani Lestari 1 present")
    #expect(try importing(twoDevices, to: store).report.tally.created == 3)
  }

  @Test(arguments: 1...20) func `minutes do not depend on the order of rows and files`(
    seed: UInt64
  ) throws {
    var random = Seeded(seed)
    let rows = (0..<12).map { _ in
      let start = Int.random(in: 0..<90, using: &random)
      let from = at("2026-12-05T09:00").adding(seconds: Int64(start) * 60)
      let length = Int64.random(in: 0..<2400, using: &random)
      return AttendanceDraft(
        names: [PersonName(Bool.random(using: &random) ? "Ani Lestari" : "Budi Santoso")!],
        stay: .between(from, from.adding(seconds: length)))
    }
    let whole = try store()
    _ = try importing(rows, to: whole)
    let parts = try store()
    let shuffled = rows.shuffled(using: &random)
    _ = try importing(Array(shuffled.prefix(5)), to: parts)
    _ = try importing(Array(shuffled.dropFirst(3)), to: parts)
    #expect(try parts.presences() == whole.presences())
  }
}

extension ImportTally {
  fileprivate func with(unmatched: Int) -> ImportTally {
    var tally = self
    tally.unmatched = unmatched
    return tally
  }
}

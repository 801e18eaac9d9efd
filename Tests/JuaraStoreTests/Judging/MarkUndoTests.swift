import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct MarkUndoTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge()
    for name in ["Ani", "Budi", "Citra"] {
      try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
    }
    _ = try store.addCriterion(.sample("isi", weight: 60), to: "baca", by: .staff())
    _ = try store.addCriterion(.sample("gaya", weight: 40), to: "baca", by: .staff())
    try store.addJuror(PersonName("Bu Sari")!, to: "baca", by: .staff())
  }

  /// Imports each entrant's marks as `KEY=MARK` and, after a semicolon, the remark.
  @discardableResult
  private func importing(_ rows: [(entrant: Int, marks: [String: Double], remark: String?)]) throws
    -> Identifier<Import>
  {
    var drafts = rows.map { row in
      MarkDraft(
        entrant: String(row.entrant),
        marks: row.marks.mapValues { Mark(hundredths: Int($0 * 100)) }, remark: row.remark)
    }.enumerated().makeIterator()
    let report = try store.importMarks(
      as: "Bu Sari", into: "baca", ImportOptions(fileName: "sari.csv", apply: true), by: .staff(),
      rows: { drafts.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } }, report: { _ in }
    )
    #expect(report.ending == .applied)
    return try #require(report.importID)
  }

  private func mark(_ entrant: Int, _ marks: [String: Int], remark: String? = nil) throws {
    try store.mark(
      MarkDraft(entrant: String(entrant), marks: marks.mapValues { Mark($0) }, remark: remark),
      as: "Bu Sari", in: "baca", by: .staff())
  }

  private func sheet() throws -> [String] {
    try store.markSheet(of: "Bu Sari", in: "baca").rows.map { row in
      row.marks.map { $0?.text() ?? "-" }.joined(separator: " ") + " \(row.remark ?? "")"
    }
  }

  @Test func `an import of marks is listed, with its counts`() throws {
    try mark(1, ["isi": 50])
    let importID = try importing([(1, ["isi": 80.5, "gaya": 70], "Rapi"), (2, ["isi": 60], nil)])
    let listed = try #require(try store.imports().first)
    #expect(listed.id == importID && listed.kind == .marks && listed.eventCode == "baca")
    #expect(listed.tally == ImportTally(created: 1, updated: 1))
    let entry = try #require(
      try store.auditEntries(subject: .registration, id: 1).first { $0.action == .marked })
    #expect(entry.changes.contains(.init("isi", from: "50", to: "80.5")))
  }

  @Test func `marks that a merge copied since are in the way`() throws {
    let importID = try importing([(2, ["isi": 90], "Bagus")])
    _ = try store.merge(Identifier(2), into: Identifier(1), by: .staff())
    #expect(throws: ImportRefusal.builtOn(importID, [.marksChanged(Identifier(1))])) {
      try store.undoImport(importID, by: .staff())
    }
  }

  @Test func `undone, marks and remarks are again what they were before`() throws {
    try mark(1, ["isi": 50], remark: "Cukup")
    let before = try sheet()
    let importID = try importing([
      (1, ["isi": 80.5, "gaya": 70], "Rapi"), (2, ["isi": 60], "Baru"), (3, [:], nil),
    ])
    #expect(try sheet() == ["80.5 70 Rapi", "60 - Baru", "- - "])
    try store.undoImport(importID, by: .staff())
    #expect(try sheet() == before)
    #expect(try store.imports().first?.undone != nil)
    let entry = try #require(
      try store.auditEntries(subject: .registration, id: 1).first { $0.action == .marked })
    #expect(entry.changes.contains(.init("isi", from: "80.5", to: "50")))
    #expect(throws: ImportRefusal.alreadyUndone(importID)) {
      try store.undoImport(importID, by: .staff())
    }
    try importing([(1, ["isi": 80.5, "gaya": 70], "Rapi")])
    #expect(try sheet().first == "80.5 70 Rapi")
  }

  @Test func `what was changed since is said, and nothing is taken back`() throws {
    let first = try importing([(1, ["isi": 80], nil), (2, ["isi": 60], "A"), (3, ["isi": 1], nil)])
    let second = try importing([(1, ["isi": 85], nil)])
    try mark(2, [:], remark: "B")
    let before = try store.dump()
    #expect(
      throws: ImportRefusal.builtOn(
        first, [.marksChanged(Identifier(1)), .marksChanged(Identifier(2))])
    ) { try store.undoImport(first, by: .staff()) }
    #expect(try store.dump() == before)
    try store.undoImport(second, by: .staff())
    try mark(2, [:], remark: "A")
    try store.undoImport(first, by: .staff())
    #expect(try sheet() == ["- - ", "- - ", "- - "])
    #expect(try store.removeCriterion("isi", of: "baca", by: .staff()).weight == 40)
  }

  @Test func `a juror who was removed with the marks leaves nothing to take back`() throws {
    let importID = try importing([(1, ["isi": 80], nil)])
    try store.removeJuror("Bu Sari", of: "baca", withMarks: true, by: .staff())
    #expect(throws: ImportRefusal.builtOn(importID, [.marksChanged(Identifier(1))])) {
      try store.undoImport(importID, by: .staff())
    }
  }

  @Test func `of who was erased since, the marks stay, and the others' go back`() throws {
    let importID = try importing([(1, ["isi": 80], "Rapi"), (2, ["isi": 60], nil)])
    try store.erase(Identifier(1), confirming: "Ani", by: .staff())
    try store.undoImport(importID, by: .staff())
    #expect(try store.dump()["mark"]?.count == 1)
  }

  @Test func `an import that there is not is not undone`() {
    #expect(throws: NotFound.import(Identifier(99))) {
      try store.undoImport(Identifier(99), by: .staff())
    }
  }
}

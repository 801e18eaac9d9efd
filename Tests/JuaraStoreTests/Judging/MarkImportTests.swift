import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct MarkImportTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeChallenge()
    for name in ["Ani", "Budi"] {
      try store.enrol(name, in: "baca", born: "1990-01-01", at: "2026-06-01T08:00")
    }
    _ = try store.addCriterion(.sample("isi", weight: 100), to: "baca", by: .staff())
    try store.addJuror(PersonName("Bu Sari")!, to: "baca", by: .staff())
  }

  private func importing(
    _ drafts: [MarkDraft], apply: Bool = true, skipBad: Bool = false
  ) throws -> Imported {
    var rows = drafts.enumerated().makeIterator()
    var imported = Imported(report: ImportReport())
    imported.report = try store.importMarks(
      as: "Bu Sari", into: "baca",
      ImportOptions(fileName: "sari.csv", apply: apply, skipBad: skipBad), by: .staff(),
      rows: { rows.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } },
      report: { imported.take($0) })
    return imported
  }

  private func draft(_ entrant: String, _ mark: Int?, remark: String? = nil) -> MarkDraft {
    MarkDraft(entrant: entrant, marks: mark.map { ["isi": Mark($0)] } ?? [:], remark: remark)
  }

  @Test func `a dry run says what would happen and changes nothing`() throws {
    let before = try store.dump()
    let tried = try importing([draft("1", 80), draft("2", nil)], apply: false)
    #expect(tried.report.tally == ImportTally(created: 1, unchanged: 1))
    #expect(tried.report.ending == .tried)
    #expect(try store.dump() == before)
  }

  @Test func `a row whose number and name disagree is refused with both`() throws {
    var swapped = draft("1", 90)
    swapped.name = "Budi"
    var right = draft("2", 80)
    right.name = "BUDI"
    let imported = try importing([swapped, right], skipBad: true)
    #expect(
      imported.problems.map(\.reason) == [
        .judging(.otherName(entrant: 1, "Ani", sheet: "Budi"))
      ])
    #expect(
      try store.markSheet(of: "Bu Sari", in: "baca").rows.map(\.marks) == [[nil], [Mark(80)]])
  }

  @Test func `the same sheet again changes nothing`() throws {
    let drafts = [draft("1", 80, remark: "Rapi"), draft("2", 0)]
    #expect(try importing(drafts).report.ending == .applied)
    let before = try store.dump()
    let again = try importing(drafts)
    #expect(again.report.tally == ImportTally(unchanged: 2))
    #expect(again.report.ending == .nothingToDo)
    #expect(try store.dump() == before)
  }

  @Test func `an empty cell is a missing mark, never zero, and erases none`() throws {
    _ = try importing([draft("1", nil), draft("2", 70)])
    #expect(try store.missingMarks(of: "baca").map(\.entrant.number) == [1])
    _ = try importing([draft("1", 60), draft("2", nil)])
    #expect(
      try store.markSheet(of: "Bu Sari", in: "baca").rows.map(\.marks) == [[Mark(60)], [Mark(70)]])
  }

  @Test func `a changed mark says its old and its new value`() throws {
    _ = try importing([draft("1", 80)])
    let changed = try importing([draft("1", 85)])
    #expect(changed.report.tally == ImportTally(updated: 1))
    #expect(
      changed.notices == [
        ImportNotice(
          line: 2,
          kind: .marksChanged(entrant: 1, [.init("isi", from: "80", to: "85")]))
      ])
  }

  @Test func `one bad row stops the whole sheet, unless it is left out`() throws {
    try store.addConflicts(
      [.participant(.id(Identifier(2)))], of: "Bu Sari", in: "baca", by: .staff())
    let drafts = [draft("1", 80), draft("2", 70), draft("9", 70), draft("001", 81)]
    let before = try store.dump()
    let refused = try importing(drafts)
    #expect(refused.report.ending == .refused)
    #expect(
      refused.problems.map(\.reason) == [
        .judging(.barred(entrant: 2)), .judging(.unknownEntrant("9")),
        .sameEntrantAs(line: 2, number: 1),
      ])
    #expect(try store.dump() == before)
    let applied = try importing(drafts, skipBad: true)
    #expect(applied.report.tally == ImportTally(created: 1, refused: 3))
    #expect(try store.markSheet(of: "Bu Sari", in: "baca").rows.map(\.marks) == [[Mark(80)]])
  }
}

import Juara
import JuaraTestSupport
import Testing

struct ImportDecisionTests {
  @Test(
    arguments: [
      (ImportTally(created: 1), false, false, .tried),
      (ImportTally(updated: 1), true, false, .applied),
      (ImportTally(unchanged: 3), true, false, .nothingToDo),
      (ImportTally(created: 1, refused: 1), true, false, .refused),
      (ImportTally(created: 1, refused: 1), true, true, .applied),
      (ImportTally(unchanged: 1, refused: 1), true, true, .nothingToDo),
    ] as [(ImportTally, Bool, Bool, ImportReport.Ending)])
  func `an import ends by what its rows came to`(
    tally: ImportTally, apply: Bool, skipBad: Bool, ending: ImportReport.Ending
  ) {
    let options = ImportOptions(fileName: "f.csv", apply: apply, skipBad: skipBad)
    #expect(ImportReport.Ending(of: tally, options) == ending)
  }

  private func record(_ kind: Import.Kind, isUndone: Bool = false) -> Import {
    let audit = AuditContext(staff: "Rina", at: at("2026-11-01T10:00"))
    return Import(
      id: Identifier(1), kind: kind, eventCode: "baca", fileName: "f.csv", imported: audit,
      tally: ImportTally(created: 1), undone: isUndone ? audit : nil)
  }

  @Test(
    arguments: [
      (.registrations, [0, 1, 2]), (.participants, [0, 1, 2]), (.attendance, [0]), (.marks, [2]),
      (.log, []),
    ] as [(Import.Kind, [Int])])
  func `what rests on what an undo would take away forbids it`(
    kind: Import.Kind, forbidding: [Int]
  ) {
    let uses: [ImportUse] = [
      .hasCertificate(Identifier(1)), .hasAttended(Identifier(1)), .marksChanged(Identifier(1)),
    ]
    var refusal: ImportRefusal?
    do throws(ImportRefusal) { try record(kind).checkUndo(given: uses) } catch { refusal = error }
    let expected = forbidding.map { uses[$0] }
    #expect(refusal == (expected.isEmpty ? nil : .builtOn(Identifier(1), expected)))
  }

  @Test func `an import is undone once`() {
    #expect(throws: ImportRefusal.alreadyUndone(Identifier(1))) {
      try record(.log, isUndone: true).checkUndo(given: [])
    }
  }
}

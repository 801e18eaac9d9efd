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

  @Test(arguments: Import.Kind.allCases)
  func `what rests on an import of any kind forbids undoing it`(kind: Import.Kind) throws {
    try record(kind).checkUndo(given: [])
    let uses: [ImportUse] = [.hasCertificate(Identifier(1)), .wasTold(Identifier(2))]
    #expect(throws: ImportRefusal.builtOn(Identifier(1), uses)) {
      try record(kind).checkUndo(given: uses)
    }
  }

  @Test func `an import is undone once`() {
    #expect(throws: ImportRefusal.alreadyUndone(Identifier(1))) {
      try record(.log, isUndone: true).checkUndo(given: [])
    }
  }
}

internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara import …`
struct ImportCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "import", .importNoun, [ListImports.self, ShowImport.self, UndoImport.self])
  }
}

/// `juara import show`
struct ShowImport: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("show", .importShow) }

  @Argument(help: help(.importID)) var id: Identifier<Import>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let (record, say) = (try desk.store.import(id), desk.say)
    func signed(_ audit: AuditContext) -> String { "\(say.instant(audit.at)), \(audit.staff)" }
    var fields = FieldList(at: desk)
    fields.add(.importIDTitle, "\(record.id)")
    fields.add(.kindTitle, say.label(record.kind))
    fields.add(.codeTitle, record.eventCode)
    fields.add(.fileTitle, record.fileName)
    fields.add(.importedAtTitle, signed(record.imported))
    fields.add(.createdTitle, say.number(record.tally.created))
    fields.add(.updatedTitle, say.number(record.tally.updated))
    fields.add(.unchangedTitle, say.number(record.tally.unchanged))
    fields.add(.refusedTitle, say.number(record.tally.refused))
    fields.add(.undoneTitle, record.undone.map(signed))
    try fields.print()
    return .done
  }
}

/// `juara import undo`
struct UndoImport: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("undo", .importUndo) }

  @Argument(help: help(.importID)) var id: Identifier<Import>
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let effects = try desk.store.undoImport(id, by: desk.audit)
    try desk.print(desk.say.undone(id))
    try desk.tell(effects)
    return .done
  }
}

internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara participant import`
struct ImportParticipants: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("import", .participantImport)
  }

  @Argument(help: help(.inputFile), completion: .file()) var file: String
  @OptionGroup var options: ImportOptionGroup
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let input = try InputFile.named(file)
    return try Interruption.heeded {
      let table = try PeopleFile(
        input, library: desk.library, try options.tableOptions(.participants, at: desk))
      return try ImportRun(table, from: input, options, at: desk).run { next, report in
        try desk.store.importPeople(
          options.importOptions(input, table.findings), by: desk.audit, rows: next,
          report: report)
      }
    }
  }
}

internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara attendance import`
struct ImportAttendance: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("import", .attendanceImport)
  }

  @Argument(help: help(.code)) var event: String
  @Argument(help: help(.inputFile), completion: .file()) var file: String
  @Option(help: help(.sessionOfFile, "n")) var session: Int?
  @Option(help: help(.atLeastMinutes, "minutes")) var atLeast: Int?
  @OptionGroup var options: ImportOptionGroup
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    _ = try desk.store.event(event)
    let input = try InputFile.named(file)
    return try Interruption.heeded {
      let table = try AttendanceFile(
        input, library: desk.library, try options.tableOptions(nil, at: desk))
      if table.isZoomReport { desk.note(desk.say(.zoomReport)) }
      return try ImportRun(table, from: input, options, at: desk).run { next, report in
        try desk.store.importAttendance(
          into: event, session: session, atLeast: atLeast,
          options.importOptions(input, table.findings),
          by: desk.audit, rows: next, report: report)
      }
    }
  }
}

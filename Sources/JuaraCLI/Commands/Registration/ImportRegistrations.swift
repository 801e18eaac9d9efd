internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara registration import`
struct ImportRegistrations: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("import", .registrationImport)
  }

  @Argument(help: help(.eventCode)) var event: String
  @Argument(help: help(.inputFile), completion: .file()) var file: String
  @OptionGroup var options: ImportOptionGroup
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let form = try desk.store.form(of: event)
    let input = try InputFile.named(file)
    return try Interruption.heeded {
      let table = try RegistrationFile(
        input, library: desk.library, form: form,
        try options.tableOptions(.registrations, at: desk))
      return try ImportRun(table, from: input, options, at: desk).run { next, report in
        try desk.store.importRegistrations(
          into: event, options.importOptions(input, table.findings), by: desk.audit,
          rows: next, report: report)
      }
    }
  }
}

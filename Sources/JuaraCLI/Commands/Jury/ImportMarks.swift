internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara jury import`
struct ImportMarks: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("import", .juryImport) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.jurorName)) var juror: String
  @Argument(help: help(.inputFile), completion: .file()) var file: String
  @OptionGroup var options: ImportOptionGroup
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let sheet = try desk.store.markSheet(of: juror, in: challenge)
    let input = try InputFile.named(file)
    return try Interruption.heeded {
      let table = try MarkSheetFile(
        input, of: sheet.juror, in: sheet.challenge, by: sheet.rubric,
        try options.tableOptions(nil, at: desk))
      return try ImportRun(table, from: input, options, at: desk).run { next, report in
        try desk.store.importMarks(
          as: juror, into: challenge, options.importOptions(input, table.findings),
          by: desk.audit,
          rows: next, report: report)
      }
    }
  }
}

internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara jury sheet`
struct WriteMarkSheet: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("sheet", .jurySheet) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.jurorName)) var juror: String
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @Option(help: help(.profile, "standard|excel-id")) var profile = ExportProfile.standard
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let sheet = try desk.store.markSheet(of: juror, in: challenge)
    try desk.export(to: output) { sink in
      try MarkSheetExport.write(sheet, profile, sink: sink)
      return sheet.rows.count
    }
    return .done
  }
}

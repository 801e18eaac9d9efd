internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara log import`
struct ImportLog: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("import", .logImport) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.inputFile), completion: .file()) var file: String
  @Option(help: help(.activityOfRows, "name")) var activity: String?
  @Option(help: help(.readerOfAll, "id")) var participant: String?
  @Option(help: help(.createGroups, "kind")) var createGroups: Group.Kind?
  @OptionGroup var options: ImportOptionGroup
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let window = try desk.store.challenge(challenge).window
    let input = try InputFile.named(file)
    return try Interruption.heeded {
      let table = try ReadingLogFile(
        input, library: desk.library, activity: try activity.map { try desk.activity($0) },
        reader: participant.map {
          LogDraft.EntrantReference(typed: $0, countryCode: desk.library.countryCode)
        },
        days: window.from...window.to, understanding: { Activity.called($0) },
        try options.tableOptions(.log, at: desk))
      return try ImportRun(table, from: input, options, at: desk).run { next, report in
        try desk.store.importLog(
          into: challenge, options.importOptions(input, table.findings),
          activity: table.activityOfAll, createsGroups: createGroups, by: desk.audit,
          rows: next, report: report)
      }
    }
  }
}

internal import ArgumentParser
internal import Juara
internal import JuaraExchange
internal import JuaraStore
internal import JuaraWording

/// `juara leaderboard export`
struct ExportLeaderboard: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("export", .leaderboardExport)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var board: LeaderboardOptions
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @Option(help: help(.profile, "standard|excel-id")) var profile = ExportProfile.standard
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let standings = try board.standings(of: challenge, at: desk)
    // A file for Indonesian spreadsheets is in Indonesian throughout.
    let say = profile == .excelIndonesian ? Wording(.indonesian) : desk.say
    try desk.export(to: output) { sink in
      try LeaderboardExport.write(
        standings, profile, name: { say.name($0) }, activity: { say.label($0) }, sink: sink)
      return standings.rows.count
    }
    return .done
  }
}

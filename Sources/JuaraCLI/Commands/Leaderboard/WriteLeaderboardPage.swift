internal import ArgumentParser
internal import Juara
internal import JuaraDocuments
internal import JuaraStore
internal import JuaraWording

/// `juara leaderboard page`
struct WriteLeaderboardPage: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("page", .leaderboardPage)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.output, "file"), completion: .file()) var output: String?
  @Option(help: help(.by, "participant|group")) var by = Standings.EntrantKind.participant
  @Option(help: help(.onlyDivision, "name")) var division: String?
  @Option(help: help(.top, "n")) var top: Int?
  @OptionGroup var ranking: RankingOptions
  @Option(help: help(.asOf, "time")) var asOf: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    if let top, top < 1 { throw OptionProblem.number(option: "--top", value: String(top)) }
    let now = desk.audit.at
    let moment = try asOf.map { try desk.instant($0, "--as-of") }
    let (event, boards) = try desk.store.boards(
      of: challenge, by: by, view: .public, top: top, division: division,
      rankedBy: try ranking.source(), asOf: moment, at: now)
    let page = LeaderboardPage(
      boards, of: event, library: desk.library, at: now, in: desk.say)
    let html = try page.html(in: desk.say)
    try desk.export(to: output) { sink in
      try sink(Array(html.utf8))
      return boards.reduce(0) { $0 + $1.rows.count }
    }
    return .done
  }
}

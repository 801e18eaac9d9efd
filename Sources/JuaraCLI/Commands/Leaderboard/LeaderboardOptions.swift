internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// Whose leaderboard, for whose eyes.
struct BoardOptions: ParsableArguments {
  @Option(help: help(.by, "participant|group")) var by = Standings.EntrantKind.participant
  @Option(help: help(.view, "public|staff")) var view = Standings.View.public
  @Option(help: help(.onlyDivision, "name")) var division: String?
}

/// Which leaderboard: whose, for whose eyes, of when, and how much of it.
struct LeaderboardOptions: ParsableArguments {
  @OptionGroup var board: BoardOptions
  @OptionGroup var ranking: RankingOptions
  @Option(help: help(.top, "n")) var top: Int?
  @Option(help: help(.asOf, "time")) var asOf: String?

  /// The standings asked for.
  func standings(of challenge: String, at desk: Desk) throws -> Standings {
    if let top, top < 1 { throw OptionProblem.number(option: "--top", value: String(top)) }
    return try desk.store.standings(
      of: challenge, by: board.by, view: board.view, top: top, division: board.division,
      rankedBy: try ranking.source(), asOf: try asOf.map { try desk.instant($0, "--as-of") },
      at: desk.audit.at)
  }
}

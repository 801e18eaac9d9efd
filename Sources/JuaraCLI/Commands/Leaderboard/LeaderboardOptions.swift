internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// Which leaderboard: whose, for whose eyes, and how much of it.
struct LeaderboardOptions: ParsableArguments {
  @Option(help: help(.by, "participant|group")) var by = Standings.Side.participant
  @Option(help: help(.view, "public|staff")) var view = Standings.View.public
  @Option(help: help(.top, "n")) var top: Int?

  /// The standings asked for.
  func standings(of challenge: String, at desk: Desk) throws -> Standings {
    if let top, top < 1 { throw OptionProblem.number(option: "--top", value: String(top)) }
    return try desk.store.standings(
      of: challenge, by: by, view: view, top: top, at: desk.signature.at)
  }
}

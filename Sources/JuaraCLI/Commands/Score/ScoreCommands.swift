internal import ArgumentParser
internal import JuaraWording

/// `juara score …`
struct ScoreCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("score", .scoreNoun, [ExplainScore.self, RebuildScores.self])
  }
}

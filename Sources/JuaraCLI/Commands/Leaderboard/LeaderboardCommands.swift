internal import ArgumentParser
internal import JuaraWording

/// `juara leaderboard …`
struct LeaderboardCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "leaderboard", .leaderboardNoun,
      [
        ShowLeaderboard.self, ExportLeaderboard.self, DiffLeaderboard.self,
        WriteLeaderboardPage.self,
      ])
  }
}

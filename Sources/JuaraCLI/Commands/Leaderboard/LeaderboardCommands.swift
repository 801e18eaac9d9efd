internal import ArgumentParser
internal import JuaraWording

/// `juara leaderboard …`
struct LeaderboardCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    JuaraCLI.configuration(
      "leaderboard", .leaderboardNoun,
      [
        ShowLeaderboard.self, ExportLeaderboard.self,
      ])
  }
}

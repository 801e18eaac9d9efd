internal import ArgumentParser
internal import JuaraWording

/// `juara challenge …`
struct ChallengeCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "challenge", .challengeNoun,
      [
        CreateChallenge.self, ScoreChallenge.self, CombineScores.self, TitleListCommands.self,
        ShowChallenge.self,
        EditChallenge.self, SetLanguageQuota.self, SetStreakBonus.self, TierCommands.self,
        BadgeCommands.self, DivisionCommands.self, FreezeChallenge.self, LiftChallenge.self,
        CodeCommands.self,
      ])
  }
}

internal import ArgumentParser
internal import JuaraWording

/// `juara challenge …`
struct ChallengeCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    JuaraCLI.configuration(
      "challenge", .challengeNoun,
      [
        CreateChallenge.self, ScoreChallenge.self, ListChallenges.self, ShowChallenge.self,
        EditChallenge.self,
      ])
  }
}

internal import ArgumentParser
internal import JuaraStore
internal import JuaraWording

/// `juara score rebuild`
struct RebuildScores: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("rebuild", .scoreRebuild) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.rebuildScores(of: challenge)
    try desk.print(desk.say.scoresRebuilt(challenge))
    return .done
  }
}

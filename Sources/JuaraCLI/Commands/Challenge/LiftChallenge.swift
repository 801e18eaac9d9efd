internal import ArgumentParser
internal import JuaraStore
internal import JuaraWording

/// `juara challenge lift`
struct LiftChallenge: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("lift", .challengeLift) }

  @Argument(help: help(.challengeCode)) var code: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.lift(code, by: desk.signature)
    try desk.print(desk.say.leaderboardUnfrozen(code))
    return .done
  }
}

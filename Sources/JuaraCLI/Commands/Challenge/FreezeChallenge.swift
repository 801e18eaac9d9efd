internal import ArgumentParser
internal import JuaraStore
internal import JuaraWording

/// `juara challenge freeze`
struct FreezeChallenge: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("freeze", .challengeFreeze)
  }

  @Argument(help: help(.challengeCode)) var code: String
  @Option(help: help(.freezeAt, "time")) var at: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let moment = try desk.instant(at, "--at")
    try desk.store.freeze(code, at: moment, by: desk.signature)
    try desk.print(desk.say.leaderboardFrozen(code, at: moment))
    return .done
  }
}

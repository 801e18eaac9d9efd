internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// On or off.
enum Switch: String, CaseIterable, ExpressibleByArgument {
  case on, off
}

/// `juara jury blind`
struct SetBlind: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("blind", .juryBlind) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.onOrOff)) var state: Switch
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.setBlind(state == .on, in: challenge, by: desk.signature)
    try desk.print(desk.say.blindJudgingSet(state == .on))
    return .done
  }
}

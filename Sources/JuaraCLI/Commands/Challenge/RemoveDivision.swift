internal import ArgumentParser
internal import JuaraStore
internal import JuaraWording

/// `juara challenge division remove`
struct RemoveDivision: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("remove", .divisionRemove)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.divisionName)) var name: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.removeDivision(named: name, from: challenge, by: desk.audit)
    try desk.print(desk.say.divisionRemoved(name))
    return .done
  }
}

internal import ArgumentParser
internal import JuaraStore
internal import JuaraWording

/// `juara award band remove`
struct RemoveAward: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("remove", .awardBandRemove)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.awardName)) var name: String
  @Option(help: help(.awardDivisionChoice, "name")) var division: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.removeAward(
      named: name, division: division, from: challenge, by: desk.audit)
    try desk.print(desk.say.awardRemoved(name))
    return .done
  }
}

internal import ArgumentParser
internal import JuaraStore
internal import JuaraWording

/// `juara award reopen`
struct ReopenAward: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("reopen", .awardReopen) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.awardName, "name")) var place: String
  @Option(help: help(.reason, "text")) var reason: String
  @Option(help: help(.awardDivisionChoice, "name")) var division: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let band = try desk.store.reopen(
      place, division: division, reason: reason, in: challenge, by: desk.audit)
    try desk.print(desk.say.awardReopened(band))
    return .done
  }
}

internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara award decide`
struct DecideAward: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("decide", .awardDecide) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Option(help: help(.awardName, "name")) var place: String
  @OptionGroup var winner: EntrantOptions
  @Option(help: help(.decidedBy, "name")) var by: String
  @Option(help: help(.reason, "text")) var reason: String
  @Option(help: help(.awardDivisionChoice, "name")) var division: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let (key, name) = try winner.entrant(at: desk)
    let band = try desk.store.decide(
      place, for: key, division: division, decidedBy: try desk.text(by, "--by"), reason: reason,
      in: challenge, by: desk.audit)
    try desk.print(desk.say.awardDecided(band, for: name))
    return .done
  }
}

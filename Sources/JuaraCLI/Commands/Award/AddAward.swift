internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara award band add`
struct AddAward: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .awardBandAdd) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.newAward)) var name: String
  @Option(help: help(.awardPlaces, "n")) var places: Int?
  @Option(help: help(.awardPlace, "n")) var place: Int?
  @Flag(help: help(.awardChoice)) var choice = false
  @Option(help: help(.awardDivision, "name")) var division: String?
  @Option(help: help(.awardBy, "participant|group")) var by = Standings.EntrantKind.participant
  @OptionGroup var ranking: RankingOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let band = try desk.store.addAward(
      named: try desk.text(name, desk.say(.nameWord)), try terms(at: desk), for: by,
      division: division, rankedBy: try ranking.source(), to: challenge, by: desk.audit)
    try desk.print(desk.say.awardAdded(band))
    return .done
  }

  private func terms(at desk: Desk) throws -> AwardBand.Terms {
    for (option, number) in [("--places", places), ("--place", place)] {
      if let number, !(1...1_000_000).contains(number) {
        throw OptionProblem.number(option: option, value: String(number))
      }
    }
    switch (places, place, choice) {
    case (let places?, nil, false): return .top(places: places)
    case (nil, let place?, false): return .place(place)
    case (nil, nil, true): return .choice
    default: throw OptionProblem.oneOf(["--places", "--place", "--choice"])
    }
  }
}

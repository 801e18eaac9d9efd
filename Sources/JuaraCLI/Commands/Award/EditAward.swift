internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara award band edit`
struct EditAward: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("edit", .awardBandEdit) }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.oneAward)) var name: String?
  @Option(help: help(.rankedBy, "log|jury|combined")) var rankedBy: Standings.Source.Kind
  @Option(help: help(.rankedByMethod, "mean|trimmed|zscore")) var method: JuryMethod?
  @Option(help: help(.onlyDivision, "name")) var division: String?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let source = try RankingOptions.source(rankedBy, method)
    let bands = try desk.store.rankAwards(
      by: source, named: name, division: division, in: challenge, by: desk.audit)
    try desk.print(desk.say.awardsRanked(bands, by: source))
    return .done
  }
}

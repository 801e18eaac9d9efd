internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara award preset`
struct PresetAwards: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("preset", .awardPresetVerb)
  }

  @Argument(help: help(.challengeCode)) var challenge: String
  @Argument(help: help(.awardPreset)) var preset: AwardPreset
  @Option(help: help(.onlyDivision, "name")) var division: String?
  @Option(help: help(.awardBy, "participant|group")) var by = Standings.EntrantKind.participant
  @OptionGroup var ranking: RankingOptions
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let source = try ranking.source()
    let divisions = try desk.store.addAwards(
      preset, for: by, division: division, rankedBy: source, to: challenge, by: desk.audit)
    try desk.print(desk.say.awardsAdded(preset, divisions: divisions, rankedBy: source))
    return .done
  }
}

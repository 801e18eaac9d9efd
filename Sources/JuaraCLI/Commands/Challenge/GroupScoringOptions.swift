internal import ArgumentParser
internal import Juara
internal import JuaraWording

/// How the groups of a challenge are ranked.
struct GroupScoringOptions: ParsableArguments {
  @Option(help: help(.groupBy, "sum|mean|participation")) var groupBy: GroupScoring.Measure?
  @Option(help: help(.minParticipants, "n")) var minParticipants: Int?

  var isEmpty: Bool { groupBy == nil && minParticipants == nil }

  func applied(to scoring: GroupScoring, at desk: Desk) throws -> GroupScoring {
    if let minParticipants, minParticipants < 0 {
      throw OptionProblem.number(option: "--min-participants", value: String(minParticipants))
    }
    return GroupScoring(
      measure: groupBy ?? scoring.measure,
      minimumParticipants: try desk.count(minParticipants, "--min-participants")
        ?? scoring.minimumParticipants)
  }
}

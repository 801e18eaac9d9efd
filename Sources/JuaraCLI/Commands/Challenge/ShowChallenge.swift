internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge show`
struct ShowChallenge: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("show", .challengeShow)
  }

  @Argument(help: help(.challengeCode)) var code: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let challenge = try desk.store.challenge(code)
    var fields = FieldList(at: desk)
    fields.add(challenge.event, try desk.store.registrationCounts(of: code), at: desk)
    try fields.addProgramme(of: code, at: desk)
    fields.add(.windowTitle, desk.say.window(challenge.window))
    fields.add(.rankedByTitle, desk.say.label(challenge.ranking))
    if challenge.groupScoring != .standard {
      fields.add(.groupByTitle, desk.say.groupScoring(challenge.groupScoring))
    }
    for rule in challenge.rules {
      fields.add(.ruleTitle, desk.say.terms(rule.terms))
    }
    add(challenge, to: &fields, in: desk.say)
    for division in challenge.divisions {
      fields.add(.divisionTitle, "\(division.name): \(desk.say.terms(division.terms))")
    }
    fields.add(.frozenTitle, challenge.frozenAt.map(desk.say.instant))
    try fields.print()
    return .done
  }

  private func add(_ challenge: Challenge, to fields: inout FieldList, in say: Wording) {
    func activity(_ rule: Identifier<ScoringRule>) -> Activity? {
      challenge.rules.first { $0.id == rule }?.terms.activity
    }
    let conditions = challenge.conditions
    for list in conditions.lists {
      fields.add(.listsTitle, say.list(list, of: activity(list.rule)))
    }
    for quota in conditions.languages {
      fields.add(.languagesTitle, say.quota(quota, of: activity(quota.rule)))
    }
    if let bonus = conditions.streakBonus { fields.add(.streakTitle, say.bonus(bonus)) }
    for achievement in conditions.achievements {
      fields.add(
        achievement.kind == .tier ? .tierTitle : .badgeTitle, say.achievement(achievement))
    }
  }
}

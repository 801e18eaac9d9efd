internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge badge …`
struct BadgeCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration(
      "badge", .badgeNoun, [AddBadge.self, RemoveBadge.self, ListReachedBadges.self])
  }
}

/// `juara challenge badge add`
struct AddBadge: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .badgeAdd) }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.achievementName)) var name: String
  @Option(name: .customLong("rule"), help: help(.badgeRule, "rule")) var rules: [String]
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let lists = try desk.store.challenge(code).conditions.lists
    let badge = Achievement(
      kind: .badge, name: try desk.text(name, desk.say(.nameWord)),
      goals: try rules.map { rule in
        if let list = lists.first(where: { "list:" + $0.name == rule }) {
          return Achievement.Goal(.list(list.name), list.works.count)
        }
        guard let goal = Achievement.Goal(rule) else { throw OptionProblem.goal(value: rule) }
        return goal
      })
    if badge.goals.isEmpty { throw OptionProblem.empty(option: "--rule") }
    try desk.store.addAchievement(badge, to: code, by: desk.audit)
    try desk.print(desk.say.achievementAdded(badge))
    return .done
  }
}

/// `juara challenge badge remove`
struct RemoveBadge: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("remove", .badgeRemove) }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.achievementName)) var name: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.removeAchievement(.badge, named: name, of: code, by: desk.audit)
    try desk.print(desk.say.conditionRemoved(name))
    return .done
  }
}

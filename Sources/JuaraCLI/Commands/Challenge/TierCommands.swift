internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge tier …`
struct TierCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("tier", .tierNoun, [AddTier.self, RemoveTier.self, ListReachedTiers.self])
  }
}

/// `juara challenge tier add`
struct AddTier: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("add", .tierAdd) }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.achievementName)) var name: String
  @Option(help: help(.tierPoints, "n")) var points: Int?
  @Option(help: help(.tierActivity, "name")) var activity: String?
  @Option(help: help(.tierCount, "n")) var count: Int?
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let goal: Achievement.Goal
    switch (points, activity, count) {
    case (let points?, nil, nil): goal = .init(.points, try desk.goal(points, "--points"))
    case (nil, let activity?, let count?):
      goal = .init(.activity(try desk.activity(activity)), try desk.goal(count, "--count"))
    default: throw OptionProblem.oneOf(["--points", "--activity --count"])
    }
    let tier = Achievement(
      kind: .tier, name: try desk.text(name, desk.say(.nameWord)), goals: [goal])
    try desk.store.addAchievement(tier, to: code, by: desk.audit)
    try desk.print(desk.say.achievementAdded(tier))
    return .done
  }
}

/// `juara challenge tier remove`
struct RemoveTier: LibraryCommand {
  static var configuration: CommandConfiguration { commandConfiguration("remove", .tierRemove) }

  @Argument(help: help(.challengeCode)) var code: String
  @Argument(help: help(.achievementName)) var name: String
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    try desk.store.removeAchievement(.tier, named: name, of: code, by: desk.audit)
    try desk.print(desk.say.conditionRemoved(name))
    return .done
  }
}

extension Desk {
  /// A count that a goal may ask for.
  func goal(_ count: Int, _ option: String) throws -> Int {
    guard (1...Achievement.largestCount).contains(count) else {
      throw OptionProblem.number(option: option, value: String(count))
    }
    return count
  }
}

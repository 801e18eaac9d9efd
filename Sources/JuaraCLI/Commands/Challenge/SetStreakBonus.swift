internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge streak`
struct SetStreakBonus: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("streak", .streakCondition)
  }

  @Argument(help: help(.challengeCode)) var code: String
  @Option(help: help(.streakDays, "n")) var days: Int?
  @Option(help: help(.streakPoints, "n")) var points: Int?
  @Flag(help: help(.streakNone)) var none = false
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let bonus: StreakBonus?
    switch (days, points, none) {
    case (nil, nil, true): bonus = nil
    case (let days?, let points?, false):
      guard let earned = StreakBonus(days: days, points: points) else {
        throw OptionProblem.number(option: "--days, --points", value: "\(days), \(points)")
      }
      bonus = earned
    default: throw OptionProblem.oneOf(["--days --points", "--none"])
    }
    try desk.store.setStreakBonus(bonus, of: code, by: desk.signature)
    try desk.print(desk.say.streakBonusSet(bonus))
    return .done
  }
}

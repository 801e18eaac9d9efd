internal import ArgumentParser
internal import Juara
internal import JuaraStore
internal import JuaraWording

/// `juara challenge score`
struct ScoreChallenge: LibraryCommand {
  static var configuration: CommandConfiguration {
    commandConfiguration("score", .challengeScore)
  }

  @Argument(help: help(.challengeCode)) var code: String
  @Option(help: help(.activity, "name")) var activity: String
  @Option(help: help(.points, "number")) var points: String?
  @Option(help: help(.per, "number")) var per: String?
  @Option(help: help(.entryLimit, "n")) var entryLimit: Int?
  @Option(help: help(.dailyLimit, "n")) var dailyLimit: Int?
  @Option(help: help(.totalLimit, "n")) var totalLimit: Int?
  @Option(help: help(.warnAbove, "n")) var warnAbove: Int?
  @Flag(help: help(.distinctTitles)) var distinctTitles = false
  @Option(help: help(.reviewWords, "n")) var reviewWords: Int?
  @Flag(help: help(.removeRule)) var remove = false
  @OptionGroup var common: CommonOptions

  func run(at desk: Desk) throws -> ExitStatus {
    let activity = try desk.activity(activity)
    if remove {
      guard points == nil, per == nil else { throw OptionProblem.oneOf(["--points", "--remove"]) }
      try desk.store.removeRule(of: activity, from: code, by: desk.signature)
      try desk.print(desk.say.conditionRemoved(activity.name))
      return .done
    }
    if points != nil, per == nil {
      throw OptionProblem.onlyWith(option: "--points", other: "--per")
    }
    if points == nil, per != nil {
      throw OptionProblem.onlyWith(option: "--per", other: "--points")
    }
    guard let points, let per else { throw OptionProblem.oneOf(["--points --per", "--remove"]) }
    let terms = try terms(activity, points: points, per: per)
    try desk.store.setRule(terms, of: code, by: desk.signature)
    try desk.print(desk.say.scoringRuleSet(terms, in: code))
    return .done
  }

  private func terms(_ activity: Activity, points: String, per: String) throws -> ScoringTerms {
    for (option, limit) in [
      ("--entry-limit", entryLimit), ("--daily-limit", dailyLimit), ("--total-limit", totalLimit),
      ("--warn-above", warnAbove.map { max($0, $0 &+ 1) }), ("--review-words", reviewWords),
    ] {
      if let limit, !(1...1_000_000_001).contains(limit) {
        throw OptionProblem.number(option: option, value: String(limit))
      }
    }
    guard let ratio = PointRatio(points: points, per: per) else {
      throw OptionProblem.points(value: "\(points) / \(per)")
    }
    return ScoringTerms(
      activity: activity, ratio: ratio, entryLimit: entryLimit, dailyLimit: dailyLimit,
      totalLimit: totalLimit, warnAbove: warnAbove, distinctTitles: distinctTitles,
      reviewWords: reviewWords)
  }
}

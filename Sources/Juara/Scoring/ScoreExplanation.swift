/// How a score is made up: each entry, what counts of it, and the achievements.
public struct ScoreExplanation: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public var entry: Identifier<LogEntry>
    public var raw: Int
    public var counted: Int
    /// Nil if everything counts.
    public var uncountedReason: UncountedReason?
  }

  public struct Progress: Equatable, Sendable {
    public var achievement: Achievement
    public var have: [Int]
    /// The day of reading that completed the goals; nil while one is open.
    public var reachedOn: Day?
  }

  public struct Quota: Equatable, Sendable {
    public enum Subject: Equatable, Sendable {
      case list(String)
      case language(LanguageTag)
    }

    public var subject: Subject
    public var read: Int
    public var needed: Int
  }

  /// All entries, including void ones, in counting order.
  public var lines: [Line]
  public var score: Score
  /// Tiers, then badges.
  public var achievements: [Progress]
  public var quotas: [Quota]
}

extension Scoring {
  /// Explains the score of one entrant's entries, given in any order.
  public func explanation(of entries: [Entry]) -> ScoreExplanation {
    var lines: [ScoreExplanation.Line] = []
    var tracker = AchievementTracker(self, entries)
    let score = walk(entries) { entry, counted, why in
      lines.append(
        .init(entry: entry.id, raw: entry.quantity, counted: counted, uncountedReason: why))
      if counted > 0 { tracker.add(entry, counted: counted) }
    }
    return ScoreExplanation(
      lines: lines, score: score, achievements: tracker.progress, quotas: tracker.quotas)
  }
}

/// Follows counting entries to find when achievements were reached.
private struct AchievementTracker {
  private let scoring: Scoring
  private let eligibility: EligibilityCheck
  private let unit: PointUnit?
  private var units: [Identifier<ScoringRule>: Int] = [:]
  private var running = Score()
  private var entries = 0
  private var reviews = 0
  private var titles = WorkSet()
  private var listed: [Set<Int>]
  private(set) var progress: [ScoreExplanation.Progress]

  init(_ scoring: Scoring, _ entries: [Scoring.Entry]) {
    self.scoring = scoring
    eligibility = EligibilityCheck(entries.sorted(by: Scoring.Entry.precedes), by: scoring)
    unit = PointUnit(scoring.rules.map(\.terms))
    listed = scoring.conditions.lists.map { _ in [] }
    progress = scoring.conditions.achievements.map {
      .init(achievement: $0, have: $0.goals.map { _ in 0 })
    }
  }

  var quotas: [ScoreExplanation.Quota] {
    let lists = zip(scoring.conditions.lists, eligibility.listsRead).compactMap { list, read in
      list.atLeast.map {
        ScoreExplanation.Quota(subject: .list(list.name), read: read.count, needed: $0)
      }
    }
    let languages = zip(scoring.conditions.languages, eligibility.languagesRead).map {
      quota, read in
      ScoreExplanation.Quota(
        subject: .language(quota.language), read: read.count, needed: quota.atLeast)
    }
    return lists + languages
  }

  mutating func add(_ entry: Scoring.Entry, counted: Int) {
    if scoring.isWorthPoints(entry) {
      running.add(dayOf: entry, bonus: scoring.conditions.streakBonus)
      entries += 1
      titles.insert(entry)
    }
    if entry.reviewWords > 0 { reviews += 1 }
    units[entry.rule, default: 0] += counted
    for (index, list) in scoring.conditions.lists.enumerated() where list.rule == entry.rule {
      if let work = list.index(of: entry) { listed[index].insert(work) }
    }
    for index in progress.indices where progress[index].reachedOn == nil {
      let goals = progress[index].achievement.goals
      let have = goals.map { amount(of: $0.measure) }
      progress[index].have = have
      guard zip(goals, have).allSatisfy({ $0.count <= $1 }) else { continue }
      // Entries that waited for a quota had no value before it was met.
      progress[index].reachedOn = max(entry.readOn, eligibility.quotasMetOn ?? entry.readOn)
    }
  }

  private func amount(of measure: Achievement.Measure) -> Int {
    switch measure {
    case .points: points
    case .entries: entries
    case .titles: titles.count
    case .streak: running.longestStreak
    case .reviews: reviews
    case .activity(let activity):
      scoring.rules.first { $0.terms.activity == activity }.map { units[$0.id] ?? 0 } ?? 0
    case .list(let name):
      scoring.conditions.lists.firstIndex { $0.name == name }.map { listed[$0].count } ?? 0
    }
  }

  private var points: Int {
    guard let unit else { return 0 }
    var score = running
    score.parts = units.map { Score.Part(rule: $0.key, raw: $0.value, counted: $0.value) }
    return score.units(under: scoring.rules, in: unit) / unit.perPoint
  }
}

/// The rules of a challenge, ready to score its entrants.
public struct Scoring: Sendable {
  /// The rules, in their order.
  public let rules: [ScoringRule]
  /// What is asked and rewarded beyond them.
  public let conditions: ScoringConditions

  private let asksNothing: Bool

  /// Scores by these rules.
  public init(rules: [ScoringRule], conditions: ScoringConditions = ScoringConditions()) {
    self.rules = rules
    self.conditions = conditions
    asksNothing =
      conditions.lists.isEmpty && conditions.languages.isEmpty
      && rules.allSatisfy { !$0.terms.distinctTitles && $0.terms.reviewWords == nil }
  }

  /// The score of one entrant's entries, given in any order.
  ///
  /// In order of (day read, recorded at, id), each valid entry that meets the conditions counts
  /// `max(0, min(raw, cap − counted so far))` under the limits of an entry, a day and the whole.
  public func score(_ entries: [Entry]) -> Score { walk(entries) { _, _, _ in } }

  /// Scores, and tells of each entry in that order what counts of it, and why no more.
  func walk(
    _ entries: [Entry], _ tell: (_ entry: Entry, _ counted: Int, _ why: Shortfall?) -> Void
  ) -> Score {
    var counts = rules.map { Count(rule: $0) }
    var score = Score()
    var titles = Set<String>()
    let sorted = entries.sorted(by: Entry.precedes)
    let judgement = asksNothing ? nil : Judgement(sorted, by: self)
    for (position, entry) in sorted.enumerated() {
      guard let index = rules.firstIndex(where: { $0.id == entry.rule }) else { continue }
      if entry.isVoid {
        tell(entry, 0, .void)
        continue
      }
      let (counted, why) = counts[index].add(entry, unless: judgement?.shortfalls[position])
      if counted > 0 {
        score.add(dayOf: entry, bonus: conditions.streakBonus)
        if let key = entry.titleKey { titles.insert(key) }
      }
      tell(entry, counted, why)
    }
    score.titles = titles.count
    score.parts = counts.filter { $0.part.raw > 0 }.map(\.part)
    return score
  }

  /// One activity's running totals.
  private struct Count {
    let rule: ScoringRule
    var part: Score.Part
    var day: Day?
    var countedToday = 0

    init(rule: ScoringRule) {
      self.rule = rule
      part = Score.Part(rule: rule.id, raw: 0, counted: 0)
    }

    /// Adds an entry and answers how much of it counts, and why no more.
    mutating func add(_ entry: Entry, unless shortfall: Shortfall?) -> (Int, Shortfall?) {
      if day != entry.readOn {
        day = entry.readOn
        countedToday = 0
      }
      part.raw = min(Score.largestTotal, part.raw + entry.quantity)
      if let shortfall { return (0, shortfall) }
      var counted = entry.quantity
      var why: Shortfall?
      func cap(_ left: Int, _ reason: Shortfall) {
        guard counted > left else { return }
        counted = max(0, left)
        why = reason
      }
      if let limit = rule.terms.entryLimit { cap(limit, .entryLimit(limit)) }
      if let limit = rule.terms.dailyLimit { cap(limit - countedToday, .dailyLimit(limit)) }
      let limit = min(rule.terms.totalLimit ?? .max, Score.largestTotal)
      cap(limit - part.counted, .totalLimit(limit))
      part.counted += counted
      countedToday += counted
      return (counted, why)
    }
  }
}

extension Score {
  /// Notes the day and the instant of an entry that counts; entries come in order of their days.
  mutating func add(dayOf entry: Scoring.Entry, bonus: StreakBonus?) {
    reachedAt = max(reachedAt ?? entry.recordedAt, entry.recordedAt)
    guard lastCountedOn != entry.readOn else { return }
    activeDays += 1
    let follows = lastCountedOn.map { entry.readOn.days(since: $0) == 1 } ?? false
    lastCountedOn = entry.readOn
    streak = follows ? streak + 1 : 1
    longestStreak = max(longestStreak, streak)
    if let bonus, streak.isMultiple(of: bonus.days) { bonusPoints += bonus.points }
  }
}

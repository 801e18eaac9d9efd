/// The rules and conditions of a challenge, ready to score its entrants.
public struct Scoring: Sendable {
  public let rules: [ScoringRule]
  public let conditions: ScoringConditions

  private let hasConditions: Bool

  public init(rules: [ScoringRule], conditions: ScoringConditions = ScoringConditions()) {
    self.rules = rules
    self.conditions = conditions
    hasConditions =
      !conditions.lists.isEmpty || !conditions.languages.isEmpty
      || rules.contains { $0.terms.distinctTitles || $0.terms.reviewWords != nil }
  }

  /// Takes entries in any order. Ordered by (day read, time recorded, number), each valid one that
  /// meets the conditions counts `max(0, min(quantity, limit − counted so far))` under the limits
  /// per entry, per day and in all.
  public func score(_ entries: [Entry]) -> Score { walk(entries) { _, _, _ in } }

  /// Scores the entries, and reports for each how much counts and why no more.
  func walk(
    _ entries: [Entry], _ report: (_ entry: Entry, _ counted: Int, _ why: UncountedReason?) -> Void
  ) -> Score {
    var counts = rules.map { Count(rule: $0) }
    var score = Score()
    var titles = WorkSet()
    let sorted = entries.sorted(by: Entry.precedes)
    let isChecked = hasConditions || entries.contains { $0.linkKey != nil }
    let eligibility = isChecked ? EligibilityCheck(sorted, by: self) : nil
    for (position, entry) in sorted.enumerated() {
      guard let index = rules.firstIndex(where: { $0.id == entry.rule }) else { continue }
      if entry.isVoid {
        report(entry, 0, .void)
        continue
      }
      let (counted, why) = counts[index].add(entry, unless: eligibility?.reasons[position])
      if counted > 0, isWorthPoints(entry) {
        score.add(dayOf: entry, bonus: conditions.streakBonus)
        titles.insert(entry)
      }
      report(entry, counted, why)
    }
    score.titles = titles.count
    score.parts = counts.filter { $0.part.raw > 0 }.map(\.part)
    return score
  }

  /// An activity of no points moves nothing but its own count.
  func isWorthPoints(_ entry: Entry) -> Bool {
    rules.contains { $0.id == entry.rule && $0.terms.ratio.points > 0 }
  }

  private struct Count {
    let rule: ScoringRule
    var part: Score.Part
    var day: Day?
    var countedToday = 0

    init(rule: ScoringRule) {
      self.rule = rule
      part = Score.Part(rule: rule.id, raw: 0, counted: 0)
    }

    mutating func add(
      _ entry: Entry, unless ineligible: UncountedReason?
    ) -> (Int, UncountedReason?) {
      if day != entry.readOn {
        day = entry.readOn
        countedToday = 0
      }
      part.raw = min(Score.largestTotal, part.raw + entry.quantity)
      if let ineligible { return (0, ineligible) }
      var counted = entry.quantity
      var why: UncountedReason?
      func cap(_ left: Int, _ reason: UncountedReason) {
        guard counted > left else { return }
        counted = max(0, left)
        why = reason
      }
      if !entry.exceedsLimit, let limit = rule.terms.entryLimit { cap(limit, .entryLimit(limit)) }
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
  /// Updates streak and dates; entries must be in order of their days.
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

extension Scoring {
  public struct Entry: Equatable, Sendable {
    public var id: Identifier<LogEntry>
    public var rule: Identifier<ScoringRule>
    /// In the activity's unit.
    public var quantity: Int
    public var readOn: Day
    public var recordedAt: Instant
    /// Equal for entries about the same work; nil if unknown.
    public var titleKey: String?
    /// Required where `titleKey` is an ISBN.
    public var title: String?
    public var author: String?
    public var hasISBN: Bool
    /// Required if ``needsLanguages``.
    public var language: LanguageTag?
    /// The length of the review, 0 without one; required if ``needsReviews``.
    public var reviewWords: Int
    /// Void entries are explained but count nothing.
    public var isVoid: Bool
    /// Equal for entries whose links lead to the same thing; nil without a link.
    public var linkKey: String?
    /// Staff took it although it was above the limit of an entry, which does not cut it.
    public var exceedsLimit: Bool

    public init(
      id: Identifier<LogEntry>, rule: Identifier<ScoringRule>, quantity: Int, readOn: Day,
      recordedAt: Instant, titleKey: String? = nil, title: String? = nil, author: String? = nil,
      hasISBN: Bool = false, language: LanguageTag? = nil, reviewWords: Int = 0,
      isVoid: Bool = false, linkKey: String? = nil, exceedsLimit: Bool = false
    ) {
      self.id = id
      self.rule = rule
      self.quantity = quantity
      self.readOn = readOn
      self.recordedAt = recordedAt
      self.titleKey = titleKey
      self.title = title
      self.author = author
      self.hasISBN = hasISBN
      self.language = language
      self.reviewWords = reviewWords
      self.isVoid = isVoid
      self.linkKey = linkKey
      self.exceedsLimit = exceedsLimit
    }

    var titleName: String? { Work(title: title).titleName }

    static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      (left.readOn, left.recordedAt, left.id) < (right.readOn, right.recordedAt, right.id)
    }
  }

  public var needsLanguages: Bool { !conditions.languages.isEmpty }

  public var needsReviews: Bool { rules.contains { $0.terms.reviewWords != nil } }
}

extension Scoring {
  /// The works and days of entries that count, so that a group counts shared ones once.
  public struct Coverage: Equatable, Sendable {
    public var titles = WorkSet()
    public var days: Set<Day> = []

    public init() {}

    public mutating func formUnion(_ other: Coverage) {
      titles.formUnion(other.titles)
      days.formUnion(other.days)
    }
  }

  public func coverage(of entries: [Entry]) -> Coverage {
    var coverage = Coverage()
    _ = walk(entries) { entry, counted, _ in
      guard counted > 0, isWorthPoints(entry) else { return }
      coverage.titles.insert(entry)
      coverage.days.insert(entry.readOn)
    }
    return coverage
  }
}

extension WorkSet {
  /// Returns an earlier entry about the same work, if any.
  @discardableResult
  mutating func insert(_ entry: Scoring.Entry) -> Identifier<LogEntry>? {
    insert(
      key: entry.titleKey, isbnTitle: entry.hasISBN ? entry.titleName : nil,
      hasISBN: entry.hasISBN, author: entry.author, of: entry.id)
  }
}

/// The rules of a challenge, ready to score its entrants.
public struct Scoring: Sendable {
  /// What scoring needs to know of a valid log entry.
  public struct Entry: Equatable, Sendable {
    /// The entry.
    public var id: Identifier<LogEntry>
    /// The rule of its activity.
    public var rule: Identifier<ScoringRule>
    /// How much was read, in the activity's unit.
    public var quantity: Int
    /// The day it was read.
    public var readOn: Day
    /// When it was recorded.
    public var recordedAt: Instant
    /// What it shares with other entries of one work; nil where the work is not known.
    public var titleKey: String?

    /// An entry to be scored.
    public init(
      id: Identifier<LogEntry>, rule: Identifier<ScoringRule>, quantity: Int, readOn: Day,
      recordedAt: Instant, titleKey: String? = nil
    ) {
      self.id = id
      self.rule = rule
      self.quantity = quantity
      self.readOn = readOn
      self.recordedAt = recordedAt
      self.titleKey = titleKey
    }
  }

  /// The rules, in their order.
  public let rules: [ScoringRule]

  /// Scores by these rules.
  public init(rules: [ScoringRule]) { self.rules = rules }

  /// The score of one entrant's valid entries, given in any order.
  ///
  /// In order of (day read, recorded at, id), each entry counts
  /// `max(0, min(raw, cap − counted so far))` under the daily and the total limit.
  public func score(_ entries: [Entry]) -> Score {
    var counts = rules.map { Count(rule: $0) }
    var score = Score()
    var titles = Set<String>()
    for entry in entries.sorted(by: Self.precedes) {
      guard let index = rules.firstIndex(where: { $0.id == entry.rule }) else { continue }
      guard counts[index].add(entry) > 0 else { continue }
      if score.lastCountedOn != entry.readOn { score.activeDays += 1 }
      score.lastCountedOn = entry.readOn
      score.reachedAt = max(score.reachedAt ?? entry.recordedAt, entry.recordedAt)
      if let key = entry.titleKey { titles.insert(key) }
    }
    score.titles = titles.count
    score.parts = counts.filter { $0.part.raw > 0 }.map(\.part)
    return score
  }

  private static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    (left.readOn, left.recordedAt, left.id) < (right.readOn, right.recordedAt, right.id)
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

    /// Adds an entry and answers how much of it counts.
    mutating func add(_ entry: Entry) -> Int {
      if day != entry.readOn {
        day = entry.readOn
        countedToday = 0
      }
      var counted = entry.quantity
      if let limit = rule.terms.dailyLimit { counted = min(counted, limit - countedToday) }
      if let limit = rule.terms.totalLimit { counted = min(counted, limit - part.counted) }
      counted = max(0, counted)
      part.raw += entry.quantity
      part.counted += counted
      countedToday += counted
      return counted
    }
  }
}

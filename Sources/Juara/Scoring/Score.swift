/// What an entrant's valid log entries are worth, with the parts it is made of.
public struct Score: Equatable, Sendable {
  /// What one activity came to.
  public struct Part: Equatable, Sendable {
    /// The rule that counted it.
    public var rule: Identifier<ScoringRule>
    /// All that was logged, in the activity's unit.
    public var raw: Int
    /// What of it counts under the limits.
    public var counted: Int

    public init(rule: Identifier<ScoringRule>, raw: Int, counted: Int) {
      self.rule = rule
      self.raw = raw
      self.counted = counted
    }
  }

  /// One part per activity logged, in the order of the rules.
  public var parts: [Part]
  /// How many different works were read, of those whose title or ISBN is known.
  public var titles: Int
  /// On how many days something counted.
  public var activeDays: Int
  /// The last day on which something counted.
  public var lastCountedOn: Day?
  /// When the last entry that counted was recorded: when this score was reached.
  public var reachedAt: Instant?
  /// How many days in a row, up to the last one, something counted.
  public var streak = 0
  /// The most days in a row on which something counted.
  public var longestStreak = 0
  /// The points that days in a row have earned.
  public var bonusPoints = 0

  /// The most that a total or a score may come to, in its unit; what is above it is cut off. So
  /// that the sums over nine million entrants are numbers of 64 bits.
  public static let largestTotal = 1_000_000_000_000

  public init(
    parts: [Part] = [], titles: Int = 0, activeDays: Int = 0, lastCountedOn: Day? = nil,
    reachedAt: Instant? = nil
  ) {
    self.parts = parts
    self.titles = titles
    self.activeDays = activeDays
    self.lastCountedOn = lastCountedOn
    self.reachedAt = reachedAt
  }

  /// What the parts are worth together, in a challenge's unit of points.
  public func units(under rules: [ScoringRule], in unit: PointUnit) -> Int {
    parts.reduce(min(Self.largestTotal, bonusPoints * unit.perPoint)) { sum, part in
      guard let rule = rules.first(where: { $0.id == part.rule }) else { return sum }
      return min(Self.largestTotal, sum + unit.units(for: part.counted, at: rule.terms.ratio))
    }
  }
}

/// What came of logging one entry.
public struct LogOutcome: Equatable, Sendable {
  /// The new entry.
  public var id: Identifier<LogEntry>
  /// Whether its quantity lies above the warning.
  public var isFlagged: Bool
  /// The reader's name as staff know it.
  public var reader: String
  /// What counts of it.
  public var counted: Int
  /// Why no more counts.
  public var uncountedReason: UncountedReason?
  /// What all of the reader's entries come to now.
  public var total: Points
  /// A valid entry that says the same of the same reader.
  public var sameAs: Identifier<LogEntry>?

  public init(
    id: Identifier<LogEntry>, isFlagged: Bool, reader: String, counted: Int,
    uncountedReason: UncountedReason?, total: Points, sameAs: Identifier<LogEntry>?
  ) {
    self.id = id
    self.isFlagged = isFlagged
    self.reader = reader
    self.counted = counted
    self.uncountedReason = uncountedReason
    self.total = total
    self.sameAs = sameAs
  }
}

/// The value of an entrant's log entries, with its parts.
public struct Score: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public var rule: Identifier<ScoringRule>
    /// The quantity logged, in the activity's unit.
    public var raw: Int
    public var counted: Int
  }

  /// One per activity logged, in the order of the rules.
  public var parts: [Part] = []
  /// The number of different works, of those with a title or ISBN.
  public var titles = 0
  public var activeDays = 0
  public var lastCountedOn: Day?
  /// When the last counting entry was recorded.
  public var reachedAt: Instant?
  /// Consecutive days up to the last counting one.
  public var streak = 0
  public var longestStreak = 0
  public var bonusPoints = 0

  /// The cap of totals, in units, so that sums over nine million entrants fit into 64 bits.
  public static let largestTotal = 1_000_000_000_000

  public func units(under rules: [ScoringRule], in unit: PointUnit) -> Int {
    parts.reduce(min(Self.largestTotal, bonusPoints * unit.perPoint)) { sum, part in
      guard let rule = rules.first(where: { $0.id == part.rule }) else { return sum }
      return min(Self.largestTotal, sum + unit.units(for: part.counted, at: rule.terms.ratio))
    }
  }
}

package struct LogOutcome: Equatable, Sendable {
  package var id: Identifier<LogEntry>
  package var isFlagged: Bool
  package var entrant: NamedEntrant
  package var counted: Int
  package var uncountedReason: UncountedReason?
  package var total: Points
  /// A valid entry with the same content.
  package var sameAs: Identifier<LogEntry>?
  /// An entry of another entrant with the same link.
  package var sameLinkAs: Identifier<LogEntry>?

  package init(
    id: Identifier<LogEntry>, isFlagged: Bool, entrant: NamedEntrant, counted: Int,
    uncountedReason: UncountedReason?, total: Points, sameAs: Identifier<LogEntry>?,
    sameLinkAs: Identifier<LogEntry>? = nil
  ) {
    self.id = id
    self.isFlagged = isFlagged
    self.entrant = entrant
    self.counted = counted
    self.uncountedReason = uncountedReason
    self.total = total
    self.sameAs = sameAs
    self.sameLinkAs = sameLinkAs
  }
}

/// Why an entry counts less than its quantity.
public enum UncountedReason: Equatable, Sendable {
  case void
  /// The title counted before, in this entry.
  case repeatedTitle(Identifier<LogEntry>)
  /// The entrant's link counts once, in this entry.
  case repeatedLink(Identifier<LogEntry>)
  /// 0 words for no review.
  case reviewTooShort(words: Int, needed: Int)
  /// On none of the lists, and no other titles count.
  case notOnList([String])
  /// Other titles count only after the required number from the list.
  case waitsForList(String, read: Int, needed: Int)
  /// Other languages count only after the required number in this one.
  case waitsForLanguage(LanguageTag, read: Int, needed: Int)
  case entryLimit(Int)
  case dailyLimit(Int)
  /// The limit of the whole challenge.
  case totalLimit(Int)
}

/// A score with all that it is made of, to be shown to whose it is.
public struct ExplainedScore: Equatable, Sendable {
  /// An entry and what became of it.
  public struct Line: Equatable, Sendable {
    /// The entry.
    public var entry: LogEntry
    /// What counts of it.
    public var counted: Int
    /// Why no more counts; nil where all of it does.
    public var uncountedReason: UncountedReason?

    public init(entry: LogEntry, counted: Int, uncountedReason: UncountedReason?) {
      self.entry = entry
      self.counted = counted
      self.uncountedReason = uncountedReason
    }
  }

  /// What one activity came to.
  public struct Part: Equatable, Sendable {
    /// What it counts by.
    public var terms: ScoringTerms
    /// All that was logged.
    public var raw: Int
    /// What of it counts.
    public var counted: Int
    /// What that is worth.
    public var points: Points

    public init(terms: ScoringTerms, raw: Int, counted: Int, points: Points) {
      self.terms = terms
      self.raw = raw
      self.counted = counted
      self.points = points
    }
  }

  /// What a member brings to a group.
  public struct Member: Equatable, Sendable {
    /// The name as staff know it.
    public var name: String
    /// What the member scored.
    public var points: Points

    public init(name: String, points: Points) {
      self.name = name
      self.points = points
    }
  }

  /// Whose score it is, as staff know the name.
  public var name: String
  /// The challenge it is of.
  public var challenge: Challenge
  /// The reader's own entries, in the order in which they count.
  public var lines: [Line]
  /// What they come to, by activity.
  public var parts: [Part]
  /// What days in a row have earned.
  public var bonus: Points
  /// What a group's members bring, by name; nobody for a participant.
  public var members: [Member]
  /// What all of it comes to.
  public var total: Points
  /// How it was scored.
  public var explanation: ScoreExplanation

  /// A score explained.
  ///
  /// - Parameter entries: the entries that `explanation` tells of, in any order.
  public init(
    name: String, challenge: Challenge, unit: PointUnit, entries: [LogEntry],
    explanation: ScoreExplanation, members: [(name: String, units: Int)]
  ) {
    self.name = name
    self.challenge = challenge
    self.explanation = explanation
    let known = Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0) })
    lines = explanation.lines.compactMap { line in
      known[line.entry].map {
        Line(entry: $0, counted: line.counted, uncountedReason: line.uncountedReason)
      }
    }
    parts = explanation.score.parts.compactMap { part in
      guard let rule = challenge.rules.first(where: { $0.id == part.rule }) else { return nil }
      return Part(
        terms: rule.terms, raw: part.raw, counted: part.counted,
        points: unit.points(unit.units(for: part.counted, at: rule.terms.ratio)))
    }
    bonus = Points(units: explanation.score.bonusPoints, perPoint: 1)
    self.members = members.map { Member(name: $0.name, points: unit.points($0.units)) }
    let own = explanation.score.units(under: challenge.rules, in: unit)
    total = unit.points(own + members.reduce(0) { $0 + $1.units })
  }
}

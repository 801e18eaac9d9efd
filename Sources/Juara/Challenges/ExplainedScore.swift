/// A score with everything it consists of, for the entrant to see.
public struct ExplainedScore: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public var entry: LogEntry
    public var counted: Int
    public var uncountedReason: UncountedReason?

    public init(entry: LogEntry, counted: Int, uncountedReason: UncountedReason?) {
      self.entry = entry
      self.counted = counted
      self.uncountedReason = uncountedReason
    }
  }

  /// The total of one activity.
  public struct Part: Equatable, Sendable {
    public var terms: ScoringTerms
    public var raw: Int
    public var counted: Int
    public var points: Points
  }

  /// A group member's contribution.
  public struct Member: Equatable, Sendable {
    public var name: String
    public var points: Points

    public init(name: String, points: Points) {
      self.name = name
      self.points = points
    }
  }

  public var name: String
  public var challenge: Challenge
  /// The entrant's own entries in counting order.
  public var lines: [Line]
  public var parts: [Part]
  public var bonus: Points
  /// A group's members by name; empty for a participant.
  public var members: [Member]
  public var total: Points
  public var explanation: ScoreExplanation

  /// - Parameter entries: The entries that `explanation` refers to, in any order.
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

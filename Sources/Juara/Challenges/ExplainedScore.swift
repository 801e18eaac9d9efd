package struct ExplainedScore: Equatable, Sendable {
  package struct Line: Equatable, Sendable {
    package var entry: LogEntry
    package var counted: Int
    package var uncountedReason: UncountedReason?

    package init(entry: LogEntry, counted: Int, uncountedReason: UncountedReason?) {
      self.entry = entry
      self.counted = counted
      self.uncountedReason = uncountedReason
    }
  }

  package struct Part: Equatable, Sendable {
    package var terms: ScoringTerms
    package var raw: Int
    package var counted: Int
    package var points: Points
  }

  package struct Member: Equatable, Sendable {
    package var name: String
    package var points: Points

    package init(name: String, points: Points) {
      self.name = name
      self.points = points
    }
  }

  package var entrant: NamedEntrant
  package var challenge: Challenge
  /// The entrant's own entries in counting order.
  package var lines: [Line]
  package var parts: [Part]
  package var bonus: Points
  /// A group's members by name; empty for a participant.
  package var members: [Member]
  package var total: Points
  package var explanation: ScoreExplanation

  /// - Parameter entries: The entries that `explanation` refers to, in any order.
  package init(
    entrant: NamedEntrant, challenge: Challenge, unit: PointUnit, entries: [LogEntry],
    explanation: ScoreExplanation, members: [(name: String, units: Int)]
  ) {
    self.entrant = entrant
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

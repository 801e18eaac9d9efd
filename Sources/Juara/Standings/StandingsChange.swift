/// How one entrant moved between two moments, and by which entries.
public struct StandingsChange: Equatable, Sendable {
  /// An entry that counts at one of the moments and not at the other.
  public struct Effect: Equatable, Sendable {
    /// The entry.
    public var entry: Identifier<LogEntry>
    /// Whether it was taken out in between, rather than recorded or restored.
    public var isVoid: Bool

    public init(_ entry: Identifier<LogEntry>, isVoid: Bool = false) {
      self.entry = entry
      self.isVoid = isVoid
    }
  }

  /// What was scored at the second moment.
  public var result: Standings.Result
  /// The rank at the first moment; nil for none.
  public var rankBefore: Int?
  /// The rank at the second moment; nil for none.
  public var rankAfter: Int?
  /// The points at the first moment.
  public var pointsBefore: Points
  /// The points at the second moment.
  public var pointsAfter: Points
  /// The entries that made the difference, in their order; none for who was only overtaken.
  public var effects: [Effect]

  /// Everybody whose rank or points differ between two standings of one challenge, in the order of
  /// the later ones. Whoever is not among the later ones any more is not among the moves either.
  ///
  /// - Parameter effects: the entries that count at one moment and not at the other, by whose they
  ///   are.
  public static func between(
    _ before: Standings, _ after: Standings, effects: [EntrantKey: [Effect]]
  ) -> [StandingsChange] {
    let earlier = Dictionary(
      before.rows.map { ($0.result.key, $0) }, uniquingKeysWith: { first, _ in first })
    return after.rows.compactMap { row in
      let old = earlier[row.result.key]
      let move = StandingsChange(
        result: row.result, rankBefore: old?.rank, rankAfter: row.rank,
        pointsBefore: old.map { before.points(of: $0.result) } ?? .zero,
        pointsAfter: after.points(of: row.result), effects: effects[row.result.key] ?? [])
      let isSame = move.rankBefore == move.rankAfter && move.pointsBefore == move.pointsAfter
      return isSame ? nil : move
    }
  }
}

/// Why an act on a challenge's standings is refused.
public enum StandingsRefusal: Error, Equatable, Sendable {
  /// The challenge has a division of that name already.
  case divisionExists(String)
  /// The challenge has no division of that name; these it has.
  case noDivision(String, known: [String])
  /// Awards are set out for the division.
  case divisionHasAwards(String)
  /// The division's grades are none, or not in their order.
  case gradeRange(minimum: Int, maximum: Int)
  /// The entrant is in that state already.
  case alreadyInState(EntrantState)
  /// The group has no member in the challenge and no entry of its own.
  case groupNotInChallenge(String)
  /// The public view is not frozen.
  case notFrozen(String)
  /// The moment is still to come.
  case momentInFuture(Instant)
  /// Groups are ranked by the log alone.
  case groupsByLogOnly
  /// What a jury had marked at a past moment is not kept.
  case noPastMarks
  /// While the public view is frozen, what a jury has a part in is for staff's eyes.
  case juryFrozen(String)
  /// The first of two moments is not before the second.
  case momentsNotInOrder
}

/// Somebody who reached a tier or earned a badge.
public struct EarnedAchievement: Equatable, Sendable {
  /// What was reached.
  public var achievement: Achievement
  /// Who reached it, as the view asked for shows the entrant.
  public var result: Standings.Result
  /// The day read on which the last of its goals was reached.
  public var reachedOn: Day

  public init(achievement: Achievement, result: Standings.Result, reachedOn: Day) {
    self.achievement = achievement
    self.result = result
    self.reachedOn = reachedOn
  }

  /// Everybody who reached one of some achievements: in their order and, of each, the first to reach
  /// it first. Those of one day stand in the order of the boards.
  ///
  /// - Parameter entrants: who takes part, with how far each achievement has come.
  public static func all(
    of achievements: [Achievement],
    among entrants: [(result: Standings.Result, progress: [ScoreExplanation.Progress])]
  ) -> [EarnedAchievement] {
    achievements.flatMap { achievement in
      entrants.compactMap { entrant in
        entrant.progress.first { $0.achievement == achievement }?.reachedOn
          .map { EarnedAchievement(achievement: achievement, result: entrant.result, reachedOn: $0) }
      }.sorted { left, right in
        if left.reachedOn != right.reachedOn { return left.reachedOn < right.reachedOn }
        return left.result.nameKey < right.result.nameKey
      }
    }
  }
}

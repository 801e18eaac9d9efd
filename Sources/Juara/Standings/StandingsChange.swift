/// How an entrant's rank or points changed between two points in time, and which entries caused it.
public struct StandingsChange: Equatable, Sendable {
  /// An entry that counts at only one of the two times.
  public struct Effect: Equatable, Sendable {
    public var entry: Identifier<LogEntry>
    /// Whether the entry was voided in between, rather than recorded or restored.
    public var isVoid: Bool

    public init(_ entry: Identifier<LogEntry>, isVoid: Bool = false) {
      self.entry = entry
      self.isVoid = isVoid
    }
  }

  /// The later result.
  public var result: Standings.Result
  /// Nil for none.
  public var rankBefore: Int?
  /// Nil for none.
  public var rankAfter: Int?
  public var pointsBefore: Points
  public var pointsAfter: Points
  /// Empty for an entrant who was only overtaken.
  public var effects: [Effect]

  /// The changed entrants in the order of the later standings.
  ///
  /// - Parameter effects: The entries that count at only one of the two times.
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

public enum StandingsRefusal: Error, Equatable, Sendable {
  case divisionExists(String)
  case noDivision(String, known: [String])
  case divisionHasAwards(String)
  /// Empty, or in the wrong order.
  case gradeRange(minimum: Int, maximum: Int)
  case alreadyInState(EntrantState)
  /// The group has neither members nor entries in the challenge.
  case groupNotInChallenge(String)
  case notFrozen(String)
  case momentInFuture(Instant)
  /// Groups can be ranked by the log only.
  case groupsByLogOnly
  /// Past jury marks are not kept.
  case noPastMarks
  /// The public view is frozen, so jury results are visible to staff only.
  case juryFrozen(String)
  case momentsNotInOrder
}

/// A tier or badge that an entrant has reached.
public struct EarnedAchievement: Equatable, Sendable {
  public var achievement: Achievement
  /// The entrant in the requested view.
  public var result: Standings.Result
  /// The day of reading that completed the goals.
  public var reachedOn: Day

  public init(achievement: Achievement, result: Standings.Result, reachedOn: Day) {
    self.achievement = achievement
    self.result = result
    self.reachedOn = reachedOn
  }

  /// In the order of the achievements; for each, the earliest first.
  ///
  /// - Parameter entrants: All entrants with their progress.
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

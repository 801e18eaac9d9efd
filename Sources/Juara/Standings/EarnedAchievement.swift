/// A tier or badge that an entrant has reached.
public struct EarnedAchievement: Equatable, Sendable {
  public var achievement: Achievement
  public var result: Standings.Result
  public var reachedOn: Day

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

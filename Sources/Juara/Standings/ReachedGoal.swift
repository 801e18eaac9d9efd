/// Somebody who reached a tier or earned a badge.
public struct ReachedGoal: Equatable, Sendable {
  /// What was reached.
  public var achievement: Achievement
  /// Who reached it, as the view asked for shows the entrant.
  public var result: Standings.Result
  /// The day read on which the last of its goals was reached.
  public var reachedOn: Day

  /// An entrant who reached something on a day.
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
  ) -> [ReachedGoal] {
    achievements.flatMap { achievement in
      entrants.compactMap { entrant in
        entrant.progress.first { $0.achievement == achievement }?.reachedOn
          .map { ReachedGoal(achievement: achievement, result: entrant.result, reachedOn: $0) }
      }.sorted { left, right in
        if left.reachedOn != right.reachedOn { return left.reachedOn < right.reachedOn }
        return left.result.nameKey < right.result.nameKey
      }
    }
  }
}

package struct EarnedAchievement: Equatable, Sendable {
  package var achievement: Achievement
  package var result: Standings.Result
  package var reachedOn: Day

  /// In the order of the achievements; for each, the earliest first.
  package static func all(
    of achievements: [Achievement],
    among entrants: [(result: Standings.Result, progress: [ScoreExplanation.Progress])]
  ) -> [EarnedAchievement] {
    achievements.flatMap { achievement in
      entrants.compactMap { entrant in
        entrant.progress.first { $0.achievement == achievement }?.reachedOn
          .map {
            EarnedAchievement(achievement: achievement, result: entrant.result, reachedOn: $0)
          }
      }.sorted { left, right in
        if left.reachedOn != right.reachedOn { return left.reachedOn < right.reachedOn }
        return left.result.nameKey < right.result.nameKey
      }
    }
  }
}

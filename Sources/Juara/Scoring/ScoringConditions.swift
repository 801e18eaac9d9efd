/// What a challenge asks and rewards beyond its rules' quantities.
public struct ScoringConditions: Equatable, Sendable {
  /// Lists of titles, and how many must come from them.
  public var lists: [TitleList]
  /// Languages, and how many must be in them.
  public var languages: [LanguageQuota]
  /// Points for days in a row.
  public var streakBonus: StreakBonus?
  /// What may be reached: tiers and badges.
  public var achievements: [Achievement]

  /// No conditions, unless told otherwise.
  public init(
    lists: [TitleList] = [], languages: [LanguageQuota] = [], streakBonus: StreakBonus? = nil,
    achievements: [Achievement] = []
  ) {
    self.lists = lists
    self.languages = languages
    self.streakBonus = streakBonus
    self.achievements = achievements
  }
}

/// Points for every so many days in a row on which something counted.
public struct StreakBonus: Equatable, Sendable {
  /// How many days in a row earn the points; seven of fourteen are earned twice.
  public let days: Int
  /// The points earned each time.
  public let points: Int

  /// Nil unless there are at least two days and one to a thousand points.
  public init?(days: Int, points: Int) {
    guard (2...1_000).contains(days), (1...1_000).contains(points) else { return nil }
    self.days = days
    self.points = points
  }
}

/// An event that keeps score.
public struct Challenge: Equatable, Sendable {
  /// The event that it is.
  public var event: Event
  /// The days whose reading counts.
  public var window: ReadingWindow
  /// What scores, and how.
  public var rules: [ScoringRule]
  /// What orders its standings.
  public var ranking: RankingKey
  /// What it asks and rewards beyond its rules.
  public var conditions: ScoringConditions

  /// A challenge as the file keeps one.
  public init(
    event: Event, window: ReadingWindow, rules: [ScoringRule], ranking: RankingKey,
    conditions: ScoringConditions = ScoringConditions()
  ) {
    self.event = event
    self.window = window
    self.rules = rules
    self.ranking = ranking
    self.conditions = conditions
  }

  /// Its rules and conditions, ready to score.
  public var scoring: Scoring { Scoring(rules: rules, conditions: conditions) }

  /// The rule of an activity, if it scores here.
  public func rule(for activity: Activity) -> ScoringRule? {
    rules.first { $0.terms.activity == activity }
  }
}

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

  /// A challenge as the file keeps one.
  public init(event: Event, window: ReadingWindow, rules: [ScoringRule], ranking: RankingKey) {
    self.event = event
    self.window = window
    self.rules = rules
    self.ranking = ranking
  }

  /// The rule of an activity, if it scores here.
  public func rule(for activity: Activity) -> ScoringRule? {
    rules.first { $0.terms.activity == activity }
  }
}

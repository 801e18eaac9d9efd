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
  /// How its groups are ranked.
  public var groupScoring: GroupScoring
  /// Since when the public sees nothing new; nil while it sees everything.
  public var frozenAt: Instant?
  /// The divisions in which it is ranked, in their order.
  public var divisions: [Division]

  /// A challenge as the file keeps one.
  public init(
    event: Event, window: ReadingWindow, rules: [ScoringRule], ranking: RankingKey,
    conditions: ScoringConditions = ScoringConditions(),
    groupScoring: GroupScoring = .standard, frozenAt: Instant? = nil, divisions: [Division] = []
  ) {
    self.event = event
    self.window = window
    self.rules = rules
    self.ranking = ranking
    self.groupScoring = groupScoring
    self.frozenAt = frozenAt
    self.divisions = divisions
    self.conditions = conditions
  }

  /// The day on which ages count where a division names none: the event's, else the first that
  /// counts.
  public var ageDay: Day { event.plan.ageOn ?? window.from }

  /// The division of a name, compared as names are.
  public func division(named name: String) throws(StandingsRefusal) -> Division {
    let key = NameKey.key(of: name)
    guard let division = divisions.first(where: { NameKey.key(of: $0.name) == key }) else {
      throw .noDivision(name, known: divisions.map(\.name))
    }
    return division
  }

  /// Its rules and conditions, ready to score.
  public var scoring: Scoring { Scoring(rules: rules, conditions: conditions) }

  /// The rule of an activity, if it scores here.
  public func rule(for activity: Activity) -> ScoringRule? {
    rules.first { $0.terms.activity == activity }
  }

  /// The rule of an activity that must have one.
  public func scoringRule(for activity: Activity) throws(LogRefusal) -> ScoringRule {
    if let rule = rule(for: activity) { return rule }
    throw .unknownActivity(activity, known: rules.map(\.terms.activity))
  }
}

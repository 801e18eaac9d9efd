/// An event that keeps score.
package struct Challenge: Equatable, Sendable {
  package var event: Event
  package var window: ReadingWindow
  /// Whether it begins and ends with its sessions, at an hour; else with its first and last day.
  package var hasHours: Bool
  package var rules: [ScoringRule]
  package var ranking: RankingKey
  package var conditions: ScoringConditions
  package var groupScoring: GroupScoring
  /// Since when the public view is frozen; nil if it is not.
  package var frozenAt: Instant?
  /// The rules of that moment, where they have changed since.
  package var rulesAtFreeze: ChallengeRules?
  package var divisions: [Division]

  package init(
    event: Event, window: ReadingWindow, rules: [ScoringRule], ranking: RankingKey,
    conditions: ScoringConditions = ScoringConditions(),
    groupScoring: GroupScoring = .standard, hasHours: Bool = false, frozenAt: Instant? = nil,
    rulesAtFreeze: ChallengeRules? = nil, divisions: [Division] = []
  ) {
    self.event = event
    self.window = window
    self.hasHours = hasHours
    self.rules = rules
    self.ranking = ranking
    self.groupScoring = groupScoring
    self.frozenAt = frozenAt
    self.rulesAtFreeze = rulesAtFreeze
    self.divisions = divisions
    self.conditions = conditions
  }

  /// The day on which ages count for divisions that name none.
  package var ageDay: Day { event.plan.ageOn ?? window.from }

  package func division(named name: String) throws(StandingsRefusal) -> Division {
    let key = NameKey.key(of: name)
    guard let division = divisions.first(where: { NameKey.key(of: $0.name) == key }) else {
      throw .noDivision(name, known: divisions.map(\.name))
    }
    return division
  }

  /// What scores.
  package var activities: [Activity] { rules.map(\.terms.activity) }

  /// What is meant where nobody says: the only activity that scores.
  package var soleActivity: Activity? { rules.count == 1 ? activities[0] : nil }

  package var scoring: Scoring { Scoring(rules: rules, conditions: conditions) }

  package func rule(for activity: Activity) -> ScoringRule? {
    rules.first { $0.terms.activity == activity }
  }

  package func scoringRule(for activity: Activity) throws(LogRefusal) -> ScoringRule {
    if let rule = rule(for: activity) { return rule }
    throw .unknownActivity(activity, known: rules.map(\.terms.activity))
  }
}

/// What decides scores and ranks, as it was at some moment.
package struct ChallengeRules: Equatable, Codable, Sendable {
  private struct Rule: Equatable, Codable {
    let id: Identifier<ScoringRule>
    let terms: ScoringTerms
  }

  private let activities: [Rule]
  package let conditions: ScoringConditions
  package let ranking: RankingKey
  package let groupScoring: GroupScoring
  package let divisions: [Division]
  /// The moment until which they held, in Unix seconds.
  package let until: Int64

  package var rules: [ScoringRule] { activities.map { ScoringRule(id: $0.id, terms: $0.terms) } }

  fileprivate init(_ challenge: Challenge, until moment: Instant) {
    activities = challenge.rules.map { Rule(id: $0.id, terms: $0.terms) }
    conditions = challenge.conditions
    ranking = challenge.ranking
    groupScoring = challenge.groupScoring
    divisions = challenge.divisions
    until = moment.secondsSince1970
  }
}

extension Challenge {
  /// The rules there are, to be kept when others take their place at a moment.
  package func rules(until moment: Instant) -> ChallengeRules {
    ChallengeRules(self, until: moment)
  }

  /// Under the rules of its freeze.
  package var underRulesAtFreeze: Challenge {
    guard let kept = rulesAtFreeze else { return self }
    var challenge = self
    challenge.rules = kept.rules
    challenge.conditions = kept.conditions
    challenge.ranking = kept.ranking
    challenge.groupScoring = kept.groupScoring
    challenge.divisions = kept.divisions
    return challenge
  }

  /// As a view sees it: the public under the rules of a freeze that is on.
  package func seen(in view: Standings.View, at now: Instant) -> Challenge {
    guard view == .public, let frozenAt, frozenAt <= now else { return self }
    return underRulesAtFreeze
  }
}

/// The days whose reading counts, and how late it may be recorded.
package struct ReadingWindow: Equatable, Sendable {
  package var from: Day
  package var to: Day
  /// How many days after reading an entry may be recorded.
  package var backdatingDays: Int
  /// No entries are recorded from then on; nil for no such limit.
  package var recordingClosesAt: Instant?

  /// Seven days of backdating cover 93 % of the entries in real logs, thirty cover 99 %.
  package init(from: Day, to: Day, backdatingDays: Int = 7, recordingClosesAt: Instant? = nil) {
    self.from = from
    self.to = to
    self.backdatingDays = backdatingDays
    self.recordingClosesAt = recordingClosesAt
  }

  /// The days from one hour to another.
  package mutating func span(from start: Instant, to end: Instant, zone: LibraryZone) {
    from = zone.day(of: start)
    to = zone.day(of: end.adding(seconds: -1))
  }

  package func check(zone: LibraryZone) throws(PlanProblem) {
    if to < from { throw .lastDayBeforeFirst }
    if backdatingDays < 0 { throw .negative(.backdatingDays) }
    if let closes = recordingClosesAt, closes <= zone.start(of: from) {
      throw .recordingClosesBeforeReading
    }
  }

  /// Throws for reading on a day that was still to come when it was recorded, which nobody overrides.
  package static func checkPast(
    readOn day: Day, recordedAt instant: Instant, zone: LibraryZone
  ) throws(LogRefusal) {
    let today = zone.day(of: instant)
    if day > today { throw .inFuture(readOn: day, recordedOn: today) }
  }

  /// Throws unless reading on `day`, recorded at `instant`, counts.
  package func check(
    readOn day: Day, recordedAt instant: Instant, zone: LibraryZone
  ) throws(LogRefusal) {
    let today = zone.day(of: instant)
    if day < from || day > to { throw .outsideWindow(readOn: day, from: from, to: to) }
    try Self.checkPast(readOn: day, recordedAt: instant, zone: zone)
    if today.days(since: day) > backdatingDays {
      throw .tooLate(readOn: day, recordedOn: today, limit: backdatingDays)
    }
    if let closes = recordingClosesAt, instant >= closes { throw .recordingClosed(at: closes) }
  }
}

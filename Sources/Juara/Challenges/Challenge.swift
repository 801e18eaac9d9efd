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

/// The days whose reading counts, and how late it may be recorded.
public struct ReadingWindow: Equatable, Sendable {
  /// The first day that counts.
  public var from: Day
  /// The last day that counts.
  public var to: Day
  /// How many days back one may record.
  public var backdatingDays: Int
  /// From when nothing is recorded any more; nil leaves it to the backdating limit.
  public var recordingClosesAt: Instant?

  /// A window. Seven days of backdating cover 93 % of entries in real logs, thirty cover 99 %.
  public init(from: Day, to: Day, backdatingDays: Int = 7, recordingClosesAt: Instant? = nil) {
    self.from = from
    self.to = to
    self.backdatingDays = backdatingDays
    self.recordingClosesAt = recordingClosesAt
  }

  /// Throws what makes the window impossible.
  public func check(zone: LibraryZone) throws(PlanProblem) {
    if to < from { throw .lastDayBeforeFirst }
    if backdatingDays < 0 { throw .negative(.backdatingDays) }
    if let closes = recordingClosesAt, closes <= zone.start(of: from) {
      throw .recordingClosesBeforeReading
    }
  }

  /// Throws why something read on a day and recorded at an instant does not count.
  public func check(
    readOn day: Day, recordedAt instant: Instant, zone: LibraryZone
  ) throws(LogRefusal) {
    let today = zone.day(of: instant)
    if day < from || day > to { throw .outsideWindow(readOn: day, from: from, to: to) }
    if day > today { throw .inFuture(readOn: day, recordedOn: today) }
    if today.days(since: day) > backdatingDays {
      throw .tooLate(readOn: day, recordedOn: today, limit: backdatingDays)
    }
    if let closes = recordingClosesAt, instant >= closes { throw .recordingClosed(at: closes) }
  }
}

/// What another time zone of the library does to times that were given by its clock.
///
/// What a challenge has in days stays in days, and its other times keep what the clock shows: whoever
/// set the wrong zone had typed the right hours.
public struct TimeZoneChange: Equatable, Sendable {
  private let old: LibraryZone
  private let new: LibraryZone

  public init(from old: LibraryZone, to new: LibraryZone) {
    self.old = old
    self.new = new
  }

  /// The instant at which the new zone's clocks show what the old one's showed.
  public func moved(_ instant: Instant) -> Instant { new.instant(of: old.local(instant)) }

  /// A challenge of the same days, whose registration opens and closes at the same hours; a freeze to
  /// come too.
  public func moved(_ challenge: Challenge, at now: Instant) -> Challenge {
    var challenge = challenge
    if let freeze = challenge.frozenAt, freeze > now { challenge.frozenAt = moved(freeze) }
    challenge.window.recordingClosesAt = challenge.window.recordingClosesAt.map(moved)
    challenge.event.plan.startsAt = new.start(of: challenge.window.from)
    challenge.event.plan.endsAt = new.start(of: challenge.window.to.adding(days: 1))
    challenge.event.plan.registrationOpensAt =
      challenge.event.plan.registrationOpensAt.map(moved)
    challenge.event.plan.registrationClosesAt =
      challenge.event.plan.registrationClosesAt.map(moved)
    challenge.event.plan.promotionEndsAt = challenge.event.plan.promotionEndsAt.map(moved)
    return challenge
  }

  /// Whether an instant shows as another time than before.
  public func changes(_ instant: Instant) -> Bool { old.local(instant) != new.local(instant) }
}

/// An event in which a group works on something over weeks, with somebody who advises it.
public struct Project: Equatable, Sendable {
  /// The event that it is.
  public var event: Event
  /// The group that does the work; nil until it is named.
  public var team: Group?
  /// Who advises it: a member of staff or another adult.
  public var mentor: PersonName?
  /// What came of it.
  public var outcome: String?
  /// What it shall reach, in order.
  public var milestones: [Milestone]

  public init(
    event: Event, team: Group? = nil, mentor: PersonName? = nil, outcome: String? = nil,
    milestones: [Milestone] = []
  ) {
    self.event = event
    self.team = team
    self.mentor = mentor
    self.outcome = outcome
    self.milestones = milestones
  }

  /// The fields as the audit log keeps them.
  public var fields: [(field: String, value: String?)] {
    [("team", team?.name.text), ("mentor", mentor?.text), ("outcome", outcome)]
  }

  /// Throws why somebody's time does not count.
  ///
  /// - Parameters:
  ///   - isMember: whether the person belongs to the team now.
  ///   - logged: what the person has logged for that day already.
  public func check(
    _ time: WorkedTime, of participant: Identifier<Participant>, isMember: Bool, on day: Day,
    logged: WorkedTime, today: Day
  ) throws(ProjectRefusal) {
    if event.state == .cancelled { throw .projectCancelled(event.code) }
    guard let team else { throw .noTeam(event.code) }
    if !isMember { throw .notInTeam(participant, team: team.name.text) }
    if day > today { throw .notYet(day) }
    if logged + time > .oneDay { throw .moreThanADay(day, logged: logged) }
  }
}

/// Why an act on a project is refused.
public enum ProjectRefusal: Error, Equatable, Sendable {
  /// It was called off.
  case projectCancelled(EventCode)
  /// No group has been named that does the work.
  case noTeam(EventCode)
  /// Only members of the team log hours.
  case notInTeam(Identifier<Participant>, team: String)
  /// The day is still to come.
  case notYet(Day)
  /// With what is logged, the day would have more than 24 hours.
  case moreThanADay(Day, logged: WorkedTime)
  /// The entry is void already.
  case alreadyVoid(Identifier<WorkEntry>)
}

/// Something that a project shall have reached by a day.
public struct Milestone: Equatable, Sendable {
  /// How far it has come.
  public enum State: String, CaseIterable, Sendable {
    case planned
    case inProgress = "in-progress"
    case done
    case dropped

    /// Whether nothing is left to be done for it.
    public var isSettled: Bool { self == .done || self == .dropped }
  }

  /// Its place in the project's order, from 1.
  public let number: Int
  /// What shall be reached.
  public var title: String
  /// The last day on which it is in time.
  public var due: Day
  /// How far it has come.
  public var state: State

  public init(number: Int, title: String, due: Day, state: State = .planned) {
    self.number = number
    self.title = title
    self.due = due
    self.state = state
  }

  /// Throws what makes it impossible.
  public func check() throws(PlanProblem) {
    if title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
  }

  /// Whether it is overdue: its day has passed and something is left to be done.
  public func isLate(on today: Day) -> Bool { !state.isSettled && due < today }

  /// The fields as the audit log keeps them.
  public var fields: [(field: String, value: String?)] {
    [
      ("milestone\(number).title", title), ("milestone\(number).due", due.description),
      ("milestone\(number).state", state.rawValue),
    ]
  }
}

/// An event in which a group works on something for weeks, advised by a mentor.
public struct Project: Equatable, Sendable {
  public var event: Event
  public var team: Group?
  public var mentor: PersonName?
  public var outcome: String?
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

  public var fields: [(field: String, value: String?)] {
    [("team", team?.name.text), ("mentor", mentor?.text), ("outcome", outcome)]
  }

  /// Throws unless a participant can log `time` for a day.
  ///
  /// - Parameters:
  ///   - isMember: Whether the participant belongs to the team now.
  ///   - logged: The time already logged for the day.
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

public enum ProjectRefusal: Error, Equatable, Sendable {
  case projectCancelled(EventCode)
  case noTeam(EventCode)
  case notInTeam(Identifier<Participant>, team: String)
  case notYet(Day)
  case moreThanADay(Day, logged: WorkedTime)
  case alreadyVoid(Identifier<WorkEntry>)
}

public struct Milestone: Equatable, Sendable {
  public enum State: String, CaseIterable, Sendable {
    case planned
    case inProgress = "in-progress"
    case done
    case dropped

    public var isSettled: Bool { self == .done || self == .dropped }
  }

  /// The position within the project, from 1.
  public let number: Int
  public var title: String
  public var due: Day
  public var state: State

  public init(number: Int, title: String, due: Day, state: State = .planned) {
    self.number = number
    self.title = title
    self.due = due
    self.state = state
  }

  public func check() throws(PlanProblem) {
    if title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
  }

  public func isLate(on today: Day) -> Bool { !state.isSettled && due < today }

  public var fields: [(field: String, value: String?)] {
    [
      ("milestone\(number).title", title), ("milestone\(number).due", due.description),
      ("milestone\(number).state", state.rawValue),
    ]
  }
}

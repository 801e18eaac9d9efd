/// An event in which a group works on something for weeks, advised by a mentor.
package struct Project: Equatable, Sendable {
  package var event: Event
  package var team: Group?
  package var mentor: PersonName?
  package var outcome: String?
  package var milestones: [Milestone]

  package init(
    event: Event, team: Group? = nil, mentor: PersonName? = nil, outcome: String? = nil,
    milestones: [Milestone] = []
  ) {
    self.event = event
    self.team = team
    self.mentor = mentor
    self.outcome = outcome
    self.milestones = milestones
  }

  package var fields: AuditFields {
    [("team", team?.name.text), ("mentor", mentor?.text), ("outcome", outcome)]
  }

  /// - Parameter logged: The time already logged for the day.
  package func check(
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

package enum ProjectRefusal: Error, Equatable, Sendable {
  case projectCancelled(EventCode)
  case noTeam(EventCode)
  case notInTeam(Identifier<Participant>, team: String)
  case notYet(Day)
  case moreThanADay(Day, logged: WorkedTime)
  case alreadyVoid(Identifier<WorkEntry>)
}

package struct Milestone: Equatable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    case planned
    case inProgress = "in-progress"
    case done
    case dropped

    package var isSettled: Bool { self == .done || self == .dropped }
  }

  /// The position within the project, from 1.
  package let number: Int
  package var title: String
  package var due: Day
  package var state: State

  package init(number: Int, title: String, due: Day, state: State = .planned) {
    self.number = number
    self.title = title
    self.due = due
    self.state = state
  }

  package func check() throws(PlanProblem) {
    if title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
  }

  package func isLate(on today: Day) -> Bool { !state.isSettled && due < today }

  package var fields: AuditFields {
    [
      ("milestone\(number).title", title), ("milestone\(number).due", due.description),
      ("milestone\(number).state", state.rawValue),
    ]
  }
}

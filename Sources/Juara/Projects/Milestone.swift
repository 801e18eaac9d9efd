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

  /// A milestone as the file keeps one.
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

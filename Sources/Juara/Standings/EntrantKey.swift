public enum EntrantKey: Hashable, Sendable {
  case participant(Identifier<Participant>)
  case group(Identifier<Group>)

  public var entrantKind: Standings.EntrantKind {
    switch self {
    case .participant: .participant
    case .group: .group
    }
  }
}

/// An entrant excluded from the ranks by staff.
public struct UnrankedEntrant: Equatable, Sendable {
  public var key: EntrantKey
  public var name: String
  public var state: EntrantState
  public var reason: String

  public init(key: EntrantKey, name: String, state: EntrantState, reason: String) {
    self.key = key
    self.name = name
    self.state = state
    self.reason = reason
  }
}

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
package struct UnrankedEntrant: Equatable, Sendable {
  package var key: EntrantKey
  package var name: String
  package var state: EntrantState
  package var reason: String

  package init(key: EntrantKey, name: String, state: EntrantState, reason: String) {
    self.key = key
    self.name = name
    self.state = state
    self.reason = reason
  }
}

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

extension NamedEntrant {
  package var key: EntrantKey {
    switch self {
    case .participant(let person): .participant(person.id)
    case .group(let id, _): .group(id)
    }
  }
}

/// An entrant excluded from the ranks by staff.
package struct UnrankedEntrant: Equatable, Sendable {
  package var entrant: NamedEntrant
  package var state: EntrantState
  package var reason: String

  package init(entrant: NamedEntrant, state: EntrantState, reason: String) {
    self.entrant = entrant
    self.state = state
    self.reason = reason
  }
}

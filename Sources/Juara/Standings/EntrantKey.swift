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

extension Standings.Result {
  /// The entrant of a row for staff, in which everybody has a name.
  package var named: NamedEntrant {
    switch (key, name) {
    case (.participant(let id), .name(let name)):
      .participant(PersonMatch(id: id, name: name, entrantNumber: entrantNumber))
    case (.participant(let id), _):
      .participant(PersonMatch(id: id, name: id.label, entrantNumber: entrantNumber))
    case (.group(let id), .name(let name)): .group(id, name: name)
    case (.group(let id), _): .group(id, name: id.description)
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

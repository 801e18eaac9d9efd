/// Who competes in a challenge: one person, or a group.
public enum EntrantKey: Hashable, Sendable {
  /// One person.
  case participant(Identifier<Participant>)
  /// A group.
  case group(Identifier<Group>)

  /// On which side of the standings the entrant stands.
  public var side: Standings.Side {
    switch self {
    case .participant: .participant
    case .group: .group
    }
  }
}

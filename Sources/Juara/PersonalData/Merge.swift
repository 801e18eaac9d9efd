/// What comes of two records of one person: one of them is kept, and takes over all of the other's.
public struct Merge: Equatable, Sendable {
  /// The record that stays.
  public var kept: Participant
  /// The number that is given up.
  public var other: Identifier<Participant>
  /// What the kept record did not say and the other did.
  public var filled: [AuditEntry.Change] = []
  /// What the two say differently: `old` stays, `new` was the other's.
  public var differing: [AuditEntry.Change] = []
  /// The registrations that the kept record took over.
  public var moved: [RegistrationReference] = []
  /// Of two active registrations in one event, the ones that were cancelled.
  public var cancelled: [RegistrationReference] = []
  /// The consents that ended, because the records did not agree or agreed twice.
  public var endedConsents: [Consent.Purpose] = []
  /// How many log entries the kept record took over.
  public var entries = 0
  /// The entries by secret codes that both had used, which count once.
  public var voided: [Identifier<LogEntry>] = []
  /// The challenges in which both had entries, whose score was written anew.
  public var rescored: [EventCode] = []
  /// Who came up from waiting lists.
  public var promoted: [Identifier<Registration>] = []

  /// A merge of which nothing is known yet but whose it is.
  public init(kept: Participant, other: Identifier<Participant>) {
    self.kept = kept
    self.other = other
  }
}

extension PersonDetails {
  /// These details, and where they say nothing what another record of the same person says.
  public func filled(from other: PersonDetails) -> PersonDetails {
    var filled = other.updated(by: self)
    filled.name = name
    return filled
  }

  /// What another record of the same person says otherwise: `old` is what stands here.
  public func differences(from other: PersonDetails) -> [AuditEntry.Change] {
    var said = updated(by: other)
    said.name = other.name
    return changes(to: said)
  }
}

extension Registration {
  /// Whether of two active registrations of one person in one event this one stays: the better one,
  /// then the earlier.
  public func stays(over other: Registration) -> Bool {
    (status.precedence, registeredAt, id) < (other.status.precedence, other.registeredAt, other.id)
  }
}

extension RegistrationStatus {
  /// The lower, the better for the person.
  fileprivate var precedence: Int {
    switch self {
    case .confirmed: 0
    case .awaitingConsent: 1
    case .waitlisted: 2
    case .cancelled, .declined: 3
    }
  }
}

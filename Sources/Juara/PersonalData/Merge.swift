/// One of two records of a person is kept and takes over everything of the other.
package struct Merge: Equatable, Sendable {
  package var kept: Participant
  /// The number that is given up.
  package var other: Identifier<Participant>
  /// What only the other record had.
  package var filled: [AuditEntry.Change] = []
  /// What differs: `old` is kept, `new` was the other's.
  package var differing: [AuditEntry.Change] = []
  package var moved: [RegistrationReference] = []
  /// Of two active registrations for one event, the cancelled ones.
  package var cancelled: [RegistrationReference] = []
  /// Consents that ended because the records differed or had them twice.
  package var endedConsents: [Consent.Purpose] = []
  package var entries = 0
  /// Entries by secret codes that both had used, which count once.
  package var voided: [Identifier<LogEntry>] = []
  package var rescored: [EventCode] = []
  package var promoted: [PersonMatch] = []
  /// How many links that the website made of either record open one registration alone now, or nothing.
  package var narrowedLinks = 0

  package init(kept: Participant, other: Identifier<Participant>) {
    self.kept = kept
    self.other = other
  }
}

extension PersonDetails {
  package func filled(from other: PersonDetails) -> PersonDetails {
    var filled = other.updated(by: self)
    filled.name = name
    return filled
  }

  /// What another record gives differently: `old` is this record's value.
  package func differences(from other: PersonDetails) -> [AuditEntry.Change] {
    var said = updated(by: other)
    said.name = other.name
    return changes(to: said)
  }
}

extension Registration {
  /// Whether it is kept over the other: by the better status, else the earlier time.
  package func stays(over other: Registration) -> Bool {
    (status.precedence, registeredAt, id) < (other.status.precedence, other.registeredAt, other.id)
  }
}

extension RegistrationStatus {
  fileprivate var precedence: Int {
    switch self {
    case .confirmed: 0
    case .awaitingConsent: 1
    case .waitlisted: 2
    case .cancelled, .declined: 3
    }
  }
}

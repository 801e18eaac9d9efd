/// What was done to forget a person.
public struct Erasure: Equatable, Sendable {
  /// The number that stays for what was counted.
  public var participant: Identifier<Participant>
  /// The registrations in events to come that were cancelled.
  public var cancelled: [RegistrationReference] = []
  /// Who came up from waiting lists.
  public var promoted: [Identifier<Registration>] = []

  /// An erasure of which nothing is known yet but whose it is.
  public init(_ participant: Identifier<Participant>) { self.participant = participant }
}

/// Somebody whom the library keeps longer than it said it would.
public struct ExpiredPerson: Equatable, Sendable {
  /// The person.
  public var participant: Participant
  /// The day of the last event, log entry, consent or, without any, of being recorded.
  public var lastSeen: Day

  /// A person and the day of the last trace.
  public init(_ participant: Participant, lastSeen: Day) {
    self.participant = participant
    self.lastSeen = lastSeen
  }
}

extension Activity {
  /// The activities in which people log their own work: its title is their words, not a book's.
  public static let ownWork = ["reviews", "posts", "tasks"]
}

extension AuditEntry.Change {
  /// The fields whose values say nothing of a person: states, deadlines, counts, numbers.
  private static let plainFields: Set<String> = [
    "status", "party", "consentDeadline", "purpose", "withdrawnOn", "participantId", "mergedInto",
    "mergedFrom", "distinctFrom", "state", "marksFrom", "cancelCause", "voidCause", "revokeCause",
  ]

  /// The change as it is kept of somebody who was erased: that the field changed, and no longer from
  /// what to what. A field that is not known to say nothing of a person is taken to say something.
  public var scrubbed: AuditEntry.Change {
    Self.plainFields.contains(field) ? self : AuditEntry.Change(field, from: nil, to: nil)
  }
}

/// A registration and the event it is in, for telling staff of it.
public struct RegistrationReference: Equatable, Sendable {
  /// The event.
  public var event: EventCode
  /// The registration.
  public var registration: Identifier<Registration>

  /// A registration in an event.
  public init(event: EventCode, registration: Identifier<Registration>) {
    self.event = event
    self.registration = registration
  }
}

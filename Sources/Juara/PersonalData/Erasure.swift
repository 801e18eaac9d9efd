/// The result of erasing a person.
public struct Erasure: Equatable, Sendable {
  public var participant: Identifier<Participant>
  public var cancelled: [RegistrationReference] = []
  public var promoted: [Identifier<Registration>] = []

  public init(_ participant: Identifier<Participant>) { self.participant = participant }
}

/// A person kept longer than the library's retention.
public struct ExpiredPerson: Equatable, Sendable {
  public var participant: Participant
  /// The day of the last event, log entry or consent; without any, of being recorded.
  public var lastSeen: Day

  public init(_ participant: Participant, lastSeen: Day) {
    self.participant = participant
    self.lastSeen = lastSeen
  }
}

extension Registration {
  /// The `cancelReason` of an erased person's future registrations.
  public static let erased = "erased"

  /// Juara's own reasons, which say nothing about a person.
  public static let ownReasons = [consentDeadlinePassed, merged, erased]
}

extension LogEntry {
  /// Replaces a void's reason written about an erased person.
  public static let erased = "erased"
}

extension Activity {
  /// Activities whose title is the entrant's own words and not a book's.
  public static let selfAuthored = ["reviews", "posts", "tasks"]
}

extension AuditEntry.Change {
  /// Fields whose values say nothing about a person.
  private static let plainFields: Set<String> = [
    "status", "party", "consentDeadline", "purpose", "withdrawnOn", "participantId", "mergedInto",
    "mergedFrom", "distinctFrom", "state", "marksFrom",
  ]

  /// The change of an erased person: only that the field changed, unless its values are known to be
  /// harmless.
  public var redacted: AuditEntry.Change {
    Self.plainFields.contains(field) ? self : AuditEntry.Change(field, from: nil, to: nil)
  }
}

public struct RegistrationReference: Equatable, Sendable {
  public var event: EventCode
  public var registration: Identifier<Registration>

  public init(event: EventCode, registration: Identifier<Registration>) {
    self.event = event
    self.registration = registration
  }
}

/// One participant, or a party of n, in one event.
public struct Registration: Equatable, Sendable {
  /// The number that staff type.
  public let id: Identifier<Registration>
  /// The event.
  public let event: Identifier<Event>
  /// The person.
  public let participant: Identifier<Participant>
  /// The registration's number within its event, from 1: what "Peserta 017" counts.
  public let number: Int
  /// Where it stands.
  public var status: RegistrationStatus
  /// How many seats it asks for.
  public var party: Int
  /// When the person registered, which orders the waiting list.
  public var registeredAt: Instant
  /// When a seat held without consent expires.
  public var consentDeadline: Instant?
  /// Why it was cancelled.
  public var cancelReason: EndReason?

  /// A registration as the file keeps one.
  public init(
    id: Identifier<Registration>, event: Identifier<Event>, participant: Identifier<Participant>,
    number: Int, status: RegistrationStatus, party: Int, registeredAt: Instant,
    consentDeadline: Instant?, cancelReason: EndReason?
  ) {
    self.id = id
    self.event = event
    self.participant = participant
    self.number = number
    self.status = status
    self.party = party
    self.registeredAt = registeredAt
    self.consentDeadline = consentDeadline
    self.cancelReason = cancelReason
  }
}

/// Where a registration stands.
public enum RegistrationStatus: String, CaseIterable, Sendable {
  /// Holds a seat until the guardian has agreed or the deadline has passed.
  case awaitingConsent = "awaiting_consent"
  /// Holds a seat.
  case confirmed
  /// Waits for a seat.
  case waitlisted
  /// Taken back, or expired.
  case cancelled
  /// Refused by staff.
  case declined

  /// Whether it holds seats.
  public var holdsSeats: Bool { self == .awaitingConsent || self == .confirmed }
  /// Whether it stands, so that the person cannot register again.
  public var isActive: Bool { holdsSeats || self == .waitlisted }
}

/// What a person, a member of staff or a file asks for: a place in an event.
public struct RegistrationDraft: Equatable, Sendable {
  /// The person.
  public var person: PersonDetails
  /// How many seats; nil is not said, so one.
  public var party: Int?
  /// When the person registered; nil is now.
  public var registeredAt: Instant?
  /// What the guardian agreed to, if anything.
  public var guardianConsent: GuardianConsent?
  /// The number of the registration this row was exported from.
  public var registration: Identifier<Registration>?
  /// Where it stood when it was exported.
  public var status: RegistrationStatus?
  /// The numbers of the sessions it is for, where people register for some of them.
  public var sessions: [Int]
  /// What is answered to the event's questions.
  public var answers: [Answer]
  /// Columns of the file that no field and no question knows, as header and cell.
  public var unmapped: [UnmappedCell]

  /// A guardian's agreement to take part, as a form says it.
  public enum GuardianConsent: Equatable, Sendable {
    /// "Yes", on the day of registering.
    case yes
    /// On a day.
    case on(Day)
  }

  /// A cell of a column that no field knows.
  public struct UnmappedCell: Equatable, Sendable {
    /// The column's header.
    public var header: String
    /// The cell's text.
    public var text: String

    /// A header and the text under it.
    public init(header: String, text: String) {
      self.header = header
      self.text = text
    }
  }

  /// A wish to register.
  public init(
    person: PersonDetails, party: Int? = nil, registeredAt: Instant? = nil,
    guardianConsent: GuardianConsent? = nil, registration: Identifier<Registration>? = nil,
    status: RegistrationStatus? = nil, sessions: [Int] = [], answers: [Answer] = [],
    unmapped: [UnmappedCell] = []
  ) {
    self.person = person
    self.party = party
    self.registeredAt = registeredAt
    self.guardianConsent = guardianConsent
    self.registration = registration
    self.status = status
    self.sessions = sessions
    self.answers = answers
    self.unmapped = unmapped
  }
}

/// What came of a wish to register.
public struct RegistrationOutcome: Equatable, Sendable {
  /// What happened.
  public enum Kind: Equatable, Sendable {
    /// A new registration was made.
    case registered
    /// The person was registered already; what the wish said anew was written to the person.
    case updated([AuditEntry.Change])
    /// The person was registered already, and nothing changed.
    case alreadyRegistered
    /// The row says it was cancelled or declined, so nobody is registered by it.
    case notActive(RegistrationStatus)
  }

  /// What happened.
  public var kind: Kind
  /// The registration there is now; nil for a row that says it is not active.
  public var registration: Registration?
  /// Others with the same phone or e-mail under another name.
  public var sharesContactWith: [Identifier<Participant>]

  /// An outcome.
  public init(
    kind: Kind, registration: Registration?, sharesContactWith: [Identifier<Participant>] = []
  ) {
    self.kind = kind
    self.registration = registration
    self.sharesContactWith = sharesContactWith
  }
}

/// Where something was published on a consent, so that it can be taken down.
public enum Publication: Equatable, Sendable {
  /// On the boards of a challenge, or among the photos of an event.
  case event(EventCode)
  /// Under a published review, by its entry.
  case review(Identifier<LogEntry>)
  /// Among those whom a draw picked.
  case draw(EventCode)
}

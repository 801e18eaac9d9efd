/// The registration of one participant, or a party, for one event.
public struct Registration: Equatable, Sendable {
  public let id: Identifier<Registration>
  public let event: Identifier<Event>
  public let participant: Identifier<Participant>
  /// The entrant number within the event, from 1, as in "Peserta 017".
  public let number: Int
  public var status: RegistrationStatus
  public var party: Int
  /// Orders the waiting list.
  public var registeredAt: Instant
  public var consentDeadline: Instant?
  public var cancelReason: String?

  /// The `cancelReason` of a seat that expired without consent.
  public static let consentDeadlinePassed = "consent_deadline_passed"

  public init(
    id: Identifier<Registration>, event: Identifier<Event>, participant: Identifier<Participant>,
    number: Int, status: RegistrationStatus, party: Int, registeredAt: Instant,
    consentDeadline: Instant?, cancelReason: String?
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

public enum RegistrationStatus: String, CaseIterable, Sendable {
  /// Holds a seat until the guardian consents or the deadline passes.
  case awaitingConsent = "awaiting_consent"
  case confirmed
  case waitlisted
  case cancelled
  case declined

  public var holdsSeats: Bool { self == .awaitingConsent || self == .confirmed }
  /// Active registrations keep the person from registering again.
  public var isActive: Bool { holdsSeats || self == .waitlisted }
}

/// A registration as a person, staff or a file asks for it.
public struct RegistrationDraft: Equatable, Sendable {
  public var person: PersonDetails
  /// The number of seats; nil if not given, which means one.
  public var party: Int?
  /// Nil for now.
  public var registeredAt: Instant?
  public var guardianConsent: GuardianConsent?
  public var registration: Identifier<Registration>?
  public var status: RegistrationStatus?
  public var sessions: [Int]
  public var answers: [Answer]
  /// Cells of columns that are neither fields nor questions.
  public var unmapped: [UnmappedCell]

  /// A guardian's consent to take part, as a form states it.
  public enum GuardianConsent: Equatable, Sendable {
    /// Given on the day of registering.
    case yes
    case on(Day)
  }

  public struct UnmappedCell: Equatable, Sendable {
    public var header: String
    public var text: String

    public init(header: String, text: String) {
      self.header = header
      self.text = text
    }
  }

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

public struct RegistrationOutcome: Equatable, Sendable {
  public enum Kind: Equatable, Sendable {
    case registered
    /// Already registered; new details were saved.
    case updated([AuditEntry.Change])
    case alreadyRegistered
    /// The row says cancelled or declined, so nobody is registered.
    case notActive(RegistrationStatus)
  }

  public var kind: Kind
  public var registration: Registration?
  /// People of other names with the same telephone or e-mail.
  public var sharesContactWith: [Identifier<Participant>]

  public init(
    kind: Kind, registration: Registration?, sharesContactWith: [Identifier<Participant>] = []
  ) {
    self.kind = kind
    self.registration = registration
    self.sharesContactWith = sharesContactWith
  }
}

/// Where something was published that must be taken down.
public enum Publication: Equatable, Sendable {
  /// On a challenge's boards, or among an event's photos.
  case event(EventCode)
  /// Identified by its log entry.
  case review(Identifier<LogEntry>)
  case draw(EventCode)
}

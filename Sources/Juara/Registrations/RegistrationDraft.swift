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

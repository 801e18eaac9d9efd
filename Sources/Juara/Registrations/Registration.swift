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
  public var cancelReason: String?

  /// The `cancelReason` of a seat that was held without the guardian's consent until the deadline.
  public static let consentDeadlinePassed = "consent_deadline_passed"

  /// A registration as the file keeps one.
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

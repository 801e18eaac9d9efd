/// The messages that Juara has a text for, and whom each is for.
public enum MessageKind: String, CaseIterable, Sendable {
  /// You have a place.
  case confirmation
  /// It is soon.
  case reminder
  /// There is no place yet.
  case waitingList = "waiting-list"
  /// A place has become free for you.
  case promoted
  /// Your guardian's consent is needed.
  case consentRequest = "consent-request"
  /// The event is called off.
  case cancelled
  /// Thank you for coming.
  case thanks

  /// How the registrations stand that it is for.
  public var audience: Set<RegistrationStatus> {
    switch self {
    case .confirmation, .reminder, .thanks: [.confirmed]
    case .waitingList: [.waitlisted]
    case .promoted: [.confirmed, .awaitingConsent]
    case .consentRequest: [.awaitingConsent]
    case .cancelled: [.confirmed, .awaitingConsent, .waitlisted]
    }
  }
}

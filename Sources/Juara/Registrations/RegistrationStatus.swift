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

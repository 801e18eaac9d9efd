/// Whom staff check in: by the registration's number or by the code said at the door.
public enum CheckInKey: Equatable, Sendable {
  case registration(Identifier<Registration>)
  case code(String)
}

/// What came of checking somebody in.
public struct CheckIn: Equatable, Sendable {
  /// Whose registration it is.
  public let registration: Identifier<Registration>
  /// The session's number.
  public let session: Int
  /// When the person came: now, or when first checked in.
  public let arrivedAt: Instant
  /// Whether it was recorded just now; else the person had been checked in already.
  public let isNew: Bool

  /// What came of it.
  public init(
    registration: Identifier<Registration>, session: Int, arrivedAt: Instant, isNew: Bool
  ) {
    self.registration = registration
    self.session = session
    self.arrivedAt = arrivedAt
    self.isNew = isNew
  }
}

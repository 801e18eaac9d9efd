/// Who acts, and when: every change is signed.
public struct Signature: Equatable, Sendable {
  /// The name of the member of staff.
  public var staff: String
  /// The instant of the act.
  public var at: Instant

  /// Signs as `staff` at an instant.
  public init(staff: String, at: Instant) {
    self.staff = staff
    self.at = at
  }
}

/// A reason is asked for and none is given.
public struct MissingReason: Error, Equatable, Sendable {
  /// It carries no facts.
  public init() {}
}

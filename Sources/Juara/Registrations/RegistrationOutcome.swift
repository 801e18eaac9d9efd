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

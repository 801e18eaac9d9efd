public import Juara

/// Whom an event's staff write to.
public struct ContactSheet: Equatable, Sendable {
  /// One registration.
  public struct Row: Equatable, Sendable {
    /// What a message can speak of.
    public let facts: MessageFacts
    /// The telephone to use; nil where none is known.
    public let contact: Contact?
    /// What has been sent; where a message is named, only that one.
    public let told: [Told]
  }

  /// By number.
  public let rows: [Row]
  /// How many are left out because they have not consented to be contacted.
  public let withoutConsent: Int
}

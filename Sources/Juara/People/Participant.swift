/// A person, known once across all events.
public struct Participant: Equatable, Sendable {
  /// The person's key, which staff type as a number.
  public let id: Identifier<Participant>
  /// What the library knows of the person.
  public var details: PersonDetails
  /// The name to publish, once its publication is consented to; nil means the full name.
  public var publicName: String?

  /// A participant as the file keeps one.
  public init(id: Identifier<Participant>, details: PersonDetails, publicName: String? = nil) {
    self.id = id
    self.details = details
    self.publicName = publicName
  }
}

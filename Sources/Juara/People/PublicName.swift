/// The name under which a person or a group appears in public: the one place that decides it.
public enum PublicName: Equatable, Sendable {
  /// A name that may be published.
  case name(String)
  /// "Peserta 017": the registration's number within its event.
  case participant(number: Int)
  /// A group that is somebody's family, by its number.
  case family(number: Int64)

  /// How a participant appears: by name with consent to publish it, or unasked when known to be of
  /// age; else by the registration's number. Whoever's age is unknown counts as a minor.
  ///
  /// - Parameter mayPublishName: whether it was consented to; nil if nobody ever answered, so that
  ///   false says that a consent was withdrawn.
  public static func of(
    _ participant: Participant, number: Int, mayPublishName: Bool?, isMinor: Bool?
  ) -> PublicName {
    guard mayPublishName ?? (isMinor == false) else { return .participant(number: number) }
    return .name(participant.publicName ?? participant.details.name.text)
  }

  /// How a group appears: a family's name is a child's surname, so it stays a number.
  public static func of(_ group: Group) -> PublicName {
    group.kind == .family ? .family(number: group.id.rawValue) : .name(group.name.text)
  }
}

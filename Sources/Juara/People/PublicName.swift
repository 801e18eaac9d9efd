public enum PublicName: Equatable, Sendable {
  case name(String)
  /// "Peserta 017": the entrant number within the event.
  case participant(number: Int)
  case family(number: Int64)

  /// By name with consent, or without one if known to be of age; else by entrant number.
  /// - Parameter mayPublishName: Nil if never asked; false if the consent was withdrawn.
  public static func of(
    _ participant: Participant, number: Int, mayPublishName: Bool?, isMinor: Bool?
  ) -> PublicName {
    guard mayPublishName ?? (isMinor == false) else { return .participant(number: number) }
    return .name(participant.publicName ?? participant.details.name.text)
  }

  /// A family group stays a number, because its name is a child's surname.
  public static func of(_ group: Group) -> PublicName {
    group.kind == .family ? .family(number: group.id.rawValue) : .name(group.name.text)
  }
}

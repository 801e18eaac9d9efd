/// Somebody who speaks at an event, leads it or hosts it: public, so no contact is kept.
public struct Host: Equatable, Sendable {
  /// What somebody does at an event.
  public enum Role: String, CaseIterable, Sendable { case speaker, moderator, host }

  /// What the person does.
  public var role: Role
  /// The person's name, with what titles belong to it.
  public var name: PersonName
  /// Where the person comes from, such as a university; nil if it is not said.
  public var affiliation: String?

  /// Somebody in a role.
  public init(role: Role, name: PersonName, affiliation: String? = nil) {
    self.role = role
    self.name = name
    self.affiliation = affiliation
  }

  /// The host as the audit log keeps one.
  public var text: String {
    "\(role.rawValue): \(name.text)" + (affiliation.map { " (\($0))" } ?? "")
  }
}

/// A class, school, branch, club or family that participants belong to.
public struct Group: Equatable, Sendable {
  /// What binds its members.
  public enum Kind: String, CaseIterable, Sendable {
    case school, `class`, branch, club, family
  }

  /// The group's key.
  public let id: Identifier<Group>
  /// What binds its members.
  public var kind: Kind
  /// Its name; unique within its kind, compared as names are.
  public var name: PersonName
  /// How many people are enrolled in it, whether or not they take part; nil if unknown.
  public var enrolment: Int?
  /// How many participants belong to it.
  public var members: Int

  public init(
    id: Identifier<Group>, kind: Kind, name: PersonName, enrolment: Int?, members: Int = 0
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.enrolment = enrolment
    self.members = members
  }
}

/// A class, school, branch, club or family that participants belong to.
public struct Group: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case school, `class`, branch, club, family
  }

  public let id: Identifier<Group>
  public var kind: Kind
  /// Unique within its kind, compared by ``NameKey``.
  public var name: PersonName
  /// How many people it has in all; nil if unknown.
  public var enrolment: Int?
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

public enum GroupRefusal: Error, Equatable, Sendable {
  case exists(String, Group.Kind)
}

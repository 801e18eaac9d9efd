/// A person, known once across all events.
public struct Participant: Equatable, Sendable {
  public let id: Identifier<Participant>
  public var details: PersonDetails
  /// The name to publish if consented; nil for the full name.
  public var publicName: String?

  public init(id: Identifier<Participant>, details: PersonDetails, publicName: String? = nil) {
    self.id = id
    self.details = details
    self.publicName = publicName
  }
}

/// Personal details as a form, a file or staff give them. Nil means "not given" and never erases.
public struct PersonDetails: Equatable, Sendable {
  public var name: PersonName
  public var birthDate: Day?
  /// The person's own telephone, or the family's.
  public var phone: TypedPhone?
  public var email: EmailAddress?
  public var school: String?
  public var schoolClass: SchoolClass?
  public var memberNumber: String?
  public var guardianName: String?
  public var guardianPhone: TypedPhone?

  public init(
    name: PersonName, birthDate: Day? = nil, phone: TypedPhone? = nil, email: EmailAddress? = nil,
    school: String? = nil, schoolClass: SchoolClass? = nil, memberNumber: String? = nil,
    guardianName: String? = nil, guardianPhone: TypedPhone? = nil
  ) {
    self.name = name
    self.birthDate = birthDate
    self.phone = phone
    self.email = email
    self.school = school
    self.schoolClass = schoolClass
    self.memberNumber = memberNumber
    self.guardianName = guardianName
    self.guardianPhone = guardianPhone
  }

  /// These details updated with what `newer` gives. The name stays, because only staff change it.
  public func updated(by newer: PersonDetails) -> PersonDetails {
    PersonDetails(
      name: name,
      birthDate: newer.birthDate ?? birthDate,
      phone: newer.phone == phone ? phone : newer.phone ?? phone,
      email: newer.email?.key == email?.key ? email : newer.email ?? email,
      school: newer.school ?? school,
      schoolClass: newer.schoolClass ?? schoolClass,
      memberNumber: newer.memberNumber ?? memberNumber,
      guardianName: newer.guardianName ?? guardianName,
      guardianPhone: newer.guardianPhone == guardianPhone
        ? guardianPhone : newer.guardianPhone ?? guardianPhone)
  }

  package func changes(to newer: PersonDetails) -> [AuditEntry.Change] {
    guard self != newer else { return [] }
    func fields(_ details: PersonDetails) -> [(String, String?)] {
      [
        ("fullName", details.name.text), ("birthDate", details.birthDate?.description),
        ("phone", details.phone?.number.e164), ("email", details.email?.text),
        ("school", details.school), ("schoolClass", details.schoolClass?.text),
        ("memberNumber", details.memberNumber), ("guardianName", details.guardianName),
        ("guardianPhone", details.guardianPhone?.number.e164),
      ]
    }
    return [AuditEntry.Change].between(fields(self), fields(newer))
  }
}

package enum PersonRefusal: Error, Equatable, Sendable {
  case memberNumberTaken(Identifier<Participant>)
  case merged(Identifier<Participant>, into: Identifier<Participant>)
  case erased(Identifier<Participant>, at: Instant)
  /// A participant cannot be merged with itself.
  case onlyOne(Identifier<Participant>)
  case otherName(Identifier<Participant>)
  case noRetention
}

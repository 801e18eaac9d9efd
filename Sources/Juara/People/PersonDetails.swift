/// What a form, a file or a member of staff says of a person. Nil means "not said": it never erases.
public struct PersonDetails: Equatable, Sendable {
  /// The whole name, in one field.
  public var name: PersonName
  /// The day of birth.
  public var birthDate: Day?
  /// The person's own telephone, or the family's.
  public var phone: TypedPhone?
  /// The person's e-mail address.
  public var email: EmailAddress?
  /// The school's name as it was written.
  public var school: String?
  /// The class, such as `7A`.
  public var schoolClass: SchoolClass?
  /// The library card's number.
  public var memberNumber: String?
  /// The parent's or guardian's name.
  public var guardianName: String?
  /// The parent's or guardian's telephone.
  public var guardianPhone: TypedPhone?

  /// A person of whom at least the name is known.
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

  /// These details, with what `newer` says laid over them; what it does not say stays, and so does
  /// the name, which only staff change.
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

  /// The fields in which two sets of details differ, as the audit log keeps them.
  public func changes(to newer: PersonDetails) -> [AuditEntry.Change] {
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
    return AuditEntry.Change.between(fields(self), fields(newer))
  }
}

/// A person, known once across all events.
public struct Participant: Equatable, Sendable {
  /// The person's key, which staff type as a number.
  public let id: Identifier<Participant>
  /// What the library knows of the person.
  public var details: PersonDetails
  /// The name to publish, once its publication is consented to; nil means the full name.
  public var publicName: String?

  public init(id: Identifier<Participant>, details: PersonDetails, publicName: String? = nil) {
    self.id = id
    self.details = details
    self.publicName = publicName
  }
}

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

/// A person's full name, kept as the person writes it.
///
/// There is one field for the whole name, because many Indonesians have a single name and no family
/// name. One word is a whole name, and capitals are never changed.
public struct PersonName: Hashable, Sendable {
  /// The name as typed, in Unicode's composed form (NFC), without white space or invisible
  /// characters at either end.
  public let text: String

  /// The form in which spellings of the same name are equal; see ``NameKey/key(of:)``.
  public let key: String

  /// The longest name that is taken, in Unicode scalars of its composed form.
  public static let longest = 200

  /// Takes a typed name.
  ///
  /// Nil when it is empty, has nothing in it but punctuation, is longer than ``longest``, or has a
  /// control character, a line break or an override of the writing direction inside it.
  public init?(_ typed: String) {
    let text = TextNormalization.trimmed(typed)
    guard text.unicodeScalars.count <= PersonName.longest, !TextNormalization.hasControls(text)
    else { return nil }
    let key = NameKey.key(of: text)
    guard !key.isEmpty else { return nil }
    self.text = text
    self.key = key
  }
}

/// Why an act on a person's record is refused.
public enum PersonRefusal: Error, Equatable, Sendable {
  /// The number belongs to somebody who turned out to be this participant.
  case merged(Identifier<Participant>, into: Identifier<Participant>)
  /// The person has been erased; the number stands for what was counted.
  case erased(Identifier<Participant>, at: Instant)
  /// A participant is asked to be compared, or merged, with itself.
  case onlyOne(Identifier<Participant>)
  /// The name given to confirm an erasure is not the participant's.
  case otherName(Identifier<Participant>)
  /// The library has not said how long it keeps people.
  case noRetention
}

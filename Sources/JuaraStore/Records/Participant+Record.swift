public import GRDB
public import Juara

extension Participant: FetchableRecord {
  /// The columns that `init(row:)` reads, in its order, of the table or alias `participant`.
  static let columns = """
    participant.id, participant.fullName, participant.birthDate, participant.phone, \
    participant.phoneTyped, participant.email, participant.school, participant.schoolClass, \
    participant.memberNumber, participant.guardianName, participant.guardianPhone, \
    participant.guardianPhoneTyped, participant.publicName
    """

  /// Reads by position, because a row is read for every line of an import.
  public init(row: Row) {
    func phone(_ index: Int) -> TypedPhone? {
      guard let text: String = row[index], let number = PhoneNumber(e164: text) else { return nil }
      return TypedPhone(number, typed: row[index + 1] ?? text)
    }
    let email: String? = row[5]
    let schoolClass: String? = row[7]
    self.init(
      id: row[0],
      details: PersonDetails(
        name: PersonName(row[1])!, birthDate: row[2], phone: phone(3),
        email: email.flatMap { EmailAddress($0) }, school: row[6],
        schoolClass: schoolClass.flatMap { SchoolClass($0) }, memberNumber: row[8],
        guardianName: row[9], guardianPhone: phone(10)),
      publicName: row[12])
  }

  /// One participant.
  static func fetch(_ db: Database, _ id: Identifier<Participant>) throws -> Participant {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM participant WHERE id = ?")
    guard let participant = try Participant.fetchOne(statement, arguments: [id]) else {
      throw NotFound.participant(id)
    }
    return participant
  }
}

extension PersonDetails {
  /// Writes these details over a participant's.
  func update(_ db: Database, _ id: Identifier<Participant>) throws {
    let statement = try db.cachedStatement(
      sql: """
        UPDATE participant SET fullName = ?, nameKey = ?, birthDate = ?, phone = ?, phoneTyped = ?,
          email = ?, school = ?, schoolClass = ?, memberNumber = ?, guardianName = ?,
          guardianPhone = ?, guardianPhoneTyped = ?
        WHERE id = ?
        """)
    try statement.execute(arguments: columnValues + [id])
  }

  private var columnValues: StatementArguments {
    [
      name.text, name.key, birthDate, phone?.number.e164, phone?.typed, email?.text, school,
      schoolClass?.text, memberNumber, guardianName, guardianPhone?.number.e164,
      guardianPhone?.typed,
    ]
  }
}

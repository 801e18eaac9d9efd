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

  /// Who may be the person on a form: all who share the member number, or the name and one thing
  /// more; all who share the name where the form says nothing more.
  static func acquaintances(_ db: Database, like person: PersonDetails) throws -> [Participant] {
    var known: [Participant] = []
    func look(_ condition: String, _ arguments: StatementArguments) throws {
      let statement = try db.cachedStatement(
        sql: "SELECT \(columns) FROM participant WHERE \(condition)")
      let found = try Participant.fetchCursor(statement, arguments: arguments)
      while let participant = try found.next() {
        if !known.contains(where: { $0.id == participant.id }) { known.append(participant) }
      }
    }
    let key = person.name.key
    if let number = person.memberNumber { try look("memberNumber = ?", [number]) }
    if let phone = person.phone {
      try look("phone = ? AND nameKey = ?", [phone.number.e164, key])
    }
    if let email = person.email { try look("email = ? AND nameKey = ?", [email.text, key]) }
    if let day = person.birthDate { try look("nameKey = ? AND birthDate = ?", [key, day]) }
    if person.phone == nil, person.email == nil, person.birthDate == nil {
      try look("nameKey = ?", [key])
    }
    return known
  }

  /// Others who have the same phone or e-mail under another name; at most five.
  static func sharingContact(
    _ db: Database, with person: PersonDetails
  ) throws -> [Identifier<Participant>] {
    var others: [Identifier<Participant>] = []
    if let phone = person.phone {
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM participant WHERE phone = ? AND nameKey <> ? ORDER BY id LIMIT 5")
      others += try Identifier.fetchAll(
        statement, arguments: [phone.number.e164, person.name.key])
    }
    if let email = person.email {
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM participant WHERE email = ? AND nameKey <> ? ORDER BY id LIMIT 5")
      others += try Identifier.fetchAll(statement, arguments: [email.text, person.name.key])
    }
    return Array(Set(others)).sorted()
  }
}

extension PersonDetails {
  /// Writes a new participant.
  func insert(
    _ db: Database, at instant: Instant, batch: Identifier<Batch>?
  ) throws -> Identifier<Participant> {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO participant (fullName, nameKey, birthDate, phone, phoneTyped, email, school,
          schoolClass, memberNumber, guardianName, guardianPhone, guardianPhoneTyped, createdAt,
          batchId)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: columnValues + [instant, batch])
    return Identifier(db.lastInsertedRowID)
  }

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

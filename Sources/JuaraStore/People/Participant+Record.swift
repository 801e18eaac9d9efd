public import GRDB
package import Juara

extension Participant: FetchableRecord {
  /// The columns that `init(row:)` reads, in its order, of the table or alias `participant`.
  static let columns = """
    participant.id, participant.fullName, participant.birthDate, participant.phone, \
    participant.phoneTyped, participant.email, participant.school, participant.schoolClass, \
    participant.memberNumber, participant.guardianName, participant.guardianPhone, \
    participant.guardianPhoneTyped, participant.publicName
    """

  /// Reads by position, because a row is read for every line of an import.
  package init(row: Row) {
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

  /// One participant. Throws what has become of the number where it is nobody's, or no longer.
  static func fetch(_ db: Database, _ id: Identifier<Participant>) throws -> Participant {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM participant WHERE id = ? AND erasedAt IS NULL")
    if let participant = try Participant.fetchOne(statement, arguments: [id]) {
      return participant
    }
    if let keep = try merged(db, id) { throw PersonRefusal.merged(id, into: keep) }
    let erasedAt = try Instant.fetchOne(
      db, sql: "SELECT erasedAt FROM participant WHERE id = ?", arguments: [id])
    if let erasedAt { throw PersonRefusal.erased(id, at: erasedAt) }
    throw NotFound.participant(id)
  }

  /// Throws `PersonRefusal.memberNumberTaken` where a member number is somebody else's.
  static func checkMemberNumber(
    _ db: Database, _ number: String?, of id: Identifier<Participant>?
  ) throws {
    guard let number else { return }
    let holder = try Identifier<Participant>.fetchOne(
      db, sql: "SELECT id FROM participant WHERE memberNumber = ?", arguments: [number])
    if let holder, holder != id { throw PersonRefusal.memberNumberTaken(holder) }
  }

  /// Whom a number was merged into; nil for a number that was not.
  static func merged(
    _ db: Database, _ id: Identifier<Participant>
  ) throws -> Identifier<Participant>? {
    try Identifier<Participant>.fetchOne(
      db, sql: "SELECT intoId FROM mergedParticipant WHERE id = ?", arguments: [id])
  }

  /// Keeps that two who look alike are two people; answers whether that is new.
  @discardableResult
  static func setApart(
    _ db: Database, _ first: Identifier<Participant>, _ second: Identifier<Participant>
  ) throws -> Bool {
    try db.execute(
      sql: "INSERT OR IGNORE INTO distinctPair (firstId, secondId) VALUES (?, ?)",
      arguments: [min(first, second), max(first, second)])
    return db.changesCount > 0
  }

  /// Keeps the numbers given out so far, and those of registrations, from being given out again: the
  /// audit log speaks of people by them.
  static func retireKeys(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE library SET
          lastParticipantUndone =
            max(lastParticipantUndone, ifnull((SELECT max(id) FROM participant), 0)),
          lastRegistrationUndone =
            max(lastRegistrationUndone, ifnull((SELECT max(id) FROM registration), 0))
        """)
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

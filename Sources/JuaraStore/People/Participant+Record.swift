import GRDB
package import Juara

extension Participant: StoredRecord {
  /// All that reads, writes or empties a row follows this list and `PersonDetails.value(of:)`.
  package enum Column: Int, CaseIterable, Sendable {
    case id, fullName, nameKey, publicName, birthDate, school, schoolClass, phone, phoneTyped, email
    case memberNumber, guardianName, guardianPhone, guardianPhoneTyped

    /// Those that say what `PersonDetails` says.
    static let details = allCases.filter { $0 != .id && $0 != .publicName }
  }

  package static let columns = ColumnList("participant", Column.self)

  package init(_ row: RecordRow<Participant>) throws {
    func phone(_ number: Column, typed: Column) throws -> TypedPhone? {
      guard let number: PhoneNumber = try row[number] else { return nil }
      return TypedPhone(number, typed: try row[typed] ?? number.e164)
    }
    try self.init(
      id: row[.id],
      details: PersonDetails(
        name: row[.fullName], birthDate: row[.birthDate], phone: phone(.phone, typed: .phoneTyped),
        email: row[.email], school: row[.school], schoolClass: row[.schoolClass],
        memberNumber: row[.memberNumber], guardianName: row[.guardianName],
        guardianPhone: phone(.guardianPhone, typed: .guardianPhoneTyped)),
      publicName: row[.publicName])
  }

  /// One participant. Throws what has become of the number where it is nobody's, or no longer.
  static func fetch(_ db: Database, _ id: Identifier<Participant>) throws -> Participant {
    if let participant = try Participant.first(db, "WHERE id = ? AND erasedAt IS NULL", [id]) {
      return participant
    }
    if let keep = try merged(db, id) { throw PersonRefusal.merged(id, into: keep) }
    let erasedAt: Instant? = try db.first("SELECT erasedAt FROM participant WHERE id = ?", [id])
    if let erasedAt { throw PersonRefusal.erased(id, at: erasedAt) }
    throw NotFound.participant(id)
  }

  static func checkMemberNumber(
    _ db: Database, _ number: String?, of id: Identifier<Participant>?
  ) throws {
    guard let number else { return }
    let holder: Identifier<Participant>? = try db.first(
      "SELECT id FROM participant WHERE memberNumber = ?", [number])
    if let holder, holder != id { throw PersonRefusal.memberNumberTaken(holder) }
  }

  static func merged(
    _ db: Database, _ id: Identifier<Participant>
  ) throws -> Identifier<Participant>? {
    try db.first("SELECT intoId FROM mergedParticipant WHERE id = ?", [id])
  }

  /// Keeps that two who look alike are two people; answers whether that is new.
  @discardableResult
  static func markDistinct(
    _ db: Database, _ first: Identifier<Participant>, _ second: Identifier<Participant>
  ) throws -> Bool {
    try db.execute(
      "INSERT OR IGNORE INTO distinctPair (firstId, secondId) VALUES (?, ?)",
      [min(first, second), max(first, second)])
    return db.changesCount > 0
  }

  /// Keeps numbers of people and registrations from being reused: the audit log names them.
  static func retireKeys(_ db: Database) throws {
    try db.execute(
      """
      UPDATE library SET
        lastParticipantUndone =
          max(lastParticipantUndone, ifnull((SELECT max(id) FROM participant), 0)),
        lastRegistrationUndone =
          max(lastRegistrationUndone, ifnull((SELECT max(id) FROM registration), 0))
      """)
  }
}

extension PersonDetails {
  func update(_ db: Database, _ id: Identifier<Participant>) throws {
    try db.cachedStatement(sql: Self.update).execute(
      arguments: StatementArguments(values.map(\.databaseValue)) + [id])
  }

  private static let update = """
    UPDATE participant SET \(Participant.Column.details.map { "\($0) = ?" }.joined(separator: ", "))
    WHERE id = ?
    """

  /// What these details put into `Participant.Column.details`, in that order.
  var values: [StatementValue] { Participant.Column.details.map(value(of:)) }

  private func value(of column: Participant.Column) -> StatementValue {
    switch column {
    case .id, .publicName: .null
    case .fullName: .text(name)
    case .nameKey: .text(name.key)
    case .birthDate: .day(birthDate)
    case .phone: .text(phone?.number)
    case .phoneTyped: .text(phone?.typed)
    case .email: .text(email)
    case .school: .text(school)
    case .schoolClass: .text(schoolClass)
    case .memberNumber: .text(memberNumber)
    case .guardianName: .text(guardianName)
    case .guardianPhone: .text(guardianPhone?.number)
    case .guardianPhoneTyped: .text(guardianPhone?.typed)
    }
  }
}

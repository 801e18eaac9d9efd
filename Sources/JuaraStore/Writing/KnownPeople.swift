internal import GRDB
internal import Juara

/// The people of a library as an import asks after them, once or more for every row: is this
/// somebody we know, and who shares the telephone?
struct KnownPeople {
  private let db: Database
  private let byMemberNumber: HotStatement
  private let byBirthDate: HotStatement
  private let byName: HotStatement
  private let byPhone: Contact
  private let byEmail: Contact
  private let adding: HotStatement
  private var lastID: Int64

  init(_ db: Database) throws {
    self.db = db
    func select(_ condition: String) throws -> HotStatement {
      try HotStatement(db, "SELECT id FROM participant WHERE \(condition)")
    }
    byMemberNumber = try select("memberNumber = ?")
    byBirthDate = try select("nameKey = ? AND birthDate = ?")
    // Nobody reads more namesakes than that.
    byName = try select("nameKey = ? LIMIT 10")
    byPhone = try Contact(db, column: "phone")
    byEmail = try Contact(db, column: "email")
    adding = try HotStatement(
      db,
      """
      INSERT INTO participant (id, fullName, nameKey, birthDate, phone, phoneTyped, email, school,
        schoolClass, memberNumber, guardianName, guardianPhone, guardianPhoneTyped, createdAt,
        batchId)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
    lastID = try Int64.fetchOne(
      db,
      sql: """
        SELECT max(lastParticipantUndone, ifnull((SELECT max(id) FROM participant), 0)) FROM library
        """)!
  }

  /// Somebody on a form, among the people known.
  struct Acquaintance {
    /// Who may be the person: all who share the member number, or the name and one thing more; all
    /// who share the name where the form says nothing more.
    var mayBe: [Participant] = []
    /// Some of those who have the same phone or e-mail under another name.
    var sharesContactWith: [Identifier<Participant>] = []
  }

  /// Looks for a person.
  func meet(_ person: PersonDetails) throws -> Acquaintance {
    let key = person.name.key
    var same: [Int64] = []
    var others: [Int64] = []
    if let number = person.memberNumber {
      same += try byMemberNumber.integers([.text(number)])
    }
    if let phone = person.phone { try byPhone.look(phone.number.e164, key, &same, &others) }
    if let email = person.email { try byEmail.look(email.text, key, &same, &others) }
    if let day = person.birthDate { same += try byBirthDate.integers([.text(key), .day(day)]) }
    if person.phone == nil, person.email == nil, person.birthDate == nil {
      same += try byName.integers([.text(key)])
    }
    if same.isEmpty, others.isEmpty { return Acquaintance() }
    return Acquaintance(
      mayBe: try Set(same).sorted().map { try Participant.fetch(db, Identifier($0)) },
      sharesContactWith: Set(others).sorted().map { Identifier($0) })
  }

  /// The people who have one telephone, or one e-mail address.
  private struct Contact {
    private static let few = 10
    private let any: HotStatement
    private let ofName: HotStatement

    init(_ db: Database, column: String) throws {
      any = try HotStatement(
        db, "SELECT id, nameKey = ? FROM participant WHERE \(column) = ? LIMIT \(Self.few)")
      ofName = try HotStatement(
        db, "SELECT id FROM participant WHERE \(column) = ? AND nameKey = ?")
    }

    /// Sorts them by whether they have the name. Of the telephone of a whole school, only those of
    /// that name are all found.
    func look(
      _ contact: String, _ nameKey: String, _ same: inout [Int64], _ others: inout [Int64]
    ) throws {
      var count = 0
      try any.forEachRow([.text(nameKey), .text(contact)]) { row in
        count += 1
        if row.integer(1) == 1 {
          same.append(row.integer(0))
        } else {
          others.append(row.integer(0))
        }
      }
      if count == Self.few { same += try ofName.integers([.text(contact), .text(nameKey)]) }
    }
  }

  /// Writes a new participant.
  mutating func add(
    _ person: PersonDetails, at instant: Instant, batch: Identifier<Batch>?
  ) throws -> Identifier<Participant> {
    lastID += 1
    return Identifier(
      try adding.insert([
        .number(lastID), .text(person.name.text), .text(person.name.key), .day(person.birthDate),
        .text(person.phone?.number.e164), .text(person.phone?.typed), .text(person.email?.text),
        .text(person.school), .text(person.schoolClass?.text), .text(person.memberNumber),
        .text(person.guardianName), .text(person.guardianPhone?.number.e164),
        .text(person.guardianPhone?.typed), .instant(instant), .key(batch),
      ]))
  }
}

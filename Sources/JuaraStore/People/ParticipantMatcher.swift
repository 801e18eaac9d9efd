import GRDB
import Juara

/// Matches people on a form or in a file to known ones, and writes what it says of them.
struct ParticipantMatcher {
  /// The line of the file on which each person first stands.
  var lines: [Identifier<Participant>: Int] = [:]

  /// Whether a file's rows of people who were erased are taken too.
  var readmits = false
  let erased: ErasedPeople

  private let context: WriteContext
  private var people: ParticipantIndex
  private let memberships: DerivedMemberships

  init(_ context: WriteContext) throws {
    self.context = context
    erased = try ErasedPeople(context.db)
    people = try ParticipantIndex(context.db)
    memberships = try DerivedMemberships(context.db)
  }

  /// Whether a file's row of somebody unknown is left out, since the person was erased.
  func leavesOut(_ person: PersonDetails) -> Bool { !readmits && erased.contains(person) }

  func findCandidates(_ person: PersonDetails) throws -> ParticipantIndex.MatchCandidates {
    try person.checkBirth(on: context.today)
    return try people.findCandidates(person)
  }

  /// The participant who the person is; nil for somebody new. Of a row of a file that says nothing but
  /// a name, staff are told whose name it is too; by hand they must say whether it is one of them.
  func identify(
    _ person: PersonDetails, _ candidates: ParticipantIndex.MatchCandidates
  ) throws -> (known: Participant?, notices: [ImportNotice.Kind]) {
    switch ParticipantMatch.resolve(person, among: candidates.mayBe) {
    case .new:
      let others = candidates.sharesContactWith
      return (nil, others.isEmpty ? [] : [.sharesContact(unlisted(others), lines: listed(others))])
    case .known(let id): return (candidates.mayBe.first { $0.id == id }, [])
    case .ambiguous(let ids): throw RegistrationRefusal.ambiguousPerson(ids)
    case .otherName(let id):
      throw RegistrationRefusal.memberNumberOfAnother(
        PersonMatch(try Participant.fetch(context.db, id)), number: person.memberNumber ?? "",
        name: person.name.text)
    case .namesake(let ids):
      if context.importID == nil { throw RegistrationRefusal.onlyAName(ids) }
      return (nil, [.namesake(unlisted(ids), lines: listed(ids))])
    }
  }

  /// People without a line in the file, named by their numbers.
  private func unlisted(_ people: [Identifier<Participant>]) -> [Identifier<Participant>] {
    people.filter { lines[$0] == nil }
  }

  private func listed(_ people: [Identifier<Participant>]) -> [Int] {
    people.compactMap { lines[$0] }.sorted()
  }

  /// Keeps that somebody is not a namesake who is known, as staff say.
  func markDistinct(_ person: Identifier<Participant>, _ namesake: Identifier<Participant>) throws {
    guard try Participant.markDistinct(context.db, person, namesake) else { return }
    try context.log(
      .markedDistinct, .participant, person,
      [.init("distinctFrom", from: nil, to: namesake.description)])
  }

  mutating func insert(_ details: PersonDetails) throws -> Identifier<Participant> {
    let id = try people.add(details, at: context.now, importID: context.importID)
    if context.importID == nil { try context.log(.created, .participant, id) }
    try memberships.join(id, details)
    return id
  }

  /// Writes what changed of somebody known, and keeps it so that it can be undone.
  func write(
    _ changes: [AuditEntry.Change], to details: PersonDetails, of person: Identifier<Participant>,
    settled: Identifier<Event>? = nil
  ) throws {
    guard !changes.isEmpty else { return }
    try details.update(context.db, person)
    try context.log(.edited, .participant, person, changes)
    try ConsentWriter(context: context).reconsider(person, settled: settled)
    for act in try memberships.update(person, details) {
      try context.log(act.action, .participant, person, act.changes)
    }
  }
}

/// Says for every row of an import whether somebody is known, and who shares a telephone or e-mail.
struct ParticipantIndex {
  private let db: Database
  private let byMemberNumber: PreparedStatement
  private let byBirthDate: PreparedStatement
  private let byName: PreparedStatement
  private let byPhone: Contact
  private let byEmail: Contact
  private let adding: PreparedStatement
  private var lastID: Int64

  init(_ db: Database) throws {
    self.db = db
    func select(_ condition: String) throws -> PreparedStatement {
      try PreparedStatement(db, "SELECT id FROM participant WHERE \(condition)")
    }
    byMemberNumber = try select("memberNumber = ?")
    byBirthDate = try select("nameKey = ? AND birthDate = ?")
    // Nobody reads more namesakes than that.
    byName = try select("nameKey = ? LIMIT 10")
    byPhone = try Contact(db, columns: ["phone", "guardianPhone"])
    byEmail = try Contact(db, columns: ["email"])
    adding = try PreparedStatement(db, Self.insertion)
    lastID = try db.value(
      """
      SELECT max(lastParticipantUndone, ifnull((SELECT max(id) FROM participant), 0)) FROM library
      """)
  }

  private static let insertion = {
    let details = Participant.Column.details
    return """
      INSERT INTO participant
        (id, createdAt, importId, \(details.map { "\($0)" }.joined(separator: ", ")))
      VALUES (?, ?, ?, \(details.map { _ in "?" }.joined(separator: ", ")))
      """
  }()

  struct MatchCandidates {
    /// Sharing the member number, or the name and one thing more (the name alone if that is all).
    var mayBe: [Participant] = []
    /// Some of those who have the same phone or e-mail under another name.
    var sharesContactWith: [Identifier<Participant>] = []
  }

  func findCandidates(_ person: PersonDetails) throws -> MatchCandidates {
    let key = person.name.key
    var same: [Int64] = []
    var others: [Int64] = []
    if let number = person.memberNumber {
      same += try byMemberNumber.integers([.text(number)])
    }
    for phone in person.phones { try byPhone.look(phone, key, &same, &others) }
    if let email = person.email { try byEmail.look(email.text, key, &same, &others) }
    if let day = person.birthDate { same += try byBirthDate.integers([.text(key), .day(day)]) }
    if person.phone == nil, person.email == nil, person.birthDate == nil {
      same += try byName.integers([.text(key)])
    }
    if same.isEmpty, others.isEmpty { return MatchCandidates() }
    return MatchCandidates(
      mayBe: try Set(same).sorted().map { try Participant.fetch(db, Identifier($0)) },
      sharesContactWith: Set(others).sorted().map { Identifier($0) })
  }

  private struct Contact {
    private static let few = 10
    private let any: PreparedStatement
    private let ofName: PreparedStatement

    init(_ db: Database, columns: [String]) throws {
      func select(_ result: String, _ condition: String = "") -> String {
        columns.map { "SELECT \(result) FROM participant WHERE \($0) = ?2\(condition)" }
          .joined(separator: " UNION ALL ")
      }
      any = try PreparedStatement(db, select("id, nameKey = ?1") + " LIMIT \(Self.few)")
      ofName = try PreparedStatement(db, select("id", " AND nameKey = ?1"))
    }

    /// Of the telephone of a whole school, only those of that name are all found.
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
      if count == Self.few { same += try ofName.integers([.text(nameKey), .text(contact)]) }
    }
  }

  mutating func add(
    _ person: PersonDetails, at instant: Instant, importID: Identifier<Import>?
  ) throws -> Identifier<Participant> {
    lastID += 1
    return Identifier(
      try adding.insert([.number(lastID), .instant(instant), .key(importID)] + person.values))
  }
}

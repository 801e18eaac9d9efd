import GRDB
import Juara

extension PersonReference {
  /// The active registration of several, else the latest.
  /// - Parameter suggesting: Whether a refusal names those with similar names.
  func registration(
    _ db: Database, in event: Identifier<Event>, suggesting: Bool = true
  ) throws -> (registration: Registration, person: PersonMatch) {
    let people = try candidates(db, in: event)
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Registration.columns) FROM registration WHERE participantId = ? AND eventId = ?
        ORDER BY status IN ('cancelled', 'declined'), id DESC LIMIT 1
        """)
    let registrations = try people.compactMap {
      try Registration.fetchOne(statement, arguments: [$0, event])
    }
    guard let registration = registrations.first else {
      let known = people.count == 1 ? try? Participant.fetch(db, people[0]) : nil
      if let known { throw PersonReferenceProblem.notInEvent(PersonMatch(known)) }
      throw try unknown(db, in: event, suggesting: suggesting)
    }
    let matches = try registrations.map { try PersonMatch.fetch(db, $0) }
    if matches.count > 1 { throw PersonReferenceProblem.ambiguous(matches) }
    return (registration, matches[0])
  }

  func participant(_ db: Database) throws -> Participant {
    if case .entrantNumber(let number) = self {
      throw PersonReferenceProblem.numberWithoutEvent(number)
    }
    let people = try candidates(db, in: nil)
    if people.count > 1 {
      throw PersonReferenceProblem.ambiguous(
        try people.map { PersonMatch(try Participant.fetch(db, $0)) })
    }
    guard let id = people.first else { throw try unknown(db, in: nil, suggesting: true) }
    return try Participant.fetch(db, id)
  }

  /// Whom it may mean. Those who were merged are whom they were merged into.
  private func candidates(
    _ db: Database, in event: Identifier<Event>?
  ) throws -> [Identifier<Participant>] {
    let sql: String
    let arguments: StatementArguments
    switch self {
    case .entrantNumber(let number):
      sql = """
        SELECT participantId FROM registration WHERE eventId = ?1 AND number = ?2
        UNION SELECT id FROM participant WHERE memberNumber IN (?2, ?3) AND EXISTS (
          SELECT 1 FROM registration WHERE participantId = participant.id AND eventId = ?1)
        ORDER BY 1
        """
      let padded = String(repeating: "0", count: max(0, 3 - "\(number)".count)) + "\(number)"
      arguments = [event, number, padded]
    case .id(let id):
      sql = """
        SELECT id FROM participant WHERE id = ?1
        UNION SELECT intoId FROM mergedParticipant WHERE id = ?1
        """
      arguments = [id]
    case .memberNumber(let text):
      sql = "SELECT id FROM participant WHERE memberNumber = ?"
      arguments = [text]
    case .name(let name, nil):
      sql = """
        SELECT id FROM participant WHERE nameKey = ?
        UNION SELECT id FROM participant WHERE memberNumber = ? ORDER BY 1
        """
      arguments = [name.key, name.text]
    case .name(let name, let phone?):
      sql = """
        SELECT id FROM participant WHERE nameKey = ?1 AND ?2 IN (phone, guardianPhone) ORDER BY id
        """
      arguments = [name.key, phone]
    case .phone(let phone):
      sql = """
        WITH people AS (
          SELECT id FROM participant WHERE phone = ?1
          UNION SELECT id FROM participant WHERE guardianPhone = ?1)
        SELECT id FROM people WHERE ?2 IS NULL OR EXISTS (
          SELECT 1 FROM registration WHERE participantId = people.id AND eventId = ?2)
        ORDER BY id
        """
      arguments = [phone, event]
    }
    return try Identifier.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  private func unknown(
    _ db: Database, in event: Identifier<Event>?, suggesting: Bool
  ) throws -> PersonReferenceProblem {
    guard suggesting, case .name(let name, _) = self else {
      return .unknown(description, nearest: [])
    }
    let people = try Row.fetchAll(
      db,
      sql: """
        SELECT id, nameKey FROM participant WHERE erasedAt IS NULL
          AND (?1 IS NULL OR id IN (SELECT participantId FROM registration WHERE eventId = ?1))
        ORDER BY nameKey, id
        """,
      arguments: [event]
    ).map { (id: try $0[0] as Identifier<Participant>, key: try $0[1] as String) }
    var near = people.filter { $0.key.contains(name.key) }
    if near.isEmpty {
      let keys = Set(NearestNames.to(name.key, among: Array(Set(people.map(\.key)))))
      near = people.filter { keys.contains($0.key) }
    }
    let matches = try near.prefix(Self.mostSuggested).map { person in
      guard let event else { return PersonMatch(try Participant.fetch(db, person.id)) }
      return try PersonReference.id(person.id).registration(db, in: event).person
    }
    return .unknown(description, nearest: matches)
  }

  private static let mostSuggested = 5
}

extension PersonMatch {
  static func all(_ db: Database, _ ids: [Identifier<Registration>]) throws -> [PersonMatch] {
    try ids.map { try fetch(db, try Registration.fetch(db, $0)) }
  }

  /// Whose a registration is; of somebody erased, the name is a mere mark.
  static func fetch(_ db: Database, _ registration: Registration) throws -> PersonMatch {
    let statement = try db.cachedStatement(
      sql: "SELECT fullName, school, schoolClass FROM participant WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [registration.participant]) else {
      throw NotFound.participant(registration.participant)
    }
    return try PersonMatch(
      id: registration.participant, name: row[0], entrantNumber: registration.number,
      school: row[1], schoolClass: row[2])
  }
}

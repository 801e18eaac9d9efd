import GRDB
package import Juara

extension Store {
  /// - Parameters:
  ///   - terms: Whom it takes; `ages` on any day, for `ageOn` says on which.
  ///   - ageOn: The day on which ages count; nil is the challenge's.
  /// - Returns: The division, and earlier ones that may take the same people, who then belong
  ///   there.
  @discardableResult
  package func addDivision(
    named name: String, _ terms: Division.Terms, ageOn: Day? = nil, to code: String,
    by audit: AuditContext
  ) throws -> (division: Division, overlapping: [Division]) {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let key = NameKey.key(of: name)
      if key.isEmpty { throw PlanProblem.emptyTitle }
      if challenge.divisions.contains(where: { NameKey.key(of: $0.name) == key }) {
        throw StandingsRefusal.divisionExists(name)
      }
      try challenge.keepRules(context)
      let id = try Division.insert(
        context.db, name: name, terms, ageOn: ageOn, in: challenge.event.id)
      let after = try Challenge.fetch(context.db, challenge.event)
      let division = after.divisions.first { $0.id == id }!
      try DivisionAssigner(context.db, after).assign()
      try context.log(.created, .division, id, .creating([("challenge", code)] + division.fields))
      return (division, challenge.divisions.filter { $0.overlaps(division) })
    }
  }

  /// Takes a division away; whom it took belong to the next that takes them, if one does.
  package func removeDivision(
    named name: String, from code: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let division = try challenge.division(named: name)
      let hasAwards = try context.db.exists(
        "SELECT * FROM awardBand WHERE divisionId = ?", [division.id])
      if hasAwards { throw StandingsRefusal.divisionHasAwards(division.name) }
      try challenge.keepRules(context)
      try context.db.execute("DELETE FROM division WHERE id = ?", [division.id])
      try DivisionAssigner(context.db, try Challenge.fetch(context.db, challenge.event)).assign()
      try context.log(
        .removed, .division, division.id,
        division.fields.map { .init($0.field, from: $0.value, to: nil) })
    }
  }

  /// A challenge's divisions, with how many who take part belong to each; and how many to none.
  package func divisions(of code: String) throws -> (taken: [(Division, Int)], none: Int) {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let placement = DivisionAssigner(db, challenge)
      let people = try Participant.fetchCursor(
        db,
        sql: """
          SELECT \(Participant.columns) FROM registration
          JOIN participant ON participant.id = participantId
          WHERE eventId = ? AND status IN ('awaiting_consent', 'confirmed')
          """,
        arguments: [challenge.event.id])
      var counts: [Identifier<Division>: Int] = [:]
      var none = 0
      while let person = try people.next() {
        if let division = try placement.division(of: person) {
          counts[division.id, default: 0] += 1
        } else {
          none += 1
        }
      }
      return (challenge.divisions.map { ($0, counts[$0.id] ?? 0) }, none)
    }
  }
}

extension Division {
  fileprivate var fields: AuditFields {
    var fields: AuditFields = [("name", name)]
    switch terms {
    case .ages(let ages, let day):
      fields += [
        ("minimumAge", ages.minimum.map(String.init)),
        ("maximumAge", ages.maximum.map(String.init)), ("ageOn", day.description),
      ]
    case .grades(let grades):
      fields += [
        ("minimumGrade", String(grades.lowerBound)), ("maximumGrade", String(grades.upperBound)),
      ]
    case .group(_, let name): fields.append(("group", name))
    }
    return fields
  }
}

extension Division {
  /// - Parameter ageDay: The day on which ages count where a division names none.
  static func fetchAll(
    _ db: Database, of challenge: Identifier<Event>, ageDay: Day
  ) throws -> [Division] {
    return try db.rows(
      """
      SELECT division.*, "group".name AS groupName
      FROM division LEFT JOIN "group" ON "group".id = groupId
      WHERE challengeId = ? ORDER BY division.id
      """, [challenge]
    ).map { row in
      try Division(id: row["id"], name: row["name"], terms: terms(row, ageDay: ageDay))
    }
  }

  private static func terms(_ row: Row, ageDay: Day) throws -> Terms {
    if let group: Identifier<Group> = try row["groupId"] {
      return .group(group, name: try row["groupName"])
    }
    if let first: Int = try row["minimumGrade"], let last: Int = try row["maximumGrade"] {
      guard first <= last else { throw row.problem("maximumGrade") }
      return .grades(first...last)
    }
    guard let ages = AgeRange(minimum: try row["minimumAge"], maximum: try row["maximumAge"])
    else { throw row.problem("minimumAge") }
    return .ages(ages, on: try row["ageOn"] ?? ageDay)
  }

  /// - Parameter ageOn: The day on which ages count; nil is the challenge's.
  static func insert(
    _ db: Database, name: String, _ terms: Terms, ageOn: Day?, in challenge: Identifier<Event>
  ) throws -> Identifier<Division> {
    var ages: AgeRange?
    var grades: ClosedRange<Int>?
    var group: Identifier<Group>?
    switch terms {
    case .ages(let range, _): ages = range
    case .grades(let range): grades = range
    case .group(let id, _): group = id
    }
    return try db.insert(
      "division",
      [
        "challengeId": challenge, "name": name, "nameKey": NameKey.key(of: name),
        "minimumAge": ages?.minimum, "maximumAge": ages?.maximum,
        "ageOn": ages == nil ? nil : ageOn, "minimumGrade": grades?.lowerBound,
        "maximumGrade": grades?.upperBound, "groupId": group,
      ])
  }
}

internal import GRDB
internal import Juara

extension Division {
  /// A challenge's divisions, in the order in which they were added.
  ///
  /// - Parameter ageDay: the day on which ages count where a division names none.
  static func fetchAll(
    _ db: Database, of challenge: Identifier<Event>, ageDay: Day
  ) throws -> [Division] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT division.*, "group".name AS groupName
        FROM division LEFT JOIN "group" ON "group".id = groupId
        WHERE challengeId = ? ORDER BY division.id
        """)
    return try Row.fetchAll(statement, arguments: [challenge]).map { row in
      Division(id: row["id"], name: row["name"], terms: terms(row, ageDay: ageDay))
    }
  }

  private static func terms(_ row: Row, ageDay: Day) -> Terms {
    if let group: Identifier<Group> = row["groupId"] {
      return .group(group, name: row["groupName"])
    }
    if let first: Int = row["minimumGrade"], let last: Int = row["maximumGrade"] {
      return .grades(first...last)
    }
    let ages = AgeRange(minimum: row["minimumAge"], maximum: row["maximumAge"])!
    return .ages(ages, on: row["ageOn"] ?? ageDay)
  }

  /// Writes a new division behind those there are.
  ///
  /// - Parameter ageOn: the day on which ages count; nil is the challenge's.
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
    try db.execute(
      sql: """
        INSERT INTO division (challengeId, name, nameKey, minimumAge, maximumAge, ageOn,
          minimumGrade, maximumGrade, groupId)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        challenge, name, NameKey.key(of: name), ages?.minimum, ages?.maximum,
        ages == nil ? nil : ageOn, grades?.lowerBound, grades?.upperBound, group,
      ])
    return Identifier(db.lastInsertedRowID)
  }
}

internal import GRDB
public import Juara

extension Store {
  /// Adds a division behind those a challenge has.
  ///
  /// - Parameters:
  ///   - terms: whom it takes; `ages` on any day, for `ageOn` says on which.
  ///   - ageOn: the day on which ages count; nil is the challenge's.
  /// - Returns: the division, and those before it that may take the same people, to whom they
  ///   belong then.
  /// - Throws: `NotFound`, `StandingsRefusal.divisionExists`, `PlanProblem.emptyTitle`.
  @discardableResult
  public func addDivision(
    named name: String, _ terms: Division.Terms, ageOn: Day? = nil, to code: String,
    by signature: Signature
  ) throws -> (division: Division, overlapping: [Division]) {
    try write { db in
      let challenge = try Challenge.fetch(db, code: code)
      let key = NameKey.key(of: name)
      if key.isEmpty { throw PlanProblem.emptyTitle }
      if challenge.divisions.contains(where: { NameKey.key(of: $0.name) == key }) {
        throw StandingsRefusal.divisionExists(name)
      }
      let id = try Division.insert(db, name: name, terms, ageOn: ageOn, in: challenge.event.id)
      let after = try Challenge.fetch(db, challenge.event)
      let division = after.divisions.first { $0.id == id }!
      try Placement(db, after).settle()
      try AuditLog(db, signature).note(
        .created, .division, id.rawValue,
        AuditEntry.Change.creating([("challenge", code)] + division.fields))
      return (division, challenge.divisions.filter { $0.overlaps(division) })
    }
  }

  /// Takes a division away; whom it took belong to the next that takes them, if one does.
  ///
  /// - Throws: `NotFound`, `StandingsRefusal.noDivision`, `.divisionHasAwards`.
  public func removeDivision(
    named name: String, from code: String, by signature: Signature
  ) throws {
    try write { db in
      let challenge = try Challenge.fetch(db, code: code)
      let division = try challenge.division(named: name)
      let hasAwards = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT * FROM awardBand WHERE divisionId = ?)",
        arguments: [division.id])!
      if hasAwards { throw StandingsRefusal.divisionHasAwards(division.name) }
      try db.execute(sql: "DELETE FROM division WHERE id = ?", arguments: [division.id])
      try Placement(db, try Challenge.fetch(db, challenge.event)).settle()
      try AuditLog(db, signature).note(
        .removed, .division, division.id.rawValue,
        division.fields.map { .init($0.field, from: $0.value, to: nil) })
    }
  }

  /// A challenge's divisions, with how many who take part belong to each; and how many to none.
  public func divisions(of code: String) throws -> (taken: [(Division, Int)], none: Int) {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let placement = Placement(db, challenge)
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
  /// The fields as the audit log keeps them.
  fileprivate var fields: [(field: String, value: String?)] {
    var fields: [(field: String, value: String?)] = [("name", name)]
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

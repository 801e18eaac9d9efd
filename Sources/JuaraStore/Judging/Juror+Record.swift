import GRDB
import Juara

extension Juror {
  static func all(_ db: Database, of challenge: Identifier<Event>) throws -> [Juror] {
    let conflicts = try db.rows(
      """
      SELECT jurorId, participantId, groupId, "group".name, school FROM jurorConflict
      JOIN juror ON juror.id = jurorId LEFT JOIN "group" ON "group".id = groupId
      WHERE challengeId = ? ORDER BY jurorConflict.id
      """, [challenge])
    let byJuror = try Dictionary(grouping: conflicts) { try $0[0] as Identifier<Juror> }
    return try db.rows("SELECT id, name FROM juror WHERE challengeId = ? ORDER BY id", [challenge])
      .map { row in
        let id: Identifier<Juror> = try row[0]
        return try Juror(
          id: id, name: row[1], conflicts: byJuror[id, default: []].map(JurorConflict.init))
      }
  }

  static func fetch(
    _ db: Database, named name: String, of challenge: Identifier<Event>
  ) throws -> Juror {
    let jurors = try all(db, of: challenge)
    let key = NameKey.key(of: name)
    guard let juror = jurors.first(where: { $0.name.key == key }) else {
      throw JudgingRefusal.unknownJuror(name, jurors: jurors.map(\.name.text))
    }
    return juror
  }
}

extension JurorConflict {
  /// Reads a `participantId`, a `groupId` and the group's `name`, or a `school`.
  fileprivate init(_ row: Row) throws {
    if let participant: Identifier<Participant> = try row["participantId"] {
      self = .participant(participant)
    } else if let group: Identifier<Group> = try row["groupId"] {
      self = .group(group, name: try row["name"])
    } else {
      self = .school(try row["school"])
    }
  }

  var text: String {
    switch self {
    case .participant(let id): "participant \(id)"
    case .group(_, let name): "group \(name)"
    case .school(let school): "school \(school.text)"
    }
  }
}

extension JudgedEntrant {
  /// Whom a challenge's jury judges: those with a confirmed place and, as soon as one who competes has
  /// handed in a work, a work; in the order of their numbers.
  static func all(_ db: Database, of challenge: Identifier<Event>) throws -> [JudgedEntrant] {
    let rows = try db.rows(
      """
      SELECT registration.id, number, registration.participantId, fullName, school, title, link,
        judgedWork.registrationId IS NOT NULL AS hasWork,
        ifnull(entrant.state, 'competing') AS state
      FROM registration JOIN participant ON participant.id = registration.participantId
      LEFT JOIN entrant ON entrant.participantId = registration.participantId
        AND entrant.challengeId = registration.eventId
      LEFT JOIN judgedWork ON judgedWork.registrationId = registration.id
      WHERE eventId = ? AND status = 'confirmed' ORDER BY number
      """, [challenge])
    let groups = try groups(db, of: challenge)
    let entrants = try rows.map { row in
      let participant: Identifier<Participant> = try row["participantId"]
      return try JudgedEntrant(
        registration: row["id"], number: row["number"], participant: participant,
        name: row["fullName"], school: row["school"], groups: groups[participant, default: []],
        work: row["hasWork"] ? Submission(title: row["title"], link: row["link"]) : nil,
        state: row["state"])
    }
    let hasWorks = entrants.contains { $0.work != nil && $0.state.isRanked }
    return hasWorks ? entrants.filter { $0.work != nil } : entrants
  }

  private static func groups(
    _ db: Database, of challenge: Identifier<Event>
  ) throws -> [Identifier<Participant>: Set<Identifier<Group>>] {
    let rows = try db.rows(
      """
      SELECT registration.participantId, groupId FROM registration
      JOIN membership ON membership.participantId = registration.participantId
      WHERE eventId = ? AND status = 'confirmed'
      """, [challenge])
    var groups: [Identifier<Participant>: Set<Identifier<Group>>] = [:]
    for row in rows { try groups[row[0], default: []].insert(row[1]) }
    return groups
  }
}

extension JuryMarks {
  static func fetch(_ db: Database, of challenge: Identifier<Event>) throws -> JuryMarks {
    let rows = try db.rows(
      """
      SELECT jurorId, registrationId, criterionId, hundredths FROM mark
      JOIN juror ON juror.id = jurorId WHERE challengeId = ?
      """, [challenge])
    let marks = try rows.map { row in
      try (Place(juror: row[0], entrant: row[1], criterion: row[2]), row["hundredths"] as Mark)
    }
    return try JuryMarks(
      rubric: try Rubric.fetch(db, of: challenge), jurors: try Juror.all(db, of: challenge),
      entrants: try JudgedEntrant.all(db, of: challenge),
      marks: Dictionary(uniqueKeysWithValues: marks))
  }

  static func result(
    _ db: Database, by method: JuryMethod, isProvisional: Bool = false,
    of challenge: Identifier<Event>
  ) throws -> JuryResult {
    let jury = try fetch(db, of: challenge)
    try jury.rubric.checkReady()
    return try jury.result(by: method, isProvisional: isProvisional)
  }
}

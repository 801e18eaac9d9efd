import GRDB
package import Juara

/// Whom a juror is not to judge, as staff name it.
package enum NamedConflict: Equatable, Sendable {
  case participant(PersonReference)
  case group(String)
  case school(PersonName)
}

/// A juror, and what of the challenge is the juror's to judge.
package struct JurorDuty: Equatable, Sendable {
  package var juror: Juror
  package var entrants: Int
  /// The numbers of those whom the juror does not judge.
  package var barredFrom: [Int]
  package var missing: Int
}

extension Store {
  package func jurors(of code: String) throws -> [JurorDuty] {
    try read { db in try Self.duties(db, of: try Challenge.fetch(db, code: code).event.id) }
  }

  private static func duties(_ db: Database, of challenge: Identifier<Event>) throws -> [JurorDuty]
  {
    let jury = try JuryMarks.fetch(db, of: challenge)
    let missing = jury.missing()
    return jury.jurors.map { juror in
      JurorDuty(
        juror: juror, entrants: jury.entrants.count,
        barredFrom: jury.entrants.filter(juror.isBarred(from:)).map(\.number),
        missing: missing.reduce(0) { $0 + ($1.juror?.id == juror.id ? $1.criteria.count : 0) })
    }
  }

  private static func duty(
    _ db: Database, _ juror: Identifier<Juror>, of challenge: Identifier<Event>
  ) throws -> JurorDuty {
    try duties(db, of: challenge).first { $0.juror.id == juror }!
  }

  @discardableResult
  package func addJuror(
    _ name: PersonName, to code: String, conflicts: [NamedConflict] = [], by audit: AuditContext
  ) throws -> JurorDuty {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code).event.id
      if let other = try Juror.all(context.db, of: challenge).first(where: {
        $0.name.key == name.key
      }) {
        throw JudgingRefusal.jurorExists(other.name.text)
      }
      try context.db.insert("juror", ["challengeId": challenge, "name": name, "nameKey": name.key])
      let id = Identifier<Juror>(context.db.lastInsertedRowID)
      try context.log(.created, .juror, id, [.init("name", from: nil, to: name.text)])
      for conflict in conflicts { try Self.add(context, conflict, to: id, in: challenge) }
      return try Self.duty(context.db, id, of: challenge)
    }
  }

  /// - Parameter withMarks: Whether to remove the juror's marks too; the audit log keeps them.
  package func removeJuror(
    _ name: String, of code: String, withMarks: Bool = false, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code).event.id
      let juror = try Juror.fetch(context.db, named: name, of: challenge)
      let jury = try JuryMarks.fetch(context.db, of: challenge)
      let marks = try context.db.count("SELECT count(*) FROM mark WHERE jurorId = ?", [juror.id])
      if marks > 0, !withMarks {
        throw JudgingRefusal.jurorHasMarks(juror.name.text, marks: marks)
      }
      try MarkWriter(context, jury, of: juror).takeEverythingBack()
      try context.db.execute("DELETE FROM juror WHERE id = ?", [juror.id])
      try context.log(.removed, .juror, juror.id, [.init("name", from: juror.name.text, to: nil)])
    }
  }

  /// Notes whom else a juror does not judge. Marks that were given already count no longer.
  @discardableResult
  package func addConflicts(
    _ conflicts: [NamedConflict], of juror: String, in code: String, by audit: AuditContext
  ) throws -> JurorDuty {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code).event.id
      let juror = try Juror.fetch(context.db, named: juror, of: challenge)
      for conflict in conflicts { try Self.add(context, conflict, to: juror.id, in: challenge) }
      return try Self.duty(context.db, juror.id, of: challenge)
    }
  }

  @discardableResult
  package func removeConflicts(
    _ conflicts: [NamedConflict], of juror: String, in code: String, by audit: AuditContext
  ) throws -> JurorDuty {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code).event.id
      let juror = try Juror.fetch(context.db, named: juror, of: challenge)
      for conflict in conflicts { try Self.remove(context, conflict, of: juror, in: challenge) }
      return try Self.duty(context.db, juror.id, of: challenge)
    }
  }

  private static func add(
    _ context: WriteContext, _ conflict: NamedConflict, to juror: Identifier<Juror>,
    in challenge: Identifier<Event>
  ) throws {
    let known = try resolved(context.db, conflict, in: challenge)
    try context.db.execute(
      """
      INSERT OR IGNORE INTO jurorConflict (jurorId, participantId, groupId, schoolKey, school)
      VALUES (?, ?, ?, ?, ?)
      """, [juror] + known.columns(withSchool: true))
    guard context.db.changesCount > 0 else { return }
    try context.log(.edited, .juror, juror, [.init("conflict", from: nil, to: known.text)])
  }

  private static func remove(
    _ context: WriteContext, _ conflict: NamedConflict, of juror: Juror,
    in challenge: Identifier<Event>
  ) throws {
    let known = try resolved(context.db, conflict, in: challenge)
    try context.db.execute(
      """
      DELETE FROM jurorConflict WHERE jurorId = ? AND participantId IS ? AND groupId IS ?
        AND schoolKey IS ?
      """, [juror.id] + known.columns(withSchool: false))
    guard context.db.changesCount > 0 else { throw JudgingRefusal.noSuchConflict(juror.name.text) }
    try context.log(.edited, .juror, juror.id, [.init("conflict", from: known.text, to: nil)])
  }

  private static func resolved(
    _ db: Database, _ conflict: NamedConflict, in challenge: Identifier<Event>
  ) throws -> JurorConflict {
    switch conflict {
    case .participant(let reference):
      do {
        return .participant(try reference.registration(db, in: challenge).person.id)
      } catch PersonReferenceProblem.notInEvent(let person) {
        // A juror's own child may register later.
        return .participant(person.id)
      }
    case .group(let name):
      let group = try Group.fetch(db, named: name, kind: nil)
      return .group(group.id, name: group.name.text)
    case .school(let school): return .school(school)
    }
  }
}

extension JurorConflict {
  fileprivate func columns(withSchool: Bool) -> StatementArguments {
    let columns: StatementArguments
    var school: PersonName?
    switch self {
    case .participant(let id): columns = [id, nil, nil]
    case .group(let id, _): columns = [nil, id, nil]
    case .school(let name):
      school = name
      columns = [nil, nil, name.key]
    }
    return withSchool ? columns + [school] : columns
  }
}

extension Store {
  package func judgedEntrants(of code: String) throws -> [JudgedEntrant] {
    try read { db in try JudgedEntrant.all(db, of: try Challenge.fetch(db, code: code).event.id) }
  }

  /// From the first work on, only those who handed one in are judged.
  @discardableResult
  package func addWork(
    _ work: Submission, for reference: PersonReference, in code: String, by audit: AuditContext
  ) throws -> (person: PersonMatch, judged: [JudgedEntrant]) {
    try write(by: audit) { context in
      let event = try Challenge.fetch(context.db, code: code).event.id
      let (registration, person) = try reference.registration(context.db, in: event)
      let id = registration.id
      guard registration.status == .confirmed else { throw JudgingRefusal.notJudged(person) }
      try context.db.execute(
        "INSERT OR IGNORE INTO judgedWork (registrationId, title, link) VALUES (?, ?, ?)",
        [id, work.title, work.link])
      guard context.db.changesCount > 0 else { throw JudgingRefusal.hasWork(person) }
      try context.log(
        .edited, .registration, id,
        .creating([("workTitle", work.title), ("workLink", work.link)]))
      return (person, try JudgedEntrant.all(context.db, of: event))
    }
  }

  @discardableResult
  package func removeWork(
    of reference: PersonReference, in code: String, by audit: AuditContext
  ) throws -> PersonMatch {
    try write(by: audit) { context in
      let event = try Challenge.fetch(context.db, code: code).event.id
      let (registration, person) = try reference.registration(context.db, in: event)
      let id = registration.id
      let row = try context.db.row(
        "SELECT title, link FROM judgedWork WHERE registrationId = ?", [id])
      guard let row else { throw JudgingRefusal.noWork(person) }
      try context.db.execute("DELETE FROM judgedWork WHERE registrationId = ?", [id])
      try context.log(
        .edited, .registration, id,
        .between(
          [("workTitle", try row[0]), ("workLink", try row[1])],
          [("workTitle", nil), ("workLink", nil)]))
      return person
    }
  }
}

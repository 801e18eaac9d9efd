internal import GRDB
public import Juara

extension Store {
  /// Whom a challenge's jury judges, with what was handed in, in the order of their numbers.
  public func judgedEntrants(of code: String) throws -> [JudgedEntrant] {
    try read { db in try JudgedEntrant.all(db, of: try Challenge.fetch(db, code: code).event.id) }
  }

  /// Notes what was handed in for a registration; from the first work on, only who handed in is
  /// judged.
  ///
  /// - Throws: `NotFound`, `JudgingRefusal`.
  @discardableResult
  public func addWork(
    _ work: JudgedWork, for id: Identifier<Registration>, in code: String, by signature: Signature
  ) throws -> [JudgedEntrant] {
    try write { db in
      let event = try Challenge.fetch(db, code: code).event.id
      let registration = try Registration.fetch(db, id)
      guard registration.event == event, registration.status == .confirmed else {
        throw JudgingRefusal.notJudged(id)
      }
      try db.execute(
        sql: "INSERT OR IGNORE INTO judgedWork (registrationId, title, link) VALUES (?, ?, ?)",
        arguments: [id, work.title, work.link])
      guard db.changesCount > 0 else { throw JudgingRefusal.hasWork(id) }
      try AuditLog(db, signature).note(
        .edited, .registration, id.rawValue,
        AuditEntry.Change.creating([("workTitle", work.title), ("workLink", work.link)]))
      return try JudgedEntrant.all(db, of: event)
    }
  }

  /// Takes back what was handed in for a registration.
  ///
  /// - Throws: `NotFound`, `JudgingRefusal.noWork`.
  public func removeWork(
    of id: Identifier<Registration>, in code: String, by signature: Signature
  ) throws {
    try write { db in
      let event = try Challenge.fetch(db, code: code).event.id
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT title, link FROM judgedWork JOIN registration ON registration.id = registrationId
          WHERE registrationId = ? AND eventId = ?
          """,
        arguments: [id, event])
      guard let row else { throw JudgingRefusal.noWork(id) }
      try db.execute(sql: "DELETE FROM judgedWork WHERE registrationId = ?", arguments: [id])
      try AuditLog(db, signature).note(
        .edited, .registration, id.rawValue,
        AuditEntry.Change.between(
          [("workTitle", row[0]), ("workLink", row[1])],
          [("workTitle", nil), ("workLink", nil)]))
    }
  }
}

internal import GRDB
public import Juara

extension Store {
  /// Lets the challenges keep their days, and the hours of their registration, by the library's new
  /// clock. Other events keep their instants: links to them have been sent, and calendars show them.
  static func moveChallenges(
    _ db: Database, _ move: ZoneMove, by signature: Signature
  ) throws {
    let codes = try String.fetchAll(
      db,
      sql: "SELECT code FROM event JOIN challenge ON challenge.eventId = event.id ORDER BY event.id"
    )
    for code in codes {
      let before = try Challenge.fetch(db, code: code)
      let after = move.moved(before, at: signature.at)
      guard after != before else { continue }
      try write(db, after.event.plan, over: before.event, by: signature)
      try db.execute(
        sql: "UPDATE challenge SET recordingClosesAt = ?, frozenAt = ? WHERE eventId = ?",
        arguments: [after.window.recordingClosesAt, after.frozenAt, before.event.id])
      // Which day is frozen depends on the zone.
      try ScoreKeeping.freeze(db, after)
      try AuditLog(db, signature).note(
        .edited, .challenge, before.event.id.rawValue,
        before.event.plan.changes(to: after.event.plan)
          + AuditEntry.Change.between(
            [
              ("recordingClosesAt", before.window.recordingClosesAt?.iso8601),
              ("frozenAt", before.frozenAt?.iso8601),
            ],
            [
              ("recordingClosesAt", after.window.recordingClosesAt?.iso8601),
              ("frozenAt", after.frozenAt?.iso8601),
            ]))
    }
  }

  /// The events that are neither over nor cancelled and meet at an hour, as challenges do not, in the
  /// order in which they begin.
  public func timedEvents(at now: Instant) throws -> [Event] {
    try read { db in
      try Event.all(db).filter { event in
        guard event.plan.endsAt > now, event.state != .cancelled else { return false }
        return try !Challenge.exists(db, event.id)
      }
    }
  }
}

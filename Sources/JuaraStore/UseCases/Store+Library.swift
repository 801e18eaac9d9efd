internal import GRDB
public import Juara

extension Store {
  /// Writes what changed of the library itself. Another age of majority decides anew who awaits a
  /// guardian's consent; in another time zone the challenges keep their days.
  ///
  /// - Throws: what `change` throws, and `LibraryProblem`.
  @discardableResult
  public func editLibrary(
    by signature: Signature, _ change: (inout Library) throws -> Void
  ) throws -> Library {
    try write { db in
      let before = try Library.fetch(db)
      var after = before
      try change(&after)
      try after.check()
      let changes = before.changes(to: after)
      guard !changes.isEmpty else { return before }
      try after.update(db)
      try AuditLog(db, signature).note(.edited, .library, 1, changes)
      if before.zone != after.zone {
        try Self.moveChallenges(db, ZoneMove(from: before.zone, to: after.zone), by: signature)
      }
      if before.ageOfMajority != after.ageOfMajority {
        try Self.reconsiderMinors(db, after, by: signature)
      }
      return after
    }
  }

  private static func reconsiderMinors(
    _ db: Database, _ library: Library, by signature: Signature
  ) throws {
    let people = try Identifier<Participant>.fetchAll(
      db,
      sql: """
        SELECT DISTINCT participantId FROM registration JOIN event ON event.id = eventId
        JOIN participant ON participant.id = participantId
        WHERE status IN ('awaiting_consent', 'confirmed') AND endsAt > ? AND erasedAt IS NULL
        ORDER BY 1
        """,
      arguments: [signature.at])
    let desk = ConsentDesk(db: db, library: library, signature: signature)
    for person in people { try desk.reconsider(person) }
  }
}

import GRDB
package import Juara

extension Store {
  /// Writes what changed of the library itself. Another age of majority decides anew who awaits a
  /// guardian's consent; in another time zone the challenges keep their days.
  ///
  /// - Throws: what `change` throws, and `LibraryProblem`.
  @discardableResult
  package func editLibrary(
    by audit: AuditContext, _ change: (inout Library) throws -> Void
  ) throws -> Library {
    try write { db in
      let before = try Library.fetch(db)
      var after = before
      try change(&after)
      try after.check()
      let changes = before.changes(to: after)
      guard !changes.isEmpty else { return before }
      try after.update(db)
      try AuditLog(db, audit).note(.edited, .library, 1, changes)
      if before.zone != after.zone {
        try Self.moveChallenges(db, TimeZoneChange(from: before.zone, to: after.zone), by: audit)
      }
      if before.ageOfMajority != after.ageOfMajority {
        try Self.reconsiderMinors(db, after, by: audit)
      }
      return after
    }
  }

  private static func reconsiderMinors(
    _ db: Database, _ library: Library, by audit: AuditContext
  ) throws {
    let people = try Identifier<Participant>.fetchAll(
      db,
      sql: """
        SELECT DISTINCT participantId FROM registration JOIN event ON event.id = eventId
        JOIN participant ON participant.id = participantId
        WHERE status IN ('awaiting_consent', 'confirmed') AND endsAt > ? AND erasedAt IS NULL
        ORDER BY 1
        """,
      arguments: [audit.at])
    let desk = ConsentWriter(db: db, library: library, audit: audit)
    for person in people { try desk.reconsider(person) }
  }
}

extension Library {
  /// The file's one library.
  static func fetch(_ db: Database) throws -> Library {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM library") else {
      throw LibraryFileProblem.unreadable(UnreadableValue(table: "library", column: "id"))
    }
    guard let zone = LibraryZone(try row["timeZone"]) else {
      throw LibraryFileProblem.unknownZone(try row["timeZone"])
    }
    return try Library(
      name: row["name"], zone: zone, language: row["language"],
      countryCode: row["countryCode"], ageOfMajority: row["ageOfMajority"],
      contact: row["contact"],
      retention: (row["retentionDays"] as Int?).flatMap { Retention(days: $0) })
  }

  func insert(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO library (name, timeZone, language, countryCode, ageOfMajority, contact,
          retentionDays, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, 1)
        """,
      arguments: columnValues)
  }

  /// Writes what has changed.
  func update(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE library SET name = ?, timeZone = ?, language = ?, countryCode = ?,
          ageOfMajority = ?, contact = ?, retentionDays = ?
        """,
      arguments: columnValues)
  }

  private var columnValues: StatementArguments {
    [
      name, zone, language, countryCode, ageOfMajority, contact,
      retention?.days,
    ]
  }
}

extension Store {
  /// Lets the challenges keep their days, and the hours of their registration, by the library's new
  /// clock. Other events keep their instants: links to them have been sent, and calendars show them.
  static func moveChallenges(
    _ db: Database, _ move: TimeZoneChange, by audit: AuditContext
  ) throws {
    let codes = try String.fetchAll(
      db,
      sql: "SELECT code FROM event JOIN challenge ON challenge.eventId = event.id ORDER BY event.id"
    )
    for code in codes {
      let before = try Challenge.fetch(db, code: code)
      let after = move.moved(before, at: audit.at)
      guard after != before else { continue }
      try write(db, after.event.plan, over: before.event, by: audit)
      try db.execute(
        sql: "UPDATE challenge SET recordingClosesAt = ?, frozenAt = ? WHERE eventId = ?",
        arguments: [after.window.recordingClosesAt, after.frozenAt, before.event.id])
      // Which day is frozen depends on the zone.
      try ScoreWriter.freeze(db, after)
      try AuditLog(db, audit).note(
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
  package func timedEvents(at now: Instant) throws -> [Event] {
    try read { db in
      try Event.all(db).filter { event in
        guard event.plan.endsAt > now, event.state != .cancelled else { return false }
        return try !Challenge.exists(db, event.id)
      }
    }
  }
}

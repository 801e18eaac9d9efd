import GRDB
package import Juara

extension Store {
  /// Looks for what is wrong with the file. It works on a copy, so that nothing of the file changes
  /// and nobody waits.
  package func faults() throws -> [LibraryFault] {
    try Self.translating(path: path) {
      // SQLite keeps a database without a name in a temporary file that goes with it.
      let copy = try DatabaseQueue(path: "", configuration: Self.configuration(wal: false))
      try queue.backup(to: copy)
      return try copy.writeWithoutTransaction { db in try Checkup(db: db).faults() }
    }
  }

  /// Makes anew all that follows from the rest: scores, memberships, counts of seats, indexes.
  package func rebuildDerived() throws {
    try write { db in
      // First, since what follows is found by indexes.
      try db.execute("REINDEX")
      let checkup = Checkup(db: db)
      for event in try checkup.challenges() {
        try ScoreWriter(db, try Challenge.fetch(db, event)).rebuild()
      }
      try DerivedMemberships(db).updateAll()
      try checkup.recountSeats()
    }
  }
}

/// Finds what is wrong with a library, in a database that may be written to.
private struct Checkup {
  let db: Database

  func faults() throws -> [LibraryFault] {
    let words: [String] = try db.values("PRAGMA integrity_check(20)")
    let structure = words.filter { $0 != "ok" }.map { LibraryFault.structure($0) }
    // What cannot be walked through cannot be examined further.
    guard words.allSatisfy({ $0 == "ok" || $0.hasPrefix("CHECK constraint failed") }) else {
      return structure
    }
    return try structure + danglingReferences() + unreadable() + derived()
  }

  private func danglingReferences() throws -> [LibraryFault] {
    try db.rows("PRAGMA foreign_key_check").map {
      .reference(table: try $0["table"], row: try $0["rowid"], to: try $0["parent"])
    }
  }

  /// Rows of which the schema or the domain can make nothing.
  private func unreadable() throws -> [LibraryFault] {
    var values: [UnreadableValue] = []
    func read<Record: StoredRecord>(_: Record.Type, joining joins: String = "") throws {
      let columns = Record.columns
      let rows = try db.cursor("SELECT \(columns) FROM \"\(columns.table)\" \(joins)")
      while let row = try rows.next() {
        do { _ = try Record(RecordRow(row)) } catch LibraryFileProblem.unreadable(let value) {
          values.append(value)
        }
      }
    }
    do { _ = try Library.fetch(db) } catch LibraryFileProblem.unreadable(let value) {
      values.append(value)
    } catch LibraryFileProblem.unknownZone(let zone) {
      values.append(UnreadableValue(table: "library", row: "1", column: "timeZone", value: zone))
    }
    try read(Participant.self)
    try read(Group.self)
    try read(Consent.self)
    try read(Event.self, joining: "LEFT JOIN session ON session.eventId = event.id AND number = 1")
    try read(Session.self)
    try read(Question.self)
    try read(Host.self)
    try read(Registration.self)
    try read(Certificate.self)
    try read(Milestone.self)
    try read(WorkEntry.self, joining: "JOIN participant ON participant.id = participantId")
    try read(ScoringRule.self)
    try read(
      LogEntry.self,
      joining: """
        JOIN entrant ON entrant.id = entrantId JOIN scoringRule ON scoringRule.id = ruleId
        LEFT JOIN evidence ON evidence.entryId = logEntry.id
        LEFT JOIN participant ON participant.id = entrant.participantId
        LEFT JOIN "group" ON "group".id = entrant.groupId
        """)
    try read(Criterion.self)
    try read(Import.self, joining: "LEFT JOIN event ON event.id = eventId")
    try read(AuditEntry.self)
    return values.map { .unreadable($0) }
  }

  /// The events that keep score, but for those that cannot be read.
  func challenges() throws -> [Event] {
    let codes: [String] = try db.values(
      "SELECT code FROM event JOIN challenge ON eventId = event.id ORDER BY code")
    return codes.compactMap { code in try? Event.fetch(db, code: code) }
  }

  private func derived() throws -> [LibraryFault] {
    var faults: [LibraryFault] = []
    for event in try challenges() {
      guard let challenge = try? Challenge.fetch(db, event) else { continue }
      // Those that the schema marked are not wrong, only not placed yet.
      try DivisionAssigner(db, challenge).assign()
      let count = try differences(
        among: [
          "SELECT * FROM score WHERE challengeId = \(event.id)",
          """
          SELECT scorePart.* FROM scorePart JOIN score USING (entrantId)
          WHERE challengeId = \(event.id)
          """,
        ]
      ) {
        try ScoreSnapshot(db, challenge, .current).rebuild()
        try DivisionAssigner(db, challenge).assign()
      }
      if count > 0 { faults.append(.scores(challenge: event.code, count)) }
    }
    let memberships = try differences(
      among: ["SELECT participantId, groupId FROM membership WHERE isDerived = 1"]
    ) { try DerivedMemberships(db).updateAll() }
    if memberships > 0 { faults.append(.memberships(memberships)) }
    let seats = try differences(
      among: ["SELECT id, seatsTaken FROM event", "SELECT id, seatsTaken FROM session"],
      after: recountSeats)
    if seats > 0 { faults.append(.seats(seats)) }
    return faults
  }

  /// How many things, by the first column of queries, have other rows once they are made anew.
  private func differences(among queries: [String], after rebuild: () throws -> Void) throws -> Int
  {
    for (number, query) in queries.enumerated() {
      try db.execute(sql: "CREATE TEMP TABLE before\(number) AS \(query)")
    }
    try rebuild()
    var count = 0
    for (number, query) in queries.enumerated() {
      let key: String = try db.value("SELECT name FROM pragma_table_info('before\(number)')")
      let before = "SELECT * FROM temp.before\(number)"
      count = max(
        count,
        try db.count(
          """
          SELECT count(DISTINCT \(key)) FROM (SELECT * FROM (\(before) EXCEPT \(query))
            UNION ALL SELECT * FROM (\(query) EXCEPT \(before)))
          """))
      try db.execute(sql: "DROP TABLE temp.before\(number)")
    }
    return count
  }

  /// Counts anew who holds the seats of events and sessions. What would be more than there are is left.
  func recountSeats() throws {
    try db.execute(
      """
      UPDATE OR IGNORE event SET seatsTaken = counted.seats FROM (
        SELECT event.id, ifnull(sum(party), 0) AS seats FROM event
        LEFT JOIN registration ON eventId = event.id
          AND status IN ('awaiting_consent', 'confirmed') GROUP BY event.id) AS counted
      WHERE event.id = counted.id AND seatsTaken <> counted.seats
      """)
    try db.execute(
      """
      UPDATE OR IGNORE session SET seatsTaken = counted.seats FROM (
        SELECT session.id, ifnull(sum(party), 0) AS seats FROM session
        LEFT JOIN registrationSession ON sessionId = session.id
        LEFT JOIN registration ON registration.id = registrationId
          AND status IN ('awaiting_consent', 'confirmed') GROUP BY session.id) AS counted
      WHERE session.id = counted.id AND seatsTaken <> counted.seats
      """)
  }
}

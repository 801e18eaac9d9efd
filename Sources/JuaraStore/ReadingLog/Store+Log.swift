public import GRDB
package import Juara

extension Store {
  /// Logs something read, and writes the reader's score.
  ///
  /// - Parameter override: why staff log it in spite of the window; nil lets the rules decide.
  /// - Throws: `NotFound`, `LogRefusal`.
  package func log(
    _ draft: LogDraft, in code: String, override: String? = nil, by audit: AuditContext
  ) throws -> LogOutcome {
    try write { db in
      try Self.log(
        db, draft, in: try Challenge.fetch(db, code: code), override: override, by: audit)
    }
  }

  static func log(
    _ db: Database, _ draft: LogDraft, in challenge: Challenge, override: String?,
    by audit: AuditContext
  ) throws -> LogOutcome {
    if challenge.event.state == .cancelled { throw LogRefusal.challengeCancelled }
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    var desk = try LogWriter(
      db, library: try Library.fetch(db), challenge: challenge, by: audit)
    let (id, isFlagged, _) = try desk.take(draft, override: override)
    try desk.close()
    let entry = id!
    try AuditLog(db, audit).note(
      .recorded, .entry, entry.rawValue,
      override.map { [.init("override", from: nil, to: $0)] } ?? [])
    let (entrant, name, _) = try draft.reader.entrant(db, in: challenge.event.id)
    let entries = try EntryQuery(db, challenge.scoring).entries(of: entrant!)
    let explained = challenge.scoring.explanation(of: entries)
    let line = explained.lines.first { $0.entry == entry }
    return LogOutcome(
      id: entry, isFlagged: isFlagged, reader: name, counted: line?.counted ?? 0,
      uncountedReason: line?.uncountedReason,
      total: unit.points(explained.score.units(under: challenge.rules, in: unit)),
      sameAs: try identical(db, to: entry))
  }

  /// A valid entry that says the same of the same reader.
  private static func identical(
    _ db: Database, to id: Identifier<LogEntry>
  ) throws -> Identifier<LogEntry>? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT other.id FROM logEntry AS entry
        JOIN logEntry AS other ON other.entrantId = entry.entrantId
          AND other.readOn = entry.readOn AND other.ruleId = entry.ruleId
          AND other.quantity = entry.quantity AND other.titleKey IS entry.titleKey
        WHERE entry.id = ? AND other.id < entry.id AND other.voidedAt IS NULL
        ORDER BY other.id LIMIT 1
        """)
    return try Identifier.fetchOne(statement, arguments: [id])
  }

  /// Imports log entries from a file, row by row, in one transaction, and writes the scores.
  ///
  /// - Parameters:
  ///   - activity: what every row is, so that a file for another challenge is refused at once; nil
  ///     where the rows say it.
  ///   - createsGroups: the kind of group to create where a row names one that is not known.
  ///   - next: answers the next row, and nil after the last; what it throws ends the import with
  ///     nothing changed.
  ///   - tell: hears every problem and notice as it is found.
  package func importLog(
    into code: String, _ options: ImportOptions, activity: Activity? = nil,
    createsGroups: Group.Kind? = nil, by audit: AuditContext,
    rows next: () throws -> ImportRow<LogDraft>?,
    tell: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write { db in
      let challenge = try Challenge.fetch(db, code: code)
      if challenge.event.state == .cancelled { throw LogRefusal.challengeCancelled }
      if let activity { _ = try challenge.scoringRule(for: activity) }
      let batch = try BatchWriter(db, .log, challenge.event.id, options, by: audit)
      let desk = try LogWriter(
        db, library: try Library.fetch(db), challenge: challenge, by: audit, batch: batch.id,
        createsGroups: createsGroups)
      var taking = LogImport(batch: batch, desk: desk)
      while let row = try next() { try taking.take(row, tell: tell) }
      try taking.tellOfEqualRows(tell)
      if options.apply { try taking.desk.close() }
      return try taking.batch.close { $0.groupsCreated = taking.desk.groupsCreated }
    }
  }

  /// Lists the entries of a challenge, the void ones included, by their number, to a reader that
  /// need not keep them.
  package func eachEntry(
    of code: String, participant: Identifier<Participant>? = nil,
    _ body: (LogEntry) throws -> Void
  ) throws {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let rows = try Row.fetchCursor(
        db,
        sql: LogEntry.select + """
           WHERE entrant.challengeId = ?1 AND (?2 IS NULL OR entrant.participantId = ?2)
          ORDER BY logEntry.id
          """,
        arguments: [challenge.event.id, participant])
      while let row = try rows.next() { try body(LogEntry(row: row)) }
    }
  }
}

extension LogEntry: FetchableRecord {
  /// All entries with what `init(row:)` reads.
  static let select = """
    SELECT logEntry.*, entrant.participantId, entrant.groupId, activity,
      coalesce(participant.fullName, "group".name) AS entrantName
    FROM logEntry JOIN entrant ON entrant.id = entrantId
    JOIN scoringRule ON scoringRule.id = ruleId
    LEFT JOIN participant ON participant.id = entrant.participantId
    LEFT JOIN "group" ON "group".id = entrant.groupId
    """

  /// Reads a row of the table `logEntry` with its entrant's keys and `entrantName`, and its
  /// `activity`.
  package init(row: Row) {
    let participant: Identifier<Participant>? = row["participantId"]
    let isbn: String? = row["isbn"]
    let language: String? = row["language"]
    let voidedBy: String? = row["voidedBy"]
    self.init(
      id: row["id"],
      entrant: participant.map { .participant($0, name: row["entrantName"]) }
        ?? .group(row["groupId"], name: row["entrantName"]),
      activity: Activity(row["activity"])!, quantity: row["quantity"],
      work: Work(
        title: row["title"], author: row["author"], isbn: isbn.flatMap { ISBN($0) },
        language: language.flatMap { LanguageTag($0) }),
      readOn: row["readOn"], recordedAt: row["recordedAt"], recordedBy: row["recordedBy"],
      isFlagged: row["flagged"],
      void: voidedBy.map {
        Void(AuditContext(staff: $0, at: row["voidedAt"]), reason: row["voidReason"])
      })
  }
}

/// What hangs on a log entry: its review, and what was handed in with it.
struct EntryAttachments {
  let db: Database
  let challenge: Identifier<Event>

  /// Writes what a draft brings along.
  func write(_ draft: LogDraft, of entry: Identifier<LogEntry>) throws {
    if let review = draft.review {
      let statement = try db.cachedStatement(
        sql: "INSERT INTO review (entryId, challengeId, body, words, rating) VALUES (?, ?, ?, ?, ?)"
      )
      try statement.execute(
        arguments: [entry, challenge, review.text, review.words, review.rating])
    }
    if let evidence = draft.evidence {
      let statement = try db.cachedStatement(
        sql: "INSERT INTO evidence (entryId, body, link, reference) VALUES (?, ?, ?, ?)")
      try statement.execute(
        arguments: [entry, evidence.text, evidence.link, evidence.reference])
    }
  }

  /// The review of an entry, if it has one.
  static func review(_ db: Database, of entry: Identifier<LogEntry>) throws -> ReviewDraft? {
    try Row.fetchOne(
      db, sql: "SELECT body, rating FROM review WHERE entryId = ?", arguments: [entry]
    ).flatMap { ReviewDraft(text: $0[0], rating: $0[1]) }
  }

  /// What was handed in with an entry, if anything was.
  static func evidence(_ db: Database, of entry: Identifier<LogEntry>) throws -> Evidence? {
    try Row.fetchOne(
      db, sql: "SELECT body, link, reference FROM evidence WHERE entryId = ?", arguments: [entry]
    ).flatMap { Evidence(text: $0[0], link: $0[1], reference: $0[2]) }
  }
}

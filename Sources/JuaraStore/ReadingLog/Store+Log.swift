import GRDB
package import Juara

extension Store {
  /// Logs something read, and writes the reader's score.
  ///
  /// - Parameter override: why staff log it in spite of the window; nil lets the rules decide.
  package func log(
    _ draft: LogDraft, in code: String, override: String? = nil, by audit: AuditContext
  ) throws -> LogOutcome {
    try write(by: audit) { context in
      try Self.log(
        context, draft, in: try Challenge.fetch(context.db, code: code), override: override)
    }
  }

  static func log(
    _ context: WriteContext, _ draft: LogDraft, in challenge: Challenge, override: String?
  ) throws -> LogOutcome {
    if challenge.event.state == .cancelled { throw LogRefusal.challengeCancelled }
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    var writer = try LogWriter(context, challenge: challenge)
    let written = try writer.take(draft, override: override)
    try writer.close()
    let entry = written.id!
    try context.log(
      .recorded, .entry, entry,
      override.map { [.init("override", from: nil, to: $0)] } ?? [])
    let entries = try EntryQuery(context.db, challenge.scoring).entries(of: written.entrant.id)
    let explained = challenge.scoring.explanation(of: entries)
    let line = explained.lines.first { $0.entry == entry }
    return LogOutcome(
      id: entry, isFlagged: written.isFlagged, entrant: written.entrant.named,
      counted: line?.counted ?? 0,
      uncountedReason: line?.uncountedReason,
      total: unit.points(explained.score.units(under: challenge.rules, in: unit)),
      sameAs: try identical(context.db, to: entry))
  }

  /// A valid entry that says the same of the same reader.
  private static func identical(
    _ db: Database, to id: Identifier<LogEntry>
  ) throws -> Identifier<LogEntry>? {
    return try db.first(
      """
      SELECT other.id FROM logEntry AS entry
      JOIN logEntry AS other ON other.entrantId = entry.entrantId
        AND other.readOn = entry.readOn AND other.ruleId = entry.ruleId
        AND other.quantity = entry.quantity AND other.titleKey IS entry.titleKey
      WHERE entry.id = ? AND other.id < entry.id AND other.voidedAt IS NULL
      ORDER BY other.id LIMIT 1
      """, [id])
  }

  /// Imports log entries from a file, row by row, in one transaction, and writes the scores.
  ///
  /// - Parameters:
  ///   - activity: what every row is, so that a file for another challenge is refused at once; nil
  ///     where the rows say it.
  ///   - createsGroups: the kind of group to create where a row names one that is not known.
  package func importLog(
    into code: String, _ options: ImportOptions, activity: Activity? = nil,
    createsGroups: Group.Kind? = nil, by audit: AuditContext,
    rows next: () throws -> ImportRow<LogDraft>?, report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      if challenge.event.state == .cancelled { throw LogRefusal.challengeCancelled }
      if let activity { _ = try challenge.scoringRule(for: activity) }
      return try ImportSession.run(
        context, .log, into: challenge.event.id, options, rows: next, report: report
      ) { context in
        LogImport(try LogWriter(context, challenge: challenge, createsGroups: createsGroups))
      }
    }
  }

  /// Lists the entries of a challenge, the void ones included, by their number, to a reader that
  /// need not keep them.
  package func eachEntry(
    of code: String, by reader: PersonReference? = nil,
    _ body: (LogEntry) throws -> Void
  ) throws {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let participant = try reader?.registration(db, in: challenge.event.id).person.id
      let rows = try db.cursor(
        LogEntry.select + """
           WHERE entrant.challengeId = ?1 AND (?2 IS NULL OR entrant.participantId = ?2)
          ORDER BY logEntry.id
          """, [challenge.event.id, participant])
      while let row = try rows.next() { try body(row.record()) }
    }
  }
}

extension LogEntry: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, participantId, groupId, entrantName, activity, quantity, title, author, isbn, language
    case readOn, recordedAt, recordedBy, flagged, voidedBy, voidedAt, voidReason, voidCause
  }

  package static let columns = ColumnList(
    "logEntry", Column.self,
    [
      .participantId: "entrant.participantId", .groupId: "entrant.groupId",
      .entrantName: "coalesce(participant.fullName, \"group\".name)",
      .activity: "scoringRule.activity",
    ])

  static let select = """
    SELECT \(columns)
    FROM logEntry JOIN entrant ON entrant.id = entrantId
    JOIN scoringRule ON scoringRule.id = ruleId
    LEFT JOIN participant ON participant.id = entrant.participantId
    LEFT JOIN "group" ON "group".id = entrant.groupId
    """

  package init(_ row: RecordRow<LogEntry>) throws {
    let participant: Identifier<Participant>? = try row[.participantId]
    let name: String = try row[.entrantName]
    let voidedBy: String? = try row[.voidedBy]
    try self.init(
      id: row[.id],
      entrant: participant.map { .participant($0, name: name) }
        ?? .group(row[.groupId], name: name),
      activity: row[.activity], quantity: row[.quantity],
      work: Work(
        title: row[.title], author: row[.author], isbn: row[.isbn], language: row[.language]),
      readOn: row[.readOn], recordedAt: row[.recordedAt], recordedBy: row[.recordedBy],
      isFlagged: row[.flagged],
      void: voidedBy.map {
        Void(
          AuditContext(staff: $0, at: try row[.voidedAt]),
          reason: try EndReason(row, .voidReason, .voidCause))
      })
  }
}

/// What hangs on a log entry: its review, and what was handed in with it.
struct EntryAttachments {
  let db: Database
  let challenge: Identifier<Event>

  func write(_ draft: LogDraft, of entry: Identifier<LogEntry>) throws {
    if let review = draft.review {
      let statement = try db.cachedStatement(
        sql: "INSERT INTO review (entryId, challengeId, body, words, rating) VALUES (?, ?, ?, ?, ?)"
      )
      try statement.execute(arguments: [entry, challenge, review.text, review.words, review.rating])
    }
    if let evidence = draft.evidence {
      let statement = try db.cachedStatement(
        sql: "INSERT INTO evidence (entryId, body, link, reference) VALUES (?, ?, ?, ?)")
      try statement.execute(arguments: [entry, evidence.text, evidence.link, evidence.reference])
    }
  }

  static func review(_ db: Database, of entry: Identifier<LogEntry>) throws -> ReviewDraft? {
    try db.row("SELECT body, rating FROM review WHERE entryId = ?", [entry]).flatMap {
      ReviewDraft(text: try $0[0], rating: try $0[1])
    }
  }

  /// What was handed in with an entry, if anything was.
  static func evidence(_ db: Database, of entry: Identifier<LogEntry>) throws -> Evidence? {
    try db.row("SELECT body, link, reference FROM evidence WHERE entryId = ?", [entry]).flatMap {
      Evidence(text: try $0[0], link: try $0[1], reference: try $0[2])
    }
  }
}

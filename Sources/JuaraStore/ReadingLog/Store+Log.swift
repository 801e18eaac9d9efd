import GRDB
package import Juara

extension Store {
  /// - Parameter override: Why staff log it in spite of the window; nil lets the rules decide.
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
    var writer = try LogWriter(context, challenge: challenge)
    let written = try writer.take(draft, override: override)
    try writer.close()
    try context.log(
      .recorded, .entry, written.id!,
      override.map { [.init("override", from: nil, to: $0)] } ?? [])
    return try outcome(context, written, in: challenge)
  }

  private static func outcome(
    _ context: WriteContext, _ written: LogWriter.Outcome, in challenge: Challenge
  ) throws -> LogOutcome {
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    let entry = written.id!
    let entries = try EntryQuery(context.db, challenge.scoring).entries(of: written.entrant.id)
    let explained = challenge.scoring.explanation(of: entries)
    let line = explained.lines.first { $0.entry == entry }
    return LogOutcome(
      id: entry, isFlagged: written.isFlagged, entrant: written.entrant.named,
      counted: line?.counted ?? 0,
      uncountedReason: line?.uncountedReason,
      total: unit.points(explained.score.units(under: challenge.rules, in: unit)),
      sameAs: try identical(context.db, to: entry), sameLinkAs: written.sameLinkAs)
  }

  /// Voids an entry and writes it anew as it should have been, with all that hangs on it. Its day stays
  /// accepted; another day must have been in time when the entry was recorded.
  ///
  /// - Parameter reason: why; nil says that it was mistyped.
  package func correctEntry(
    _ id: Identifier<LogEntry>, reason: String? = nil, by audit: AuditContext,
    _ change: (inout LogDraft) throws -> Void
  ) throws -> LogOutcome {
    try write(by: audit) { context in
      let db = context.db
      let details = try Self.entry(db, id)
      let entry = details.entry
      if entry.void != nil { throw EntryRefusal.alreadyVoid(id) }
      let row = try db.row(
        """
        SELECT challengeId, overrideReason, exceedsLimit FROM logEntry
        JOIN entrant ON entrant.id = entrantId WHERE logEntry.id = ?
        """, [id])!
      let (event, override): (Identifier<Event>, String?) = (try row[0], try row[1])
      let challenge = try Challenge.fetch(db, try Event.fetch(db, event))
      if challenge.event.state == .cancelled { throw LogRefusal.challengeCancelled }
      var draft = LogDraft(
        reader: entry.entrant.reference, activity: entry.activity, quantity: entry.quantity,
        work: entry.work, readOn: entry.readOn, review: details.review, evidence: details.evidence)
      let before = draft
      try change(&draft)
      if draft == before { throw EntryRefusal.nothingToCorrect(id) }
      if let day = draft.readOn, day != entry.readOn, override == nil {
        try challenge.window.check(
          readOn: day, recordedAt: entry.recordedAt, zone: context.library.zone)
      }
      var decisions = EntryDecisions(context: context)
      try decisions.void(id, reason.map { .stated($0) } ?? .caused(.mistyped))
      var writer = try LogWriter(context, challenge: challenge)
      let written = try writer.take(
        draft, override: override, isDayGranted: true, maySurpass: try row[2])
      try EntryAttachments(db: db, challenge: event).carry(from: id, to: written.id!)
      try writer.close()
      try context.log(
        .recorded, .entry, written.id!, [.init("corrects", from: nil, to: id.description)])
      return try Self.outcome(context, written, in: challenge)
    }
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

  /// - Parameters:
  ///   - activity: Every row's, so that another challenge's file is refused at once; nil if rows
  ///     say it.
  ///   - createsGroups: The kind of group to create where a row names one that is not known.
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

  /// Void ones included, by number, to a reader that need not keep them.
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
    case link
    case readOn, recordedAt, recordedBy, flagged, voidedBy, voidedAt, voidReason, voidCause
  }

  package static let columns = ColumnList(
    "logEntry", Column.self,
    [
      .participantId: "entrant.participantId", .groupId: "entrant.groupId",
      .entrantName: "coalesce(participant.fullName, \"group\".name)",
      .activity: "scoringRule.activity", .link: "evidence.link",
    ])

  static let select = """
    SELECT \(columns)
    FROM logEntry JOIN entrant ON entrant.id = entrantId
    JOIN scoringRule ON scoringRule.id = ruleId
    LEFT JOIN evidence ON evidence.entryId = logEntry.id
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
      link: row[.link], readOn: row[.readOn], recordedAt: row[.recordedAt],
      recordedBy: row[.recordedBy],
      isFlagged: row[.flagged],
      void: voidedBy.map {
        Void(
          AuditContext(staff: $0, at: try row[.voidedAt]),
          reason: try EndReason(row, .voidReason, .voidCause))
      })
  }
}

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
        sql: """
          INSERT INTO evidence (entryId, body, link, reference, linkKey) VALUES (?, ?, ?, ?, ?)
          """)
      try statement.execute(arguments: [
        entry, evidence.text, evidence.link, evidence.reference,
        evidence.link.map { WorkLink($0)?.key ?? $0 },
      ])
    }
  }

  /// The first valid entry of another entrant of the challenge that has an entry's link.
  func sharedLink(
    of entry: Identifier<LogEntry>, by entrant: Int64
  ) throws -> Identifier<LogEntry>? {
    try db.first(
      """
      SELECT other.entryId FROM evidence AS mine
      JOIN evidence AS other ON other.linkKey = mine.linkKey
      JOIN logEntry ON logEntry.id = other.entryId
      JOIN entrant ON entrant.id = logEntry.entrantId
      WHERE mine.entryId = ? AND entrant.challengeId = ? AND entrant.id <> ? AND voidedAt IS NULL
      ORDER BY other.entryId LIMIT 1
      """, [entry, challenge, entrant])
  }

  /// Carries over the use of a code and what was decided on a review, to the entry that stands for
  /// another.
  func carry(from old: Identifier<LogEntry>, to new: Identifier<LogEntry>) throws {
    try db.execute(
      "INSERT INTO codeUse (entryId, codeId) SELECT ?, codeId FROM codeUse WHERE entryId = ?",
      [new, old])
    let week: Day? = try db.first("SELECT featuredWeek FROM review WHERE entryId = ?", [old])
    try db.execute("UPDATE review SET featuredWeek = NULL WHERE entryId = ?", [old])
    try db.execute(
      """
      UPDATE review SET state = old.state, reason = old.reason, decidedAt = old.decidedAt,
        decidedBy = old.decidedBy, featuredWeek = ?3
      FROM (SELECT * FROM review WHERE entryId = ?1) AS old WHERE review.entryId = ?2
      """, [old, new, week])
  }

  static func review(_ db: Database, of entry: Identifier<LogEntry>) throws -> ReviewDraft? {
    try db.row("SELECT body, rating FROM review WHERE entryId = ?", [entry]).flatMap {
      ReviewDraft(text: try $0[0], rating: try $0[1])
    }
  }

  static func evidence(_ db: Database, of entry: Identifier<LogEntry>) throws -> Evidence? {
    try db.row("SELECT body, link, reference FROM evidence WHERE entryId = ?", [entry]).flatMap {
      Evidence(text: try $0[0], link: try $0[1], reference: try $0[2])
    }
  }
}

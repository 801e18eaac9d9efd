internal import GRDB
public import Juara

extension Store {
  /// Logs something read, and writes the reader's score.
  ///
  /// - Parameter override: why staff log it in spite of the window; nil lets the rules decide.
  /// - Throws: `NotFound`, `LogRefusal`.
  public func log(
    _ draft: LogDraft, in code: String, override: String? = nil, by signature: Signature
  ) throws -> Logged {
    try write { db in
      try Self.log(
        db, draft, in: try Challenge.fetch(db, code: code), override: override, by: signature)
    }
  }

  static func log(
    _ db: Database, _ draft: LogDraft, in challenge: Challenge, override: String?,
    by signature: Signature
  ) throws -> Logged {
    if challenge.event.state == .cancelled { throw LogRefusal.challengeCancelled }
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    var desk = try LogDesk(
      db, library: try Library.fetch(db), challenge: challenge, by: signature)
    let (id, isFlagged, _) = try desk.take(draft, override: override)
    try desk.close()
    let entry = id!
    try AuditLog(db, signature).note(
      .recorded, .entry, entry.rawValue,
      override.map { [.init("override", from: nil, to: $0)] } ?? [])
    let (entrant, name, _) = try draft.reader.entrant(db, in: challenge.event.id)
    let entries = try EntryReading(db, challenge.scoring).entries(of: entrant!)
    let explained = challenge.scoring.explanation(of: entries)
    let line = explained.lines.first { $0.entry == entry }
    return Logged(
      id: entry, isFlagged: isFlagged, reader: name, counted: line?.counted ?? 0,
      shortfall: line?.shortfall,
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
  public func importLog(
    into code: String, _ options: ImportOptions, activity: Activity? = nil,
    createsGroups: Group.Kind? = nil, by signature: Signature,
    rows next: () throws -> ImportRow<LogDraft>?,
    tell: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write { db in
      let challenge = try Challenge.fetch(db, code: code)
      if challenge.event.state == .cancelled { throw LogRefusal.challengeCancelled }
      if let activity { _ = try challenge.scoringRule(for: activity) }
      let batch = try BatchWriter(db, .log, challenge.event.id, options, by: signature)
      let desk = try LogDesk(
        db, library: try Library.fetch(db), challenge: challenge, by: signature, batch: batch.id,
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
  public func eachEntry(
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

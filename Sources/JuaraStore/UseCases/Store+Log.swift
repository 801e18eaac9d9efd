internal import GRDB
public import Juara

extension Store {
  /// Logs something read, and writes the reader's score.
  ///
  /// - Parameter override: why staff log it in spite of the window; nil lets the rules decide.
  /// - Throws: `NotFound`, `LogRefusal`.
  public func log(
    _ draft: LogDraft, in code: String, override: String? = nil, by signature: Signature
  ) throws -> (id: Identifier<LogEntry>, isFlagged: Bool) {
    try write { db in
      let challenge = try Challenge.fetch(db, code: code)
      if challenge.event.state == .cancelled { throw LogRefusal.challengeCancelled }
      var desk = try LogDesk(
        db, library: try Library.fetch(db), challenge: challenge, by: signature)
      let (id, isFlagged) = try desk.take(draft, override: override)
      try desk.close()
      let entry = id!
      try AuditLog(db, signature).note(
        .recorded, .entry, entry.rawValue,
        override.map { [.init("override", from: nil, to: $0)] } ?? [])
      return (entry, isFlagged)
    }
  }

  /// Imports log entries from a file, row by row, in one transaction, and writes the scores.
  ///
  /// - Parameters:
  ///   - createsGroups: the kind of group to create where a row names one that is not known.
  ///   - next: answers the next row, and nil after the last; what it throws ends the import with
  ///     nothing changed.
  ///   - tell: hears every problem and notice as it is found.
  public func importLog(
    into code: String, _ options: ImportOptions, createsGroups: Group.Kind? = nil,
    by signature: Signature, rows next: () throws -> ImportRow<LogDraft>?,
    tell: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write { db in
      let challenge = try Challenge.fetch(db, code: code)
      if challenge.event.state == .cancelled { throw LogRefusal.challengeCancelled }
      var batch = try BatchWriter(db, .log, challenge.event.id, options, by: signature)
      var desk = try LogDesk(
        db, library: try Library.fetch(db), challenge: challenge, by: signature, batch: batch.id,
        createsGroups: createsGroups)
      while let row = try next() {
        switch row.content {
        case .problems(let problems):
          batch.tally.refused += 1
          for problem in problems { try tell(.problem(problem)) }
        case .draft(let draft):
          do {
            let (id, isFlagged) = try desk.take(draft, line: row.line)
            if id == nil { batch.tally.unchanged += 1 } else { batch.tally.created += 1 }
            if isFlagged, let warnAbove = challenge.rule(for: draft.activity)?.terms.warnAbove {
              let kind = ImportNotice.Kind.aboveWarning(
                quantity: draft.quantity, warnAbove: warnAbove)
              try tell(.notice(ImportNotice(line: row.line, kind: kind)))
            }
          } catch let refusal as LogRefusal {
            batch.tally.refused += 1
            try tell(.problem(ImportProblem(line: row.line, reason: .log(refusal))))
          }
        }
      }
      if options.apply { try desk.close() }
      return try batch.close { $0.groupsCreated = desk.groupsCreated }
    }
  }

  /// Voids an entry; what it scored goes, the entry stays to be seen.
  ///
  /// - Throws: `NotFound.entry`, `Refusal.alreadyVoid`.
  public func voidEntry(
    _ id: Identifier<LogEntry>, reason: String, by signature: Signature
  ) throws {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw Refusal.noReason }
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT entrantId, challengeId, voidedAt FROM logEntry
          JOIN entrant ON entrant.id = entrantId WHERE logEntry.id = ?
          """,
        arguments: [id])
      guard let row else { throw NotFound.entry(id) }
      if row[2] as Instant? != nil { throw Refusal.alreadyVoid(id) }
      try db.execute(
        sql: "UPDATE logEntry SET voidedAt = ?, voidedBy = ?, voidReason = ? WHERE id = ?",
        arguments: [signature.at, signature.staff, reason, id])
      let challenge = try Challenge.fetch(db, try Event.fetch(db, row[1]))
      try ScoreKeeping(db, challenge).rewrite([row[0]])
      try AuditLog(db, signature).note(
        .voided, .entry, id.rawValue, [.init("voidReason", from: nil, to: reason)])
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

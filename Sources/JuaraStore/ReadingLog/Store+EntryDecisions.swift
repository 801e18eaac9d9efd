import GRDB
package import Juara

extension Store {
  /// Voids entries, all of them or none; what they scored goes, they stay to be seen.
  package func voidEntries(
    _ ids: [Identifier<LogEntry>], reason: String, by audit: AuditContext
  ) throws {
    try decide(ids, reason, by: audit) { try $0.void($1, .stated(reason)) }
  }

  package func withdrawEntry(_ id: Identifier<LogEntry>, by audit: AuditContext) throws {
    try decide([id], "-", by: audit) { try $0.void($1, .caused(.mistyped)) }
  }

  /// Lets entries stand that were flagged, all of them or none.
  package func approveEntries(_ ids: [Identifier<LogEntry>], by audit: AuditContext) throws {
    try decide(ids, "-", by: audit) { try $0.approve($1) }
  }

  /// Takes the voids of entries back, of all of them or none.
  package func restoreEntries(
    _ ids: [Identifier<LogEntry>], reason: String, by audit: AuditContext
  ) throws {
    try decide(ids, reason, by: audit) { try $0.restore($1, reason: reason) }
  }

  /// Notes that somebody asks staff to look at an entry again; it joins the queue.
  package func appealEntry(
    _ id: Identifier<LogEntry>, note: String, by audit: AuditContext
  ) throws {
    try decide([id], note, by: audit) { try $0.appeal($1, note: note) }
  }

  private func decide(
    _ ids: [Identifier<LogEntry>], _ reason: String, by audit: AuditContext,
    _ body: (inout EntryDecisions, Identifier<LogEntry>) throws -> Void
  ) throws {
    try write(by: audit) { context in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      var decisions = EntryDecisions(context: context)
      var met = Set<Int64>()
      for id in ids where met.insert(id.rawValue).inserted { try body(&decisions, id) }
      try decisions.close()
    }
  }

  package func entry(_ id: Identifier<LogEntry>) throws -> EntryDetails {
    try read { db in try Self.entry(db, id) }
  }

  static func entry(_ db: Database, _ id: Identifier<LogEntry>) throws -> EntryDetails {
    let entry = try LogEntry.fetchOne(
      db, sql: LogEntry.select + " WHERE logEntry.id = ?", arguments: [id])
    guard let entry else { throw NotFound.entry(id) }
    let decisions = try db.rows("SELECT * FROM entryDecision WHERE entryId = ? ORDER BY id", [id])
      .map { row in
        try EntryDecision(
          kind: row["kind"], note: row["note"],
          by: AuditContext(staff: row["decidedBy"], at: row["decidedAt"]))
      }
    return EntryDetails(
      entry: entry, review: try EntryAttachments.review(db, of: id),
      evidence: try EntryAttachments.evidence(db, of: id), decisions: decisions)
  }

  /// By the readers' entrants: those flagged and not approved since, those that share a link with
  /// another's, and those appealed.
  package func flaggedEntries(of code: String) throws -> [FlaggedEntry] {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let decided = try Self.latestDecisions(db, of: challenge.event.id)
      var queue: [FlaggedEntry] = []
      let one = try db.makeStatement(sql: LogEntry.select + " WHERE logEntry.id = ?")
      func add(_ id: Identifier<LogEntry>, _ flags: [EntryFlag]) throws {
        if let entry = try LogEntry.fetchOne(one, arguments: [id]) {
          queue.append(FlaggedEntry(entry: entry, flags: flags))
        }
      }
      var flagged = Set<Int64>()
      var shared = try Self.sharedLinks(db, of: challenge.event.id)
      try Self.forEachReader(db, challenge) { candidates in
        var all = FlagRules.flags(of: candidates)
        for candidate in candidates {
          guard let flag = shared.removeValue(forKey: candidate.id) else { continue }
          if let place = all.firstIndex(where: { $0.id == candidate.id }) {
            all[place].flags.append(flag)
          } else {
            all.append((candidate.id, [flag]))
          }
        }
        for (id, flags) in all {
          let latest = decided[id.rawValue]
          if latest?.kind == .approved { continue }
          flagged.insert(id.rawValue)
          try add(id, flags + (latest.map { $0.appeal } ?? []))
        }
      }
      for (id, latest) in decided.sorted(by: { $0.key < $1.key })
      where !latest.appeal.isEmpty && !flagged.contains(id) {
        try add(Identifier(id), latest.appeal)
      }
      return queue
    }
  }

  /// The valid entries whose link another entrant handed in too, with the first of that.
  private static func sharedLinks(
    _ db: Database, of challenge: Identifier<Event>
  ) throws -> [Identifier<LogEntry>: EntryFlag] {
    let rows = try db.rows(
      """
      WITH handedIn AS (
        SELECT entryId, linkKey, entrantId FROM evidence
        JOIN logEntry ON logEntry.id = entryId JOIN entrant ON entrant.id = entrantId
        WHERE linkKey IS NOT NULL AND voidedAt IS NULL AND challengeId = ?)
      SELECT mine.entryId, min(other.entryId), coalesce(participant.fullName, "group".name)
      FROM handedIn AS mine JOIN handedIn AS other
        ON other.linkKey = mine.linkKey AND other.entrantId <> mine.entrantId
      JOIN entrant ON entrant.id = other.entrantId
      LEFT JOIN participant ON participant.id = entrant.participantId
      LEFT JOIN "group" ON "group".id = entrant.groupId
      GROUP BY mine.entryId
      """, [challenge])
    return Dictionary(
      uniqueKeysWithValues: try rows.map { row in
        (try row[0] as Identifier<LogEntry>, EntryFlag.sharedLink(try row[1], by: try row[2]))
      })
  }

  /// Lends the valid entries of each reader of a challenge, as the flag rules look at them.
  private static func forEachReader(
    _ db: Database, _ challenge: Challenge, _ body: ([FlagRules.Candidate]) throws -> Void
  ) throws {
    let rows = try PreparedStatement(
      db,
      """
      SELECT entrantId, logEntry.id, ruleId, quantity, title, titleKey, recordedAt, online, author,
        isbn IS NOT NULL
      FROM entrant CROSS JOIN logEntry INDEXED BY logEntryByEntrant ON entrantId = entrant.id
      WHERE challengeId = ? AND voidedAt IS NULL ORDER BY entrant.id
      """)
    let terms = Dictionary(uniqueKeysWithValues: challenge.rules.map { ($0.id.rawValue, $0.terms) })
    var entrant: Int64 = 0
    var candidates: [FlagRules.Candidate] = []
    try rows.forEachRow([.key(challenge.event.id)]) { row in
      if row.integer(0) != entrant {
        try body(candidates)
        candidates.removeAll(keepingCapacity: true)
        entrant = row.integer(0)
      }
      guard let terms = terms[row.integer(2)] else { return }
      candidates.append(
        FlagRules.Candidate(
          id: Identifier(row.integer(1)), terms: terms, quantity: Int(row.integer(3)),
          title: row.text(4), author: row.text(8), titleKey: row.text(5),
          hasISBN: row.integer(9) != 0,
          recordedAt: Instant(secondsSince1970: row.integer(6)), isOnline: row.integer(7) != 0))
    }
    try body(candidates)
  }

  private static func latestDecisions(
    _ db: Database, of challenge: Identifier<Event>
  ) throws -> [Int64: EntryDecision] {
    let rows = try db.rows(
      """
      SELECT entryId, kind, note, decidedBy, decidedAt, max(entryDecision.id)
      FROM entryDecision JOIN logEntry ON logEntry.id = entryId
      JOIN entrant ON entrant.id = entrantId WHERE challengeId = ? GROUP BY entryId
      """, [challenge])
    return Dictionary(
      uniqueKeysWithValues: try rows.map { row in
        try (
          row["entryId"],
          EntryDecision(
            kind: row["kind"], note: row["note"],
            by: AuditContext(staff: row["decidedBy"], at: row["decidedAt"]))
        )
      })
  }
}

extension EntryDecision {
  /// The flag of an appeal; none for what was decided.
  fileprivate var appeal: [EntryFlag] { kind == .appealed ? [.appealed(note: note)] : [] }
}

/// Several at a time: all of it or nothing. What was decided before is kept.
struct EntryDecisions {
  let context: WriteContext
  private var db: Database { context.db }
  /// The entrants whose scores must be written anew, by their challenges.
  private(set) var touched: [Identifier<Event>: Set<Int64>] = [:]

  mutating func approve(_ id: Identifier<LogEntry>) throws {
    if try entry(id).voidReason != nil { throw EntryRefusal.alreadyVoid(id) }
    try db.execute("UPDATE logEntry SET flagged = 0 WHERE id = ?", [id])
    try keep(.approved, nil, of: id)
    try context.log(.approved, .entry, id)
  }

  mutating func void(_ id: Identifier<LogEntry>, _ reason: EndReason) throws {
    let entry = try entry(id)
    if entry.voidReason != nil { throw EntryRefusal.alreadyVoid(id) }
    try db.execute(
      "UPDATE logEntry SET voidedAt = ?, voidedBy = ?, voidReason = ?, voidCause = ? WHERE id = ?",
      [context.now, context.staff, reason.text, reason.cause?.rawValue, id])
    touched[entry.challenge, default: []].insert(entry.entrant)
    try keep(.voided, reason.text, reason.cause, of: id)
    try context.log(.voided, .entry, id, [reason.change("void", ends: true)])
  }

  /// Takes a void back; that the entry was void until now stays known.
  mutating func restore(_ id: Identifier<LogEntry>, reason: String) throws {
    let entry = try entry(id)
    try LogEntry.checkRestoring(id, voidedFor: entry.voidReason)
    try checkCode(of: id)
    try db.execute(
      """
      INSERT INTO pastVoid (entryId, voidedAt, restoredAt)
      SELECT id, voidedAt, ?1 FROM logEntry WHERE id = ?2 AND voidedAt < ?1
      """, [context.now, id])
    try db.update(
      "logEntry", is: id, ["voidedAt": nil, "voidedBy": nil, "voidReason": nil, "voidCause": nil])
    touched[entry.challenge, default: []].insert(entry.entrant)
    try keep(.restored, reason, of: id)
    try context.log(
      .restored, .entry, id,
      [
        entry.voidReason?.change("void", ends: false), .init("reason", from: nil, to: reason),
      ].compactMap(\.self))
  }

  /// Throws if the secret code that an entry used was used again while it was void.
  private func checkCode(of id: Identifier<LogEntry>) throws {
    let again: Identifier<LogEntry>? = try db.first(
      """
      SELECT other.entryId FROM codeUse JOIN logEntry ON logEntry.id = codeUse.entryId
      JOIN validCodeUse AS other USING (codeId)
      WHERE codeUse.entryId = ? AND other.entrantId = logEntry.entrantId
      """, [id])
    if let again { throw EntryRefusal.codeUsed(id, by: again) }
    let limit: Int? = try db.first(
      """
      SELECT useLimit FROM codeUse JOIN secretCode ON secretCode.id = codeId WHERE entryId = ?
        AND (SELECT count(*) FROM validCodeUse WHERE codeId = secretCode.id) >= useLimit
      """, [id])
    if let limit { throw EntryRefusal.codeUsedUp(id, limit: limit) }
  }

  mutating func appeal(_ id: Identifier<LogEntry>, note: String) throws {
    _ = try entry(id)
    try keep(.appealed, note, of: id)
    try context.log(.appealed, .entry, id, [.init("note", from: nil, to: note)])
  }

  func close() throws {
    for (challenge, entrants) in touched {
      let challenge = try Challenge.fetch(db, try Event.fetch(db, challenge))
      try ScoreWriter(db, challenge).rewrite(entrants.sorted())
    }
  }

  private func entry(_ id: Identifier<LogEntry>) throws -> (
    entrant: Int64, challenge: Identifier<Event>, voidReason: EndReason?
  ) {
    guard
      let row = try db.row(
        """
        SELECT entrantId, challengeId, voidReason, voidCause FROM logEntry
        JOIN entrant ON entrant.id = entrantId WHERE logEntry.id = ?
        """, [id])
    else { throw NotFound.entry(id) }
    return (try row[0], try row[1], EndReason(stated: try row[2], cause: try row[3]))
  }

  private func keep(
    _ kind: EntryDecision.Kind, _ note: String?, _ cause: EndReason.Cause? = nil,
    of id: Identifier<LogEntry>
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO entryDecision (entryId, kind, note, cause, decidedAt, decidedBy)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [id, kind, note, cause, context.now, context.staff])
  }
}

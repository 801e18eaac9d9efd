internal import GRDB
public import Juara

extension Store {
  /// Voids entries, all of them or none; what they scored goes, they stay to be seen.
  ///
  /// - Throws: `NotFound.entry`, `EntryRefusal.alreadyVoid`, `MissingReason`.
  public func voidEntries(
    _ ids: [Identifier<LogEntry>], reason: String, by signature: Signature
  ) throws {
    try decide(ids, reason, by: signature) { try $0.void($1, reason: reason) }
  }

  /// Voids an entry; what it scored goes, the entry stays to be seen.
  ///
  /// - Throws: `NotFound.entry`, `EntryRefusal.alreadyVoid`, `MissingReason`.
  public func voidEntry(
    _ id: Identifier<LogEntry>, reason: String, by signature: Signature
  ) throws {
    try voidEntries([id], reason: reason, by: signature)
  }

  /// Lets entries stand that were flagged, all of them or none.
  ///
  /// - Throws: `NotFound.entry`, `EntryRefusal.alreadyVoid`.
  public func approveEntries(
    _ ids: [Identifier<LogEntry>], by signature: Signature
  ) throws {
    try decide(ids, "-", by: signature) { try $0.approve($1) }
  }

  /// Takes the voids of entries back, of all of them or none.
  ///
  /// - Throws: `NotFound.entry`, `EntryRefusal`, `MissingReason`.
  public func restoreEntries(
    _ ids: [Identifier<LogEntry>], reason: String, by signature: Signature
  ) throws {
    try decide(ids, reason, by: signature) { try $0.restore($1, reason: reason) }
  }

  /// Notes that somebody asks staff to look at an entry again; it joins the queue.
  ///
  /// - Throws: `NotFound.entry`, `MissingReason`.
  public func appealEntry(
    _ id: Identifier<LogEntry>, note: String, by signature: Signature
  ) throws {
    try decide([id], note, by: signature) { try $0.appeal($1, note: note) }
  }

  private func decide(
    _ ids: [Identifier<LogEntry>], _ reason: String, by signature: Signature,
    _ body: (inout EntryDecisions, Identifier<LogEntry>) throws -> Void
  ) throws {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      var decisions = EntryDecisions(db, by: signature)
      var met = Set<Int64>()
      for id in ids where met.insert(id.rawValue).inserted { try body(&decisions, id) }
      try decisions.close()
    }
  }

  /// An entry with its review, what was handed in, and what was decided on it.
  ///
  /// - Throws: `NotFound.entry`.
  public func entry(_ id: Identifier<LogEntry>) throws -> EntryFile {
    try read { db in
      let entry = try LogEntry.fetchOne(
        db, sql: LogEntry.select + " WHERE logEntry.id = ?", arguments: [id])
      guard let entry else { throw NotFound.entry(id) }
      let decisions = try Row.fetchAll(
        db, sql: "SELECT * FROM entryDecision WHERE entryId = ? ORDER BY id", arguments: [id]
      ).map { row in
        EntryDecision(
          kind: .init(rawValue: row["kind"])!, note: row["note"],
          signature: Signature(staff: row["decidedBy"], at: row["decidedAt"]))
      }
      return EntryFile(
        entry: entry, review: try EntryAttachments.review(db, of: id),
        evidence: try EntryAttachments.evidence(db, of: id), decisions: decisions)
    }
  }

  /// The entries of a challenge that staff should look at, by the readers' entrants: those that the
  /// flag rules name and nobody has approved since, and those that somebody appeals.
  public func flaggedEntries(of code: String) throws -> [FlaggedEntry] {
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
      try Self.forEachReader(db, challenge) { candidates in
        for (id, flags) in FlagRules.flags(of: candidates) {
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

  /// Lends the valid entries of each reader of a challenge, as the flag rules look at them.
  private static func forEachReader(
    _ db: Database, _ challenge: Challenge, _ body: ([FlagRules.Candidate]) throws -> Void
  ) throws {
    let rows = try HotStatement(
      db,
      """
      SELECT entrantId, logEntry.id, ruleId, quantity, title, titleKey, recordedAt, online
      FROM entrant CROSS JOIN logEntry INDEXED BY logEntryByEntrant ON entrantId = entrant.id
      WHERE challengeId = ? AND voidedAt IS NULL ORDER BY entrant.id
      """)
    let terms = Dictionary(
      uniqueKeysWithValues: challenge.rules.map { ($0.id.rawValue, $0.terms) })
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
          title: row.text(4), titleKey: row.text(5),
          recordedAt: Instant(secondsSince1970: row.integer(6)), isOnline: row.integer(7) != 0))
    }
    try body(candidates)
  }

  private static func latestDecisions(
    _ db: Database, of challenge: Identifier<Event>
  ) throws -> [Int64: EntryDecision] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT entryId, kind, note, decidedBy, decidedAt, max(entryDecision.id)
        FROM entryDecision JOIN logEntry ON logEntry.id = entryId
        JOIN entrant ON entrant.id = entrantId WHERE challengeId = ? GROUP BY entryId
        """,
      arguments: [challenge])
    return Dictionary(
      uniqueKeysWithValues: rows.map { row in
        (
          row[0],
          EntryDecision(
            kind: .init(rawValue: row[1])!, note: row[2],
            signature: Signature(staff: row[3], at: row[4]))
        )
      })
  }
}

extension EntryDecision {
  /// The flag of an appeal; none for what was decided.
  fileprivate var appeal: [EntryFlag] { kind == .appealed ? [.appealed(note: note)] : [] }
}

internal import GRDB
internal import Juara

/// Writes what staff decide on entries, several at a time: all of it or nothing. What was decided
/// before is kept.
struct EntryDecisions {
  let db: Database
  let signature: Signature
  /// The entrants whose scores must be written anew, by their challenges.
  private(set) var touched: [Identifier<Event>: Set<Int64>] = [:]

  init(_ db: Database, by signature: Signature) {
    self.db = db
    self.signature = signature
  }

  /// Lets an entry stand.
  mutating func approve(_ id: Identifier<LogEntry>) throws {
    if try entry(id).isVoid { throw EntryRefusal.alreadyVoid(id) }
    try db.execute(sql: "UPDATE logEntry SET flagged = 0 WHERE id = ?", arguments: [id])
    try keep(.approved, nil, of: id)
    try AuditLog(db, signature).note(.approved, .entry, id.rawValue)
  }

  /// Takes an entry out; it stays to be seen.
  mutating func void(_ id: Identifier<LogEntry>, reason: String) throws {
    let entry = try entry(id)
    if entry.isVoid { throw EntryRefusal.alreadyVoid(id) }
    try db.execute(
      sql: "UPDATE logEntry SET voidedAt = ?, voidedBy = ?, voidReason = ? WHERE id = ?",
      arguments: [signature.at, signature.staff, reason, id])
    touched[entry.challenge, default: []].insert(entry.entrant)
    try keep(.voided, reason, of: id)
    try AuditLog(db, signature).note(
      .voided, .entry, id.rawValue, [.init("voidReason", from: nil, to: reason)])
  }

  /// Takes a void back; that the entry was void until now stays known.
  mutating func restore(_ id: Identifier<LogEntry>, reason: String) throws {
    let entry = try entry(id)
    guard entry.isVoid else { throw EntryRefusal.notVoid(id) }
    // Its row would be taken for a new one when the file is imported again.
    if entry.voidReason == LogEntry.batchUndone { throw EntryRefusal.importUndone(id) }
    // Another entry stands for it.
    if entry.voidReason == Registration.merged { throw EntryRefusal.merged(id) }
    try db.execute(
      sql: """
        INSERT INTO pastVoid (entryId, voidedAt, restoredAt)
        SELECT id, voidedAt, ?1 FROM logEntry WHERE id = ?2 AND voidedAt < ?1
        """,
      arguments: [signature.at, id])
    try db.execute(
      sql: "UPDATE logEntry SET voidedAt = NULL, voidedBy = NULL, voidReason = NULL WHERE id = ?",
      arguments: [id])
    touched[entry.challenge, default: []].insert(entry.entrant)
    try keep(.restored, reason, of: id)
    try AuditLog(db, signature).note(
      .restored, .entry, id.rawValue,
      [
        .init("voidReason", from: entry.voidReason, to: nil),
        .init("reason", from: nil, to: reason),
      ])
  }

  /// Asks staff to look at an entry again, valid or void.
  mutating func appeal(_ id: Identifier<LogEntry>, note: String) throws {
    _ = try entry(id)
    try keep(.appealed, note, of: id)
    try AuditLog(db, signature).note(
      .appealed, .entry, id.rawValue, [.init("note", from: nil, to: note)])
  }

  /// Writes the scores that the decisions changed.
  func close() throws {
    for (challenge, entrants) in touched {
      let challenge = try Challenge.fetch(db, try Event.fetch(db, challenge))
      try ScoreKeeping(db, challenge).rewrite(entrants.sorted())
    }
  }

  private func entry(_ id: Identifier<LogEntry>) throws -> (
    entrant: Int64, challenge: Identifier<Event>, isVoid: Bool, voidReason: String?
  ) {
    let statement = try db.cachedStatement(
      sql: """
        SELECT entrantId, challengeId, voidedAt IS NOT NULL, voidReason FROM logEntry
        JOIN entrant ON entrant.id = entrantId WHERE logEntry.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { throw NotFound.entry(id) }
    return (row[0], row[1], row[2], row[3])
  }

  private func keep(
    _ kind: EntryDecision.Kind, _ note: String?, of id: Identifier<LogEntry>
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO entryDecision (entryId, kind, note, decidedAt, decidedBy)
        VALUES (?, ?, ?, ?, ?)
        """)
    try statement.execute(
      arguments: [id, kind.rawValue, note, signature.at, signature.staff])
  }
}

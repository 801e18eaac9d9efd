package import GRDB
package import Juara

/// Keeps the record of one import while it runs, and decides at its end what becomes of it.
struct BatchWriter {
  let id: Identifier<Batch>
  var tally = ImportTally()
  private let db: Database
  private let options: ImportOptions
  private let audit: AuditContext

  init(
    _ db: Database, _ kind: Batch.Kind, _ event: Identifier<Event>?, _ options: ImportOptions,
    by audit: AuditContext
  ) throws {
    self.db = db
    self.options = options
    self.audit = audit
    try db.execute(
      sql: """
        INSERT INTO batch (kind, eventId, fileName, importedAt, importedBy) VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [kind.rawValue, event, options.fileName, audit.at, audit.staff])
    id = Identifier(db.lastInsertedRowID)
  }

  /// Writes the counts and says whether the transaction is to stand.
  func close(
    _ describe: (inout ImportReport) throws -> Void
  ) throws -> (ImportReport, Database.TransactionCompletion) {
    var report = ImportReport(tally: tally)
    try describe(&report)
    if tally.refused > 0, !options.skipBad {
      report.ending = .refused
    } else if tally.created + tally.updated == 0 {
      report.ending = .nothingToDo
    } else if options.apply {
      report.ending = .applied
    }
    guard report.ending == .applied else { return (report, .rollback) }
    try db.execute(
      sql: """
        UPDATE batch SET created = ?, updated = ?, unchanged = ?, refused = ? WHERE id = ?
        """,
      arguments: [
        tally.created, tally.updated, tally.unchanged, tally.refused + tally.unmatched, id,
      ])
    try AuditLog(db, audit, batch: id).note(
      .imported, .batch, id.rawValue, [.init("fileName", from: nil, to: options.fileName)])
    try options.mapping?.save(db, by: audit, batch: id)
    report.batch = id
    return (report, .commit)
  }
}

extension Batch: FetchableRecord {
  /// Reads a row of the table `batch` with its event's `code`.
  package init(row: Row) throws {
    let undoneBy: String? = row["undoneBy"]
    self.init(
      id: row["id"], kind: Kind(rawValue: row["kind"])!, eventCode: row["code"],
      fileName: row["fileName"],
      imported: AuditContext(staff: row["importedBy"], at: row["importedAt"]),
      tally: ImportTally(
        created: row["created"], updated: row["updated"], unchanged: row["unchanged"],
        refused: row["refused"]),
      undone: undoneBy.map { AuditContext(staff: $0, at: row["undoneAt"]) })
  }

  /// All batches, the newest first.
  static func all(_ db: Database) throws -> [Batch] {
    try Batch.fetchAll(
      db,
      sql: """
        SELECT batch.*, code FROM batch LEFT JOIN event ON event.id = eventId
        ORDER BY batch.id DESC
        """)
  }

  /// One batch that still stands.
  static func fetchStanding(
    _ db: Database, _ id: Identifier<Batch>, _ kind: Kind
  ) throws -> Batch {
    let batch = try Batch.fetchOne(
      db,
      sql: """
        SELECT batch.*, code FROM batch LEFT JOIN event ON event.id = eventId WHERE batch.id = ?
        """,
      arguments: [id])
    guard let batch else { throw NotFound.batch(id) }
    guard batch.kind == kind else { throw ImportRefusal.otherKindOfBatch(id, batch.kind) }
    guard batch.undone == nil else { throw ImportRefusal.alreadyUndone(id) }
    return batch
  }

  /// The event or challenge it went into.
  func event(_ db: Database) throws -> Event { try Event.fetch(db, code: eventCode!) }

  /// Marks it as taken back.
  func markUndone(_ db: Database, by audit: AuditContext) throws {
    try db.execute(
      sql: "UPDATE batch SET undoneAt = ?, undoneBy = ? WHERE id = ?",
      arguments: [audit.at, audit.staff, id])
    try AuditLog(db, audit, batch: id).note(.undone, .batch, id.rawValue)
  }
}

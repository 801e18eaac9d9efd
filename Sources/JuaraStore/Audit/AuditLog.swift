import Foundation
package import GRDB
package import Juara

/// Keeps who changed what, within the transaction that changes it.
struct AuditLog {
  private let db: Database
  private let audit: AuditContext
  private let batch: Identifier<Batch>?

  init(_ db: Database, _ audit: AuditContext, batch: Identifier<Batch>? = nil) {
    self.db = db
    self.audit = audit
    self.batch = batch
  }

  /// Notes one act.
  func note(
    _ action: AuditEntry.Action, _ subject: AuditEntry.Subject, _ id: Int64,
    _ changes: [AuditEntry.Change] = []
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO auditEntry (at, staff, action, subject, subjectId, batchId, changes)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      audit.at, audit.staff, action.rawValue, subject.rawValue, id, batch,
      try Self.json(changes),
    ])
  }

  /// `{"field": ["old", "new"], …}`, its fields in alphabetical order.
  static func json(_ changes: [AuditEntry.Change]) throws -> String {
    if changes.isEmpty { return "{}" }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let fields = Dictionary(uniqueKeysWithValues: changes.map { ($0.field, [$0.old, $0.new]) })
    return String(decoding: try encoder.encode(fields), as: UTF8.self)
  }

  /// What `json` wrote.
  static func changes(_ json: String) throws -> [AuditEntry.Change] {
    try JSONDecoder().decode([String: [String?]].self, from: Data(json.utf8))
      .sorted { $0.key < $1.key }
      .map { AuditEntry.Change($0.key, from: $0.value[0], to: $0.value[1]) }
  }
}

extension AuditEntry: FetchableRecord {
  /// Reads a row of the table `auditEntry`.
  package init(row: Row) throws {
    self.init(
      id: row["id"], by: AuditContext(staff: row["staff"], at: row["at"]),
      action: Action(rawValue: row["action"])!, subject: Subject(rawValue: row["subject"])!,
      subjectID: row["subjectId"], batch: row["batchId"],
      changes: try AuditLog.changes(row["changes"]))
  }

  /// All that was done to one thing, the newest first.
  static func newestFirst(
    _ db: Database, _ subject: Subject, _ id: Int64
  ) throws -> [AuditEntry] {
    try AuditEntry.fetchAll(
      db, sql: "SELECT * FROM auditEntry WHERE subject = ? AND subjectId = ? ORDER BY id DESC",
      arguments: [subject.rawValue, id])
  }
}

extension Store {
  /// The latest entries of the audit log, the newest first.
  ///
  /// - Parameters:
  ///   - limit: how many at most; nil is all.
  ///   - subject: only what was done to this kind of thing.
  ///   - id: only what was done to this one of them.
  package func auditEntries(
    limit: Int? = nil, subject: AuditEntry.Subject? = nil, id: Int64? = nil
  ) throws -> [AuditEntry] {
    try read { db in
      try AuditEntry.fetchAll(
        db,
        sql: """
          SELECT * FROM auditEntry WHERE (?1 IS NULL OR subject = ?1)
            AND (?2 IS NULL OR subjectId = ?2)
          ORDER BY id DESC LIMIT ?3
          """,
        arguments: [subject?.rawValue, id, limit ?? -1])
    }
  }
}

public import GRDB
public import Juara

extension AuditEntry: FetchableRecord {
  /// Reads a row of the table `auditEntry`.
  public init(row: Row) throws {
    self.init(
      id: row["id"], by: AuditContext(staff: row["staff"], at: row["at"]),
      action: Action(rawValue: row["action"])!, subject: Subject(rawValue: row["subject"])!,
      subjectID: row["subjectId"], batch: row["batchId"],
      changes: try [Change](json: row["changes"]))
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

internal import GRDB
public import Juara

extension Store {
  /// The latest entries of the audit log, the newest first.
  ///
  /// - Parameters:
  ///   - limit: how many at most; nil is all.
  ///   - subject: only what was done to this kind of thing.
  ///   - id: only what was done to this one of them.
  public func auditEntries(
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

import GRDB
package import Juara

extension AuditEntry: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, at, staff, action, subject, subjectId, importId, changes
  }

  package static let columns = ColumnList("auditEntry", Column.self)

  package init(_ row: RecordRow<AuditEntry>) throws {
    guard let changes = try? [Change](json: try row[.changes]) else { throw row.problem(.changes) }
    try self.init(
      id: row[.id], by: AuditContext(staff: row[.staff], at: row[.at]), action: row[.action],
      subject: row[.subject], subjectID: row[.subjectId], importID: row[.importId],
      changes: changes)
  }

  static func newestFirst(_ db: Database, _ subject: Subject, _ id: Int64) throws -> [AuditEntry] {
    try AuditEntry.all(db, "WHERE subject = ? AND subjectId = ? ORDER BY id DESC", [subject, id])
  }
}

extension Store {
  package func auditEntries(
    limit: Int? = nil, subject: AuditEntry.Subject? = nil, id: Int64? = nil
  ) throws -> [AuditEntry] {
    try read { db in
      try AuditEntry.all(
        db,
        """
        WHERE (?1 IS NULL OR subject = ?1)
          AND (?2 IS NULL OR subjectId = ?2)
        ORDER BY id DESC LIMIT ?3
        """, [subject, id, limit ?? -1])
    }
  }
}

extension EndReason {
  /// Reads a column of reasons and its column of causes; nil where neither says anything.
  init?(stated text: String?, cause: String?) {
    if let text {
      self = .stated(text)
    } else if let cause = cause.flatMap(Cause.init) {
      self = .caused(cause)
    } else {
      return nil
    }
  }

  init<Record>(_ row: RecordRow<Record>, _ reason: Record.Column, _ cause: Record.Column) throws {
    guard let read = EndReason(stated: try row[reason], cause: try row[cause]) else {
      throw row.problem(reason)
    }
    self = read
  }

  var text: String? { if case .stated(let text) = self { text } else { nil } }
  var cause: Cause? { if case .caused(let cause) = self { cause } else { nil } }

  /// - Parameter field: `void` for the columns `voidReason` and `voidCause`.
  func change(_ field: String, ends: Bool) -> AuditEntry.Change {
    let value = text ?? cause?.rawValue
    return AuditEntry.Change(
      field + (cause == nil ? "Reason" : "Cause"), from: ends ? nil : value, to: ends ? value : nil)
  }
}

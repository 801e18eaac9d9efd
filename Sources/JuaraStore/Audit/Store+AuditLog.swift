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

package struct AuditListing: Sendable {
  package let entry: AuditEntry
  /// What staff know the subject by: `ID29`, `lomba 017`, an event's code, a certificate's number;
  /// nil where it has no such name, or is no more.
  package let subjectName: String?
}

extension Store {
  /// The newest first. - Parameter id: The subject's number in the file.
  package func auditListings(
    limit: Int? = nil, subject: AuditEntry.Subject? = nil, id: Int64? = nil
  ) throws -> [AuditListing] {
    try read { db in
      try db.rows(
        """
        SELECT \(AuditEntry.columns), \(Self.subjectName) AS subjectName FROM auditEntry
        WHERE (?1 IS NULL OR subject = ?1)
          AND (?2 IS NULL OR subjectId = ?2)
        ORDER BY id DESC LIMIT ?3
        """, [subject, id, limit ?? -1]
      ).map { try AuditListing(entry: $0.record(), subjectName: $0["subjectName"]) }
    }
  }

  /// Nobody's name: names of people stay out of what is passed on.
  private static let subjectName: String = {
    let ofChallenges: [(subject: AuditEntry.Subject, table: String)] = [
      (.rule, "scoringRule"), (.division, "division"), (.titleList, "titleList"),
      (.achievement, "achievement"), (.secretCode, "secretCode"), (.criterion, "criterion"),
      (.juror, "juror"), (.award, "awardBand"),
    ]
    let codes = ofChallenges.map { subject, table in
      """
      WHEN '\(subject.rawValue)' THEN (
        SELECT event.code FROM \(table) AS part JOIN event ON event.id = part.challengeId
        WHERE part.id = subjectId)
      """
    }
    return """
      CASE subject
        WHEN 'participant' THEN 'ID' || subjectId
        WHEN 'consent' THEN (SELECT 'ID' || participantId FROM consent WHERE id = subjectId)
        WHEN 'registration' THEN (
          SELECT event.code || ' ' || printf('%03d', registration.number)
          FROM registration JOIN event ON event.id = eventId WHERE registration.id = subjectId)
        WHEN 'entrant' THEN (
          SELECT event.code || coalesce(' ' || (
            SELECT printf('%03d', number) FROM registration
            WHERE eventId = challengeId AND registration.participantId = entrant.participantId
            LIMIT 1), '')
          FROM entrant JOIN event ON event.id = challengeId WHERE entrant.id = subjectId)
        WHEN 'event' THEN (SELECT code FROM event WHERE id = subjectId)
        WHEN 'challenge' THEN (SELECT code FROM event WHERE id = subjectId)
        WHEN 'project' THEN (SELECT code FROM event WHERE id = subjectId)
        WHEN 'question' THEN (
          SELECT event.code FROM question JOIN event ON event.id = eventId
          WHERE question.id = subjectId)
        WHEN 'draw' THEN (SELECT code FROM draw WHERE id = subjectId)
        WHEN 'certificate' THEN (SELECT number FROM certificate WHERE id = subjectId)
        WHEN 'group' THEN (
          SELECT name FROM "group" WHERE id = subjectId AND kind <> 'family')
        WHEN 'referral' THEN (SELECT code FROM referral WHERE id = subjectId)
        WHEN 'staff' THEN (SELECT name FROM staff WHERE id = subjectId)
        WHEN 'library' THEN NULL
        WHEN 'template' THEN NULL
        \(codes.joined(separator: "\n"))
        ELSE CAST(subjectId AS TEXT)
      END
      """
  }()

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

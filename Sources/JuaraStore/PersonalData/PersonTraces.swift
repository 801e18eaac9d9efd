import GRDB
import Juara

/// Of the record, of those merged into it, and of all that hangs on it.
struct PersonTraces {
  private let db: Database
  private let id: Identifier<Participant>

  init(_ db: Database, of id: Identifier<Participant>) {
    self.db = db
    self.id = id
  }

  /// The condition that finds the entries in `auditEntry`, with the person's number as `?1`.
  private static let condition: String = {
    let ids = "(SELECT ?1 UNION ALL SELECT id FROM mergedParticipant WHERE intoId = ?1)"
    // Decisions on an award name the award, and whom they were for.
    let awards = """
      (subject = 'award' AND EXISTS (SELECT * FROM json_each(changes, '$.participant')
        WHERE value IN \(ids)))
      """
    let others = PersonalTable.all.compactMap { table in
      table.subject.map { subject in
        """
        (subject = '\(subject)' AND subjectId IN
          (SELECT \(table.key) FROM \(table.name) WHERE \(table.condition)))
        """
      }
    }
    let own = "(subject = 'participant' AND subjectId IN \(ids))"
    return ([own, awards] + others).joined(separator: " OR ")
  }()

  func entries() throws -> [AuditEntry] {
    try AuditEntry.all(db, "WHERE \(Self.condition) ORDER BY id", [id])
  }

  /// Takes out of the entries from what to what anything changed that says something of the person.
  func scrub() throws {
    for entry in try entries() where !entry.changes.isEmpty {
      try db.update("auditEntry", is: entry.id, ["changes": try entry.changes.map(\.redacted).json])
    }
  }
}

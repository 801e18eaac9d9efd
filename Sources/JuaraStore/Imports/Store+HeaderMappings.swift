import GRDB
package import Juara

extension Store {
  package func headerMappings(of kind: Import.Kind? = nil) throws -> [SavedMapping] {
    try read { db in try SavedMapping.all(db, of: kind) }
  }

  package func forgetMapping(_ id: Identifier<HeaderMapping>, by audit: AuditContext) throws {
    try write(by: audit) { context in
      try context.db.execute("DELETE FROM headerMapping WHERE id = ?", [id])
      guard context.db.changesCount > 0 else { throw NotFound.mapping(id.rawValue) }
      try context.log(.forgotten, .mapping, id)
    }
  }
}

extension SavedMapping {
  static func all(_ db: Database, of kind: Import.Kind? = nil) throws -> [SavedMapping] {
    try db.rows("SELECT * FROM headerMapping WHERE ?1 IS NULL OR kind = ?1 ORDER BY id", [kind]).map
    { row in
      let columns = try db.rows(
        "SELECT field, header FROM mappedColumn WHERE mappingId = ?", [row["id"] as Int64])
      return try SavedMapping(
        id: row["id"],
        mapping: HeaderMapping(
          kind: row["kind"], headers: (row["headers"] as TextList).texts,
          headerKey: row["headerKey"],
          columns: Dictionary(
            uniqueKeysWithValues: try columns.compactMap { column in
              try ImportField(rawValue: column[0]).map { ($0, try column[1]) }
            })),
        saved: AuditContext(staff: row["savedBy"], at: row["savedAt"]))
    }
  }
}

extension HeaderMapping {
  /// Remembers the mapping in place of one for the same headers.
  func save(_ context: WriteContext) throws {
    let id: Int64 = try context.db.value(
      """
      INSERT INTO headerMapping (kind, headerKey, headers, savedAt, savedBy)
      VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (kind, headerKey) DO UPDATE SET savedAt = excluded.savedAt,
        savedBy = excluded.savedBy
      RETURNING id
      """,
      [kind, headerKey, TextList(headers), context.now, context.staff])
    try context.db.execute("DELETE FROM mappedColumn WHERE mappingId = ?", [id])
    let fields = columns.sorted { $0.key.rawValue < $1.key.rawValue }
    for (field, header) in fields {
      try context.db.insert("mappedColumn", ["mappingId": id, "field": field, "header": header])
    }
    try context.log(
      .recorded, .mapping, id,
      fields.map { AuditEntry.Change($0.key.rawValue, from: nil, to: $0.value) })
  }
}

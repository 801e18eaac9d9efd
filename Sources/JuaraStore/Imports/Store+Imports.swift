import GRDB
package import Juara

extension Store {
  package func imports() throws -> [Import] {
    try read { db in try Import.fetchAll(db, sql: Import.select + " ORDER BY import.id DESC") }
  }

  package func `import`(_ id: Identifier<Import>) throws -> Import {
    try read { db in try Import.fetch(db, id) }
  }

  /// What it created goes, log entries are voided, and what it changed is as before.
  /// - Returns: Whose seats await consent again, and what became of the seats it took.
  /// - Throws: `ImportRefusal.builtOn` with all that was built on it since.
  @discardableResult
  package func undoImport(
    _ id: Identifier<Import>, by audit: AuditContext
  ) throws -> ConsentEffects {
    try write(by: audit) { context in
      try ImportUndo(context: context, record: try Import.fetch(context.db, id)).run()
    }
  }
}

extension Import: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, kind, eventCode, fileName, importedBy, importedAt
    case created, updated, unchanged, refused, undoneBy, undoneAt
  }

  package static let columns = ColumnList("import", Column.self, [.eventCode: "event.code"])

  package init(_ row: RecordRow<Import>) throws {
    let undoneBy: String? = try row[.undoneBy]
    try self.init(
      id: row[.id], kind: row[.kind], eventCode: row[.eventCode], fileName: row[.fileName],
      imported: AuditContext(staff: row[.importedBy], at: row[.importedAt]),
      tally: ImportTally(
        created: row[.created], updated: row[.updated], unchanged: row[.unchanged],
        refused: row[.refused]),
      undone: undoneBy.map { AuditContext(staff: $0, at: try row[.undoneAt]) })
  }

  fileprivate static let select = """
    SELECT \(columns) FROM import LEFT JOIN event ON event.id = eventId
    """

  fileprivate static func fetch(_ db: Database, _ id: Identifier<Import>) throws -> Import {
    let record = try Import.fetchOne(db, sql: select + " WHERE import.id = ?", arguments: [id])
    guard let record else { throw NotFound.import(id) }
    return record
  }

  func event(_ db: Database) throws -> Event { try Event.fetch(db, code: eventCode!) }
}

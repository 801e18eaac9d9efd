internal import GRDB
public import Juara

extension Store {
  /// What is remembered of the columns of files, of one kind or of all.
  public func headerMappings(of kind: Batch.Kind? = nil) throws -> [SavedMapping] {
    try read { db in try SavedMapping.all(db, of: kind) }
  }

  /// Forgets what was said of the columns of files with one row of headers.
  ///
  /// - Throws: `NotFound.mapping`.
  public func forgetMapping(_ id: Identifier<HeaderMapping>, by signature: Signature) throws {
    try write { db in
      try db.execute(sql: "DELETE FROM headerMapping WHERE id = ?", arguments: [id])
      guard db.changesCount > 0 else { throw NotFound.mapping(id.rawValue) }
      try AuditLog(db, signature).note(.forgotten, .mapping, id.rawValue)
    }
  }
}

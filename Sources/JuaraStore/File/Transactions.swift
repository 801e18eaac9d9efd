internal import GRDB
internal import Juara

extension Store {
  /// Reads within one snapshot of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.translating(path: path) { try queue.read(body) }
  }

  /// Writes within one transaction that has the file's lock from its beginning, so that what it
  /// reads stays true until it has written.
  @discardableResult
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try write { db in (try body(db), .commit) }
  }

  /// Writes within one transaction, which the body may ask to be taken back.
  @discardableResult
  func write<Value>(
    _ body: (Database) throws -> (Value, Database.TransactionCompletion)
  ) throws -> Value {
    try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in
        var value: Value?
        var completed = Database.TransactionCompletion.rollback
        try db.inTransaction(.immediate) {
          let (result, completion) = try body(db)
          value = result
          completed = completion
          return completion
        }
        if completed == .commit { commits.set() }
        return value!
      }
    }
  }

  /// Turns SQLite's result codes into what they mean to a person.
  static func translating<Value>(path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      // A quota or a limit on the file's size ends a write as a full disk does, by another code.
      if error.extendedResultCode == .SQLITE_IOERR_WRITE {
        throw LibraryFileProblem.diskFull(path: path)
      }
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw LibraryFileProblem.busy(path: path)
      case .SQLITE_FULL: throw LibraryFileProblem.diskFull(path: path)
      case .SQLITE_NOTADB: throw LibraryFileProblem.foreign(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
        throw LibraryFileProblem.noPermission(path: path)
      case .SQLITE_CONSTRAINT:
        throw LibraryFileProblem.contradiction(detail: error.message ?? "")
      case .SQLITE_IOERR, .SQLITE_CORRUPT:
        throw LibraryFileProblem.damaged(path: path, detail: error.message ?? "")
      default: throw error
      }
    }
  }
}

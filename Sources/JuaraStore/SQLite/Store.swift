import Foundation
import GRDB
package import Juara
import JuaraSchema
import Synchronization

/// A library's one file. Each public method is one use case and one transaction: it reads, asks the
/// domain, writes and keeps the audit log.
///
/// Several programs may use one file at the same time: a write takes the file's lock at once, and
/// waits up to ten seconds for another's to end.
package struct Store: Sendable {
  let queue: DatabaseQueue
  let path: String
  let commits = CommitMark()

  /// Whether anything was written through this value.
  package var hasCommitted: Bool { commits.isSet }

  /// The library whose file this is.
  package var library: Library {
    get throws { try read { db in try Library.fetch(db) } }
  }

  /// Makes a new library's file.
  ///
  /// - Throws: `LibraryFileProblem`, above all when there is a file of that name already.
  package static func create(
    path: String, library: Library, by audit: AuditContext
  ) throws -> Store {
    // SQLite takes an empty file for a new database. Of two who make one, the second finds it there.
    do {
      try Data().write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
    } catch {
      throw FileManager.default.fileExists(atPath: path)
        ? LibraryFileProblem.exists(path: path) : .noPermission(path: path)
    }
    // Children's data: for nobody else who uses the computer, until the library says otherwise.
    try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    let store = try translating(path: path) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(wal: true))
      return Store(queue: queue, path: path)
    }
    do {
      try store.prepare(library, by: audit)
      // Into the file itself, where whoever opens it looks for the mark of a library.
      try translating(path: path) {
        _ = try store.queue.writeWithoutTransaction { db in try db.checkpoint(.truncate) }
      }
    } catch {
      try? store.queue.close()
      for suffix in ["", "-wal", "-shm"] {
        try? FileManager.default.removeItem(atPath: path + suffix)
      }
      throw error
    }
    return store
  }

  /// Makes a library that lives in memory and is gone with the value.
  package static func inMemory(library: Library, by audit: AuditContext) throws -> Store {
    let store = Store(
      queue: try DatabaseQueue(configuration: configuration(wal: false)), path: ":memory:")
    try store.prepare(library, by: audit)
    return store
  }

  /// Opens a library's file, and brings it to this version of Juara.
  ///
  /// - Throws: `LibraryFileProblem`. A file that is not Juara's, or a newer Juara's, is left untouched.
  package static func open(path: String) throws -> Store {
    guard let header = try SQLiteFileHeader.read(path: path),
      header.applicationID == Schema.applicationID
    else { throw LibraryFileProblem.foreign(path: path) }
    guard header.userVersion <= Schema.migrations.count else {
      throw LibraryFileProblem.newer(path: path)
    }
    return try translating(path: path) {
      // Asking for what the file has already would write to it.
      let queue = try DatabaseQueue(path: path, configuration: configuration(wal: !header.isWAL))
      let migrator = DatabaseMigrator.juara
      let (isNewer, isComplete) = try queue.read { db in
        (try migrator.hasBeenSuperseded(db), try migrator.hasCompletedMigrations(db))
      }
      if isNewer { throw LibraryFileProblem.newer(path: path) }
      if !isComplete { try migrator.migrate(queue) }
      return Store(queue: queue, path: path)
    }
  }

  private static func configuration(wal: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    if wal { configuration.journalMode = .wal }
    configuration.prepareDatabase { db in
      // As SQLite advises for a write-ahead log.
      try db.execute(sql: "PRAGMA synchronous = NORMAL")
      // 48 MiB of pages, so that an import of a hundred thousand rows need not read back what it
      // wrote; and each statement's own journal in memory: an insert that sets off a trigger keeps
      // one, and as a file it cost twelve writes a row, measured.
      try db.execute(sql: "PRAGMA cache_size = -49152; PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  private func prepare(_ library: Library, by audit: AuditContext) throws {
    try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try DatabaseMigrator.juara.migrate(queue)
    }
    try write { db in
      try library.insert(db)
      try WriteContext(db: db, library: library, audit: audit).log(.created, .library, 1)
    }
  }
}

extension DatabaseMigrator {
  /// Brings a library's file to this version of Juara.
  static var juara: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for migration in Schema.migrations {
      migrator.registerMigration(migration.name) { db in try db.execute(sql: migration.sql) }
    }
    return migrator
  }
}

extension Store {
  /// Reads within one snapshot of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.translating(path: path) { try queue.read(body) }
  }

  /// Writes within one transaction that has the file's lock from its beginning, so that what it
  /// reads stays true until it has written.
  @discardableResult
  func write<Value>(
    by audit: AuditContext, _ body: (WriteContext) throws -> Value
  ) throws -> Value {
    try write(by: audit) { context in (try body(context), .commit) }
  }

  /// Writes within one transaction, which the body may roll back.
  @discardableResult
  func write<Value>(
    by audit: AuditContext,
    _ body: (WriteContext) throws -> (Value, Database.TransactionCompletion)
  ) throws -> Value {
    try transaction { db in
      try body(WriteContext(db: db, library: try Library.fetch(db), audit: audit))
    }
  }

  /// Writes what the audit log need not keep.
  @discardableResult
  func write<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try transaction { db in (try body(db), .commit) }
  }

  private func transaction<Value>(
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

/// Remembers whether a store has committed anything, so that whoever cannot say so afterwards can at
/// least not say the opposite.
final class CommitMark: Sendable {
  private let mark = Atomic(false)

  /// Whether anything was committed.
  var isSet: Bool { mark.load(ordering: .relaxed) }

  /// Something was committed.
  func set() { mark.store(true, ordering: .relaxed) }
}

/// The first hundred bytes of a SQLite file (https://www.sqlite.org/fileformat.html §1.3): enough to
/// tell whose it is without opening, and so without touching, it.
struct SQLiteFileHeader {
  /// Whether the file keeps a write-ahead log.
  let isWAL: Bool
  /// What `PRAGMA user_version` says.
  let userVersion: Int32
  /// What `PRAGMA application_id` says.
  let applicationID: Int32

  /// Nil if the bytes do not begin a SQLite file.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 100, bytes.starts(with: Array("SQLite format 3\0".utf8))
    else { return nil }
    func number(at offset: Int) -> Int32 {
      Int32(bitPattern: bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    isWAL = bytes[18] == 2
    userVersion = number(at: 60)
    applicationID = number(at: 68)
  }

  /// Reads the header of a file; nil if it does not begin as a SQLite file does.
  static func read(path: String) throws -> SQLiteFileHeader? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw LibraryFileProblem.missing(path: path)
    }
    guard !isFolder.boolValue else { throw LibraryFileProblem.isFolder(path: path) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw LibraryFileProblem.noPermission(path: path)
    }
    defer { try? file.close() }
    guard let head = try? file.read(upToCount: 100) else { return nil }
    return SQLiteFileHeader(Array(head))
  }
}

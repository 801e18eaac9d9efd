import Foundation
import GRDB
package import Juara
import JuaraSchema
import Synchronization

/// A library's one file. Each public method is one use case and one transaction: it reads, asks the
/// domain, writes and keeps the audit log. It throws `NotFound` for what is not there, and the
/// refusals of its noun. Several programs may use one file: a write takes the file's lock at once,
/// and waits up to ten seconds for another's to end.
package struct Store: Sendable {
  let queue: DatabaseQueue
  let path: String
  let access: Access
  package let commits = CommitMark()
  let generator: SharedGenerator
  /// Whether a program that is gone has left the latest changes in the log beside the file.
  package var hasLeftoverLog = false

  /// Whether anything was written through this value.
  package var hasCommitted: Bool { commits.isSet }

  /// Lets each commit wait until the disk has it, so that no power failure takes back what was acknowledged.
  package func syncEachCommit() throws {
    try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA synchronous = FULL") }
    }
  }

  /// Keeps no more than so many MiB of the file's pages in memory, for a program that runs for days.
  package func limitPages(toMiB size: Int) throws {
    try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA cache_size = \(-size * 1_024)")
      }
    }
  }

  /// Moves what stands in the write-ahead log into the file itself, unless another program is at it.
  ///
  /// - Throws: `LibraryFileProblem.logRemains` where that fails, above all for want of room.
  package func emptyLog() throws {
    guard access == .writing else { return }
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA busy_timeout = 0")
        _ = try db.checkpoint(.truncate)
      }
    } catch let error as DatabaseError {
      if ![.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
        throw LibraryFileProblem.logRemains(path: path)
      }
    }
  }

  /// Moves what it can of the log into the file while others use it, so that a copy of the file lacks little.
  package func moveLog() throws {
    try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in _ = try db.checkpoint(.passive) }
    }
  }

  /// Ends the use of the file; SQLite then takes away what it kept beside it.
  package func close() { try? queue.close() }

  init(
    queue: DatabaseQueue, path: String, access: Access = .writing,
    drawing generator: SharedGenerator = SharedGenerator(SystemRandomNumberGenerator())
  ) {
    self.queue = queue
    self.path = path
    self.access = access
    self.generator = generator
  }

  package var library: Library { get throws { try read { db in try Library.fetch(db) } } }

  /// - Throws: `LibraryFileProblem`, above all when there is a file of that name already.
  package static func create(
    path: String, library: Library, by audit: AuditContext
  ) throws -> Store {
    try create(path: path) { store in try store.prepare(library, by: audit) }
  }

  /// Makes a file, which goes again where the body cannot fill it.
  static func create(path: String, filling body: (Store) throws -> Void) throws -> Store {
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
      try body(store)
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

  /// - Parameter generator: What check-in codes are drawn by.
  package static func inMemory(
    library: Library,
    drawing generator: some RandomNumberGenerator & Sendable =
      SystemRandomNumberGenerator(), by audit: AuditContext
  ) throws -> Store {
    let store = Store(
      queue: try DatabaseQueue(configuration: configuration(wal: false)), path: ":memory:",
      drawing: SharedGenerator(generator))
    try store.prepare(library, by: audit)
    return store
  }

  static func configuration(wal: Bool) -> Configuration {
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
      // Many small writes change the same pages: moved into the file after 32 MiB of log instead of four, each
      // is moved once and not forty times.
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 8000")
    }
    return configuration
  }

  /// Makes the tables.
  func makeTables() throws {
    try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try Migrations.migrate(queue)
    }
  }

  private func prepare(_ library: Library, by audit: AuditContext) throws {
    try makeTables()
    try write { db in
      try library.insert(db)
      try WriteContext(db: db, library: library, audit: audit).log(.created, .library, 1)
    }
  }
}

extension Store {
  /// Reads within one snapshot of the file.
  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try Self.translating(path: path) {
      guard access == .writing else { return try queue.read(body) }
      // `queue.read` sets `query_only` for its time. SQLite then prepares all statements of the connection anew,
      // which took a quarter of the time of a registration by the website, measured.
      return try queue.writeWithoutTransaction { db in
        let changes = db.totalChangesCount
        var result: Value?
        try db.inTransaction(.deferred) {
          result = try body(db)
          return .rollback
        }
        assert(db.totalChangesCount == changes, "what only reads has written")
        return result!
      }
    }
  }

  /// Takes the file's lock first, so that what it reads stays true until it has written.
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

  func transaction<Value>(
    _ body: (Database) throws -> (Value, Database.TransactionCompletion)
  ) throws -> Value {
    guard access == .writing else { throw LibraryFileProblem.noPermission(path: path) }
    return try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in
        var done: (value: Value, completion: Database.TransactionCompletion)?
        defer { commits.end() }
        try db.inTransaction(.immediate) {
          let result = try body(db)
          if result.1 == .commit {
            try CheckInCode.drawMissing(db, by: generator)
            commits.begin()
          }
          done = result
          return result.1
        }
        guard let done else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        if done.completion == .commit { commits.set() }
        return done.value
      }
    }
  }

  /// Turns SQLite's result codes into what they mean to a person.
  static func translating<Value>(path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as RowDecodingError {
      throw LibraryFileProblem.unreadable(UnreadableValue(column: "\(error)"))
    } catch let error as DatabaseError {
      // A quota or a limit on the file's size ends a write as a full disk does, by another code.
      if error.extendedResultCode == .SQLITE_IOERR_WRITE {
        throw LibraryFileProblem.diskFull(path: path)
      }
      if error.extendedResultCode == .SQLITE_READONLY_DBMOVED {
        throw LibraryFileProblem.replaced(path: path)
      }
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw LibraryFileProblem.busy(path: path)
      case .SQLITE_FULL: throw LibraryFileProblem.diskFull(path: path)
      case .SQLITE_NOTADB: throw LibraryFileProblem.foreign(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
        // A reader of a file that nobody may write to leaves these as unwritable as that.
        let obstacle = ["-shm", "-wal"].map { path + $0 }
          .first {
            FileManager.default.fileExists(atPath: $0)
              && !FileManager.default.isWritableFile(atPath: $0)
          }
        if let obstacle { throw LibraryFileProblem.obstructed(by: obstacle) }
        throw LibraryFileProblem.noPermission(path: path)
      case .SQLITE_CONSTRAINT: throw LibraryFileProblem.contradiction(detail: error.message ?? "")
      case .SQLITE_IOERR, .SQLITE_CORRUPT:
        throw LibraryFileProblem.damaged(path: path, detail: error.message ?? "")
      default: throw error
      }
    }
  }
}

/// Whether a store committed anything, so that a failure afterwards does not say the opposite.
package final class CommitMark: Sendable {
  private let mark = Atomic(false)

  private let isCommitting = Atomic(false)
  private let commit = NSLock()

  var isSet: Bool { mark.load(ordering: .relaxed) }

  func set() { mark.store(true, ordering: .relaxed) }

  /// From here on to `end` it is open whether something is committed.
  func begin() {
    commit.lock()
    isCommitting.store(true, ordering: .relaxed)
  }

  func end() {
    if isCommitting.exchange(false, ordering: .relaxed) { commit.unlock() }
  }

  /// Waits for the commit that is under way, and lets no other begin, since the program is about to end;
  /// answers whether there was any.
  package func stop() -> Bool {
    commit.lock()
    return isSet
  }
}

final class SharedGenerator: Sendable {
  private let generator: Mutex<any RandomNumberGenerator & Sendable>

  init(_ generator: any RandomNumberGenerator & Sendable) { self.generator = Mutex(generator) }

  func draw<Value>(_ body: (inout any RandomNumberGenerator & Sendable) throws -> Value) rethrows
    -> Value
  {
    try generator.withLock { generator in try body(&generator) }
  }
}

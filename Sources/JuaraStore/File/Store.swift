internal import Foundation
internal import GRDB
public import Juara
internal import JuaraSchema

/// A library's one file. Each public method is one use case and one transaction: it reads, asks the
/// domain, writes and keeps the audit log.
///
/// Several programs may use one file at the same time: a write takes the file's lock at once, and
/// waits up to ten seconds for another's to end.
public struct Store: Sendable {
  let queue: DatabaseQueue
  let path: String
  let commits = CommitMark()

  /// Whether anything was written through this value.
  public var hasCommitted: Bool { commits.isSet }

  /// The library whose file this is.
  public var library: Library {
    get throws { try read { db in try Library.fetch(db) } }
  }

  /// Makes a new library's file.
  ///
  /// - Throws: `LibraryFileProblem`, above all when there is a file of that name already.
  public static func create(
    path: String, library: Library, by signature: Signature
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
      try store.prepare(library, by: signature)
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
  public static func inMemory(library: Library, by signature: Signature) throws -> Store {
    let store = Store(
      queue: try DatabaseQueue(configuration: configuration(wal: false)), path: ":memory:")
    try store.prepare(library, by: signature)
    return store
  }

  /// Opens a library's file, and brings it to this version of Juara.
  ///
  /// - Throws: `LibraryFileProblem`. A file that is not Juara's, or a newer Juara's, is left untouched.
  public static func open(path: String) throws -> Store {
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

  private func prepare(_ library: Library, by signature: Signature) throws {
    try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      }
      try DatabaseMigrator.juara.migrate(queue)
    }
    try write { db in
      try library.insert(db)
      try AuditLog(db, signature).note(.created, .library, 1)
    }
  }
}

import Foundation
import GRDB
import GRDBSQLite
import Juara
import JuaraSchema

extension Store {
  package enum Access: Sendable {
    /// To look: nothing of the file changes, whatever version of Juara made it.
    case reading
    /// To change: the file is brought to this version of Juara.
    case writing
  }

  /// To read one that an older version made, it is copied into memory and brought to this version
  /// there. A file that is not Juara's, or of a version that this cannot use, is left untouched.
  package static func open(path: String, for access: Access = .writing) throws -> Store {
    let header = try SQLiteFileHeader.ofLibrary(path: path)
    return try translating(path: path) {
      switch access {
      case .writing:
        // Asking for what the file has already would write to it.
        let queue = try DatabaseQueue(path: path, configuration: configuration(wal: !header.isWAL))
        let version = try queue.read { db in try Migrations.version(db, path: path) }
        if version == .older { try Migrations.migrate(queue) }
        return Store(queue: queue, path: path)
      case .reading:
        let isLeftOver = hasLog(path) && !SQLiteFileHeader.isInUse(path: path)
        let queue = try readingQueue(path: path, header)
        if try queue.read({ db in try Migrations.version(db, path: path) }) == .current {
          var store = Store(queue: queue, path: path, access: .reading)
          store.hasLeftoverLog = isLeftOver
          return store
        }
        let copy = try DatabaseQueue(configuration: configuration(wal: false))
        try queue.backup(to: copy)
        try Migrations.migrate(copy)
        return Store(queue: copy, path: path, access: .reading)
      }
    }
  }

  /// A connection of its own to the same file, beside this one.
  ///
  /// Not by `open`: that reads the file's header first, and to close a file takes from the whole program
  /// the locks it has on it (https://www.sqlite.org/howtocorrupt.html §2.2).
  package func openAgain(for access: Access = .reading) throws -> Store {
    try Self.translating(path: path) {
      var configuration = Self.configuration(wal: false)
      configuration.readonly = access == .reading
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let store = Store(queue: queue, path: path, access: access)
      // Few are enough: each change of the file by another connection empties them.
      try store.limitPages(toMiB: 8)
      return store
    }
  }

  /// A number that changes with every commit of another connection to the file, and with none of this one.
  package func fileVersion() throws -> Int {
    try Self.translating(path: path) {
      try queue.unsafeRead { db in
        try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      }
    }
  }

  /// With a write-ahead log SQLite keeps two files beside the library's while it is open. A
  /// connection that may write removes them at the end, but would also move what stands in the log
  /// into the library, so it is not used where there is such a log. Where the folder may not be
  /// written to, SQLite cannot make the two, and the file is read into memory as it stands.
  static func readingQueue(
    path: String, _ header: SQLiteFileHeader
  ) throws -> DatabaseQueue {
    var configuration = configuration(wal: false)
    if hasLog(path) {
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    if FileManager.default.isWritableFile(atPath: path),
      FileManager.default.isWritableFile(atPath: path.parentFolder)
    {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    guard header.isWAL else {
      configuration.readonly = true
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw LibraryFileProblem.noPermission(path: path)
    }
    let queue = try DatabaseQueue(configuration: configuration)
    try queue.writeWithoutTransaction { db in try db.load(bytes) }
    return queue
  }
}

extension Store {
  private static func hasLog(_ path: String) -> Bool {
    var log = stat()
    return stat(path + "-wal", &log) == 0 && log.st_size > 0
  }
}

extension Database {
  /// Replaces a database in memory by the bytes of a file.
  fileprivate func load(_ bytes: Data) throws {
    guard let buffer = sqlite3_malloc64(UInt64(bytes.count)) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM)
    }
    let copy = buffer.bindMemory(to: UInt8.self, capacity: bytes.count)
    bytes.copyBytes(to: copy, count: bytes.count)
    // Memory has no write-ahead log (https://www.sqlite.org/fileformat.html §1.3.3).
    (copy[18], copy[19]) = (1, 1)
    let code = sqlite3_deserialize(
      sqliteConnection, "main", copy, Int64(bytes.count), Int64(bytes.count),
      UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE))
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    try execute(sql: "PRAGMA schema_version")
    clearSchemaCache()
  }
}

/// The first 100 bytes (https://www.sqlite.org/fileformat.html §1.3): whose file it is.
struct SQLiteFileHeader {
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

  /// Whether a program has the file open: SQLite locks these bytes then
  /// (https://www.sqlite.org/src/file/src/os_unix.c). Locks of this program itself do not count.
  static func isInUse(path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    var lock = lockedBytes
    return fcntl(file.fileDescriptor, F_GETLK, &lock) == 0 && lock.l_type != Int16(F_UNLCK)
  }

  static var lockedBytes: flock {
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    (lock.l_start, lock.l_len) = (0x4000_0000, 512)
    return lock
  }

  /// Of a library that this version can open; throws `LibraryFileProblem.foreign`, `.newer`.
  static func ofLibrary(path: String) throws -> SQLiteFileHeader {
    guard let header = try read(path: path), header.applicationID == Schema.applicationID else {
      throw LibraryFileProblem.foreign(path: path)
    }
    try Migrations.check(header, path: path)
    return header
  }

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

import Foundation
import GRDB
package import Juara
import JuaraSchema

extension Store {
  /// Copies a library as it is at this moment, in whatever version of Juara made it, and checks the copy.
  ///
  /// - Parameter place: an empty file. No write-ahead log belongs to what is written there: the one file
  ///   is all of it.
  /// - Throws: `LibraryFileProblem`.
  package static func backUp(path: String, to place: String) throws {
    let header = try SQLiteFileHeader.ofLibrary(path: path)
    try translating(path: path) {
      try readingQueue(path: path, header).copy(to: place, checkedFor: path).close()
    }
  }

  /// Puts this library in the place of another file, which is kept, and erases again whom that one erased.
  ///
  /// - Parameters:
  ///   - path: the file that goes, if it is there; no program may have it open.
  ///   - draft: an empty file, which becomes the library.
  ///   - place: gives the finished draft the name.
  /// - Throws: `LibraryFileProblem`. The other file is then where it was.
  package func restore(
    to path: String, through draft: String, by audit: AuditContext, place: () throws -> Void
  ) throws -> Restoration {
    let files = [self.path, path].map { URL(fileURLWithPath: $0).resolvingSymlinksInPath() }
    if files[0] == files[1] { throw LibraryFileProblem.isItself(path: self.path) }
    let copy = try Self.translating(path: self.path) {
      Store(queue: try queue.copy(to: draft, checkedFor: self.path), path: draft)
    }
    let old = try ReplacedLibrary(path: path)
    defer { old?.unlock() }
    var restoration = Restoration()
    restoration.knowsErasures = old == nil || old?.erased != nil
    restoration.erasures = try copy.repeatErasures(old?.erased ?? [], by: audit)
    try copy.queue.close()
    let name = path.dated(try library.zone.local(audit.at))
    commits.begin()
    defer { commits.end() }
    try old?.move(to: name)
    do { try place() } catch {
      try old?.moveBack()
      throw error
    }
    commits.set()
    restoration.kept = old?.name
    return restoration
  }

  /// Erases those of the people who are here, and takes their bytes out of the file.
  private func repeatErasures(
    _ people: [ReplacedLibrary.ErasedPerson], by audit: AuditContext
  ) throws -> [Erasure] {
    try queue.writeWithoutTransaction { db in try db.execute(sql: "PRAGMA secure_delete = ON") }
    let erasures = try write(by: audit) { context in
      try context.log(.restored, .library, 1)
      let present = try people.filter { person in
        try context.db.exists(
          """
          SELECT * FROM participant WHERE id = ?1 AND createdAt = ifnull(?2, createdAt)
            AND erasedAt IS NULL
          """, [person.id, person.createdAt])
      }
      let erasure = ParticipantErasure(context: context)
      return try present.map { try erasure.erase($0.id) }
    }
    if !erasures.isEmpty { try queue.vacuum() }
    return erasures
  }
}

extension DatabaseReader {
  /// Copies the database into an empty file, in one piece and without a write-ahead log, and checks it.
  ///
  /// - Throws: `LibraryFileProblem.damaged` with the path of what is copied.
  fileprivate func copy(to place: String, checkedFor path: String) throws -> DatabaseQueue {
    let copy = try DatabaseQueue(path: place, configuration: Store.configuration(wal: false))
    try backup(to: copy)
    try copy.writeWithoutTransaction { db in
      // Nobody else knows the file yet, so its journal need not outlast this program.
      try db.execute(sql: "PRAGMA journal_mode = MEMORY")
      // A value that another program wrote is no reason to be without a backup.
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      let faults: [String] = try db.values("PRAGMA integrity_check(3)")
      guard faults == ["ok"] else {
        throw LibraryFileProblem.damaged(path: path, detail: faults.joined(separator: "; "))
      }
      try db.execute(sql: "PRAGMA ignore_check_constraints = OFF")
    }
    return copy
  }
}

/// A file that another library takes the place of, locked so that nobody opens it meanwhile.
///
/// Its log goes into it first: beside the new file, SQLite would take it for that one's. Whoever waits for
/// the lock then finds the file renamed, which SQLite refuses to write to.
private final class ReplacedLibrary {
  struct ErasedPerson {
    var id: Identifier<Participant>
    /// Nil of a record that was merged into an erased one.
    var createdAt: Instant?
  }

  /// Who was erased; nil where that cannot be read.
  let erased: [ErasedPerson]?
  /// Where it is now.
  private(set) var name: String
  private let path: String
  private let lock: Lock

  private enum Lock {
    case database(DatabaseQueue)
    /// SQLite cannot read the file: its lock on the bytes that SQLite locks.
    case bytes(FileHandle)
  }

  /// Nil where no file is at the path.
  ///
  /// - Throws: `LibraryFileProblem.inUse`, `.foreign`.
  init?(path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    if let header = try SQLiteFileHeader.read(path: path),
      header.applicationID != Schema.applicationID
    {
      throw LibraryFileProblem.foreign(path: path)
    }
    (self.path, name) = (path, path)
    do {
      let queue = try Self.exclusive(path)
      lock = .database(queue)
      erased = try? queue.read { db in
        try db.rows(
          """
          SELECT id, createdAt FROM participant WHERE erasedAt IS NOT NULL
          UNION ALL SELECT id, NULL FROM mergedParticipant
          WHERE intoId IN (SELECT id FROM participant WHERE erasedAt IS NOT NULL) ORDER BY id
          """
        ).map { ErasedPerson(id: try $0[0], createdAt: try $0[1]) }
      }
    } catch let error as DatabaseError {
      if [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
        throw LibraryFileProblem.inUse(path: path)
      }
      lock = .bytes(try Self.lockedBytes(path))
      erased = nil
    }
  }

  private static func exclusive(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      guard try db.first("PRAGMA journal_mode = DELETE") == "delete" else {
        throw DatabaseError(resultCode: .SQLITE_BUSY)
      }
      // The mode alone takes the lock with the first write.
      try db.execute(sql: "BEGIN EXCLUSIVE; COMMIT")
    }
    return queue
  }

  /// Locks what SQLite locks while it has a file open.
  private static func lockedBytes(_ path: String) throws -> FileHandle {
    guard let file = FileHandle(forUpdatingAtPath: path) else {
      throw LibraryFileProblem.noPermission(path: path)
    }
    var lock = SQLiteFileHeader.lockedBytes
    guard fcntl(file.fileDescriptor, F_SETLK, &lock) == 0 else {
      throw LibraryFileProblem.inUse(path: path)
    }
    return file
  }

  /// Gives the file, and what SQLite could not take into it, another name.
  ///
  /// By `rename` alone: to open and close the file once more would give up its lock.
  func move(to place: String) throws {
    for suffix in ["", "-wal", "-shm"] where rename(name + suffix, place + suffix) != 0 {
      guard errno == ENOENT else { throw LibraryFileProblem.noPermission(path: path) }
    }
    name = place
  }

  func moveBack() throws { try move(to: path) }

  func unlock() {
    switch lock {
    case .database(let queue): try? queue.close()
    case .bytes(let file): try? file.close()
    }
  }
}

extension String {
  /// This path with a time in its name, and a number where there is such a file: `juara-2026-11-24-0900.sqlite`.
  fileprivate func dated(_ time: LocalDateTime) -> String {
    let stamp = "\(time)".prefix(16).replacing(" ", with: "-").replacing(":", with: "")
    let name = split(separator: "/").last ?? self[...]
    let ending = name.lastIndex(of: ".").map { name[$0...] } ?? ""
    let stem = dropLast(ending.count) + "-" + stamp
    let names = ["\(stem)\(ending)"] + (2...99).map { "\(stem)-\($0)\(ending)" }
    return names.first { !FileManager.default.fileExists(atPath: $0) } ?? names[0]
  }
}

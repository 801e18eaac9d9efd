internal import Foundation
internal import Juara

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

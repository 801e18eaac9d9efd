import Foundation
import Juara
import JuaraCSV

/// Read more than once: to find its encoding, its dialect, its rows. It throws `FileProblem`.
package final class InputFile {
  /// Its name without the folder; `-` for the standard input.
  package let name: String
  package let size: Int

  /// Stays open, so that every reading is of the same file even when another takes its name.
  private let file: FileHandle

  /// How many bytes are read at a time.
  static let chunkSize = 1 << 18

  /// A device may never end, and would fill the disk.
  private static let largestKept = 1 << 30

  /// What is no file on a disk, such as a named pipe, is kept as `init(pipe:)` does.
  package convenience init(path: String) throws {
    try self.init(path: path, keeping: Self.largestKept)
  }

  package init(path: String, keeping largest: Int) throws {
    name = path.split(separator: "/").last.map(String.init) ?? path
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FileProblem.missing(path: path)
    }
    guard !isFolder.boolValue else { throw FileProblem.isFolder(path: path) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw FileProblem.noPermission(path: path)
    }
    if FileKind(ofDescriptor: file.fileDescriptor) == .regular {
      if try Self.read(file, 4, path: path) == Data("PK\u{3}\u{4}".utf8) {
        throw FileProblem.isWorkbook(path: path)
      }
      self.file = file
      size = Int(try file.seekToEnd())
    } else {
      (self.file, size) = try Self.kept(file, path: path, largest)
    }
  }

  package func isAt(_ path: String) -> Bool {
    var mine = stat()
    var other = stat()
    return fstat(file.fileDescriptor, &mine) == 0 && stat(path, &other) == 0
      && mine.st_ino == other.st_ino && mine.st_dev == other.st_dev
  }

  /// Keeps what a pipe brings in a temporary file, which goes with this value.
  package init(pipe descriptor: Int32) throws {
    name = "-"
    let pipe = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    (file, size) = try Self.kept(pipe, path: name, Self.largestKept)
  }

  /// In a temporary file without a name, so that it goes even when the program is stopped.
  private static func kept(
    _ source: FileHandle, path: String, _ largest: Int
  ) throws -> (file: FileHandle, size: Int) {
    if FileKind(ofDescriptor: source.fileDescriptor) == .folder {
      throw FileProblem.isFolder(path: path)
    }
    let copyPath = NSTemporaryDirectory() + "juara-" + UUID().uuidString
    let descriptor = open(copyPath, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw FileProblem.notWritable(path: copyPath, SystemFault(errno: errno))
    }
    unlink(copyPath)
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var size = 0
    while let chunk = try read(source, chunkSize, path: path), !chunk.isEmpty {
      do {
        try file.write(contentsOf: chunk)
      } catch {
        throw FileProblem.notWritable(path: copyPath, SystemFault(error))
      }
      size += chunk.count
      guard size <= largest else { throw FileProblem.tooLarge(name: path, limit: largest) }
    }
    return (file, size)
  }

  private static func read(_ file: FileHandle, _ count: Int, path: String) throws -> Data? {
    do {
      return try file.read(upToCount: count)
    } catch {
      throw FileProblem.notReadable(path: path, SystemFault(error))
    }
  }

  /// The file's bytes from its start, chunk by chunk, then nil.
  func chunks() throws -> () throws -> [UInt8]? {
    var offset: UInt64 = 0
    return { [file, name] in
      try file.seek(toOffset: offset)
      guard let chunk = try Self.read(file, Self.chunkSize, path: name), !chunk.isEmpty else {
        return nil
      }
      offset += UInt64(chunk.count)
      return Array(chunk)
    }
  }
}

extension InputFile {
  /// What is read whole is small: a published draw of the longest list has a megabyte or two.
  private static let largestWhole = 16 << 20

  /// The whole file.
  ///
  /// - Throws: `FileProblem.tooLarge`.
  package func bytes() throws -> [UInt8] {
    guard size <= Self.largestWhole else {
      throw FileProblem.tooLarge(name: name, limit: Self.largestWhole)
    }
    let next = try chunks()
    var bytes: [UInt8] = []
    while let chunk = try next() { bytes += chunk }
    return bytes
  }

  /// The whole of a file that must be UTF-8, without a byte-order mark; nil if it is not.
  package func utf8() throws -> String? {
    var bytes = try self.bytes()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return String(validating: bytes, as: UTF8.self)
  }
}

enum FileKind {
  case regular, folder
  /// A pipe, a terminal, a device.
  case other

  init?(atPath path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  init?(ofDescriptor descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .regular
    case S_IFDIR: self = .folder
    default: self = .other
    }
  }
}

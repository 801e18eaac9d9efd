internal import Foundation
internal import Juara

/// A file to be imported, which is read more than once: to find its encoding, its dialect, its rows.
public final class InputFile {
  /// Its name without the folder; `-` for the standard input.
  public let name: String
  /// How many bytes it has.
  public let size: Int

  private let path: String
  private let isTemporary: Bool

  /// How many bytes are read at a time.
  static let chunkSize = 1 << 18

  /// Opens the file at a path.
  ///
  /// - Throws: `FileProblem`.
  public init(path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FileProblem.missing(path: path)
    }
    guard !isFolder.boolValue else { throw FileProblem.isFolder(path: path) }
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw FileProblem.noPermission(path: path)
    }
    size = Int(try file.seekToEnd())
    try file.close()
    self.path = path
    name = (path as NSString).lastPathComponent
    isTemporary = false
  }

  /// Keeps what a pipe brings in a temporary file, which goes with this value.
  ///
  /// - Throws: `FileProblem` when there is no room for it.
  public init(pipe descriptor: Int32) throws {
    let pipe = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    path = NSTemporaryDirectory() + "juara-" + UUID().uuidString
    name = "-"
    isTemporary = true
    let permissions: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    guard FileManager.default.createFile(atPath: path, contents: nil, attributes: permissions),
      let file = FileHandle(forWritingAtPath: path)
    else { throw FileProblem.noPermission(path: path) }
    var size = 0
    do {
      while let chunk = try pipe.read(upToCount: Self.chunkSize), !chunk.isEmpty {
        try file.write(contentsOf: chunk)
        size += chunk.count
      }
      try file.close()
    } catch {
      try? FileManager.default.removeItem(atPath: path)
      throw FileProblem.notWritable(path: path, detail: error.localizedDescription)
    }
    self.size = size
  }

  deinit {
    if isTemporary { try? FileManager.default.removeItem(atPath: path) }
  }

  /// The file's bytes from its start, chunk by chunk, then nil.
  func chunks() throws -> () throws -> [UInt8]? {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw FileProblem.noPermission(path: path)
    }
    return {
      guard let chunk = try file.read(upToCount: Self.chunkSize), !chunk.isEmpty else {
        try file.close()
        return nil
      }
      return Array(chunk)
    }
  }
}

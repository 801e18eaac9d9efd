internal import Foundation
internal import Juara

/// A file that is there whole or not at all: it is written beside its place and then moved there.
///
/// What is no file on a disk, such as a pipe or `/dev/stdout`, cannot be put in place and is written
/// to as it comes.
public final class OutputFile {
  /// Where it was asked for.
  public let path: String
  /// Where the file shall stand: the path, or what it links to.
  private let place: String
  /// Where it is written; nil once it stands in its place, or when it is written there at once.
  private var draftPath: String?
  private let draft: FileHandle

  /// Begins a file that shall stand at a path, in place of what stands there.
  ///
  /// - Throws: `FileProblem`.
  public init(path: String) throws {
    self.path = path
    let kind = FileKind(atPath: path)
    if kind == .folder { throw FileProblem.isFolder(path: path) }
    if kind == .regular, Self.isDatabase(path) { throw FileProblem.isDatabase(path: path) }
    let isWrittenAtOnce = kind == .other
    place = kind == .regular ? Self.target(of: path) : path
    let draftPath = isWrittenAtOnce ? path : place + ".part-" + UUID().uuidString.prefix(8)
    let flags = isWrittenAtOnce ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL
    let descriptor = open(draftPath, flags | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw FileProblem.notWritable(path: path, SystemFault(errno: errno))
    }
    draft = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard !isWrittenAtOnce else { return }
    self.draftPath = draftPath
    // Who may read the old file may read the new one, and nobody else.
    var old = stat()
    if stat(place, &old) == 0 { fchmod(descriptor, old.st_mode & 0o777) }
  }

  deinit {
    if let draftPath { unlink(draftPath) }
  }

  /// Adds bytes.
  ///
  /// - Throws: `FileProblem.notWritable`, above all when the disk is full.
  public func write(_ bytes: [UInt8]) throws {
    do {
      try draft.write(contentsOf: bytes)
    } catch {
      throw FileProblem.notWritable(path: path, SystemFault(error))
    }
  }

  /// Puts the finished file in its place.
  public func close() throws {
    do {
      if draftPath != nil { try draft.synchronize() }
      try draft.close()
    } catch {
      throw FileProblem.notWritable(path: path, SystemFault(error))
    }
    guard let draftPath else { return }
    guard rename(draftPath, place) == 0 else {
      throw FileProblem.notWritable(path: path, SystemFault(errno: errno))
    }
    self.draftPath = nil
  }

  /// Whether a file is one of SQLite's, such as a library: a slip of the hand must not cost it.
  private static func isDatabase(_ path: String) -> Bool {
    let head = try? FileHandle(forReadingAtPath: path)?.read(upToCount: 16)
    return head == Data("SQLite format 3\0".utf8)
  }

  /// The file that a path leads to through links.
  private static func target(of path: String) -> String {
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }
}

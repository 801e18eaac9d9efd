import Foundation
package import Juara
import Synchronization

/// Drafts and folders of drafts, which are removed where Ctrl-C ends the program before their owner can.
package enum Drafts {
  private static let paths = Mutex<Set<String>>([])

  package static func add(_ path: String) { _ = paths.withLock { $0.insert(path) } }

  package static func forget(_ path: String) { _ = paths.withLock { $0.remove(path) } }

  package static func removeAll() {
    for path in paths.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
  }
}

/// A file that is there whole or not at all: written beside its place and then moved there. What is
/// no file on a disk, such as a pipe or `/dev/stdout`, is written to as it comes.
package final class OutputFile {
  /// What becomes of a file that stands at the path already.
  package enum Existing {
    /// The new one takes its place, unless it is a database.
    case replaced
    /// It stays, and the new one is not written.
    case kept
    /// By the time the new one is finished, it has gone elsewhere.
    case movedAway
  }

  package let path: String
  /// Where the file shall stand: the path, or what it links to.
  package let place: String
  /// Where it is written; nil once it stands in its place, or when it is written there at once.
  package private(set) var draftPath: String?
  private let draft: FileHandle
  private let existing: Existing

  /// For its owner alone: most of what libraries write tells of children.
  package init(path: String, existing: Existing = .replaced) throws {
    self.path = path
    self.existing = existing
    let kind = FileKind(atPath: path)
    if kind == .folder { throw FileProblem.isFolder(path: path) }
    if kind != nil, existing == .kept { throw FileProblem.exists(path: path) }
    if kind == .regular, existing == .replaced, Self.isDatabase(path) {
      throw FileProblem.isDatabase(path: path)
    }
    let isWrittenAtOnce = kind == .other
    place = kind == .regular ? Self.target(of: path) : path
    let draftPath = isWrittenAtOnce ? path : place + ".part-" + UUID().uuidString.prefix(8)
    let flags = isWrittenAtOnce ? O_WRONLY : O_WRONLY | O_CREAT | O_EXCL
    if !isWrittenAtOnce { Drafts.add(draftPath) }
    let descriptor = open(draftPath, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let fault = SystemFault(errno: errno)
      Drafts.forget(draftPath)
      throw FileProblem.notWritable(path: path, fault)
    }
    draft = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard !isWrittenAtOnce else { return }
    self.draftPath = draftPath
    // Who may read the old file may read the new one, and nobody else.
    var old = stat()
    if stat(place, &old) == 0 { fchmod(descriptor, old.st_mode & 0o777) }
  }

  deinit {
    guard let draftPath else { return }
    unlink(draftPath)
    Drafts.forget(draftPath)
  }

  package func write(_ bytes: [UInt8]) throws {
    do {
      try draft.write(contentsOf: bytes)
    } catch {
      throw FileProblem.notWritable(path: path, SystemFault(error))
    }
  }

  package func close() throws {
    do {
      if draftPath != nil { try draft.synchronize() }
      try draft.close()
    } catch {
      throw FileProblem.notWritable(path: path, SystemFault(error))
    }
    guard let draftPath else { return }
    guard existing == .replaced ? rename(draftPath, place) == 0 : claim(draftPath) else {
      if errno == EEXIST { throw FileProblem.exists(path: path) }
      throw FileProblem.notWritable(path: path, SystemFault(errno: errno))
    }
    Drafts.forget(draftPath)
    self.draftPath = nil
    // The new name is on the disk only when the folder is.
    let folder = open(place.parentFolder, O_RDONLY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(FileHandle(fileDescriptor: folder, closeOnDealloc: true).fileDescriptor)
  }

  /// Gives the draft its name, where nothing else has it.
  private func claim(_ draftPath: String) -> Bool {
    if link(draftPath, place) == 0 { return unlink(draftPath) == 0 }
    // A memory stick knows no links: an empty file holds the name until the draft takes it.
    guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(errno) else { return false }
    let descriptor = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return false }
    try? FileHandle(fileDescriptor: descriptor).close()
    return rename(draftPath, place) == 0
  }

  /// Whether a file is one of SQLite's, such as a library: a slip of the hand must not cost it.
  private static func isDatabase(_ path: String) -> Bool {
    let head = try? FileHandle(forReadingAtPath: path)?.read(upToCount: 16)
    return head == Data("SQLite format 3\0".utf8)
  }

  private static func target(of path: String) -> String {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return path }
    guard let target = realpath(path, nil) else { return path }
    defer { free(target) }
    return String(cString: target)
  }
}

/// A folder that files are written into. Those that were made for it and stay empty go with it.
package final class OutputFolder {
  private let path: String
  /// The folders that were made, the outermost first.
  private var made: [String] = []

  /// Makes a missing folder for the user alone: what libraries write tells of children.
  package init(path: String) throws {
    self.path = path
    if let fault = make() ?? refusal() {
      removeEmpty()
      throw FileProblem.folderNotWritable(path: path, fault)
    }
  }

  deinit { removeEmpty() }

  /// Begins a file, in place of one of the same name.
  package func file(
    named name: String, existing: OutputFile.Existing = .replaced
  ) throws -> OutputFile {
    try OutputFile(path: (path as NSString).appendingPathComponent(name), existing: existing)
  }

  /// Writes a whole file, in place of one of the same name.
  package func write(_ bytes: [UInt8], to name: String) throws {
    let file = try file(named: name)
    try file.write(bytes)
    try file.close()
  }

  /// Makes the folders that are missing; answers what stands in the way.
  private func make() -> SystemFault? {
    var missing: [String] = []
    var place = path
    while FileKind(atPath: place) == nil {
      missing.append(place)
      place = place.parentFolder
    }
    for folder in missing.reversed() {
      if mkdir(folder, 0o700) == 0 {
        made.append(folder)
      } else if errno != EEXIST {
        return SystemFault(errno: errno)
      }
    }
    return nil
  }

  private func refusal() -> SystemFault? {
    guard FileKind(atPath: path) == .folder else { return .notAFolder }
    let probe = (path as NSString).appendingPathComponent(".juara-\(UUID().uuidString)")
    let descriptor = open(probe, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return SystemFault(errno: errno) }
    close(descriptor)
    unlink(probe)
    return nil
  }

  private func removeEmpty() {
    for folder in made.reversed() { rmdir(folder) }
    made = []
  }
}

extension SystemFault {
  package init(errno code: Int32) {
    self =
      switch code {
      case ENOENT: .noFolder
      case ENOTDIR: .notAFolder
      case EISDIR: .isAFolder
      case EEXIST, ENOTEMPTY: .alreadyThere
      case EACCES, EPERM: .notAllowed
      case EROFS: .readOnly
      case ENOSPC: .full
      case EDQUOT: .quotaUsedUp
      case EFBIG: .tooLarge
      case ENAMETOOLONG: .nameTooLong
      case EIO: .faulty
      default: .other(Int(code))
      }
  }

  /// What failed beneath an error of Foundation's, which speaks English alone.
  package init(_ error: any Error) {
    let outer = error as NSError
    let underlying = outer.userInfo[NSUnderlyingErrorKey] as? NSError
    for error in [underlying, outer].compactMap({ $0 }) where error.domain == NSPOSIXErrorDomain {
      self.init(errno: Int32(error.code))
      return
    }
    guard outer.domain == NSCocoaErrorDomain else {
      self = .other(outer.code)
      return
    }
    self =
      switch CocoaError.Code(rawValue: outer.code) {
      case .fileNoSuchFile, .fileReadNoSuchFile: .noFolder
      case .fileWriteFileExists: .alreadyThere
      case .fileReadNoPermission, .fileWriteNoPermission: .notAllowed
      case .fileWriteVolumeReadOnly: .readOnly
      case .fileWriteOutOfSpace: .full
      default: .other(outer.code)
      }
  }
}

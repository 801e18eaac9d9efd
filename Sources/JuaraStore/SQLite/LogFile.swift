import Foundation
import Juara

extension Store {
  /// Its write-ahead log as a file of its own, so that one wait for the disk can do for several commits;
  /// nil where there is none. It stands as long as a connection to the library is open.
  package func openLog() throws -> LogFile? {
    // SQLite makes the log when it first reads.
    _ = try library
    return LogFile(of: path)
  }
}

/// The write-ahead log of a library that is open. With `synchronous` at `NORMAL` a commit is written into it
/// and not waited for: after `sync` no power failure takes back what had been committed before.
package final class LogFile: Sendable {
  private let descriptor: Int32
  private let path: String

  fileprivate init?(of library: String) {
    path = library
    descriptor = open(library + "-wal", O_RDWR)
    guard descriptor >= 0 else { return nil }
    // That the file is there must be kept, too.
    let folder = open((library as NSString).deletingLastPathComponent.nonEmpty ?? ".", O_RDONLY)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  deinit { close(descriptor) }

  /// Waits until the disk has all that was written into the log.
  ///
  /// - Throws: `LibraryFileProblem.damaged` where the disk refuses.
  package func sync() throws {
    // Its size is kept too, but not when it was changed last.
    #if os(Linux)
      let result = fdatasync(descriptor)
    #else
      let result = fsync(descriptor)
    #endif
    guard result == 0 else {
      throw LibraryFileProblem.damaged(path: path, detail: "fsync \(errno)")
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

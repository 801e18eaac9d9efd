internal import Foundation

/// What stands at a path.
enum FileKind {
  case regular, folder
  /// A pipe, a terminal, a device.
  case other

  /// What a path leads to; nil if there is nothing.
  init?(atPath path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// What an open descriptor reads or writes; nil if it is not open.
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

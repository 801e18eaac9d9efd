internal import Foundation
internal import Juara

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

extension FileProblem {
  /// The system's own words for a failure, such as "No space left on device".
  static func words(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    let error = underlying ?? error as NSError
    return error.domain == NSPOSIXErrorDomain
      ? String(cString: strerror(Int32(error.code))) : error.localizedDescription
  }
}

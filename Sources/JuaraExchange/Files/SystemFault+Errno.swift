internal import Foundation
public import Juara

extension SystemFault {
  /// What the system's `errno` means.
  public init(errno code: Int32) {
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
  public init(_ error: any Error) {
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

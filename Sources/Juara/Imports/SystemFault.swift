/// Why the operating system could not write or read a file, as far as its number (`errno`) tells.
public enum SystemFault: Equatable, Sendable {
  /// The folder that the path names is not there (`ENOENT`).
  case noFolder
  /// What the path takes for a folder is none (`ENOTDIR`).
  case notAFolder
  /// A folder stands where a file shall be (`EISDIR`).
  case isAFolder
  /// Something of that name is there already (`EEXIST`).
  case alreadyThere
  /// It is not allowed (`EACCES`, `EPERM`).
  case notAllowed
  /// The disk can only be read (`EROFS`).
  case readOnly
  /// The disk is full (`ENOSPC`).
  case full
  /// The user's share of the disk is used up (`EDQUOT`).
  case quotaUsedUp
  /// The file is larger than is allowed (`EFBIG`).
  case tooLarge
  /// The name is too long (`ENAMETOOLONG`).
  case nameTooLong
  /// The disk has a fault (`EIO`).
  case faulty
  /// Anything else, by its number.
  case other(Int)
}

/// Why a file cannot be read at all, or no further.
public enum FileProblem: Error, Equatable, Sendable {
  /// There is no such file.
  case missing(path: String)
  /// A folder has that name.
  case isFolder(path: String)
  /// It may not be read.
  case noPermission(path: String)
  /// Reading it failed half-way.
  case notReadable(path: String, SystemFault)
  /// It cannot be written.
  case notWritable(path: String, SystemFault)
  /// The folder cannot be made, or nothing can be written into it.
  case folderNotWritable(path: String, SystemFault)
  /// It is a database, above all the library itself, and is not to be written over.
  case isDatabase(path: String)
  /// It is the file being imported, and is not to be written over.
  case isBeingImported(path: String)
  /// It is a spreadsheet program's workbook, not a CSV file.
  case isWorkbook(path: String)
  /// It holds no bytes.
  case empty
  /// It has a header and no row.
  case onlyHeader
  /// No row is a header that is understood; these fields are missing, and these are its columns.
  case noHeader(missing: [ImportField], columns: [String])
  /// Two columns are the same field.
  case sameField(ImportField, columns: [String])
  /// The reader of the whole file is named, and the file has a column of readers.
  case readersInFile(column: String)
  /// `--column` names a field that there is not; these there are.
  case unknownField(String, known: [ImportField])
  /// `--column` names a header that the file does not have; these it has.
  case unknownColumn(String, columns: [String])
  /// No encoding of that name is known.
  case unknownEncoding(String)
  /// A byte that the encoding does not know.
  case badByte(encoding: String, line: Int, byte: Int)
  /// The rules of CSV are broken.
  case syntax(CSVFault, line: Int, record: Int, byte: Int)

  /// Which rule of CSV (RFC 4180) is broken.
  public enum CSVFault: Equatable, Sendable {
    /// A quoted field is never closed; the position is where it opens.
    case openQuote
    /// Something stands between a closing quote and the next delimiter.
    case textAfterQuote
    /// A quote stands in a field that does not begin with one.
    case quoteInField
    /// A NUL byte.
    case nul
    /// A field longer than this many bytes.
    case fieldTooLong(limit: Int)
    /// More fields than this in one record.
    case tooManyFields(limit: Int)
    /// A record longer than this many bytes.
    case recordTooLong(limit: Int)
  }
}

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

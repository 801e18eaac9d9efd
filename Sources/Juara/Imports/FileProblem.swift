package enum FileProblem: Error, Equatable, Sendable {
  case missing(path: String)
  case isFolder(path: String)
  case noPermission(path: String)
  case notReadable(path: String, SystemFault)
  case notWritable(path: String, SystemFault)
  case folderNotWritable(path: String, SystemFault)
  /// It would overwrite a database.
  case isDatabase(path: String)
  /// It would overwrite the file being imported.
  case isBeingImported(path: String)
  case isWorkbook(path: String)
  case empty
  case onlyHeader
  /// No row is a recognised header: the missing fields, and the columns it has.
  case noHeader(missing: [ImportField], columns: [String])
  case sameField(ImportField, columns: [String])
  /// A log without the quantities that its activity needs.
  case noQuantity(of: Activity, columns: [String])
  /// A log without a day of reading or of recording.
  case noDay(columns: [String])
  /// It looks like a file of another kind than it is imported as.
  case otherKind(Import.Kind)
  /// The dates of a column cannot all be read in one order.
  case mixedDates(
    ImportField, column: String, DateOrderEvidence.Example, DateOrderEvidence.Example)
  /// A column is missing that was mapped to a field in an earlier file like this one.
  case mappingMisfit(ImportField, missing: String, columns: [String])
  /// The whole file was assigned to one reader, but it has a column of readers.
  case readersInFile(column: String)
  case unknownField(String, known: [ImportField])
  case unknownColumn(String, columns: [String])
  case unknownEncoding(String)
  case badByte(encoding: String, line: Int, byte: Int)
  case syntax(CSVFault, line: Int, record: Int, byte: Int)

  /// The rule of RFC 4180 that is broken.
  package enum CSVFault: Equatable, Sendable {
    /// A quoted field is not closed; the position is its opening quote.
    case openQuote
    /// Text between a closing quote and the next delimiter.
    case textAfterQuote
    case quoteInField
    case nul
    /// The limit is in bytes.
    case fieldTooLong(limit: Int)
    case tooManyFields(limit: Int)
    /// The limit is in bytes.
    case recordTooLong(limit: Int)
  }
}

/// Why the operating system refused to read or write, by its `errno`.
package enum SystemFault: Equatable, Sendable {
  case noFolder
  case notAFolder
  case isAFolder
  case alreadyThere
  case notAllowed
  case readOnly
  case full
  case quotaUsedUp
  case tooLarge
  case nameTooLong
  case faulty
  case other(Int)
}

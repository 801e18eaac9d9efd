/// Input that violates RFC 4180 or exceeds the limits.
public struct CSVError: Error, Hashable, Sendable {
  public enum Fault: Hashable, Sendable {
    /// The input ended inside a quoted field. The position is its opening quote.
    case openQuote
    /// A closing quote is not followed by a delimiter or a line end.
    case textAfterQuote
    /// A quote in a field that did not start with one.
    case quoteInField
    /// A NUL byte, usually a sign of UTF-16.
    case nul
    /// The limit is in bytes. The position is the start of the field.
    case fieldTooLong(limit: Int)
    /// The position is the start of the first excess field.
    case tooManyFields(limit: Int)
    /// The limit is in bytes. The position is the start of the record.
    case recordTooLong(limit: Int)
  }

  public var fault: Fault
  public var position: CSVPosition
}

/// What a reader accepts before it refuses a file as too large.
public struct CSVLimits: Hashable, Sendable {
  public var maxFieldBytes: Int
  public var maxFields: Int
  /// Including delimiters and quotes.
  public var maxRecordBytes: Int

  public init(maxFieldBytes: Int = 1 << 20, maxFields: Int = 4096, maxRecordBytes: Int = 16 << 20) {
    self.maxFieldBytes = maxFieldBytes
    self.maxFields = maxFields
    self.maxRecordBytes = maxRecordBytes
  }
}

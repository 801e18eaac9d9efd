/// A place in a file: where a record starts, or where a fault is.
public struct CSVPosition: Hashable, Sendable {
  /// The line of the file, from 1. Line ends inside quoted fields and blank lines are counted, and
  /// CR LF is one line end.
  public var line: Int
  /// The record, from 1. Blank lines are no records; a header is one.
  public var record: Int
  /// The offset in bytes, from 0, in the decoded UTF-8 input (a byte-order mark is not in it).
  public var byte: Int

  /// Makes a position.
  public init(line: Int, record: Int, byte: Int) {
    self.line = line
    self.record = record
    self.byte = byte
  }
}

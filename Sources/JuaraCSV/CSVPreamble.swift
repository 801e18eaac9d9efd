/// What stands in a file before its records, such as a first line `sep=;`.
public struct CSVPreamble: Hashable, Sendable {
  /// Nothing before the records.
  public static let none = CSVPreamble(bytes: 0, lines: 0)

  /// How many bytes of the decoded UTF-8 input to drop.
  public var bytes: Int
  /// How many line ends are among them.
  public var lines: Int

  /// Makes a preamble.
  public init(bytes: Int, lines: Int) {
    self.bytes = bytes
    self.lines = lines
  }
}

/// How the fields of a file are set apart. The quote is always `"`, and any line end is read.
public struct CSVDialect: Hashable, Sendable {
  /// The byte of a comma.
  public static let comma = UInt8(ascii: ",")
  /// The byte of a semicolon.
  public static let semicolon = UInt8(ascii: ";")
  /// The byte of a tab.
  public static let tab = UInt8(ascii: "\t")
  /// The byte of a vertical bar.
  public static let pipe = UInt8(ascii: "|")

  /// Every delimiter that is looked for, the likeliest first.
  public static let delimiters: [UInt8] = [comma, semicolon, tab, pipe]

  /// The ASCII byte between two fields. It must not be a quote, a line end or NUL.
  public var delimiter: UInt8

  /// Makes a dialect.
  ///
  /// - Parameter delimiter: One of ``delimiters``.
  public init(delimiter: UInt8 = comma) {
    self.delimiter = delimiter
  }
}

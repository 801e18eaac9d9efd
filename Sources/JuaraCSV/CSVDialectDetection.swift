extension CSVDialect {
  /// What the head of a file tells about it.
  public struct Detection: Hashable, Sendable {
    /// How fields are set apart.
    public var dialect: CSVDialect
    /// What to drop before the first record: a line such as `sep=;`, or nothing.
    public var preamble: CSVPreamble
    /// Whether the file itself named the delimiter, in such a line.
    public var isDeclared: Bool

    /// Makes a detection.
    public init(dialect: CSVDialect, preamble: CSVPreamble, isDeclared: Bool) {
      self.dialect = dialect
      self.preamble = preamble
      self.isDeclared = isDeclared
    }
  }

  /// How many records the delimiter is judged by.
  private static let sample = 50

  /// Finds the dialect of a file from its first bytes.
  ///
  /// A first line `sep=` with one of ``delimiters`` decides. Else the delimiter is taken that gives
  /// the most of the first 50 records one width above 1, the wider of two that give as many; the
  /// lines of a report's title may differ. Failing that the file has one column, and the delimiter
  /// is a comma.
  ///
  /// - Parameters:
  ///   - head: The first bytes of the decoded input, in UTF-8 without a byte-order mark: 64 KiB do.
  ///     They may be any bytes, cut anywhere.
  ///   - isWholeFile: Whether nothing follows, so that the last record is complete.
  public static func detect(head: [UInt8], isWholeFile: Bool) -> Detection {
    if let declared = declaration(in: head) { return declared }
    var best = (delimiter: comma, steadiness: CSVSteadiness(records: 0, width: 1))
    for delimiter in delimiters {
      let widths = CSVWidths.measure(
        head, delimiter: delimiter, isWholeFile: isWholeFile, limit: sample)
      let steadiness = CSVSteadiness(of: widths)
      if best.steadiness < steadiness { best = (delimiter, steadiness) }
    }
    return Detection(
      dialect: CSVDialect(delimiter: best.delimiter), preamble: .none, isDeclared: false)
  }

  /// Reads a first line such as `sep=;`. Spreadsheet programs take any capitals, and so does this.
  private static func declaration(in head: [UInt8]) -> Detection? {
    guard CSVByte.startsWithSeparatorKey(head), head.count > 4, delimiters.contains(head[4]) else {
      return nil
    }
    let rest = head[5...].prefix(2)
    guard let end = rest.first else {
      return declared(head[4], CSVPreamble(bytes: 5, lines: 0))
    }
    if end == CSVByte.lineFeed {
      return declared(head[4], CSVPreamble(bytes: 6, lines: 1))
    }
    guard end == CSVByte.carriageReturn else { return nil }
    let isPair = rest.last == CSVByte.lineFeed
    return declared(head[4], CSVPreamble(bytes: isPair ? 7 : 6, lines: 1))
  }

  private static func declared(_ delimiter: UInt8, _ preamble: CSVPreamble) -> Detection {
    Detection(
      dialect: CSVDialect(delimiter: delimiter), preamble: preamble, isDeclared: true)
  }
}

extension CSVByte {
  /// Whether bytes start with `sep=` in any capitals.
  static func startsWithSeparatorKey(_ bytes: some Sequence<UInt8>) -> Bool {
    let key = Array(bytes.prefix(4))
    // In ASCII the bit 20 makes a letter small. It would make an equals sign of 1D as well.
    return key.map { $0 | 0x20 }.elementsEqual("sep=".utf8) && key.last == UInt8(ascii: "=")
  }
}

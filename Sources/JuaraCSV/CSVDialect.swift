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

extension CSVDialect {
  /// What the head of a file tells about it.
  public struct Detection: Hashable, Sendable {
    /// How fields are set apart.
    public var dialect: CSVDialect
    /// What to drop before the first record: a line such as `sep=;`, or nothing.
    public var preamble: CSVPreamble
    /// Whether the file itself named the delimiter, in such a line.
    public var isDeclared: Bool

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
    var best = (delimiter: comma, steadiness: WidthConsistency(records: 0, width: 1))
    for delimiter in delimiters {
      let widths = RecordWidths.measure(
        head, delimiter: delimiter, isWholeFile: isWholeFile, limit: sample)
      let steadiness = WidthConsistency(of: widths)
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

/// Counts the fields of records under a delimiter that may be the wrong one: so nothing is a fault.
struct RecordWidths {
  private enum State { case recordStart, fieldStart, unquoted, quoted, quoteInQuoted }

  private let delimiter: UInt8
  private var state = State.recordStart
  private var width = 1
  /// Whether a quote stands where RFC 4180 has none, which tells against the delimiter.
  private var isMisquoted = false
  private var widths: [Int] = []

  /// The widths of the first records: 0 for one whose quotes do not fit the delimiter. A record
  /// that the head's end cuts is left out, unless it is the only one.
  static func measure(
    _ head: [UInt8], delimiter: UInt8, isWholeFile: Bool, limit: Int
  ) -> [Int] {
    var count = RecordWidths(delimiter: delimiter)
    for byte in head {
      count.take(byte)
      if count.widths.count == limit { return count.widths }
    }
    if isWholeFile || count.widths.isEmpty { count.finish(isWholeFile) }
    return count.widths
  }

  private init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  private mutating func take(_ byte: UInt8) {
    if byte == CSVByte.quote {
      takeQuote()
    } else if state == .quoted {
      return
    } else if byte == delimiter {
      width += 1
      state = .fieldStart
    } else if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
      endRecord()
    } else {
      isMisquoted = isMisquoted || state == .quoteInQuoted
      state = .unquoted
    }
  }

  private mutating func takeQuote() {
    switch state {
    case .recordStart, .fieldStart, .quoteInQuoted: state = .quoted
    case .unquoted: isMisquoted = true
    case .quoted: state = .quoteInQuoted
    }
  }

  private mutating func finish(_ isWholeFile: Bool) {
    isMisquoted = isMisquoted || (isWholeFile && state == .quoted)
    endRecord()
  }

  private mutating func endRecord() {
    if state != .recordStart { widths.append(isMisquoted ? 0 : width) }
    state = .recordStart
    width = 1
    isMisquoted = false
  }
}

/// How well a delimiter fits: how many records share one width above 1, and that width.
struct WidthConsistency: Comparable {
  var records: Int
  var width: Int

  init(records: Int, width: Int) {
    self.records = records
    self.width = width
  }

  init(of widths: [Int]) {
    var best = WidthConsistency(records: 0, width: 1)
    var counts: [Int: Int] = [:]
    for width in widths where width > 1 {
      let records = counts[width, default: 0] + 1
      counts[width] = records
      best = max(best, WidthConsistency(records: records, width: width))
    }
    // One record of each width is no table but a sentence in a file of one column, unless the last
    // is one of them: then it may be the header of an empty table below the lines of a title.
    if best.records == 1, let last = widths.last, last <= 1 {
      best = WidthConsistency(records: 0, width: 1)
    }
    self = best
  }

  static func < (left: WidthConsistency, right: WidthConsistency) -> Bool {
    (left.records, left.width) < (right.records, right.width)
  }
}

/// What stands in a file before its records, such as a first line `sep=;`.
public struct CSVPreamble: Hashable, Sendable {
  /// Nothing before the records.
  public static let none = CSVPreamble(bytes: 0, lines: 0)

  /// How many bytes of the decoded UTF-8 input to drop.
  public var bytes: Int
  /// How many line ends are among them.
  public var lines: Int

  public init(bytes: Int, lines: Int) {
    self.bytes = bytes
    self.lines = lines
  }
}

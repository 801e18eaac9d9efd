/// The delimiter of a file. The quote is always `"`, and all line ends are read.
public struct CSVDialect: Hashable, Sendable {
  public static let comma = UInt8(ascii: ",")
  public static let semicolon = UInt8(ascii: ";")
  public static let tab = UInt8(ascii: "\t")
  public static let pipe = UInt8(ascii: "|")

  /// The delimiters that are detected, most likely first.
  public static let delimiters: [UInt8] = [comma, semicolon, tab, pipe]

  /// An ASCII byte other than a quote, a line end or NUL.
  public var delimiter: UInt8

  public init(delimiter: UInt8 = comma) { self.delimiter = delimiter }
}

extension CSVDialect {
  /// What the start of a file reveals about its format.
  public struct Detection: Hashable, Sendable {
    public var dialect: CSVDialect
    /// A first line such as `sep=;`, or nothing.
    public var preamble: CSVPreamble
    /// Whether the file declares the delimiter in such a line.
    public var isDeclared: Bool
  }

  /// The number of records to look at.
  private static let sample = 50

  /// A first line `sep=` with one of ``delimiters`` decides. Otherwise it is the delimiter that
  /// splits most of the first 50 records into the same number of fields, at least two; the more
  /// fields if equal. Without one, the file has a single column.
  /// - Parameters:
  ///   - head: The first bytes in UTF-8 without a byte-order mark, such as 64 KiB, cut anywhere.
  ///   - isWholeFile: Whether nothing follows, so that the last record is complete.
  public static func detect(head: [UInt8], isWholeFile: Bool) -> Detection {
    candidates(head: head, isWholeFile: isWholeFile)[0]
  }

  /// The dialects that a file may have, as ``detect(head:isWholeFile:)`` judges them, most likely
  /// first; only the declared one where there is one.
  public static func candidates(head: [UInt8], isWholeFile: Bool) -> [Detection] {
    if let declared = declaration(in: head) { return [declared] }
    var candidates: [(delimiter: UInt8, steadiness: WidthConsistency)] = []
    for delimiter in delimiters {
      let widths = RecordWidths.measure(
        head, delimiter: delimiter, isWholeFile: isWholeFile, limit: sample)
      let steadiness = WidthConsistency(of: widths)
      let place = candidates.firstIndex { $0.steadiness < steadiness } ?? candidates.count
      candidates.insert((delimiter, steadiness), at: place)
    }
    return candidates.map {
      Detection(
        dialect: CSVDialect(delimiter: $0.delimiter), preamble: .none, isDeclared: false)
    }
  }

  /// Reads a first line such as `sep=;`, in any case like spreadsheet programs.
  private static func declaration(in head: [UInt8]) -> Detection? {
    guard CSVByte.startsWithSeparatorKey(head), head.count > 4, delimiters.contains(head[4]) else {
      return nil
    }
    let preamble: CSVPreamble
    switch (head.dropFirst(5).first, head.dropFirst(6).first) {
    case (nil, _): preamble = CSVPreamble(bytes: 5, lines: 0)
    case (CSVByte.carriageReturn?, CSVByte.lineFeed?): preamble = CSVPreamble(bytes: 7, lines: 1)
    case (CSVByte.carriageReturn?, _), (CSVByte.lineFeed?, _):
      preamble = CSVPreamble(bytes: 6, lines: 1)
    default: return nil
    }
    return Detection(dialect: CSVDialect(delimiter: head[4]), preamble: preamble, isDeclared: true)
  }
}

/// Counts the fields of records under a possible delimiter.
struct RecordWidths {
  private enum State {
    case recordStart, fieldStart, unquoted, equalsSign, quoted, quoteInQuoted
  }

  private let delimiter: UInt8
  private var state = State.recordStart
  private var width = 1
  /// Whether a quote is in a place that RFC 4180 forbids.
  private var isMisquoted = false
  private var widths: [Int] = []

  /// 0 if the quotes do not fit. A record cut at the end is left out, unless it is the only one.
  static func measure(_ head: [UInt8], delimiter: UInt8, isWholeFile: Bool, limit: Int) -> [Int] {
    var count = RecordWidths(delimiter: delimiter)
    for byte in head {
      count.take(byte)
      if count.widths.count == limit { return count.widths }
    }
    if isWholeFile || count.widths.isEmpty { count.finish(isWholeFile) }
    return count.widths
  }

  private init(delimiter: UInt8) { self.delimiter = delimiter }

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
      let isFirst = state == .recordStart || state == .fieldStart
      state = isFirst && byte == CSVByte.equalsSign ? .equalsSign : .unquoted
    }
  }

  private mutating func takeQuote() {
    switch state {
    case .recordStart, .fieldStart, .equalsSign, .quoteInQuoted: state = .quoted
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

/// How many records have the same width above 1, and that width.
struct WidthConsistency: Comparable {
  var records: Int
  var width: Int

  static func < (left: Self, right: Self) -> Bool {
    (left.records, left.width) < (right.records, right.width)
  }
}

extension WidthConsistency {
  init(of widths: [Int]) {
    var best = WidthConsistency(records: 0, width: 1)
    var counts: [Int: Int] = [:]
    for width in widths where width > 1 {
      let records = counts[width, default: 0] + 1
      counts[width] = records
      best = max(best, WidthConsistency(records: records, width: width))
    }
    // A single record of some width is a sentence in a file of one column, unless it is the last,
    // which may be the header of an empty table below a title.
    if best.records == 1, let last = widths.last, last <= 1 {
      best = WidthConsistency(records: 0, width: 1)
    }
    self = best
  }
}

/// What precedes the records, such as a first line `sep=;`.
public struct CSVPreamble: Hashable, Sendable {
  public static let none = CSVPreamble(bytes: 0, lines: 0)

  /// The bytes of the decoded UTF-8 input to skip.
  public var bytes: Int
  /// The number of line ends among them.
  public var lines: Int
}

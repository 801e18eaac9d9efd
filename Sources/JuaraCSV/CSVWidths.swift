/// Counts the fields of records under a delimiter that may be the wrong one: so nothing is a fault.
struct CSVWidths {
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
    var count = CSVWidths(delimiter: delimiter)
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

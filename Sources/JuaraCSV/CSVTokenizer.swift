/// The state machine of RFC 4180: it takes bytes as they come and builds one record at a time.
struct CSVTokenizer {
  /// What the byte before the next one left open.
  enum State {
    case recordStart, fieldStart, unquoted, quoted
    /// After a quote in a quoted field, which closes the field unless another quote follows.
    case quoteInQuoted
  }

  let scanner: CSVScanner
  let limits: CSVLimits
  var state = State.recordStart
  /// The line of the next byte, from 1.
  var line = 1
  /// How many bytes came before the chunk at hand.
  var consumed = 0
  /// The last byte before the chunk at hand, by which a CR LF split between chunks is one line end.
  var previous: UInt8 = 0
  /// Where the record at hand started, or the last one.
  var recordPosition = CSVPosition(line: 1, record: 0, byte: 0)
  /// Where the field at hand starts in the record's storage.
  var fieldStart = 0
  /// Where the last opening quote stands, for the faults found far behind it.
  var quoteLine = 0
  var quoteByte = 0

  init(dialect: CSVDialect, limits: CSVLimits) {
    scanner = CSVScanner(delimiter: dialect.delimiter)
    self.limits = limits
  }

  /// Reads on from an index of a chunk, to the end of the record or of the chunk.
  ///
  /// - Returns: Whether the record is complete. `index` is behind the last byte taken.
  mutating func advance(
    over chunk: UnsafeBufferPointer<UInt8>, from index: inout Int, into record: inout CSVRecord
  ) throws(CSVError) -> Bool {
    var cursor = CSVCursor(chunk: chunk, index: index, stored: record.storage.count)
    while cursor.index < chunk.count {
      switch state {
      case .recordStart:
        startRecord(&cursor, &record)
      case .fieldStart:
        startField(&cursor)
      case .unquoted:
        cursor.index = scanner.next(in: chunk, from: cursor.index)
        guard cursor.index < chunk.count else { break }
        let byte = chunk[cursor.index]
        if byte == scanner.delimiter {
          try endField(at: cursor.offset, cursor, &record)
          cursor.index += 1
          state = .fieldStart
        } else if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
          try endRecord(at: cursor.offset, &cursor, &record)
          index = cursor.index
          return true
        } else {
          try passUnquoted(byte, &cursor)
        }
      case .quoted:
        cursor.index = scanner.nextInQuotes(in: chunk, from: cursor.index)
        guard cursor.index < chunk.count else { break }
        try passQuoted(chunk[cursor.index], &cursor)
      case .quoteInQuoted:
        if try passQuote(&cursor, &record) {
          index = cursor.index
          return true
        }
      }
    }
    try endChunk(&cursor, &record)
    index = cursor.index
    return false
  }

  /// Ends the input: completes the last record if it had no line end.
  ///
  /// - Returns: Whether there was one.
  mutating func finish(into record: inout CSVRecord) throws(CSVError) -> Bool {
    let cursor = CSVCursor(
      chunk: UnsafeBufferPointer(start: nil, count: 0), index: 0, stored: record.storage.count)
    switch state {
    case .recordStart:
      return false
    case .fieldStart:
      fieldStart = cursor.offset
      try endField(at: cursor.offset, cursor, &record)
    case .unquoted:
      try endField(at: cursor.offset, cursor, &record)
    case .quoted:
      throw CSVError(fault: .openQuote, position: quotePosition)
    case .quoteInQuoted:
      try endField(at: cursor.offset - 1, cursor, &record)
    }
    state = .recordStart
    return true
  }
}

extension CSVTokenizer {
  /// Passes a blank line's end, the LF of a CR LF, or nothing when a record starts here.
  private mutating func startRecord(_ cursor: inout CSVCursor, _ record: inout CSVRecord) {
    let byte = cursor.chunk[cursor.index]
    if byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn {
      countLine(byte, cursor)
      cursor.index += 1
      return
    }
    recordPosition = CSVPosition(
      line: line, record: recordPosition.record + 1, byte: consumed + cursor.index)
    record.position = recordPosition
    cursor.runStart = cursor.index
    state = .fieldStart
  }

  private mutating func startField(_ cursor: inout CSVCursor) {
    guard cursor.chunk[cursor.index] == CSVByte.quote else {
      fieldStart = cursor.offset
      state = .unquoted
      return
    }
    quoteLine = line
    quoteByte = consumed + cursor.index
    cursor.index += 1
    fieldStart = cursor.offset
    state = .quoted
  }

  /// Passes a byte that the scanner stopped at inside an unquoted field.
  private mutating func passUnquoted(_ byte: UInt8, _ cursor: inout CSVCursor) throws(CSVError) {
    if byte == CSVByte.quote {
      throw fault(.quoteInField, cursor)
    }
    if byte == CSVByte.nul {
      throw fault(.nul, cursor)
    }
    cursor.index += 1
  }

  /// Passes a byte that the scanner stopped at inside a quoted field.
  private mutating func passQuoted(_ byte: UInt8, _ cursor: inout CSVCursor) throws(CSVError) {
    switch byte {
    case CSVByte.quote:
      state = .quoteInQuoted
    case CSVByte.carriageReturn, CSVByte.lineFeed:
      countLine(byte, cursor)
    case CSVByte.nul:
      throw fault(.nul, cursor)
    default:
      break
    }
    cursor.index += 1
  }

  /// Passes the byte behind a quote in a quoted field.
  ///
  /// - Returns: Whether it ended the record.
  private mutating func passQuote(
    _ cursor: inout CSVCursor, _ record: inout CSVRecord
  ) throws(CSVError) -> Bool {
    let byte = cursor.chunk[cursor.index]
    switch byte {
    case CSVByte.quote:
      cursor.flush(into: &record)
      cursor.index += 1
      cursor.runStart = cursor.index
      state = .quoted
    case scanner.delimiter:
      try endField(at: cursor.offset - 1, cursor, &record)
      cursor.index += 1
      state = .fieldStart
    case CSVByte.carriageReturn, CSVByte.lineFeed:
      try endRecord(at: cursor.offset - 1, &cursor, &record)
      return true
    default:
      throw fault(byte == CSVByte.nul ? .nul : .textAfterQuote, cursor)
    }
    return false
  }

  private mutating func countLine(_ byte: UInt8, _ cursor: CSVCursor) {
    let before = cursor.index > 0 ? cursor.chunk[cursor.index - 1] : previous
    if byte == CSVByte.lineFeed && before == CSVByte.carriageReturn { return }
    line += 1
  }

  /// Ends the field. It is mutating only so that the compiler makes no copy of the tokenizer here,
  /// which took an eighth of the time of reading.
  @inline(__always)
  private mutating func endField(
    at end: Int, _ cursor: CSVCursor, _ record: inout CSVRecord
  ) throws(CSVError) {
    if end - fieldStart > limits.maxFieldBytes || end > limits.maxRecordBytes
      || record.bounds.count >= limits.maxFields
    {
      throw overLimit(end, cursor)
    }
    record.bounds.append(CSVRecord.Bounds(start: fieldStart, end: end))
  }

  /// Ends the record at the line end under the cursor, whose LF after CR the next read passes.
  private mutating func endRecord(
    at end: Int, _ cursor: inout CSVCursor, _ record: inout CSVRecord
  ) throws(CSVError) {
    try endField(at: end, cursor, &record)
    cursor.flush(into: &record)
    cursor.index += 1
    line += 1
    state = .recordStart
  }
}

/// Faults and limits. What they say must not depend on where the input was cut into chunks, so the
/// limits are looked at wherever a field, a chunk or the reading itself ends.
extension CSVTokenizer {
  /// Ends the chunk: keeps what the record has of it.
  mutating func endChunk(
    _ cursor: inout CSVCursor, _ record: inout CSVRecord
  ) throws(CSVError) {
    if state != .recordStart {
      if let fault = lengthFault(at: openEnd(cursor), cursor) { throw fault }
      cursor.flush(into: &record)
    }
    consumed += cursor.chunk.count
    previous = cursor.chunk.last ?? previous
  }

  /// The fault at the byte under the cursor, unless a limit was passed before it.
  func fault(_ fault: CSVError.Fault, _ cursor: CSVCursor) -> CSVError {
    lengthFault(at: openEnd(cursor), cursor)
      ?? CSVError(fault: fault, position: position(line, consumed + cursor.index))
  }

  /// The limit that the field ending here breaks, of which there must be one.
  @inline(never)
  func overLimit(_ end: Int, _ cursor: CSVCursor) -> CSVError {
    lengthFault(at: end, cursor)
      ?? CSVError(
        fault: .tooManyFields(limit: limits.maxFields), position: fieldPosition(cursor))
  }

  /// Where the text of the open field ends so far. A quote that may close the field is no text yet.
  private func openEnd(_ cursor: CSVCursor) -> Int {
    cursor.offset - (state == .quoteInQuoted ? 1 : 0)
  }

  /// The limit on bytes that was passed first, if the text so far passes one.
  private func lengthFault(at end: Int, _ cursor: CSVCursor) -> CSVError? {
    // Between two fields there is no open field, only the record.
    let start = state == .fieldStart ? end : fieldStart
    let passesField = end - start > limits.maxFieldBytes
    let passesRecord = end > limits.maxRecordBytes
    if passesField, !passesRecord || limits.maxFieldBytes <= limits.maxRecordBytes - start {
      return CSVError(
        fault: .fieldTooLong(limit: limits.maxFieldBytes), position: fieldPosition(cursor))
    }
    guard passesRecord else { return nil }
    return CSVError(
      fault: .recordTooLong(limit: limits.maxRecordBytes), position: recordPosition)
  }

  private func fieldPosition(_ cursor: CSVCursor) -> CSVPosition {
    if state == .quoted || state == .quoteInQuoted {
      return quotePosition
    }
    let length = cursor.offset - fieldStart
    return position(line, consumed + cursor.index - length)
  }

  /// Where the last opening quote stands.
  var quotePosition: CSVPosition { position(quoteLine, quoteByte) }

  private func position(_ line: Int, _ byte: Int) -> CSVPosition {
    CSVPosition(line: line, record: recordPosition.record, byte: byte)
  }
}

/// The bytes that mean something in every dialect.
enum CSVByte {
  static let nul: UInt8 = 0x00
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22

  /// U+FEFF in UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

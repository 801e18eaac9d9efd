/// The state machine of RFC 4180, which builds one record at a time.
struct CSVTokenizer {
  enum State {
    case recordStart, fieldStart, unquoted, quoted
    /// After a first `=`: spreadsheets write `="0812"` for a text that looks like a number.
    case equalsSign
    /// After a quote in a quoted field: it closes the field unless another quote follows.
    case quoteInQuoted
  }

  let scanner: CSVScanner
  let limits: CSVLimits
  var state = State.recordStart
  /// The line of the next byte, from 1.
  var line = 1
  /// The number of bytes before the current chunk.
  var consumed = 0
  /// The last byte before the current chunk, to recognise a split CR LF.
  var previous: UInt8 = 0
  /// The start of the current or last record.
  var recordPosition = CSVPosition(line: 1, record: 0, byte: 0)
  /// The start of the current field in the record's storage.
  var fieldStart = 0
  /// The last opening quote, for errors found later.
  var quoteLine = 0
  var quoteByte = 0

  init(dialect: CSVDialect, limits: CSVLimits) {
    scanner = CSVScanner(delimiter: dialect.delimiter)
    self.limits = limits
  }

  /// Returns whether the record is complete; `index` is after the last byte consumed.
  mutating func advance(
    over chunk: UnsafeBufferPointer<UInt8>, from index: inout Int, into record: inout CSVRecord
  ) throws(CSVError) -> Bool {
    var cursor = CSVCursor(chunk: chunk, index: index, stored: record.storage.count)
    while cursor.index < chunk.count {
      switch state {
      case .recordStart: startRecord(&cursor, &record)
      case .fieldStart: startField(&cursor)
      case .equalsSign:
        if chunk[cursor.index] == CSVByte.quote { startQuoted(&cursor) } else { state = .unquoted }
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
        } else if byte == CSVByte.quote || byte == CSVByte.nul {
          throw fault(byte == CSVByte.nul ? .nul : .quoteInField, cursor)
        } else {
          cursor.index += 1
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

  /// Completes a last record that had no line end; returns whether there was one.
  mutating func finish(into record: inout CSVRecord) throws(CSVError) -> Bool {
    let cursor = CSVCursor(
      chunk: UnsafeBufferPointer(start: nil, count: 0), index: 0, stored: record.storage.count)
    switch state {
    case .recordStart: return false
    case .fieldStart:
      fieldStart = cursor.offset
      try endField(at: cursor.offset, cursor, &record)
    case .unquoted, .equalsSign: try endField(at: cursor.offset, cursor, &record)
    case .quoted: throw CSVError(fault: .openQuote, position: quotePosition)
    case .quoteInQuoted: try endField(at: cursor.offset - 1, cursor, &record)
    }
    state = .recordStart
    return true
  }
}

extension CSVTokenizer {
  /// Skips a blank line's end or the LF of a CR LF, else starts a record.
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
    let byte = cursor.chunk[cursor.index]
    guard byte != CSVByte.quote else { return startQuoted(&cursor) }
    fieldStart = cursor.offset
    state = .unquoted
    if byte == CSVByte.equalsSign, scanner.delimiter != byte {
      cursor.index += 1
      state = .equalsSign
    }
  }

  private mutating func startQuoted(_ cursor: inout CSVCursor) {
    quoteLine = line
    quoteByte = consumed + cursor.index
    cursor.index += 1
    fieldStart = cursor.offset
    state = .quoted
  }

  /// Handles a byte found by the scanner in a quoted field.
  private mutating func passQuoted(_ byte: UInt8, _ cursor: inout CSVCursor) throws(CSVError) {
    switch byte {
    case CSVByte.quote: state = .quoteInQuoted
    case CSVByte.carriageReturn, CSVByte.lineFeed: countLine(byte, cursor)
    case CSVByte.nul: throw fault(.nul, cursor)
    default: break
    }
    cursor.index += 1
  }

  /// Handles the byte after a quote in a quoted field; returns whether it ended the record.
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
    default: throw fault(byte == CSVByte.nul ? .nul : .textAfterQuote, cursor)
    }
    return false
  }

  private mutating func countLine(_ byte: UInt8, _ cursor: CSVCursor) {
    let before = cursor.index > 0 ? cursor.chunk[cursor.index - 1] : previous
    if byte == CSVByte.lineFeed && before == CSVByte.carriageReturn { return }
    line += 1
  }

  /// `mutating` keeps the compiler from copying the tokenizer, an eighth of the reading time.
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

  /// Ends the record at the line end under the cursor. The next read skips the LF after a CR.
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

/// Checked at the end of every field and chunk: errors must not depend on how input is split.
extension CSVTokenizer {
  /// Copies what the record has of the chunk.
  mutating func endChunk(_ cursor: inout CSVCursor, _ record: inout CSVRecord) throws(CSVError) {
    if state != .recordStart {
      if let fault = lengthFault(at: openEnd(cursor), cursor) { throw fault }
      cursor.flush(into: &record)
    }
    consumed += cursor.chunk.count
    previous = cursor.chunk.last ?? previous
  }

  /// The error at the current byte, unless a limit was exceeded before it.
  func fault(_ fault: CSVError.Fault, _ cursor: CSVCursor) -> CSVError {
    lengthFault(at: openEnd(cursor), cursor)
      ?? CSVError(fault: fault, position: position(line, consumed + cursor.index))
  }

  /// The limit exceeded by the field that ends here.
  @inline(never)
  func overLimit(_ end: Int, _ cursor: CSVCursor) -> CSVError {
    lengthFault(at: end, cursor)
      ?? CSVError(fault: .tooManyFields(limit: limits.maxFields), position: fieldPosition(cursor))
  }

  /// The end of the current field so far, without a quote that may close it.
  private func openEnd(_ cursor: CSVCursor) -> Int {
    cursor.offset - (state == .quoteInQuoted ? 1 : 0)
  }

  /// The byte limit that was exceeded first, if any.
  private func lengthFault(at end: Int, _ cursor: CSVCursor) -> CSVError? {
    // Between two fields only the record is open.
    let start = state == .fieldStart ? end : fieldStart
    let passesField = end - start > limits.maxFieldBytes
    let passesRecord = end > limits.maxRecordBytes
    if passesField, !passesRecord || limits.maxFieldBytes <= limits.maxRecordBytes - start {
      return CSVError(
        fault: .fieldTooLong(limit: limits.maxFieldBytes), position: fieldPosition(cursor))
    }
    guard passesRecord else { return nil }
    return CSVError(fault: .recordTooLong(limit: limits.maxRecordBytes), position: recordPosition)
  }

  private func fieldPosition(_ cursor: CSVCursor) -> CSVPosition {
    if state == .quoted || state == .quoteInQuoted {
      return quotePosition
    }
    let length = cursor.offset - fieldStart
    return position(line, consumed + cursor.index - length)
  }

  var quotePosition: CSVPosition { position(quoteLine, quoteByte) }

  private func position(_ line: Int, _ byte: Int) -> CSVPosition {
    CSVPosition(line: line, record: recordPosition.record, byte: byte)
  }
}

/// The position in a chunk, and what has yet to be copied to the record.
struct CSVCursor {
  let chunk: UnsafeBufferPointer<UInt8>
  var index: Int
  /// The first byte that is not yet in the record's storage.
  var runStart: Int
  /// The size of the record's storage.
  var stored: Int

  init(chunk: UnsafeBufferPointer<UInt8>, index: Int, stored: Int) {
    self.chunk = chunk
    self.index = index
    runStart = index
    self.stored = stored
  }

  /// Where the next byte will be in the record's storage.
  var offset: Int { stored + index - runStart }

  mutating func flush(into record: inout CSVRecord) {
    record.storage.append(contentsOf: UnsafeBufferPointer(rebasing: chunk[runStart..<index]))
    stored = record.storage.count
    runStart = index
  }
}

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

/// How far a chunk has been read, and how much of it the record has not copied yet.
struct CSVCursor {
  let chunk: UnsafeBufferPointer<UInt8>
  /// The next byte.
  var index: Int
  /// The first byte that belongs to the record's storage and is not there yet.
  var runStart: Int
  /// How many bytes the record's storage has.
  var stored: Int

  init(chunk: UnsafeBufferPointer<UInt8>, index: Int, stored: Int) {
    self.chunk = chunk
    self.index = index
    runStart = index
    self.stored = stored
  }

  /// Where the next byte will lie in the record's storage.
  var offset: Int { stored + index - runStart }

  /// Copies what is behind the cursor into the record.
  mutating func flush(into record: inout CSVRecord) {
    record.storage.append(contentsOf: UnsafeBufferPointer(rebasing: chunk[runStart..<index]))
    stored = record.storage.count
    runStart = index
  }
}

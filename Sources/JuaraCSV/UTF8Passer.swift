/// Passes UTF-8 on as it is, checked, without the byte-order mark at its start.
struct UTF8Passer {
  private var validator = UTF8Validator()
  /// How many bytes of the byte-order mark have come; nil once it is known whether there is one.
  private var marked: Int? = 0

  mutating func decode(_ chunk: [UInt8]) throws(CSVDecodingError) -> [UInt8] {
    try chunk.withUnsafeBufferPointer { bytes throws(CSVDecodingError) in
      try validator.feed(bytes)
    }
    guard var marked else { return chunk }
    let mark = CSVByte.byteOrderMark
    let held = marked
    var index = 0
    while marked < mark.count, index < chunk.count, chunk[index] == mark[marked] {
      marked += 1
      index += 1
    }
    if marked == mark.count {
      self.marked = nil
      return Array(chunk[index...])
    }
    guard index < chunk.count else {
      self.marked = marked
      return []
    }
    self.marked = nil
    return held == 0 ? chunk : mark[..<held] + chunk
  }

  func finish() throws(CSVDecodingError) {
    try validator.finish()
  }
}

/// Checks strictly, by table 3-7 of the Unicode standard, that bytes are UTF-8, and counts lines.
struct UTF8Validator {
  private(set) var lines = LineCounter()
  /// How many bytes came before the chunk at hand.
  private var consumed = 0
  /// How many bytes the open sequence still lacks.
  private var lacking = 0
  /// What its next byte may be.
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF
  /// Where the open sequence starts.
  private var sequenceStart = 0

  /// Checks the next bytes, which may start or end inside a sequence.
  mutating func feed(_ chunk: UnsafeBufferPointer<UInt8>) throws(CSVDecodingError) {
    var index = 0
    while index < chunk.count {
      if lacking == 0 {
        index = Self.endOfASCII(in: chunk, from: index)
        guard index < chunk.count else { break }
      }
      guard take(chunk[index], at: consumed + index) else {
        lines.feed(UnsafeBufferPointer(rebasing: chunk[..<index]))
        throw CSVDecodingError(fault: .invalidUTF8, line: lines.line, byte: sequenceStart)
      }
      index += 1
    }
    lines.feed(chunk)
    consumed += chunk.count
  }

  /// Ends the input, which must not be inside a sequence.
  func finish() throws(CSVDecodingError) {
    guard lacking > 0 else { return }
    throw CSVDecodingError(fault: .invalidUTF8, line: lines.line, byte: sequenceStart)
  }

  private mutating func take(_ byte: UInt8, at offset: Int) -> Bool {
    if lacking > 0 {
      guard lowest <= byte, byte <= highest else { return false }
      (lowest, highest) = (0x80, 0xBF)
      lacking -= 1
      return true
    }
    sequenceStart = offset
    switch byte {
    case 0x00...0x7F: return true
    case 0xC2...0xDF: lacking = 1
    case 0xE0: (lacking, lowest) = (2, 0xA0)
    case 0xED: (lacking, highest) = (2, 0x9F)
    case 0xE1...0xEF: lacking = 2
    case 0xF0: (lacking, lowest) = (3, 0x90)
    case 0xF1...0xF3: lacking = 3
    case 0xF4: (lacking, highest) = (3, 0x8F)
    default: return false
    }
    return true
  }

  private static func endOfASCII(in chunk: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let bytes = UnsafeRawBufferPointer(chunk)
    let highs: UInt64 = 0x8080_8080_8080_8080
    var index = start
    while index + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if word & highs != 0 { return index + (word & highs).trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }
}

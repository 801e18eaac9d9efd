/// Turns Windows-1252 into UTF-8, across chunks.
struct Windows1252Transcoder {
  private var lines = LineCounter()
  /// How many bytes came before the chunk at hand.
  private var consumed = 0

  /// The characters of the bytes 80 to 9F; 0 where there is none.
  private static let specials: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  mutating func decode(_ chunk: [UInt8]) throws(CSVDecodingError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(chunk.count + chunk.count / 8)
    for (index, byte) in chunk.enumerated() {
      guard byte >= 0x80 else {
        output.append(byte)
        continue
      }
      let value = byte < 0xA0 ? Self.specials[Int(byte) - 0x80] : UInt16(byte)
      guard value != 0 else {
        chunk[..<index].withUnsafeBufferPointer { lines.feed($0) }
        throw CSVDecodingError(
          fault: .undefinedByte(byte), line: lines.line, byte: consumed + index)
      }
      if value < 0x800 {
        output.append(UInt8(0xC0 | value >> 6))
      } else {
        output.append(UInt8(0xE0 | value >> 12))
        output.append(UInt8(0x80 | value >> 6 & 0x3F))
      }
      output.append(UInt8(0x80 | value & 0x3F))
    }
    chunk.withUnsafeBufferPointer { lines.feed($0) }
    consumed += chunk.count
    return output
  }
}

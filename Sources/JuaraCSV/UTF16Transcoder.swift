/// Turns UTF-16 into UTF-8, strictly, across chunks.
struct UTF16Transcoder {
  private enum Order { case little, big }

  /// Nil until the byte-order mark that may tell it has been looked for.
  private var order: Order?
  private var isAtStart = true
  private var line = 1
  private var previous: UInt16 = 0
  /// How many bytes came before the next unit.
  private var consumed = 0
  /// The first byte of a unit that the chunk's end cut.
  private var half: UInt8?
  /// A high surrogate whose low one has not come yet.
  private var high: UInt16?

  init(_ encoding: CSVEncoding) {
    switch encoding {
    case .utf16BigEndian: order = .big
    case .utf16LittleEndian: order = .little
    default: order = nil
    }
  }

  mutating func decode(_ chunk: [UInt8]) throws(CSVDecodingError) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(chunk.count / 2 * 3 + 4)
    for byte in chunk {
      guard let first = half else {
        half = byte
        continue
      }
      half = nil
      try take(unit(first, byte), into: &output)
      consumed += 2
    }
    return output
  }

  func finish() throws(CSVDecodingError) {
    if high != nil { throw unpaired() }
    guard half == nil else {
      throw CSVDecodingError(fault: .oddLength, line: line, byte: consumed)
    }
  }

  private mutating func unit(_ first: UInt8, _ second: UInt8) -> UInt16 {
    let big = UInt16(first) << 8 | UInt16(second)
    if order == nil { order = big == 0xFEFF ? .big : .little }
    return order == .big ? big : big.byteSwapped
  }

  private mutating func take(
    _ unit: UInt16, into output: inout [UInt8]
  ) throws(CSVDecodingError) {
    defer { isAtStart = false }
    if isAtStart && unit == 0xFEFF { return }
    if let high {
      guard 0xDC00...0xDFFF ~= unit else { throw unpaired() }
      self.high = nil
      append(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00), to: &output)
      return
    }
    switch unit {
    case 0xD800...0xDBFF:
      high = unit
    case 0xDC00...0xDFFF:
      throw CSVDecodingError(fault: .unpairedSurrogate, line: line, byte: consumed)
    default:
      append(UInt32(unit), to: &output)
      if unit == 0x0D || unit == 0x0A && previous != 0x0D { line += 1 }
    }
    previous = unit
  }

  /// The open high surrogate, which stands right before the next unit.
  private func unpaired() -> CSVDecodingError {
    CSVDecodingError(fault: .unpairedSurrogate, line: line, byte: consumed - 2)
  }

  private func append(_ value: UInt32, to output: inout [UInt8]) {
    if value < 0x80 {
      output.append(UInt8(value))
      return
    }
    if value < 0x800 {
      output.append(UInt8(0xC0 | value >> 6))
    } else {
      if value < 0x10000 {
        output.append(UInt8(0xE0 | value >> 12))
      } else {
        output.append(UInt8(0xF0 | value >> 18))
        output.append(UInt8(0x80 | value >> 12 & 0x3F))
      }
      output.append(UInt8(0x80 | value >> 6 & 0x3F))
    }
    output.append(UInt8(0x80 | value & 0x3F))
  }
}

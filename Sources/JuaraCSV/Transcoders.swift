/// Converts the chunks of a file in one encoding to UTF-8.
protocol Transcoder {
  mutating func decode(_ chunk: [UInt8]) throws(CSVDecodingError) -> [UInt8]
  /// Throws if the file ended inside a character.
  func finish() throws(CSVDecodingError)
}

/// Validates UTF-8 and drops its byte-order mark.
struct UTF8Decoder: Transcoder {
  private var validator = UTF8Validator()
  /// The first bytes while they may be a byte-order mark; nil once decided.
  private var start: [UInt8]? = []

  mutating func decode(_ chunk: [UInt8]) throws(CSVDecodingError) -> [UInt8] {
    try chunk.withUnsafeBufferPointer { bytes throws(CSVDecodingError) in
      try validator.feed(bytes)
    }
    guard let held = start else { return chunk }
    let bytes = held.isEmpty ? chunk : held + chunk
    if bytes.count < CSVByte.byteOrderMark.count, CSVByte.byteOrderMark.starts(with: bytes) {
      start = bytes
      return []
    }
    start = nil
    guard bytes.starts(with: CSVByte.byteOrderMark) else { return bytes }
    return Array(bytes.dropFirst(CSVByte.byteOrderMark.count))
  }

  func finish() throws(CSVDecodingError) {
    if let fault = validator.faultAtEnd { throw fault }
  }
}

/// Decodes UTF-8 and replaces what is not by U+FFFD, one for each byte.
struct RepairingUTF8Decoder: Transcoder {
  /// How many characters beyond ASCII there were.
  private(set) var characters = 0
  /// How many bytes were replaced.
  private(set) var strays = 0
  private var rest: [UInt8] = []
  private var isAtStart = true
  private var lines = LineCounter()
  private var consumed = 0

  mutating func decode(_ chunk: [UInt8]) throws(CSVDecodingError) -> [UInt8] {
    chunk.withUnsafeBufferPointer { lines.feed($0) }
    consumed += chunk.count
    let bytes = rest + chunk
    rest = []
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 2)
    var index = 0
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let length =
        switch bytes[index] {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
      if length > 1, index + length > bytes.count {
        rest = Array(bytes[index...])
        break
      }
      if length > 1, String(validating: bytes[index..<index + length], as: UTF8.self) != nil {
        output += bytes[index..<index + length]
        characters += 1
        index += length
      } else {
        output += [0xEF, 0xBF, 0xBD]
        strays += 1
        index += 1
      }
    }
    if isAtStart, !output.isEmpty {
      isAtStart = false
      if output.starts(with: CSVByte.byteOrderMark) { output.removeFirst(3) }
    }
    return output
  }

  func finish() throws(CSVDecodingError) {
    guard !rest.isEmpty else { return }
    throw CSVDecodingError(
      fault: .invalidUTF8, line: lines.line, byte: consumed - rest.count)
  }
}

/// Validates UTF-8 by table 3-7 of the Unicode standard, and counts lines.
struct UTF8Validator {
  private(set) var lines = LineCounter()
  /// How many characters beyond ASCII there were.
  private(set) var characters = 0
  private var consumed = 0
  /// How many bytes are missing from the current sequence.
  private var lacking = 0
  /// The range of the next byte.
  private var lowest: UInt8 = 0x80
  private var highest: UInt8 = 0xBF
  /// The start of the current sequence.
  private var sequenceStart = 0

  /// The bytes may start or end inside a sequence.
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

  /// The error if the input ends here, inside a sequence.
  var faultAtEnd: CSVDecodingError? {
    guard lacking > 0 else { return nil }
    return CSVDecodingError(fault: .invalidUTF8, line: lines.line, byte: sequenceStart)
  }

  private mutating func take(_ byte: UInt8, at offset: Int) -> Bool {
    if lacking > 0 {
      guard lowest <= byte, byte <= highest else { return false }
      (lowest, highest) = (0x80, 0xBF)
      lacking -= 1
      if lacking == 0 { characters += 1 }
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
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if word & highs != 0 { return index + (word & highs).trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }
}

/// Converts UTF-16 to UTF-8, strictly.
struct UTF16Transcoder: Transcoder {
  private enum Order { case little, big }

  /// Nil until the byte-order mark has been looked for.
  private var order: Order?
  private var isAtStart = true
  private var line = 1
  private var previous: UInt16 = 0
  /// The number of bytes before the next unit.
  private var consumed = 0
  /// The first byte of a unit that was split between chunks.
  private var half: UInt8?
  /// A high surrogate that waits for its low one.
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

  private mutating func take(_ unit: UInt16, into output: inout [UInt8]) throws(CSVDecodingError) {
    defer { isAtStart = false }
    if isAtStart && unit == 0xFEFF { return }
    if let high {
      guard 0xDC00...0xDFFF ~= unit else { throw unpaired() }
      self.high = nil
      output.appendUTF8(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(unit) - 0xDC00))
      return
    }
    switch unit {
    case 0xD800...0xDBFF: high = unit
    case 0xDC00...0xDFFF:
      throw CSVDecodingError(fault: .unpairedSurrogate, line: line, byte: consumed)
    default:
      output.appendUTF8(UInt32(unit))
      if unit == 0x0D || unit == 0x0A && previous != 0x0D { line += 1 }
    }
    previous = unit
  }

  /// The error for ``high``, which is right before the next unit.
  private func unpaired() -> CSVDecodingError {
    CSVDecodingError(fault: .unpairedSurrogate, line: line, byte: consumed - 2)
  }
}

struct Windows1252Transcoder: Transcoder {
  private var lines = LineCounter()
  private var consumed = 0

  /// The characters of the bytes 80 to 9F; 0 if undefined.
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
      output.appendUTF8(UInt32(value))
    }
    chunk.withUnsafeBufferPointer { lines.feed($0) }
    consumed += chunk.count
    return output
  }
  func finish() {}
}

extension [UInt8] {
  fileprivate mutating func appendUTF8(_ value: UInt32) {
    guard value >= 0x80 else { return append(UInt8(value)) }
    if value < 0x800 {
      append(UInt8(0xC0 | value >> 6))
    } else {
      if value < 0x10000 {
        append(UInt8(0xE0 | value >> 12))
      } else {
        append(UInt8(0xF0 | value >> 18))
        append(UInt8(0x80 | value >> 12 & 0x3F))
      }
      append(UInt8(0x80 | value >> 6 & 0x3F))
    }
    append(UInt8(0x80 | value & 0x3F))
  }
}

/// Counts LF, CR, and CR LF as one, even if split between chunks.
struct LineCounter {
  /// The line of the next byte, from 1.
  private(set) var line = 1
  private var previous: UInt8 = 0

  mutating func feed(_ chunk: UnsafeBufferPointer<UInt8>) {
    guard let first = chunk.first, let last = chunk.last else { return }
    line += Self.ends(first, after: previous)
    previous = last
    var index = 1
    // A lane holds at most 255, and each block adds at most 1.
    while index + 16 <= chunk.count {
      let blocks = min((chunk.count - index) / 16, 255)
      line += Self.ends(in: chunk, from: index, blocks: blocks)
      index += blocks * 16
    }
    while index < chunk.count {
      line += Self.ends(chunk[index], after: chunk[index - 1])
      index += 1
    }
  }

  private static func ends(_ byte: UInt8, after previous: UInt8) -> Int {
    if byte == CSVByte.carriageReturn { return 1 }
    return byte == CSVByte.lineFeed && previous != CSVByte.carriageReturn ? 1 : 0
  }

  private static func ends(
    in chunk: UnsafeBufferPointer<UInt8>, from start: Int, blocks: Int
  ) -> Int {
    let bytes = UnsafeRawBufferPointer(chunk)
    let feed = SIMD16(repeating: CSVByte.lineFeed)
    let carriage = SIMD16(repeating: CSVByte.carriageReturn)
    let one = SIMD16<UInt8>(repeating: 1)
    let none = SIMD16<UInt8>(repeating: 0)
    var counts = none
    for block in 0..<blocks {
      let index = start + block * 16
      let here = bytes.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
      let before = bytes.loadUnaligned(fromByteOffset: index - 1, as: SIMD16<UInt8>.self)
      let ends = (here .== carriage) .| ((here .== feed) .& (before .!= carriage))
      counts &+= none.replacing(with: one, where: ends)
    }
    return Int(SIMD16<UInt16>(truncatingIfNeeded: counts).wrappedSum())
  }
}

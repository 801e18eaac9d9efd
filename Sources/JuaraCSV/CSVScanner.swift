enum CSVByte {
  static let nul: UInt8 = 0x00
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let equalsSign: UInt8 = 0x3D

  /// U+FEFF in UTF-8.
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

extension CSVByte {
  static func startsWithSeparatorKey(_ bytes: some Sequence<UInt8>) -> Bool {
    let key = Array(bytes.prefix(4))
    // Bit 20 makes an ASCII letter lowercase, but would also turn 1D into an equals sign.
    return key.map { $0 | 0x20 }.elementsEqual("sep=".utf8) && key.last == UInt8(ascii: "=")
  }
}

/// Finds the state machine's bytes, eight at a time; it may also stop at a control character.
struct CSVScanner {
  let delimiter: UInt8
  private let delimiters: UInt64

  init(delimiter: UInt8) {
    self.delimiter = delimiter
    delimiters = Self.ones &* UInt64(delimiter)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  private static let quotes: UInt64 = 0x2222_2222_2222_2222
  private static let sixteens: UInt64 = 0x1010_1010_1010_1010

  /// The index of the next delimiter, quote, line end or NUL, or the chunk's count.
  @inline(__always)
  func next(in chunk: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= chunk.count {
      let word = Self.word(chunk, index)
      let hits = Self.control(word) | Self.zero(word ^ Self.quotes) | Self.zero(word ^ delimiters)
      if hits & Self.highs != 0 {
        return index + (hits & Self.highs).trailingZeroBitCount >> 3
      }
      index += 8
    }
    while index < chunk.count {
      let byte = chunk[index]
      if byte < 0x10 || byte == CSVByte.quote || byte == delimiter { break }
      index += 1
    }
    return index
  }

  /// The index of the next quote, line end or NUL, or the chunk's count.
  @inline(__always)
  func nextInQuotes(in chunk: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index + 8 <= chunk.count {
      let word = Self.word(chunk, index)
      let hits = (Self.control(word) | Self.zero(word ^ Self.quotes)) & Self.highs
      if hits != 0 { return index + hits.trailingZeroBitCount >> 3 }
      index += 8
    }
    while index < chunk.count, chunk[index] >= 0x10, chunk[index] != CSVByte.quote {
      index += 1
    }
    return index
  }

  @inline(__always)
  private static func word(_ chunk: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(chunk)
    return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// Sets the high bit of the first zero byte; bits above it are undefined.
  @inline(__always)
  private static func zero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }

  /// Sets the high bit of the first byte below 16; bits above it are undefined.
  @inline(__always)
  private static func control(_ word: UInt64) -> UInt64 { (word &- sixteens) & ~word }
}

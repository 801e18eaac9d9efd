/// Finds the bytes that the state machine must look at, eight at a time.
///
/// It may also stop at a meaningless control character.
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
      let hits =
        Self.control(word) | Self.zero(word ^ Self.quotes) | Self.zero(word ^ delimiters)
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
  private static func zero(_ word: UInt64) -> UInt64 {
    (word &- ones) & ~word
  }

  /// Sets the high bit of the first byte below 16; bits above it are undefined.
  @inline(__always)
  private static func control(_ word: UInt64) -> UInt64 {
    (word &- sixteens) & ~word
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
    // A lane holds at most 255, and one step adds at most 1 to it.
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

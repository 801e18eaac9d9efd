/// Counts line ends in bytes: LF, CR, and CR LF as one, even where a chunk's end parts it.
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

/// A QR code (ISO/IEC 18004) of a short text such as an address: bytes, medium error correction, up to
/// version 10.
package struct QRCode: Equatable, Sendable {
  /// How many modules a side has, without the blank margin.
  package let size: Int
  /// A row's modules as bits, the leftmost the lowest.
  private var dark: [UInt64]
  /// Those that are not of the data.
  private var fixed: [UInt64]
  /// As many bits as a row has modules.
  private var whole: UInt64 { 1 << size - 1 }

  /// The blank modules that stand around it.
  package static let margin = 4
  /// The most bytes of a text.
  package static let longest = 213

  /// For each version: the correcting bytes of a block, and the number of blocks.
  private static let correction = [
    (10, 1), (16, 1), (26, 1), (18, 2), (24, 2), (16, 4), (18, 4), (22, 4), (22, 5), (26, 5),
  ]

  /// Nil where the text is too long.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = (1...10).first(where: { Self.fits(bytes.count, $0) }) else { return nil }
    size = 17 + 4 * version
    dark = Array(repeating: 0, count: size)
    fixed = dark
    drawFixedPatterns(version)
    place(Self.codewords(bytes, version))
    var best = (mask: 0, penalty: Int.max)
    for mask in 0..<8 {
      apply(mask)
      drawFormat(mask)
      let penalty = penalty
      if penalty < best.penalty { best = (mask, penalty) }
      apply(mask)
    }
    apply(best.mask)
    drawFormat(best.mask)
  }

  package func isDark(_ x: Int, _ y: Int) -> Bool { dark[y] >> x & 1 == 1 }

  /// The side of the picture in modules, the margin included.
  package var side: Int { size + 2 * Self.margin }

  /// The dark modules as lines that are one module wide, in an SVG picture of `side` by `side`.
  package var lines: String {
    var lines = ""
    for y in 0..<size {
      var (x, last) = (0, 0)
      while x < size {
        guard isDark(x, y) else {
          x += 1
          continue
        }
        var end = x
        while end < size, isDark(end, y) { end += 1 }
        let start = last == 0 ? "M\(x + Self.margin) \(y + Self.margin).5" : "m\(x - last) 0"
        lines += "\(start)h\(end - x)"
        (x, last) = (end, end)
      }
    }
    return lines
  }

  // MARK: - What it holds

  private static func dataCount(_ version: Int) -> Int {
    let (length, blocks) = correction[version - 1]
    return moduleCount(version) / 8 - length * blocks
  }

  /// The modules that are left for data and correction.
  private static func moduleCount(_ version: Int) -> Int {
    var count = (16 * version + 128) * version + 64
    if version >= 2 {
      let patterns = version / 7 + 2
      count -= (25 * patterns - 10) * patterns - 55
    }
    return version >= 7 ? count - 36 : count
  }

  private static func fits(_ count: Int, _ version: Int) -> Bool {
    4 + (version < 10 ? 8 : 16) + 8 * count <= 8 * dataCount(version)
  }

  private static func codewords(_ bytes: [UInt8], _ version: Int) -> [UInt8] {
    var bits: [Bool] = []
    func append(_ value: Int, _ count: Int) {
      for bit in (0..<count).reversed() { bits.append(value >> bit & 1 == 1) }
    }
    append(0b0100, 4)
    append(bytes.count, version < 10 ? 8 : 16)
    for byte in bytes { append(Int(byte), 8) }
    let capacity = 8 * dataCount(version)
    append(0, min(4, capacity - bits.count))
    append(0, (8 - bits.count % 8) % 8)
    var pads = [0xEC, 0x11]
    while bits.count < capacity {
      append(pads[0], 8)
      pads.swapAt(0, 1)
    }
    let data = stride(from: 0, to: bits.count, by: 8).map { start in
      bits[start..<(start + 8)].reduce(UInt8(0)) { $0 << 1 | ($1 ? 1 : 0) }
    }
    return interleaved(data, version)
  }

  /// The blocks' bytes by turns, then their correcting bytes by turns.
  private static func interleaved(_ data: [UInt8], _ version: Int) -> [UInt8] {
    let (length, count) = correction[version - 1]
    let (short, longer) = (data.count / count, data.count % count)
    let generator = generator(length)
    var blocks: [(data: ArraySlice<UInt8>, correction: [UInt8])] = []
    var start = 0
    for index in 0..<count {
      let end = start + short + (index >= count - longer ? 1 : 0)
      blocks.append((data[start..<end], remainder(data[start..<end], generator)))
      start = end
    }
    var result: [UInt8] = []
    for index in 0...short {
      for block in blocks where index < block.data.count {
        result.append(block.data[block.data.startIndex + index])
      }
    }
    for index in 0..<length { for block in blocks { result.append(block.correction[index]) } }
    return result
  }

  /// In the field of 256 elements by x⁸ + x⁴ + x³ + x² + 1.
  private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
    var result = 0
    for bit in (0..<8).reversed() {
      result = result << 1 ^ (result >> 7) * 0x11D
      result ^= (Int(right) >> bit & 1) * Int(left)
    }
    return UInt8(result)
  }

  private static func generator(_ degree: Int) -> [UInt8] {
    var result = Array(repeating: UInt8(0), count: degree)
    result[degree - 1] = 1
    var root: UInt8 = 1
    for _ in 0..<degree {
      for index in 0..<degree {
        result[index] = product(result[index], root)
        if index + 1 < degree { result[index] ^= result[index + 1] }
      }
      root = product(root, 2)
    }
    return result
  }

  private static func remainder(_ data: ArraySlice<UInt8>, _ divisor: [UInt8]) -> [UInt8] {
    var result = Array(repeating: UInt8(0), count: divisor.count)
    for byte in data {
      let factor = byte ^ result.removeFirst()
      result.append(0)
      for index in divisor.indices { result[index] ^= product(divisor[index], factor) }
    }
    return result
  }

  // MARK: - Where it stands

  private mutating func fix(_ x: Int, _ y: Int, _ value: Bool) {
    guard (0..<size).contains(x), (0..<size).contains(y) else { return }
    set(x, y, value)
    fixed[y] |= 1 << x
  }

  private mutating func set(_ x: Int, _ y: Int, _ value: Bool) {
    if value { dark[y] |= 1 << x } else { dark[y] &= ~(1 << x) }
  }

  private mutating func drawFixedPatterns(_ version: Int) {
    for index in 0..<size {
      fix(6, index, index.isMultiple(of: 2))
      fix(index, 6, index.isMultiple(of: 2))
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
      for dy in -4...4 {
        for dx in -4...4 {
          let distance = max(abs(dx), abs(dy))
          fix(x + dx, y + dy, distance != 2 && distance != 4)
        }
      }
    }
    let centres = Self.alignmentCentres(version, size)
    for (row, y) in centres.enumerated() {
      for (column, x) in centres.enumerated() {
        let last = centres.count - 1
        if [(0, 0), (0, last), (last, 0)].contains(where: { $0 == (row, column) }) { continue }
        for dy in -2...2 { for dx in -2...2 { fix(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) } }
      }
    }
    drawFormat(0)
    guard version >= 7 else { return }
    var rest = version
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = version << 12 | rest
    for index in 0..<18 {
      let (x, y) = (size - 11 + index % 3, index / 3)
      fix(x, y, bits >> index & 1 == 1)
      fix(y, x, bits >> index & 1 == 1)
    }
  }

  private static func alignmentCentres(_ version: Int, _ size: Int) -> [Int] {
    guard version > 1 else { return [] }
    let count = version / 7 + 2
    let step = (version * 4 + count * 2 + 1) / (count * 2 - 2) * 2
    return [6] + (0..<(count - 1)).map { size - 7 - $0 * step }.reversed()
  }

  /// The mask and the level of correction, which is medium: 0.
  private mutating func drawFormat(_ mask: Int) {
    var rest = mask
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (mask << 10 | rest) ^ 0x5412
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0...5 { fix(8, index, bit(index)) }
    fix(8, 7, bit(6))
    fix(8, 8, bit(7))
    fix(7, 8, bit(8))
    for index in 9..<15 { fix(14 - index, 8, bit(index)) }
    for index in 0..<8 { fix(size - 1 - index, 8, bit(index)) }
    for index in 8..<15 { fix(8, size - 15 + index, bit(index)) }
    fix(8, size - 8, true)
  }

  /// In columns of two, from the right, up and down by turns.
  private mutating func place(_ codewords: [UInt8]) {
    var index = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      for step in 0..<size {
        let isUpward = (right + 1) & 2 == 0
        let y = isUpward ? size - 1 - step : step
        for x in [right, right - 1] where fixed[y] >> x & 1 == 0 && index < codewords.count * 8 {
          set(x, y, codewords[index >> 3] >> (7 - UInt8(index & 7)) & 1 == 1)
          index += 1
        }
      }
      right -= 2
    }
  }

  /// Applied twice it is gone again.
  private mutating func apply(_ mask: Int) {
    for y in 0..<size { dark[y] ^= Self.masks[mask][y % 12] & ~fixed[y] & whole }
  }

  /// The modules that each mask inverts; its rows come again after twelve.
  private static let masks: [[UInt64]] = (0..<8).map { mask in
    (0..<12).map { y in
      (0..<64).reduce(0) { row, x in
        let inverts =
          switch mask {
          case 0: (x + y) % 2 == 0
          case 1: y % 2 == 0
          case 2: x % 3 == 0
          case 3: (x + y) % 3 == 0
          case 4: (x / 3 + y / 2) % 2 == 0
          case 5: x * y % 2 + x * y % 3 == 0
          case 6: (x * y % 2 + x * y % 3) % 2 == 0
          default: ((x + y) % 2 + x * y % 3) % 2 == 0
          }
        return inverts ? row | 1 << x : row
      }
    }
  }

  /// How hard it is to read: long runs, blocks, what looks like a corner, and an uneven balance.
  private var penalty: Int {
    var total = 0
    for line in dark + columns {
      // Where five alike begin: three for the first five of a run, and one for each module more.
      let alike = alike(line)
      let fives = alike & alike >> 1 & alike >> 2 & alike >> 3
      total += fives.nonzeroBitCount + 2 * (fives & ~(fives << 1)).nonzeroBitCount
      // A corner with four blank modules before or after it.
      for pattern in [0b101_1101_0000, 0b000_0101_1101] {
        let matches = (0..<11).reduce(whole >> 10) { found, place in
          found & (pattern >> place & 1 == 1 ? line >> place : ~(line >> place))
        }
        total += 40 * matches.nonzeroBitCount
      }
    }
    for y in 1..<size {
      let blocks = alike(dark[y - 1]) & alike(dark[y]) & ~(dark[y - 1] ^ dark[y])
      total += 3 * blocks.nonzeroBitCount
    }
    let count = dark.reduce(0) { $0 + $1.nonzeroBitCount }
    let share = count * 20 - size * size * 10
    return total + max(0, (abs(share) + size * size - 1) / (size * size) - 1) * 10
  }

  /// Which modules of a line are as the next.
  private func alike(_ line: UInt64) -> UInt64 { ~(line ^ line >> 1) & whole >> 1 }

  private var columns: [UInt64] {
    (0..<size).map { x in
      (0..<size).reduce(0) { $0 | (dark[$1] >> x & 1) << $1 }
    }
  }
}

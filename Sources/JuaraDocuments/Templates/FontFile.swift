package import Foundation

/// How wide the glyphs of a TrueType or OpenType font are, from its tables `cmap`, `hmtx`, `hhea`, `head`,
/// `name` and `OS/2` (ISO/IEC 14496-22); and the pictures of one of emoji.
package struct FontFile: Sendable {
  package let family: String
  /// The height of capitals, in ems.
  let capHeight: Double
  private let unitsPerEm: Int
  private let metrics: Table
  private let metricCount: Int
  private let characters: CharacterMap
  /// Nil for a font without coloured bitmaps.
  let pictures: GlyphPictures?

  /// Nil for what is not a font, or a damaged one.
  package init?(_ data: Data) {
    // Copied table by table: a font of emoji has 10 MB of pictures that nobody asks for.
    guard let tables = Self.tables(data), let head = tables["head"], let header = tables["hhea"],
      let metrics = tables["hmtx"], let characters = tables["cmap"].flatMap(CharacterMap.init),
      let units = head.number16(18), units > 0, let count = header.number16(34), count > 0
    else { return nil }
    unitsPerEm = units
    self.metrics = metrics
    metricCount = count
    self.characters = characters
    pictures = GlyphPictures(tables, in: data)
    family = tables["name"].flatMap(Self.family) ?? ""
    let capHeight = tables["OS/2"].flatMap { table -> Int? in
      guard let version = table.number16(0), version >= 2 else { return nil }
      return table.number16(88)
    }
    self.capHeight = capHeight.map { Double($0) / Double(units) } ?? 0.7
  }

  func has(_ scalar: Unicode.Scalar) -> Bool { glyph(of: scalar) != nil }

  func glyph(of scalar: Unicode.Scalar) -> Int? { characters.glyph(of: scalar.value) }

  /// In ems; nil for a character that the font lacks.
  func advance(of scalar: Unicode.Scalar) -> Double? {
    guard let glyph = glyph(of: scalar) else { return nil }
    // The glyphs behind the last metric are as wide as that one.
    return metrics.number16(4 * min(glyph, metricCount - 1)).map { Double($0) / Double(unitsPerEm) }
  }

  private static let wanted: Set<String> = [
    "head", "hhea", "hmtx", "cmap", "name", "OS/2", "CBLC", "GSUB",
  ]

  private static func tables(_ data: Data) -> [String: Table]? {
    func bytes(_ offset: Int, _ count: Int) -> Table? {
      guard offset >= 0, count >= 0, offset <= data.count - count else { return nil }
      let start = data.startIndex + offset
      return Table(bytes: [UInt8](data[start..<start + count]))
    }
    guard let header = bytes(0, 12), let version = header.number32(0),
      [0x0001_0000, 0x4F54_544F, 0x7472_7565].contains(version), let count = header.number16(4),
      let directory = bytes(12, 16 * count)
    else { return nil }
    var tables: [String: Table] = [:]
    for entry in 0..<count {
      let tag = String(decoding: directory.bytes[16 * entry..<16 * entry + 4], as: UTF8.self)
      guard let offset = directory.number32(16 * entry + 8),
        let length = directory.number32(16 * entry + 12)
      else { continue }
      if wanted.contains(tag) { tables[tag] = bytes(offset, length) }
      // Its place alone.
      if tag == "CBDT" { tables[tag] = bytes(12 + 16 * entry, 16) }
    }
    return tables
  }

  /// The typographic family, else the family, as it is named for Windows in English.
  private static func family(_ table: Table) -> String? {
    guard let count = table.number16(2), let storage = table.number16(4) else { return nil }
    var names: [Int: String] = [:]
    for record in 0..<count {
      let place = 6 + 12 * record
      guard table.number16(place) == 3, table.number16(place + 4) == 0x0409,
        let name = table.number16(place + 6), [1, 16].contains(name),
        let length = table.number16(place + 8), let offset = table.number16(place + 10)
      else { continue }
      let units = stride(from: storage + offset, to: storage + offset + length, by: 2)
        .compactMap { table.number16($0).map(UInt16.init) }
      names[name] = String(decoding: units, as: UTF16.self)
    }
    return names[16] ?? names[1]
  }
}

struct Table: Sendable {
  let bytes: [UInt8]

  func number8(_ offset: Int) -> Int? {
    bytes.indices.contains(offset) ? Int(bytes[offset]) : nil
  }

  func number16(_ offset: Int) -> Int? {
    guard offset >= 0, offset + 2 <= bytes.count else { return nil }
    return Int(bytes[offset]) << 8 | Int(bytes[offset + 1])
  }

  func number32(_ offset: Int) -> Int? {
    guard let high = number16(offset), let low = number16(offset + 2) else { return nil }
    return high << 16 | low
  }
}

/// Which glyph a character has, by a subtable of format 12 or 4.
private struct CharacterMap: Sendable {
  private let table: Table
  private let start: Int
  private let isFormat12: Bool

  init?(_ table: Table) {
    guard let count = table.number16(2) else { return nil }
    var best: (rank: Int, start: Int)?
    for record in 0..<count {
      let place = 4 + 8 * record
      guard let platform = table.number16(place), let encoding = table.number16(place + 2),
        platform == 0 || platform == 3 && [1, 10].contains(encoding),
        let start = table.number32(place + 4), let format = table.number16(start),
        [4, 12].contains(format), best.map({ $0.rank < format }) ?? true
      else { continue }
      best = (format, start)
    }
    guard let best else { return nil }
    self.table = table
    start = best.start
    isFormat12 = best.rank == 12
  }

  func glyph(of character: UInt32) -> Int? {
    let glyph = isFormat12 ? glyph12(Int(character)) : glyph4(Int(character))
    return glyph == 0 ? nil : glyph
  }

  private func glyph12(_ character: Int) -> Int? {
    guard let count = table.number32(start + 12) else { return nil }
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let group = start + 16 + 12 * middle
      guard let first = table.number32(group), let last = table.number32(group + 4),
        let glyph = table.number32(group + 8)
      else { return nil }
      if character < first {
        high = middle
      } else if character > last {
        low = middle + 1
      } else {
        return glyph + character - first
      }
    }
    return nil
  }

  private func glyph4(_ character: Int) -> Int? {
    guard character <= 0xFFFF, let doubled = table.number16(start + 6) else { return nil }
    let (ends, starts) = (start + 14, start + 16 + doubled)
    for segment in stride(from: 0, to: doubled, by: 2) {
      guard let last = table.number16(ends + segment) else { return nil }
      guard character <= last else { continue }
      let offsetPlace = starts + 2 * doubled + segment
      guard let first = table.number16(starts + segment), character >= first,
        let delta = table.number16(starts + doubled + segment),
        let offset = table.number16(offsetPlace)
      else { return nil }
      if offset == 0 { return (character + delta) & 0xFFFF }
      guard let glyph = table.number16(offsetPlace + offset + 2 * (character - first)), glyph != 0
      else { return nil }
      return (glyph + delta) & 0xFFFF
    }
    return nil
  }
}

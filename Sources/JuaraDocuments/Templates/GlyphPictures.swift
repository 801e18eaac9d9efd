import Foundation

/// The coloured bitmaps of a font of emoji, from its tables `CBLC` and `CBDT`, and the ligatures of `GSUB`
/// that make one emoji of several characters (ISO/IEC 14496-22).
struct GlyphPictures: Sendable {
  struct Picture: Equatable, Sendable {
    let png: Data
    /// In ems.
    let width: Double
    let height: Double
    /// From the baseline up to the picture's top.
    let top: Double
  }

  private let places: Table
  private let substitutions: Table?
  private let data: Data
  private let start: Int

  /// Nil for a font without them.
  init?(_ tables: [String: Table], in data: Data) {
    guard let places = tables["CBLC"], let start = tables["CBDT"]?.number32(8) else { return nil }
    self.places = places
    substitutions = tables["GSUB"]
    self.data = data
    self.start = start
  }

  /// Nil for a glyph without one.
  func picture(of glyph: Int) -> Picture? {
    guard let sizes = places.number32(4), sizes > 0, let array = places.number32(8),
      let count = places.number32(16), let pixels = places.number8(8 + 45), pixels > 0
    else { return nil }
    for entry in 0..<count {
      let record = array + 8 * entry
      guard let first = places.number16(record), let last = places.number16(record + 2),
        first...max(first, last) ~= glyph, let more = places.number32(record + 4)
      else { continue }
      let table = array + more
      guard places.number16(table) == 1, let format = places.number16(table + 2),
        let base = places.number32(table + 4),
        let offset = places.number32(table + 8 + 4 * (glyph - first)),
        let end = places.number32(table + 12 + 4 * (glyph - first)), end > offset
      else { return nil }
      return picture(at: start + base + offset, format, pixels: Double(pixels))
    }
    return nil
  }

  /// Formats 17 and 18: metrics, then a PNG file.
  private func picture(at place: Int, _ format: Int, pixels: Double) -> Picture? {
    let metrics = format == 17 ? 5 : 8
    func number(_ offset: Int, _ count: Int) -> Int? {
      let start = data.startIndex + place + offset
      guard start >= data.startIndex, start + count <= data.endIndex else { return nil }
      return data[start..<start + count].reduce(0) { $0 << 8 | Int($1) }
    }
    guard [17, 18].contains(format), let height = number(0, 1), let width = number(1, 1),
      let top = number(3, 1), let length = number(metrics, 4), length > 0,
      number(metrics + 4 + length - 1, 1) != nil
    else { return nil }
    let first = data.startIndex + place + metrics + 4
    return Picture(
      png: Data(data[first..<first + length]), width: Double(width) / pixels,
      height: Double(height) / pixels, top: Double(Int8(truncatingIfNeeded: top)) / pixels)
  }

  /// The glyph that stands for several, such as the two letters of a flag; nil where there is none.
  func ligature(of glyphs: [Int]) -> Int? {
    guard let table = substitutions, glyphs.count > 1, let list = table.number16(8),
      let count = table.number16(list)
    else { return nil }
    for lookup in 0..<count {
      guard let place = table.number16(list + 2 + 2 * lookup).map({ list + $0 }),
        let type = table.number16(place), let subtables = table.number16(place + 4)
      else { continue }
      for index in 0..<subtables {
        guard var subtable = table.number16(place + 6 + 2 * index).map({ place + $0 }) else {
          continue
        }
        var kind = type
        if type == 7, let other = table.number16(subtable + 2),
          let more = table.number32(subtable + 4)
        {
          (kind, subtable) = (other, subtable + more)
        }
        if kind == 4, let glyph = ligature(of: glyphs, in: table, at: subtable) { return glyph }
      }
    }
    return nil
  }

  private func ligature(of glyphs: [Int], in table: Table, at place: Int) -> Int? {
    guard let coverage = table.number16(place + 2),
      let index = coverageIndex(of: glyphs[0], in: table, at: place + coverage),
      let set = table.number16(place + 6 + 2 * index).map({ place + $0 }),
      let count = table.number16(set)
    else { return nil }
    for entry in 0..<count {
      guard let ligature = table.number16(set + 2 + 2 * entry).map({ set + $0 }),
        let glyph = table.number16(ligature), table.number16(ligature + 2) == glyphs.count
      else { continue }
      let others = (1..<glyphs.count).map { table.number16(ligature + 2 + 2 * $0) }
      if others == glyphs.dropFirst().map(Optional.some) { return glyph }
    }
    return nil
  }

  private func coverageIndex(of glyph: Int, in table: Table, at place: Int) -> Int? {
    guard let format = table.number16(place), let count = table.number16(place + 2) else {
      return nil
    }
    if format == 1 { return (0..<count).first { table.number16(place + 4 + 2 * $0) == glyph } }
    for range in 0..<count {
      let record = place + 4 + 6 * range
      guard let first = table.number16(record), let last = table.number16(record + 2),
        let index = table.number16(record + 4)
      else { return nil }
      if first <= glyph, glyph <= last { return index + glyph - first }
    }
    return nil
  }
}

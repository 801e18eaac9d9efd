import Foundation
package import Juara

/// A font with the one that its emoji come from.
package struct Typeface: Sendable {
  let file: FontFile
  /// Nil where none is installed.
  let emoji: FontFile?
  let isBold: Bool

  package init(_ file: FontFile, emoji: FontFile?, isBold: Bool) {
    self.file = file
    self.emoji = emoji
    self.isBold = isBold
  }

  /// Kerning and ligatures are not read: what they add is less than this share of a line.
  private static let margin = 1.015

  /// In ems, at most.
  func width(_ text: String) -> Double { advance(text) * Self.margin }

  /// In ems, without kerning.
  func advance(_ text: String) -> Double {
    text.reduce(0.0) { sum, character in
      if character.isEmoji { return sum + pictures(of: character).reduce(0) { $0 + $1.width } }
      return sum + character.unicodeScalars.reduce(0) { $0 + (file.advance(of: $1) ?? 0) }
    }
  }

  /// One picture, or several of a sequence that the font does not join.
  func pictures(of character: Character) -> [GlyphPictures.Picture] {
    guard let emoji, let pictures = emoji.pictures else { return [] }
    let scalars = character.unicodeScalars.filter { $0.value != 0xFE0F }
    let glyphs = scalars.compactMap { emoji.glyph(of: $0) }
    if let picture = (pictures.ligature(of: glyphs)).flatMap({ pictures.picture(of: $0) }) {
      return [picture]
    }
    return scalars.filter { !$0.isJoiner }.compactMap { emoji.glyph(of: $0) }
      .compactMap { pictures.picture(of: $0) }
  }

  /// A text in one line, composed, and without what nobody sees.
  ///
  /// - Throws: `CardProblem.unmeasurable`; `.noFont` where there is an emoji and no font of emoji.
  func prepared(_ text: String) throws(CardProblem) -> String {
    let words = text.precomposedStringWithCanonicalMapping
      .split(whereSeparator: \.isWhitespace)
      .map { word in
        String(
          String.UnicodeScalarView(
            word.unicodeScalars.filter { !$0.isInvisible }))
      }
      .filter { !$0.isEmpty }
    // A sign such as ❤ that only the font of emoji has.
    let prepared = words.joined(separator: " ").map { character in
      let scalars = character.unicodeScalars
      guard !character.isEmoji, scalars.count == 1, let scalar = scalars.first,
        scalar.properties.isEmoji, !file.has(scalar)
      else { return character }
      return Character(String(character) + "\u{FE0F}")
    }
    for character in prepared { try check(character, in: String(prepared)) }
    return String(prepared)
  }

  private func check(_ character: Character, in text: String) throws(CardProblem) {
    func refuse(_ font: String) -> CardProblem {
      .unmeasurable(String(character), in: text, font: font)
    }
    if character.isEmoji {
      guard let emoji, emoji.pictures != nil else { throw .noEmojiFont }
      let signs = character.unicodeScalars.filter { !$0.isJoiner }
      guard signs.allSatisfy({ emoji.has($0) }), !pictures(of: character).isEmpty else {
        throw refuse(emoji.family)
      }
      return
    }
    for scalar in character.unicodeScalars where scalar.isOfOtherScript || !file.has(scalar) {
      throw refuse(file.family)
    }
  }
}

extension CardProblem {
  package static let emojiFamily = "Noto Color Emoji"
  package static let noEmojiFont = CardProblem.noFont(
    family: emojiFamily, style: "Regular", package: "fonts-noto-color-emoji")
}

extension Character {
  package var isEmoji: Bool {
    unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
  }
}

extension Unicode.Scalar {
  /// What makes one sign of several, and has no width of its own.
  fileprivate var isJoiner: Bool {
    value == 0x200D || value == 0xFE0F || value == 0x20E3 || 0xE0020...0xE007F ~= value
  }

  /// Marks of direction, zero-width spaces and soft hyphens, which change nothing in Latin.
  fileprivate var isInvisible: Bool {
    switch value {
    case 0xAD, 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }

  fileprivate var isOfOtherScript: Bool {
    guard properties.isAlphabetic else { return false }
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA, 0xC0...0x2B8, 0x1E00...0x1EFF,
      0x2C60...0x2C7F, 0xA722...0xA7FF, 0x2070...0x209C, 0x2100...0x214F:
      return false
    default: return true
    }
  }
}

/// Words broken into lines that are as even as they can be.
struct BrokenText: Equatable {
  let lines: [String]

  /// Nil where a word is wider than a line.
  ///
  /// - Parameter width: In ems.
  init?(_ text: String, in face: Typeface, width: Double, isEven: Bool) {
    let words = text.split(separator: " ").map(String.init)
    let widths = words.map(face.width)
    guard widths.allSatisfy({ $0 <= width }) else { return nil }
    let blank = face.width(" ")
    func broken(_ limit: Double) -> [Range<Int>] {
      var lines: [Range<Int>] = []
      var (start, length) = (0, 0.0)
      for index in words.indices {
        if index > start, length + blank + widths[index] > limit {
          lines.append(start..<index)
          (start, length) = (index, widths[index])
        } else {
          length += (index > start ? blank : 0) + widths[index]
        }
      }
      return lines + [start..<words.count]
    }
    var ranges = broken(width)
    if isEven, ranges.count > 1 {
      // The narrowest column of as many lines.
      var (narrow, wide) = (widths.max() ?? 0, width)
      while wide - narrow > 0.05 {
        let middle = (narrow + wide) / 2
        if broken(middle).count > ranges.count { narrow = middle } else { wide = middle }
      }
      ranges = broken(wide)
    }
    lines = ranges.map { words[$0].joined(separator: " ") }
  }
}

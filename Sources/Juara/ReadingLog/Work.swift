/// A work as far as it is known.
public struct Work: Equatable, Sendable {
  public var title: String?
  public var author: String?
  public var isbn: ISBN?
  public var language: LanguageTag?

  public init(
    title: String? = nil, author: String? = nil, isbn: ISBN? = nil, language: LanguageTag? = nil
  ) {
    self.title = title
    self.author = author
    self.isbn = isbn
    self.language = language
  }

  /// Equal for entries about the same work: the ISBN, else the title's key; nil if neither is
  /// known.
  public var key: String? {
    if let isbn { return isbn.digits }
    return titleName
  }

  /// The title's key; nil without a title, or if it is mere punctuation.
  public var titleName: String? {
    guard let key = title.map(NameKey.key(of:)), !key.isEmpty else { return nil }
    return key
  }
}

/// An International Standard Book Number (ISO 2108), stored as 13 digits.
public struct ISBN: Hashable, Sendable {
  public let digits: String

  /// Reads an ISBN-10 or ISBN-13 with or without hyphens and spaces, also Goodreads' `="978…"`. Nil
  /// if the check digit or prefix is wrong.
  public init?(_ typed: String) {
    var symbols: [UInt8] = []
    for byte in typed.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): symbols.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "X"), UInt8(ascii: "x"): symbols.append(10)
      case UInt8(ascii: "-"), UInt8(ascii: " "), UInt8(ascii: "="), UInt8(ascii: "\""): continue
      default: return nil
      }
    }
    if symbols.count == 10 {
      guard let thirteen = Self.thirteen(fromTen: symbols) else { return nil }
      symbols = thirteen
    }
    guard symbols.count == 13, symbols.allSatisfy({ $0 <= 9 }),
      symbols.starts(with: [9, 7, 8]) || symbols.starts(with: [9, 7, 9]),
      Self.checkDigit(symbols.prefix(12)) == symbols[12]
    else { return nil }
    digits = String(decoding: symbols.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }

  private static func thirteen(fromTen symbols: [UInt8]) -> [UInt8]? {
    guard symbols.dropLast().allSatisfy({ $0 <= 9 }) else { return nil }
    let sum = symbols.enumerated().reduce(0) { $0 + (10 - $1.offset) * Int($1.element) }
    guard sum % 11 == 0 else { return nil }
    let start = [9, 7, 8] + symbols.dropLast()
    return start + [checkDigit(start[...])]
  }

  private static func checkDigit(_ symbols: ArraySlice<UInt8>) -> UInt8 {
    let sum = symbols.enumerated().reduce(0) {
      $0 + Int($1.element) * ($1.offset % 2 == 0 ? 1 : 3)
    }
    return UInt8((10 - sum % 10) % 10)
  }
}

/// A language as in ISO 639: `id`, `en`, `bjn`.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// Two or three lowercase letters.
  public let description: String

  public init?(_ text: String) {
    let tag = text.lowercased()
    let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    guard (2...3).contains(tag.utf8.count), tag.utf8.allSatisfy({ letters.contains($0) })
    else { return nil }
    description = tag
  }
}

/// Recognises titles typed by pressing random keys. In doubt, a title is real.
enum GibberishTitle {
  private static let keyboardRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
  /// `asdf` occurs in no word, and five adjacent keys as in `qwerty` do not either.
  private static let longestRun = 5

  static func isGibberish(_ title: String) -> Bool {
    let plain = TextNormalization.plain(title)
    let letters = Array(plain.lowercased().unicodeScalars).filter { $0.properties.isAlphabetic }
    let hasDigits = plain.contains { $0.isNumber }
    // Other scripts are not judged: a single sign may be a title, and vowels are written otherwise.
    guard letters.allSatisfy({ isLatin($0) }) else { return false }
    if letters.count <= 1 { return !hasDigits }
    if isRepeated(letters) || runsOverKeys(letters.map(Character.init)) {
      return true
    }
    return plain.split(whereSeparator: { !$0.isLetter }).contains { isVowelless(String($0)) }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII || 0xC0...0x24F ~= scalar.value || 0x1E00...0x1EFF ~= scalar.value
  }

  /// Four or more times the same letter.
  private static func isRepeated(_ letters: [Unicode.Scalar]) -> Bool {
    letters.count >= 4 && Set(letters).count == 1
  }

  private static func runsOverKeys(_ keys: [Character]) -> Bool {
    guard keys.count >= longestRun else { return false }
    return (0...(keys.count - longestRun)).contains { start in
      let run = String(keys[start..<start + longestRun])
      // "property" and "Poirot" run over three or four keys of a row, and no more.
      return keyboardRows.contains { $0.contains(run) || String($0.reversed()).contains(run) }
    }
  }

  /// Five or more letters without a vowel, unless in capitals like an acronym.
  private static func isVowelless(_ word: String) -> Bool {
    guard word.count >= 5, word != word.uppercased() else { return false }
    let letters = word.lowercased()
    // An accent stands on a vowel more often than not.
    return letters.utf8.allSatisfy { $0 < 0x80 } && !letters.contains { "aeiouy".contains($0) }
  }
}

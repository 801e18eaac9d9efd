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

  /// The ISBN, else the title's key: equal for the same work; nil if neither is known.
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
    guard 2...3 ~= tag.utf8.count, tag.utf8.allSatisfy(\.isASCIILowercase) else { return nil }
    description = tag
  }
}

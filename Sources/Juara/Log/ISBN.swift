/// An International Standard Book Number (ISO 2108), kept as its 13 digits.
public struct ISBN: Hashable, Sendable {
  /// The 13 digits.
  public let digits: String

  /// Reads an ISBN-10 or ISBN-13 with or without hyphens and spaces; nil when the check digit is
  /// wrong or thirteen digits begin with neither 978 nor 979. Goodreads' `="978…"` is read too.
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

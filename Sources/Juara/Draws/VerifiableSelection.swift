import Foundation

/// Selects from a numbered list by public entropy (RFC 3797), so that anyone gets the same result.
/// The n-th random number, from zero, is the MD5 of the key between n and n, each as two big-endian
/// bytes, read as a 128-bit big-endian integer. Its remainder by the number of remaining entrants
/// is the index of the next one.
public struct VerifiableSelection: Sequence, IteratorProtocol {
  private let key: [UInt8]
  private var remaining: [Int]
  private var index: UInt16 = 0

  /// The limit set by the two-byte counter.
  public static let longestList = 65_535

  /// Selects from the places 1 to `count`.
  public init(count: Int, by entropy: PublicEntropy) {
    key = Array(entropy.key.utf8)
    remaining = count < 1 ? [] : Array(1...count)
  }

  /// The next place on the list; nil when all are selected.
  public mutating func next() -> Int? {
    guard !remaining.isEmpty else { return nil }
    let bracket = [UInt8(index >> 8), UInt8(index & 0xFF)]
    let digest = MD5.digest(bracket + key + bracket)
    let remainder = digest.reduce(0) { ($0 << 8 | Int($1)) % remaining.count }
    index += 1
    return remaining.remove(at: remainder)
  }
}

/// Public numbers, such as an exchange rate, in the canonical form of RFC 3797 §4. In the typed
/// text, slashes separate sources and spaces separate a source's numbers. Each number loses leading
/// zeros and trailing decimal zeros and ends in a full stop, a source's numbers are sorted, and
/// each source ends in a slash. A source with letters becomes its letters and digits in capitals.
public struct PublicEntropy: Hashable, Sendable {
  public let key: String

  public init(typed: String) throws(EntropyProblem) {
    var key = ""
    for source in typed.split(separator: "/", omittingEmptySubsequences: true) {
      let source = TextNormalization.plain(String(source))
      if source.allSatisfy(\.isWhitespace) { continue }
      key += try Self.canonical(source) + "/"
    }
    guard !key.isEmpty else { throw .empty }
    guard key.utf8.count <= Self.longest else { throw .tooLong(limit: Self.longest) }
    self.key = key
  }

  /// The RFC's reference program accepts 500 characters.
  static let longest = 500

  private static func canonical(_ source: String) throws(EntropyProblem) -> String {
    guard !source.contains(where: \.isLetter) else { return try word(source) + "." }
    var numbers: [Number] = []
    for text in source.split(whereSeparator: \.isWhitespace) {
      guard let number = Number(text) else { throw .notANumber(String(text)) }
      numbers.append(number)
    }
    return numbers.sorted().map(\.text).joined()
  }

  private static func word(_ source: String) throws(EntropyProblem) -> String {
    var word = ""
    for scalar in source.decomposedStringWithCanonicalMapping.uppercased().unicodeScalars {
      if scalar.isASCII {
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          word.unicodeScalars.append(scalar)
        }
      } else if scalar.properties.isAlphabetic {
        throw .foreignLetter(String(scalar))
      }
    }
    return word
  }

  /// A decimal number of any length in normal form.
  private struct Number: Comparable {
    let whole: Substring
    let decimals: Substring

    init?(_ text: Substring) {
      let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      let digits = Set("0123456789")
      guard let whole = parts.first, !whole.isEmpty, parts.joined().allSatisfy(digits.contains)
      else { return nil }
      let significant = whole.drop { $0 == "0" }
      self.whole = significant.isEmpty ? "0" : significant
      var decimals = parts.count > 1 ? parts[1] : ""
      while decimals.last == "0" { decimals.removeLast() }
      self.decimals = decimals
    }

    var text: String { "\(whole).\(decimals)" }

    static func < (left: Number, right: Number) -> Bool {
      if left.whole.count != right.whole.count { return left.whole.count < right.whole.count }
      // Digits of equal length, and decimals, compare like text.
      return (left.whole, left.decimals) < (right.whole, right.decimals)
    }
  }
}

public enum EntropyProblem: Error, Equatable, Sendable {
  case empty
  /// Neither a number with a decimal point nor a word.
  case notANumber(String)
  case foreignLetter(String)
  case tooLong(limit: Int)
}

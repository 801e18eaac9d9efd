import Foundation

/// Picks from a numbered list by public entropy, as RFC 3797 has it, so that anybody who has the list
/// and the numbers arrives at the same winners.
///
/// The n-th random number, from zero, is the MD5 digest of the key between n and n, each as two
/// bytes, the higher one first. It is read as a whole number of 128 bits, the highest byte first;
/// divided by how many are still on the list it leaves the place of the one who is picked, counted
/// from zero among those.
public struct VerifiableSelection: Sequence, IteratorProtocol {
  private let key: [UInt8]
  private var remaining: [Int]
  private var index: UInt16 = 0

  /// The most that a list may hold: the count before and after the key has two bytes.
  public static let longestList = 65_535

  /// Picks places 1 to `count`.
  public init(count: Int, by entropy: PublicEntropy) {
    key = Array(entropy.key.utf8)
    remaining = Array(1...Swift.max(1, count))
    if count < 1 { remaining = [] }
  }

  /// The place on the list that is picked next; nil when all are.
  public mutating func next() -> Int? {
    guard !remaining.isEmpty else { return nil }
    let bracket = [UInt8(index >> 8), UInt8(index & 0xFF)]
    let digest = MD5.digest(bracket + key + bracket)
    let remainder = digest.reduce(0) { ($0 << 8 | Int($1)) % remaining.count }
    index += 1
    return remaining.remove(at: remainder)
  }
}

/// Numbers that the world brings forth in public, such as a lottery's or an exchange's, in the one
/// form that everybody arrives at: the key of RFC 3797, section 4.
///
/// Typed as `9319 / 2 5 12 8 10 / 9 18 26 34 41 45`, sources apart by `/` and a source's numbers by
/// blanks, it becomes `9319./2.5.8.10.12./9.18.26.34.41.45./`: each number without leading zeros and
/// ended by a full stop, or with its decimals behind it and no zeros after them; the numbers of a
/// source from the smallest to the largest; each source ended by `/`, in the order in which they were
/// named. A source with a letter in it becomes its letters and digits alone, in capitals.
public struct PublicEntropy: Hashable, Sendable {
  /// The key, in ASCII.
  public let key: String

  /// Brings what was typed into its one form.
  ///
  /// - Throws: `EntropyProblem`.
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

  /// More than any sources need; the RFC's reference program takes 500 characters.
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

  /// A decimal number of any length, without the zeros that say nothing.
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
      // Digits of one length, and decimals, compare as text does.
      return (left.whole, left.decimals) < (right.whole, right.decimals)
    }
  }
}

/// Why numbers for a draw cannot be used.
public enum EntropyProblem: Error, Equatable, Sendable {
  /// There is no number.
  case empty
  /// Neither a number, with a point before its decimals, nor a word.
  case notANumber(String)
  /// A letter that is none of A to Z.
  case foreignLetter(String)
  /// Longer than this many characters.
  case tooLong(limit: Int)
}

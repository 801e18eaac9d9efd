/// Such as `2026-7K4M-9QXN`: the year, seven random characters that say nothing about the person,
/// and the check character of ISO/IEC 7064, MOD 37,36, which detects any single wrong character and
/// nearly all transpositions. I, L, O and U are not used, so the first three can be read as 1, 1
/// and 0.
package struct CertificateNumber: Hashable, Sendable, CustomStringConvertible {
  package let text: String

  package var description: String { text }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  private static let length = 12

  /// Draws a random number for a year from 1000 to 9999.
  package init(issuedIn year: Int, using random: inout some RandomNumberGenerator) {
    let year = Array(String(year).utf8)
    precondition(year.count == 4, "a year of four digits")
    while true {
      let drawn = (0..<7).map { _ in Self.alphabet.randomElement(using: &random)! }
      let check = Self.checkCharacter(of: year + drawn)
      guard Self.alphabet.contains(check) else { continue }
      text = Self.grouped(year + drawn + [check])
      return
    }
  }

  /// Reads a typed number in any case, ignoring spaces and dashes, with O, I and L as 0 and 1.
  package init(reading typed: String) throws(CertificateNumberProblem) {
    var characters: [UInt8] = []
    for scalar in typed.uppercased().unicodeScalars {
      if scalar.isBlank || scalar.isDash || scalar == "." { continue }
      switch scalar {
      case "O": characters.append(UInt8(ascii: "0"))
      case "I", "L": characters.append(UInt8(ascii: "1"))
      default:
        guard scalar.isASCII, Self.alphabet.contains(UInt8(scalar.value)) else {
          throw .character(String(scalar))
        }
        characters.append(UInt8(scalar.value))
      }
    }
    guard characters.count == Self.length else {
      throw .length(characters.count, expected: Self.length)
    }
    guard Self.checkCharacter(of: characters.dropLast()) == characters.last else {
      throw .mistyped(Self.grouped(characters))
    }
    text = Self.grouped(characters)
  }

  static func checkCharacter(of characters: some Sequence<UInt8>) -> UInt8 {
    var product = 36
    for character in characters {
      let isDigit = character <= UInt8(ascii: "9")
      let value = Int(character) - Int(isDigit ? UInt8(ascii: "0") : UInt8(ascii: "A") - 10)
      let sum = (product + value) % 36
      product = (sum == 0 ? 36 : sum) * 2 % 37
    }
    let check = (37 - product) % 36
    return UInt8(check < 10 ? Int(UInt8(ascii: "0")) + check : Int(UInt8(ascii: "A")) + check - 10)
  }

  private static func grouped(_ characters: [UInt8]) -> String {
    stride(from: 0, to: characters.count, by: 4)
      .map { String(decoding: characters[$0..<min($0 + 4, characters.count)], as: UTF8.self) }
      .joined(separator: "-")
  }
}

package enum CertificateNumberProblem: Error, Equatable, Sendable {
  case length(Int, expected: Int)
  case character(String)
  case mistyped(String)
}

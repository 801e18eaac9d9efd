import JuaraTestSupport
import Testing

@testable import Juara

struct CertificateNumberTests {
  /// Known answers: the Global Release Identifier of the standard's own users (IFPI GRid), and two
  /// of a vendor's manual for ISO 7064 MOD 37,36.
  @Test(arguments: [
    ("A12425GABC1234002", "M"), ("123AB", "X"), ("DADPIDA3897722461", "J"),
  ])
  func `the check character is that of ISO 7064, MOD 37,36`(text: String, check: String) {
    let computed = CertificateNumber.checkCharacter(of: text.utf8)
    #expect(String(decoding: [computed], as: UTF8.self) == check)
  }

  @Test func `a number is the year and eight characters, none of them I, L, O or U`() {
    var random = Seeded(7)
    for _ in 0..<2_000 {
      let number = CertificateNumber(issuedIn: 2026, using: &random)
      #expect(number.text.wholeMatch(of: /2026-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/) != nil)
    }
  }

  @Test func `numbers drawn one after the other have nothing in common but the year`() throws {
    var random = Seeded(7)
    let numbers = (0..<500).map { _ in CertificateNumber(issuedIn: 2026, using: &random).text }
    #expect(Set(numbers).count == 500)
    #expect(numbers != numbers.sorted())
  }

  @Test(
    arguments: [
      { $0 }, { $0.lowercased() }, { $0.replacing("-", with: "") },
      { $0.replacing("-", with: " ") },
      { " " + $0.replacing("-", with: " – ") + "\n" }, { $0.replacing("0", with: "O") },
      { $0.replacing("0", with: "o") }, { $0.replacing("1", with: "I") },
      { $0.replacing("1", with: "l") }, { $0.replacing("-", with: ".") },
    ] as [@Sendable (String) -> String])
  func `a number is read however it is typed`(typed: @Sendable (String) -> String) throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let number = CertificateNumber.drawn(seed)
      #expect(try CertificateNumber(reading: typed(number.text)) == number)
    }
  }

  @Test func `any one wrong character is found`() throws {
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
    for seed in 1...25 as ClosedRange<UInt64> {
      let right = Array(CertificateNumber.drawn(seed).text)
      for place in right.indices where right[place] != "-" {
        for other in alphabet where other != right[place] {
          var wrong = right
          wrong[place] = other
          #expect(throws: CertificateNumberProblem.mistyped(String(wrong))) {
            try CertificateNumber(reading: String(wrong))
          }
        }
      }
    }
  }

  @Test func `hardly any two neighbours can be swapped unnoticed`() {
    var (swapped, unnoticed) = (0, 0)
    for seed in 1...400 as ClosedRange<UInt64> {
      let right = Array(CertificateNumber.drawn(seed).text.replacing("-", with: ""))
      for place in 1..<right.count where right[place] != right[place - 1] {
        var wrong = right
        wrong.swapAt(place, place - 1)
        swapped += 1
        if (try? CertificateNumber(reading: String(wrong))) != nil { unnoticed += 1 }
      }
    }
    #expect(swapped > 3_000)
    #expect(unnoticed * 200 < swapped)
  }

  @Test func `what cannot be a number says why`() {
    #expect(throws: CertificateNumberProblem.length(4, expected: 12)) {
      try CertificateNumber(reading: "2026")
    }
    #expect(throws: CertificateNumberProblem.length(0, expected: 12)) {
      try CertificateNumber(reading: " ")
    }
    #expect(throws: CertificateNumberProblem.character("U")) {
      try CertificateNumber(reading: "2026-7K4U-9QXN")
    }
    #expect(throws: CertificateNumberProblem.character("É")) {
      try CertificateNumber(reading: "2026-7K4É-9QXN")
    }
  }
}

extension CertificateNumber {
  /// The number of 2026 that a seed draws.
  fileprivate static func drawn(_ seed: UInt64) -> CertificateNumber {
    var random = Seeded(seed)
    return CertificateNumber(issuedIn: 2026, using: &random)
  }
}

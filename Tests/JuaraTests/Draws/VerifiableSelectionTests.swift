import Juara
import Testing

struct VerifiableSelectionTests {
  @Test func `the worked example of RFC 3797 comes out as printed there`() throws {
    let entropy = try PublicEntropy(typed: "9319 / 2 5 12 8 10 / 9 18 26 34 41 45")
    let digests = [
      "990dd0a5692a029a98b5e01aa28f3459", "3691e55cb63fcc37914430b2f70b5ec6",
      "fe814edf564c190ac1d25753979990fa", "1863ccaceb568c31d7ddbdf1d4e91387",
    ]
    for (index, digest) in digests.enumerated() {
      let bracket = [0, UInt8(index)]
      #expect(
        Hexadecimal.text(MD5.digest(bracket + Array(entropy.key.utf8) + bracket)) == digest)
    }
    let picked = Array(VerifiableSelection(count: 25, by: entropy).prefix(16))
    #expect(picked == [17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22, 5, 18, 9, 1, 4])
  }

  // What the RFC's reference program printed of that year's lotteries (github.com/mcr/rfc3797,
  // output-2012.txt).
  @Test func `the IETF's committee of 2012 is picked as it was`() throws {
    let entropy = try PublicEntropy(
      typed: "17 20 22 35 36 38 48 / 90193202 / 55598744 / 9 10 11 17 21 48 50")
    let picked = Array(VerifiableSelection(count: 134, by: entropy).prefix(12))
    #expect(picked == [90, 25, 92, 126, 24, 31, 122, 96, 81, 132, 2, 41])
  }

  // By Python: hashlib.md5 and whole numbers of any length.
  @Test func `the counter around the key has two bytes`() throws {
    let entropy = try PublicEntropy(typed: "1 2 3")
    let picked = Array(VerifiableSelection(count: 600, by: entropy))
    #expect(picked.sorted() == Array(1...600))
    #expect(Array(picked[254..<260]) == expectedAround256)
  }

  private let expectedAround256 = [190, 502, 141, 555, 130, 221]

  @Test func `an empty list has no winner`() throws {
    #expect(Array(VerifiableSelection(count: 0, by: try PublicEntropy(typed: "1"))) == [])
  }
}

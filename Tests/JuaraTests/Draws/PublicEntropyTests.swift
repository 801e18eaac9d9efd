import Juara
import JuaraTestSupport
import Testing

struct PublicEntropyTests {
  @Test(arguments: [
    // RFC 3797, section 6.
    ("9319 / 2 5 12 8 10 / 9 18 26 34 41 45", "9319./2.5.8.10.12./9.18.26.34.41.45./"),
    ("9319/2 5 12 8 10/9 18 26 34 41 45/", "9319./2.5.8.10.12./9.18.26.34.41.45./"),
    ("  007   3 ", "3.7./"), ("0 00", "0.0./"), ("10 9", "9.10./"),
    ("7350.120", "7350.12/"), ("1.50 1.5 1.05", "1.051.51.5/"), ("3.00 0.5", "0.53./"),
    ("W 4-1", "W41./"), ("Garuda jaya 2 / 5", "GARUDAJAYA2./5./"), ("é", "E./"),
    ("99999999999999999999 100000000000000000000", "99999999999999999999.100000000000000000000./"),
  ])
  func `numbers have one form, whoever types them`(typed: String, key: String) throws {
    #expect(try PublicEntropy(typed: typed).key == key)
  }

  @Test(arguments: [
    ("", EntropyProblem.empty), (" / / ", .empty), ("7.350,12", .notANumber("7.350,12")),
    ("1,2", .notANumber("1,2")), ("-5", .notANumber("-5")), ("1.2.3", .notANumber("1.2.3")),
    ("東京", .foreignLetter("東")),
    (String(repeating: "9", count: 501), .tooLong(limit: 500)),
  ])
  func `what has no one form is refused`(typed: String, problem: EntropyProblem) {
    #expect(throws: problem) { try PublicEntropy(typed: typed) }
  }

  @Test func `the order in which a source's numbers are typed does not matter`() throws {
    var random = Seeded(3797)
    for _ in 0..<200 {
      let numbers = (0..<Int.random(in: 1...7, using: &random)).map { _ in
        Int.random(in: 0...60, using: &random)
      }
      let keys = try [numbers, numbers.shuffled(using: &random), numbers.sorted()].map {
        try PublicEntropy(typed: $0.map(String.init).joined(separator: " ")).key
      }
      #expect(Set(keys) == [numbers.sorted().map { "\($0)." }.joined() + "/"])
    }
  }
}

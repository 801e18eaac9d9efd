import JuaraTestSupport
import Testing

@testable import JuaraDocuments

struct TextSettingTests {
  @Test func `what fits is set in the size asked for, on one line`() {
    let setting = TextSetting("Bedah  Buku", width: 900, size: 40, lines: 3)
    #expect(setting == TextSetting("Bedah Buku", width: 900, size: 40, lines: 1))
    #expect(setting.size == 40)
    #expect(setting.lines == ["Bedah Buku"])
  }

  @Test func `a little too long is set a little smaller, much too long on more lines`() {
    let words = "Muhammad Abdurrahman Wahid Hasyim"
    let shrunk = TextSetting(words, width: 1_000, size: 60, lines: 2)
    #expect(shrunk.lines.count == 1 && shrunk.size < 60 && shrunk.size > 39)
    let wrapped = TextSetting(words + " " + words, width: 1_000, size: 60, lines: 2)
    #expect(wrapped.lines == [words, words])
  }

  @Test func `one word that is too long is shrunk, as it cannot be wrapped`() {
    let word = String(repeating: "W", count: 200)
    let setting = TextSetting(word, width: 900, size: 60, lines: 2)
    #expect(setting.lines == [word])
    #expect(setting.size * TextWidth.ems(word) <= 900.001)
  }

  @Test(arguments: 1...200 as ClosedRange<UInt64>)
  func `no line is wider than allowed, none is lost, and lines are as even as can be`(
    seed: UInt64
  ) {
    var random = Seeded(seed)
    let words = (0..<Int.random(in: 1...30, using: &random)).map { _ in
      String(
        (0..<Int.random(in: 1...14, using: &random)).map { _ in
          "aeimnrstMWÉñç漢".randomElement(using: &random)!
        })
    }
    let allowed = Int.random(in: 1...3, using: &random)
    let setting = TextSetting(
      words.joined(separator: " "), width: 900, size: 60, lines: allowed)
    #expect(setting.lines.joined(separator: " ") == words.joined(separator: " "))
    #expect((1...allowed).contains(setting.lines.count))
    #expect(setting.size <= 60)
    let widths = setting.lines.map { TextWidth.ems($0) * setting.size }
    #expect(widths.allSatisfy { $0 <= 900.001 })
    // Nothing that fits on as many lines is set larger: by trying every way to break the lines.
    if words.count <= 12, setting.size < 60 {
      let best = Self.narrowest(words, setting.lines.count)
      #expect(abs(setting.size * best - 900) < 0.5)
    }
  }

  /// The width of the narrowest column that holds the words on so many lines.
  private static func narrowest(_ words: [String], _ lines: Int) -> Double {
    let whole = TextWidth.ems(words.joined(separator: " "))
    guard lines > 1, words.count > 1 else { return whole }
    return (1..<words.count).map { split in
      max(
        TextWidth.ems(words[..<split].joined(separator: " ")),
        narrowest(Array(words[split...]), lines - 1))
    }.min()!
  }

  @Test func `an accent takes no room, and what shows nothing takes none`() {
    #expect(TextWidth.ems("Renée") == TextWidth.ems("Renee"))
    #expect(TextWidth.ems("Rene\u{301}e\u{200B}") == TextWidth.ems("Renee"))
    #expect(TextWidth.ems("W") > TextWidth.ems("i"))
  }
}

import Testing

@testable import JuaraCLI

struct PrintableTextTests {
  @Test(arguments: [
    ("Ani\u{1B}[2J", "Ani␛[2J"), ("\u{1B}]0;x\u{7}", "␛]0;x␇"), ("\u{9B}31m", "\u{FFFD}31m"),
    ("a\nb", "a␤b"), ("a\rb", "a␤b"), ("a\r\nb", "a␤b"), ("a\n\r\nb", "a␤␤b"), ("a\r\rb", "a␤␤b"),
    ("a\u{85}b", "a␤b"), ("a\u{2028}b\u{2029}", "a␤b␤"), ("a\tb", "a b"), ("\0\u{8}\u{7F}", "␀␈␡"),
    ("a\u{202E}b\u{202C}", "a\u{FFFD}b\u{FFFD}"), ("\u{2066}a\u{2069}", "\u{FFFD}a\u{FFFD}"),
    ("\u{1B}\u{301}", "␛\u{301}"),
  ])
  func `nothing commands the terminal`(text: String, printable: String) {
    #expect(Array(text.printable.unicodeScalars) == Array(printable.unicodeScalars))
    #expect(text.printable.printable == text.printable)
  }

  @Test(arguments: [
    "", "Siti Aminah", "Rene\u{301}e", "日本", "👩‍👩‍👧", "مُحَمَّد", "\u{200F}علي", "می\u{200C}خواهم", "❤️",
  ])
  func `a name in any script stays as it is`(name: String) {
    #expect(Array(name.printable.unicodeScalars) == Array(name.unicodeScalars))
  }

  @Test func `each stand-in takes one cell`() {
    let commands = Array(0..<0x20) + Array(0x7F..<0xA0) + Array(0x202A...0x202E) + [0x2028, 0x2066]
    for scalar in commands.compactMap({ Unicode.Scalar(UInt32($0)) }) {
      #expect(String(scalar).printable.displayWidth == 1)
    }
  }
}

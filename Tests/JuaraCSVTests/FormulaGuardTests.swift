import JuaraTestSupport
import Testing

@testable import JuaraCSV

@Suite struct FormulaGuardTests {
  @Test(arguments: [
    "=1+1", "=", "+1", "+", "-", "-a", "@SUM(A1)", "\tx", "\rx", "\r\nx", "--1", "+-1",
    // No E.164: too short, too long, a leading 0, other marks.
    "+123456", "+1234567890123456", "+0123456789", "+60 12345678", "+6012345678x", "+٦٠١٢٣٤٥٦٧٨",
    // No plain number.
    "-1.", "-.5", "-1.5.0", "-1,500.00", "-1e5", "-1 000", "- 1", "+1.5", "-1-1", "-1.5a",
    // A mark that combines with the character before it does not hide it.
    "=\u{301}1", "'=\u{301}",
    "'=1", "''=1", "'+60123456789", "'-5", "'\tx", "'''@",
  ])
  func `what a spreadsheet might run gets an apostrophe`(_ text: String) {
    #expect(FormulaGuard.needsGuard(text))
    let guarded = FormulaGuard.guarded(text)
    #expect(Array(guarded.utf8) == Array("'".utf8) + Array(text.utf8))
    #expect(FormulaGuard.isGuarded(guarded))
    #expect(Array(FormulaGuard.unguarded(guarded).utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    "", "a", "1", "a=b", "1+1", " =1", "'", "''", "'a", "''a", "' =1", "1.5", "\n=1",
    "+6281234567", "+1234567", "+123456789012345", "-5", "-0", "-12.5", "-1,5", "-007",
  ])
  func `all other text is left as it is`(_ text: String) {
    #expect(!FormulaGuard.needsGuard(text))
    #expect(FormulaGuard.guarded(text) == text)
    #expect(!FormulaGuard.isGuarded(text))
    #expect(FormulaGuard.unguarded(text) == text)
  }

  @Test(arguments: [
    ("'+62812345678", "+62812345678"), ("'=1", "=1"), ("''=1", "'=1"), ("=1", "=" + "1"),
    ("+62812345678", "+62812345678"), ("'-5", "-5"), ("'abc", "'abc"),
  ])
  func `reading takes exactly one apostrophe away`(_ text: String, _ expected: String) {
    #expect(FormulaGuard.unguarded(text) == expected)
  }

  @Test func `every text survives being guarded and unguarded`() {
    let pieces = [
      "'", "''", "=", "+", "-", "@", "\t", "\r", "\n", "1", "0", "6281234567", ".", ",", "a",
      "\u{301}", "é", " ",
    ]
    var random = Seeded(42)
    for _ in 0..<20_000 {
      let text = random.text(of: pieces)
      let back = FormulaGuard.unguarded(FormulaGuard.guarded(text))
      #expect(Array(back.utf8) == Array(text.utf8))
    }
  }
}

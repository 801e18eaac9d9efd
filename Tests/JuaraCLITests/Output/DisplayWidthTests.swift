import Testing

@testable import JuaraCLI

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("Siti Aminah", 11), ("\u{E9}", 1), ("e\u{301}", 1), ("a\u{301}\u{323}\u{20DD}", 1),
    ("日本", 4), ("김민수", 6), ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2), ("ﾊﾞ", 2),
    ("か\u{3099}", 2), ("𠮷", 2), ("、", 2), ("…", 1), ("─", 1), ("█", 1), ("␤", 1), ("\u{FFFD}", 1),
    ("ʻ", 1), ("Nurʻaini", 8), ("Nur’aini", 8), ("Straße", 6), ("Łukasz", 6), ("Nguyễn", 6),
    ("عبد الرحمن", 10), ("مُحَمَّد", 4), ("عائشة", 5), ("\u{200F}علي\u{200E}", 3),
    ("می\u{200C}خواهم", 7), ("กำ", 2), ("ที่", 1), ("क\u{94D}ष", 2), ("หญิง", 3),
    ("\u{200B}", 0), ("\u{FEFF}", 0), ("\u{200D}", 0), ("\u{FE0F}", 0), ("\u{301}", 0),
    ("co\u{AD}op", 5), ("\u{600}", 1),
  ])
  func `letters take the cells that a terminal gives them`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("🙂", 2), ("👩‍👩‍👧", 2), ("👍🏽", 2), ("☝🏽", 2), ("🇮🇩", 2), ("🇮🇩🇲🇾", 4),
    ("🇮", 1), ("1️⃣", 2), ("❤️", 2), ("❤", 1), ("❤️‍🔥", 2),
    ("👩🏾‍⚕️", 2), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("⌚", 2), ("☎", 1), ("☎️", 2), ("©", 1), ("🈁", 2), ("7", 1),
  ])
  func `an emoji takes two cells however many scalars it has`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("Siti Aminah", 11, "Siti Aminah"), ("Siti Aminah", 20, "Siti Aminah"),
    ("Siti Aminah", 10, "Siti Amin…"), ("Siti", 1, "…"), ("Siti", 0, ""), ("Siti", -3, ""),
    ("", 0, ""), ("日本太郎", 8, "日本太郎"), ("日本太郎", 7, "日本太…"), ("日本太郎", 6, "日本…"),
    ("日本太郎", 2, "…"), ("日", 1, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
    ("👩‍👩‍👧👩‍👩‍👧", 3, "👩‍👩‍👧…"), ("👩‍👩‍👧👩‍👩‍👧", 2, "…"), ("مُحَمَّد", 3, "مُحَ…"),
  ])
  func `a text is cut between characters and says so`(text: String, width: Int, cut: String) {
    #expect(text.truncated(toWidth: width) == cut)
    #expect(text.truncated(toWidth: width).displayWidth <= max(0, width))
  }
}

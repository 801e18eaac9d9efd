import Juara
import JuaraTestSupport
import Testing

struct ReviewDraftTests {
  @Test(
    arguments: [
      ("Bagus", 5, true), (nil, 1, true), ("Bagus", nil, true), (nil, nil, false),
      (" \n", nil, false), ("Bagus", 0, false), ("Bagus", 6, false),
    ] as [(String?, Int?, Bool)])
  func `a review is a text, a rating from 1 to 5, or both`(
    text: String?, rating: Int?, isReview: Bool
  ) {
    #expect((ReviewDraft(text: text, rating: rating) != nil) == isReview)
  }

  @Test(arguments: [
    ("Buku ini bagus.", 3), ("  dua   kata ", 2), ("– … !", 0), ("nilai 10/10!", 2),
  ])
  func `words are what has a letter or a digit`(text: String, words: Int) {
    #expect(ReviewDraft(text: text, rating: nil)?.words == words)
  }

  @Test(arguments: [
    ("2026-11-23", "2026-11-23"), ("2026-11-29", "2026-11-23"), ("1970-01-01", "1969-12-29"),
    ("1969-12-28", "1969-12-22"),
  ])
  func `a week begins on Monday`(day: String, monday: String) {
    #expect(Day(day)!.monday == Day(monday)!)
  }

  @Test(arguments: [
    ("Telp 0812 3456 7890", true), ("wa +62-812.345.678", true), ("ani@example.org", true),
    ("WA 0812_0000_0015", true), ("0812\u{A0}0000 \u{2013} 0015", true),
    ("Tahun 1998, 2004 dan 2010.", false), ("Nilai: 10 dari 10 @ rumah", false),
    ("Halaman 12 sampai 345", false), ("", false),
  ])
  func `a run of nine digits or an at sign within a word is a contact`(text: String, shows: Bool) {
    #expect(ReviewDraft(text: text, rating: 5)!.showsContact == shows)
  }

  @Test(arguments: [
    ("Saya Nur'aini Putri, kelas 5.", true), ("NURAINI  PUTRI", true),
    ("bagus.Nuraini Putri", true), ("Nur'aini suka", false),
    ("kenur'aini putri", false),
  ])
  func `a text names whom it calls by the whole name`(text: String, names: Bool) {
    #expect(ReviewDraft(text: text, rating: nil)!.names(PersonName("Nur'aini Putri")!) == names)
  }
}

import Juara
import JuaraTestSupport
import Testing

struct CollectionTests {
  private let indonesian = LanguageTag("id")!

  private func quotation(
    _ text: String, author: String = "Penulis", page: String = "1"
  ) throws -> QuotationDraft {
    try QuotationDraft(text: text, author: author, title: "Buku", page: page, language: indonesian)
  }

  @Test(arguments: [
    ("“Baca saja.”", "Baca saja."), ("\"Baca saja.\"", "Baca saja."),
    ("  Baca \t saja. ", "Baca saja."), ("“Baca”, katanya, “saja.”", "“Baca”, katanya, “saja.”"),
    ("Satu\r\n  dua", "Satu\ndua"),
  ])
  func `a quotation is kept word for word, without the marks around it`(
    typed: String, kept: String
  ) throws {
    #expect(try quotation(typed).text == kept)
  }

  @Test(arguments: [
    ("12", "12"), ("hlm. 12", "12"), ("p. 12", "12"), ("Halaman 12–13", "12–13"), ("xii", "xii"),
    ("bab 3", "bab 3"), ("hlm", "hlm"),
  ])
  func `a page is what names it, without the word for page`(typed: String, kept: String) throws {
    #expect(try quotation("Baca.", page: typed).page == kept)
  }

  @Test(arguments: ["", "  ", "…!", "\u{200B}"])
  func `nothing is no quotation, and no author`(text: String) {
    #expect(throws: CollectionRefusal.blank(.quotation)) { try quotation(text) }
    #expect(throws: CollectionRefusal.blank(.author)) { try quotation("Baca.", author: text) }
  }

  @Test func `what commands a terminal or is too long is refused`() {
    #expect(throws: CollectionRefusal.controlCharacter(.quotation)) {
      try quotation("Baca \u{1B}[31m")
    }
    #expect(throws: CollectionRefusal.controlCharacter(.author)) {
      try quotation("Baca.", author: "A\u{202E}B")
    }
    #expect(throws: CollectionRefusal.tooLong(.quotation, limit: 600)) {
      try quotation(String(repeating: "a", count: 601))
    }
  }

  @Test func `the same words are known again whatever their marks`() throws {
    #expect(try quotation("Baca, baca saja!").key == quotation("baca baca “saja”").key)
    #expect(try quotation("Baca saja.").key != quotation("Baca juga.").key)
  }

  @Test func `a title is read with its author as on a catalogue card, or as an ISBN`() throws {
    let title = try ReadingList.Title(written: "Laskar Pelangi / Andrea Hirata")
    #expect(title.work == Work(title: "Laskar Pelangi", author: "Andrea Hirata"))
    #expect(try ReadingList.Title(written: "Bumi").work == Work(title: "Bumi"))
    #expect(
      try ReadingList.Title(written: "978-979-3062-79-2").work == Work(isbn: ISBN("9789793062792")))
    #expect(throws: CollectionRefusal.blank(.bookTitle)) { try ReadingList.Title(written: "…") }
  }

  @Test func `a reading list has titles, and each once`() throws {
    let title = try ReadingList.Title(written: "Bumi")
    #expect(throws: CollectionRefusal.noTitles) {
      try ReadingListDraft(name: "Kosong", language: indonesian, titles: [])
    }
    #expect(throws: CollectionRefusal.titleListed("Bumi", list: "Dua")) {
      try ReadingListDraft(name: "Dua", language: indonesian, titles: [title, title])
    }
  }
}

import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct FAQTests {
  private let store: Store
  private static let hours = FAQCode("jam-buka")!

  init() throws { store = try .sample() }

  private func draft(
    _ title: String? = "Kapan buka?", _ answer: String? = "Buka: {jam-buka}",
    also: [String] = [], _ language: Language? = nil
  ) -> FAQDraft {
    FAQDraft(
      code: Self.hours, language: language, title: title, answer: answer, phrasings: also)
  }

  @discardableResult
  private func importing(_ drafts: [FAQDraft], apply: Bool = true) throws -> ImportReport {
    var rows = drafts.enumerated().makeIterator()
    return try store.importFAQ(
      ImportOptions(fileName: "faq.csv", apply: apply), by: .staff(),
      rows: { rows.next().map { ImportRow(line: $0 + 2, content: .draft($1)) } },
      report: { _ in })
  }

  @Test func `an entry is added, gets a language and phrasings, and is removed`() throws {
    try store.addFAQEntry(draft(also: ["tutup jam berapa"]), by: .staff())
    #expect(throws: FAQRefusal.exists(Self.hours)) {
      try store.addFAQEntry(draft(), by: .staff())
    }
    #expect(throws: FAQRefusal.incomplete(Self.hours)) {
      try store.editFAQEntry(draft("When?", nil, .english), by: .staff())
    }
    let (entry, hasChanged) = try store.editFAQEntry(
      draft("When is it open?", "{hours}", also: ["buka kapan", "tutup jam berapa"], .english),
      by: .staff())
    #expect(hasChanged && entry.texts.count == 2)
    #expect(entry.phrasings == ["tutup jam berapa", "buka kapan"])
    #expect(try !store.editFAQEntry(draft(), by: .staff()).hasChanged)
    try store.removeFAQEntry("jam-buka", language: .english, by: .staff())
    #expect(throws: FAQRefusal.lastLanguage(Self.hours)) {
      try store.removeFAQEntry("jam-buka", language: .indonesian, by: .staff())
    }
    try store.removeFAQEntry("jam-buka", by: .staff())
    #expect(try store.faqEntries().isEmpty)
    #expect(throws: FAQRefusal.unknown("jam-buka", nearest: [])) {
      try store.faqEntry("jam-buka")
    }
  }

  @Test func `an answer with an unknown placeholder changes nothing`() throws {
    #expect(throws: FAQRefusal.unknownPlaceholder("jam")) {
      try store.addFAQEntry(draft("Kapan?", "Buka {jam}"), by: .staff())
    }
    #expect(try store.faqEntries().isEmpty)
  }

  @Test func `the same file again changes nothing, and an empty cell erases nothing`() throws {
    let rows = [draft(also: ["buka kapan"])]
    #expect(try importing(rows, apply: false).tally.created == 1)
    #expect(try store.faqEntries().isEmpty)
    #expect(try importing(rows).tally.created == 1)
    #expect(try importing(rows).ending == .nothingToDo)
    #expect(try importing([draft(nil, nil)]).tally.unchanged == 1)
    #expect(try store.faqEntry("jam-buka").texts[.indonesian]?.title == "Kapan buka?")
  }

  @Test func `undoing an import takes back what it made and what it changed`() throws {
    try store.addFAQEntry(draft(also: ["buka kapan"]), by: .staff())
    let before = try store.faqEntries()
    let report = try importing([
      draft("Jam buka?", also: ["tutup kapan"]), draft("When?", "Now", .english),
      FAQDraft(code: FAQCode("denda")!, title: "Denda?", answer: "Rp500"),
    ])
    #expect(report.tally.created == 1 && report.tally.updated == 2)
    try store.undoImport(try #require(report.importID), by: .staff())
    #expect(try store.faqEntries() == before)
  }

  @Test func `an import on which something rests is not undone`() throws {
    let first = try #require(try importing([draft()]).importID)
    _ = try store.editFAQEntry(draft("Jam buka?"), by: .staff())
    #expect(throws: ImportRefusal.builtOn(first, [.faqChanged(Self.hours)])) {
      try store.undoImport(first, by: .staff())
    }
    let second = try #require(
      try importing([FAQDraft(code: FAQCode("denda")!, title: "Denda?", answer: "Rp500")])
        .importID)
    let inquiry = try store.recordInquiry("dendanya brp", .question, via: .desk, by: .staff())
    try store.answerInquiries(
      [inquiry.inquiry.id], by: FAQDraft(code: FAQCode("denda")!), .staff())
    #expect(throws: ImportRefusal.self) { try store.undoImport(second, by: .staff()) }
  }

  @Test func `starter entries leave those of their code as they are`() throws {
    try store.addFAQEntry(draft(), by: .staff())
    let drafts = [draft("Lain"), FAQDraft(code: FAQCode("denda")!, title: "Denda?", answer: "x")]
    let (added, kept) = try store.addStarterFAQ(drafts, by: .staff())
    #expect(added.map(\.text) == ["denda"] && kept == [Self.hours])
    #expect(try store.faqEntry("jam-buka").texts[.indonesian]?.title == "Kapan buka?")
  }

  @Test func `spellings are one word each, and go`() throws {
    try store.setSpelling("Bk", as: "buku", by: .staff())
    #expect(try store.spellings().map(\.word) == ["bk"])
    #expect(throws: FAQRefusal.notAWord("dua kata")) {
      try store.setSpelling("dua kata", as: "x", by: .staff())
    }
    try store.removeSpelling("bk", by: .staff())
    #expect(throws: FAQRefusal.unknownWord("bk")) { try store.removeSpelling("bk", by: .staff()) }
  }
}

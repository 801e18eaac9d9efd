import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct CollectionStoreTests {
  private let store: Store
  private let indonesian = LanguageTag("id")!

  init() throws { store = try .sample() }

  private func draft(
    _ text: String, author: String = "Penulis", page: String = "1", language: String = "id"
  ) throws -> QuotationDraft {
    try QuotationDraft(
      text: text, author: author, title: "Buku", page: page, language: LanguageTag(language)!)
  }

  private func importing(_ drafts: [QuotationDraft], apply: Bool = true) throws -> Imported {
    var rows = drafts.enumerated()
      .map { ImportRow(line: $0.offset + 2, content: .draft($0.element)) }[...]
    var imported = Imported(report: ImportReport())
    imported.report = try store.importQuotations(
      ImportOptions(fileName: "kutipan.csv", apply: apply), by: .staff(),
      rows: { rows.popFirst() },
      report: { message in
        switch message {
        case .rejected(let problems, _): imported.problems += problems
        case .notice(let notice): imported.notices.append(notice)
        case .unmatched(let problem, _): imported.unmatched.append(problem)
        }
      })
    return imported
  }

  @Test func `the next quotation is one never used, then the one used longest ago`() throws {
    let ids = try ["Satu", "Dua", "Tiga"].map { try store.addQuotation(draft($0), by: .staff()) }
    let since = day("2026-09-01")
    try store.recordUse(of: .quotation(ids[0]), on: day("2026-08-01"), by: .staff())
    #expect(try store.nextQuotation(notUsedSince: since)?.id == ids[1])
    try store.recordUse(of: .quotation(ids[1]), on: day("2026-07-01"), by: .staff())
    try store.recordUse(of: .quotation(ids[2]), on: day("2026-11-01"), by: .staff())
    #expect(try store.nextQuotation(notUsedSince: since)?.id == ids[1])
    try store.recordUse(of: .quotation(ids[1]), on: day("2026-12-24"), by: .staff())
    #expect(try store.nextQuotation(notUsedSince: since)?.id == ids[0])
    try store.recordUse(of: .quotation(ids[0]), on: since, by: .staff())
    #expect(try store.nextQuotation(notUsedSince: since) == nil)
    try store.removeUse(of: .quotation(ids[0]), on: since, by: .staff())
    #expect(try store.nextQuotation(notUsedSince: since)?.id == ids[0])
  }

  @Test func `the next quotation is in the language asked for`() throws {
    try store.addQuotation(draft("Satu"), by: .staff())
    let english = try store.addQuotation(draft("One", language: "en"), by: .staff())
    let since = day("2026-09-01")
    #expect(try store.nextQuotation(notUsedSince: since, in: LanguageTag("en"))?.id == english)
    #expect(try store.nextQuotation(notUsedSince: since, in: LanguageTag("bjn")) == nil)
  }

  @Test func `the same words are added once`() throws {
    let id = try store.addQuotation(draft("Baca saja."), by: .staff())
    #expect(throws: CollectionRefusal.exists(.quotation(id))) {
      try store.addQuotation(draft("baca saja!"), by: .staff())
    }
    let other = try store.addQuotation(draft("Baca juga."), by: .staff())
    #expect(throws: CollectionRefusal.exists(.quotation(id))) {
      try store.editQuotation(other, by: .staff()) { try $0.replacing(text: "Baca saja") }
    }
  }

  @Test func `the same file again changes nothing, and a dry run neither`() throws {
    let drafts = try [draft("Satu"), draft("Dua")]
    #expect(try importing(drafts, apply: false).report.ending == .tried)
    #expect(try store.quotations().isEmpty)
    #expect(try importing(drafts).report.tally.created == 2)
    let again = try importing(drafts).report
    #expect(again.ending == .nothingToDo && again.tally.unchanged == 2)
  }

  @Test func `rows that contradict each other are refused with the earlier line`() throws {
    let imported = try importing([draft("Satu"), draft("satu", author: "Lain")])
    #expect(imported.report.ending == .refused)
    #expect(imported.problems == [ImportProblem(line: 3, reason: .collection(.differs(line: 2)))])
    #expect(try store.quotations().isEmpty)
  }

  @Test func `undoing an import brings back what it changed and takes what it added`() throws {
    let id = try store.addQuotation(draft("Satu"), by: .staff())
    let imported = try importing([draft("Satu", page: "9"), draft("Dua")])
    #expect(imported.report.tally.updated == 1)
    #expect(imported.notices.map(\.line) == [2])
    try store.undoImport(imported.report.importID!, by: .staff())
    #expect(try store.quotations().map(\.id) == [id])
    #expect(try store.quotation(id).draft.page == "1")
  }

  @Test func `an import is not undone once staff edited or a post used what it wrote`() throws {
    let report = try importing([draft("Satu"), draft("Dua")]).report
    let ids = try store.quotations().map(\.id)
    try store.editQuotation(ids[0], by: .staff()) { try $0.replacing(page: "2") }
    try store.recordUse(of: .quotation(ids[1]), on: day("2026-11-01"), by: .staff())
    #expect(
      throws: ImportRefusal.builtOn(
        report.importID!, [.itemChanged(.quotation(ids[0])), .itemUsed(.quotation(ids[1]))])
    ) { try store.undoImport(report.importID!, by: .staff()) }
  }

  @Test func `starter tips come once, edited ones stay, removed ones come back`() throws {
    func tip(_ title: String) throws -> TipDraft {
      try TipDraft(topic: .search, title: title, text: "Isi.", language: indonesian)
    }
    let set = try [(number: 1, draft: tip("Satu")), (number: 2, draft: tip("Dua"))]
    #expect(try store.addStarterTips(set, by: .staff()) == 2)
    let ids = try store.tips().map(\.id)
    try store.editTip(ids[0], by: .staff()) { try $0.replacing(title: "Lain") }
    #expect(try store.addStarterTips(set, by: .staff()) == 0)
    try store.removeTips([ids[1]], by: .staff())
    #expect(try store.addStarterTips(set, by: .staff()) == 1)
    #expect(try store.tips().map(\.draft.title).sorted() == ["Dua", "Lain"])
  }

  @Test func `titles are added to a list and taken out of it, but not the last`() throws {
    func title(_ text: String) throws -> ReadingList.Title { try .init(written: text) }
    try store.addReadingList(
      ReadingListDraft(name: "Dua buku", language: indonesian, titles: [title("A"), title("B")]),
      by: .staff())
    let edited = try store.editReadingList(
      "dua BUKU", adding: [title("C / D")], removing: [1], by: .staff())
    #expect(edited.titles.map(\.written) == ["B", "C / D"])
    #expect(throws: CollectionRefusal.lastTitle(list: "Dua buku")) {
      try store.editReadingList("1", removing: [1, 2], by: .staff())
    }
    #expect(throws: CollectionRefusal.titleListed("b", list: "Dua buku")) {
      try store.editReadingList("1", adding: [title("b")], by: .staff())
    }
    #expect(throws: CollectionRefusal.noSuchTitle(3, count: 2)) {
      try store.editReadingList("1", removing: [3], by: .staff())
    }
  }

  @Test func `undoing an import of titles leaves a list that has others`() throws {
    func rows(_ list: String, _ titles: String...) throws -> [ReadingListRow] {
      try titles.map {
        try ReadingListRow(list: list, title: .init(written: $0), language: indonesian)
      }
    }
    func importing(_ rows: [ReadingListRow]) throws -> ImportReport {
      var rows = rows.map { ImportRow(line: 2, content: .draft($0)) }[...]
      return try store.importReadingLists(
        ImportOptions(fileName: "judul.csv", apply: true), by: .staff(),
        rows: { rows.popFirst() }, report: { _ in })
    }
    let first = try importing(rows("Hujan", "A", "B"))
    let second = try importing(rows("hujan", "B", "C") + rows("Panas", "D"))
    #expect(second.tally == ImportTally(created: 2, unchanged: 1))
    #expect(throws: ImportRefusal.self) { try store.undoImport(first.importID!, by: .staff()) }
    try store.undoImport(second.importID!, by: .staff())
    #expect(try store.readingLists().map { $0.titles.map(\.written) } == [["A", "B"]])
    try store.undoImport(first.importID!, by: .staff())
    #expect(try store.readingLists().isEmpty)
  }

  @Test func `what is removed is forgotten with its uses, and remembered in the audit log`() throws
  {
    let id = try store.addQuotation(draft("Satu"), by: .staff())
    try store.recordUse(of: .quotation(id), on: day("2026-11-01"), by: .staff())
    try store.removeQuotations([id], by: .staff())
    #expect(try store.quotations().isEmpty)
    #expect(throws: NotFound.item(.quotation(id))) {
      try store.recordUse(of: .quotation(id), on: day("2026-11-02"), by: .staff())
    }
    #expect(try store.auditEntries().contains { $0.action == .removed && $0.subject == .quotation })
  }
}

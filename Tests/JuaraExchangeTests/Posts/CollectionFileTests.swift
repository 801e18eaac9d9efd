import Juara
import JuaraExchange
import Testing

struct CollectionFileTests {
  private let indonesian = LanguageTag("id")!

  private func quotations(_ text: String) throws -> [ImportRow<QuotationDraft>.Content] {
    let folder = try Folder()
    var file = try QuotationFile(
      InputFile(path: folder.write(text.utf8, to: "k.csv")), language: indonesian, TableOptions())
    var rows: [ImportRow<QuotationDraft>.Content] = []
    while let row = try file.next() { rows.append(row.content) }
    return rows
  }

  @Test(arguments: [
    "Kutipan,Penulis,Judul Buku,Halaman,Bahasa\nBaca.,Ani,Buku,hlm. 3,Banjar\n",
    "quotation;author;title;page;language\nBaca.;Ani;Buku;3;bjn\n",
    "Teks\tPengarang\tJudul\tHlm.\tLanguage\nBaca.\tAni\tBuku\t3\tbjn\n",
  ])
  func `quotations are read under headers of both languages`(text: String) throws {
    let expected = try QuotationDraft(
      text: "Baca.", author: "Ani", title: "Buku", page: "3", language: LanguageTag("bjn")!)
    guard case .draft(let draft)? = try quotations(text).first else {
      Issue.record("no draft")
      return
    }
    #expect(draft == expected)
  }

  @Test func `a quotation without a page, or in no language, is a problem of its row`() throws {
    let rows = try quotations(
      "Kutipan,Penulis,Judul,Hlm,Bahasa\nSatu,A,B,,id\nDua,A,B,2,dua bahasa\n")
    let reasons = rows.map { content -> [ImportProblem.Reason] in
      if case .problems(let problems) = content { return problems.map(\.reason) }
      return []
    }
    #expect(reasons == [[.missing], [.notALanguage]])
  }

  @Test func `a file without a column of pages is refused, not guessed`() {
    #expect(throws: FileProblem.self) { try quotations("Kutipan,Penulis,Judul\nSatu,A,B\n") }
  }

  @Test func `a list's name stands in the file or beside it`() throws {
    let folder = try Folder()
    func rows(_ text: String, into name: String?) throws -> [String] {
      var file = try ReadingListFile(
        InputFile(path: folder.write(text.utf8, to: "l.csv")), into: name, language: indonesian,
        TableOptions())
      var rows: [String] = []
      while let row = try file.next() {
        if case .draft(let draft) = row.content {
          rows.append("\(draft.list): \(draft.title.written)")
        }
      }
      return rows
    }
    #expect(
      try rows("Daftar,Judul,Penulis\nHujan,Bumi,Tere\n", into: nil) == ["Hujan: Bumi / Tere"])
    #expect(try rows("Judul,Penulis\nBumi,Tere\n", into: "Panas") == ["Panas: Bumi / Tere"])
    #expect(throws: FileProblem.self) { try rows("Judul,Penulis\nBumi,Tere\n", into: nil) }
  }
}

import Juara
import JuaraExchange
import Testing

struct FAQFileTests {
  private func read(_ text: String) throws -> Result<FAQDraft> {
    let folder = try Folder()
    let input = try InputFile(path: try folder.write(text.utf8, to: "faq.csv"))
    return try Reading.all(FAQFile(input, TableOptions().keepingCells))
  }

  @Test func `a row is an entry in one language, with phrasings between bars`() throws {
    let drafts = try read(
      "id,title,answer,also\njam-buka,Kapan buka?,\"Senin, 08.00\",buka kapan | tutup jam brp |\n"
    ).drafts
    #expect(
      drafts == [
        FAQDraft(
          code: FAQCode("jam-buka")!, title: "Kapan buka?", answer: "Senin, 08.00",
          phrasings: ["buka kapan", "tutup jam brp"])
      ])
  }

  @Test func `a code that is none and an unknown language are problems of their cells`() throws {
    let reasons = try read(
      "id,language,title,answer\nJam Buka,id,a,b\nx,fr,a,b\n,en,a,b\n"
    ).reasons
    #expect(reasons == [.faq(.notACode("Jam Buka")), .notALanguage, .missing])
  }

  @Test(arguments: ExportProfile.allCases)
  func `what is exported is read back unchanged`(profile: ExportProfile) throws {
    let entry = FAQEntry(
      id: Identifier(1), code: FAQCode("jam-buka")!,
      texts: [
        .indonesian: .init(title: "Kapan buka?", answer: "=1+1; \"baris\nbaru\""),
        .english: .init(title: "When?", answer: "Now"),
      ], phrasings: ["buka kapan", "-tutup"])
    let sink = Sink()
    #expect(try FAQExport.write([entry], profile, sink: sink.take) == 2)
    #expect(
      try read(sink.text).drafts == [
        FAQDraft(
          code: entry.code, language: .indonesian, title: "Kapan buka?",
          answer: "=1+1; \"baris\nbaru\"", phrasings: entry.phrasings),
        FAQDraft(code: entry.code, language: .english, title: "When?", answer: "Now"),
      ])
  }
}

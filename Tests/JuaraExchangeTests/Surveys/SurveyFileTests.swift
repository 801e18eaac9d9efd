import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

struct SurveyFileTests {
  private let survey = Survey(
    id: Identifier(1), code: EventCode("umpan")!, preset: nil,
    scope: .event(EventCode("bedah")!), askedFrom: day("2026-12-05"),
    terms: SurveyTerms(title: "Umpan balik"),
    questions: [
      SurveyQuestion(
        id: Identifier(1), key: "suka", kind: .scale,
        texts: [
          .indonesian: .init("Seberapa suka?", ["Tidak", "Kurang", "Suka", "Sekali"]),
          .english: .init("How much did you like it?", ["Not", "Less", "Like", "Very"]),
        ]),
      SurveyQuestion(
        id: Identifier(2), key: "pesan", kind: .text,
        texts: [.indonesian: .init("Apa pesanmu?")]),
    ])

  private func read(
    _ text: String, on day: Day? = nil, columns: [(question: String, header: String)] = []
  ) throws -> (result: Result<AnswerSheetDraft>, missing: [String]) {
    let folder = try Folder()
    let input = try InputFile(path: try folder.write(text.utf8, to: "form.csv"))
    let file = try SurveyFile(
      input, of: survey, zone: makassar, day: day, columns: columns, TableOptions().keepingCells)
    return (try Reading.all(file), file.missing)
  }

  @Test func `columns are found by the questions' words, in either language`() throws {
    let (result, missing) = try read(
      """
      Cap waktu,Kode,1. Seberapa suka?,Apa pesanmu?
      05/12/2026 11:30:00,BCDF-GHJK,Sekali,Seru

      """)
    #expect(
      result.drafts == [
        AnswerSheetDraft(
          code: AnswerCode("bcdfghjk"), answeredOn: day("2026-12-05"),
          answers: [Identifier(1): .option(4), Identifier(2): .text("Seru")])
      ])
    #expect(missing.isEmpty)
    let english = try read("Timestamp,How much did you like it?\n05/12/2026 11:30:00,Less\n")
    #expect(english.result.drafts.first?.answers == [Identifier(1): .option(2)])
    #expect(english.missing == ["pesan"])
  }

  @Test func `names and addresses in the file are not read, and said`() throws {
    let (result, _) = try read(
      """
      Cap waktu,Nama Lengkap,Alamat Email,Seberapa suka?
      05/12/2026 11:30:00,Ani Contoh,ani@example.org,4

      """)
    #expect(result.unmappedHeaders == ["Nama Lengkap", "Alamat Email"])
    #expect(result.drafts.first?.answers == [Identifier(1): .option(4)])
  }

  @Test func `an answer that is none, and a code that is none, are problems`() throws {
    let (result, _) = try read(
      "Cap waktu,Kode,Seberapa suka?\n05/12/2026 11:30:00,Ani,Lumayan\n")
    #expect(
      result.reasons == [
        .survey(
          .answer(
            .notAnOption(
              "Lumayan",
              options: [
                .indonesian: ["Tidak", "Kurang", "Suka", "Sekali"],
                .english: ["Not", "Less", "Like", "Very"],
              ]),
            question: "suka")),
        .survey(.notAPersonalCode("Ani")),
      ])
  }

  @Test func `a day is never guessed`() throws {
    let text = "Kode,Seberapa suka?\nbcdfghjk,4\n"
    #expect(try read(text).result.reasons == [.missing])
    #expect(try read(text, on: day("2026-12-05")).result.drafts.count == 1)
  }

  @Test func `a file without a question's words is refused, and a column can be named`() throws {
    let text = "Cap waktu,Nilai\n05/12/2026 11:30:00,4\n"
    #expect(throws: SurveyRefusal.noColumns(headers: ["Cap waktu", "Nilai"])) { try read(text) }
    let (result, _) = try read(text, columns: [("suka", "Nilai")])
    #expect(result.drafts.count == 1)
    #expect(throws: SurveyRefusal.unknownColumn("Angka", headers: ["Nilai"])) {
      try read(text, columns: [("suka", "Angka")])
    }
  }
}

import Juara
import JuaraExchange
import Testing

struct MarkSheetTests {
  private static let rubric = Rubric([
    Criterion(
      id: Identifier(1), terms: CriterionTerms(key: "isi", title: "Isi cerita", weight: 60)),
    Criterion(
      id: Identifier(2),
      terms: CriterionTerms(key: "gaya", title: "Gaya, bahasa", weight: 40, range: 1...5)),
  ])

  private static let sheet = MarkSheet(
    challenge: EventCode("cipta")!, juror: "Bu Sari", rubric: rubric,
    rows: [
      .init(
        number: 3, name: "=Ani", work: Submission(title: "Senja", link: "map 7"),
        marks: [Mark(80), Mark(hundredths: 450)], remark: "Rapi; hidup"),
      .init(number: 17, name: "Budi", marks: [nil, nil]),
    ])

  private func written(_ sheet: MarkSheet, _ profile: ExportProfile) throws -> String {
    let sink = Sink()
    try MarkSheetExport.write(sheet, profile, sink: sink.take)
    return sink.text
  }

  private func read(_ text: String) throws -> Result<MarkDraft> {
    let folder = try Folder()
    var file = try MarkSheetFile(
      InputFile(path: try folder.write(text.utf8, to: "sari.csv")), of: "Bu Sari",
      in: EventCode("cipta")!, by: Self.rubric, TableOptions())
    var result = Result<MarkDraft>(
      findings: file.findings, headers: file.headers, unmappedHeaders: file.unmappedHeaders)
    while let row = try file.next() { result.rows.append(row) }
    return result
  }

  @Test func `a sheet is looked over with its marks, and without whose it is`() throws {
    let folder = try Folder()
    let path = try folder.write(
      "challenge,juror,entrant,Gaya bahasa,isi,remark\ncipta,Bu Sari,3,4.5,,Rapi\n".utf8,
      to: "sari.csv")
    var file = try MarkSheetFile(
      InputFile(path: path), of: "Bu Sari", in: EventCode("cipta")!, by: Self.rubric,
      TableOptions())
    #expect(
      file.columns.map(\.meaning) == [
        .field(.entrant), .criterion("gaya"), .criterion("isi"), .field(.remark),
      ])
    #expect(file.columns.map(\.header) == ["entrant", "Gaya bahasa", "isi", "remark"])
    let row = try #require(try file.next())
    let preview = try #require(RowPreview(row))
    #expect(
      file.columns.map { preview.value(of: $0.meaning) } == [
        .text("3"), .mark(Mark(hundredths: 450)), nil, .text("Rapi"),
      ])
  }

  @Test func `a sheet for programs has keys and points`() throws {
    #expect(
      try written(Self.sheet, .standard) == """
        challenge,juror,entrant,name,title,link,isi,gaya,remark\r
        cipta,Bu Sari,3,'=Ani,Senja,map 7,80,4.5,Rapi; hidup\r
        cipta,Bu Sari,17,Budi,,,,,\r

        """)
  }

  @Test func `a sheet for Indonesian spreadsheets has titles, ranges and commas`() throws {
    #expect(
      try written(Self.sheet, .excelIndonesian) == """
        \u{FEFF}Lomba;Juri;Peserta;Nama;Judul;Tautan;Isi cerita (0–100);Gaya, bahasa (1–5);Catatan\r
        cipta;Bu Sari;3;'=Ani;Senja;map 7;80;4,5;"Rapi; hidup"\r
        cipta;Bu Sari;17;Budi;;;;;\r

        """)
  }

  @Test func `a blind sheet has no column for names, and one without works none for them`() throws {
    var blind = Self.sheet
    for index in blind.rows.indices {
      blind.rows[index].name = nil
      blind.rows[index].work = nil
    }
    #expect(
      try written(blind, .standard).hasPrefix("challenge,juror,entrant,isi,gaya,remark\r\n"))
  }

  @Test(arguments: ExportProfile.allCases)
  func `what a sheet was written with is read back, nothing for what is empty`(
    profile: ExportProfile
  ) throws {
    let result = try read(try written(Self.sheet, profile))
    #expect(
      result.drafts == [
        MarkDraft(
          entrant: "3", name: "=Ani", marks: ["isi": Mark(80), "gaya": Mark(hundredths: 450)],
          remark: "Rapi; hidup"),
        MarkDraft(entrant: "17", name: "Budi", marks: [:]),
      ])
    #expect(result.unmappedHeaders == [] && result.problems == [])
  }

  @Test func `every cell that is no mark is told, with its column and its value`() throws {
    let result = try read(
      "Peserta;Isi Cerita;gaya;Lain\n1;101;5,5;x\n2;delapan;4,125;x\n;80;4;x\n4;-1;;x\n")
    #expect(result.drafts == [])
    #expect(
      result.reasons == [
        .mark(.outOfRange(0...100)), .mark(.outOfRange(1...5)), .mark(.notANumber),
        .mark(.tooFine), .missing, .mark(.outOfRange(0...100)),
      ])
    #expect(result.problems.map(\.line) == [2, 2, 3, 3, 4, 5])
    #expect(result.problems[0].column == "Isi Cerita" && result.problems[0].value == "101")
    #expect(result.unmappedHeaders == ["Lain"])
  }

  @Test func `another juror's sheet, or another challenge's, is refused whole`() throws {
    #expect(throws: JudgingRefusal.sheetOf(juror: "Pak Joko")) {
      try read("juror,entrant,isi\nBU SARI,1,80\nPak Joko,2,80\n")
    }
    #expect(throws: JudgingRefusal.sheetFor(challenge: "lain")) {
      try read("challenge,entrant,isi\nlain,1,80\n")
    }
  }

  @Test func `a file without a criterion, or with one twice, is refused`() throws {
    #expect(throws: JudgingRefusal.noCriteria(columns: ["entrant", "x"], known: ["isi", "gaya"])) {
      try read("entrant,x\n1,80\n")
    }
    #expect(throws: JudgingRefusal.sameCriterion("isi")) {
      try read("entrant,isi,Isi cerita (0–100)\n1,80,80\n")
    }
  }
}

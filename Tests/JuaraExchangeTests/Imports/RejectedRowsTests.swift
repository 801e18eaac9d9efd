import Juara
import JuaraExchange
import Testing

@Suite struct RejectedRowsTests {
  /// The file that `--errors` writes for a result, the problems told by their columns.
  private static func rejected<Draft>(_ file: Result<Draft>) throws -> String {
    let sink = Sink()
    var rows = try RejectedRows(headers: file.headers, sink: sink.take)
    for (row, cells) in zip(file.rows, file.cells) {
      guard case .problems(let problems) = row.content else { continue }
      let words = problems.map { $0.column ?? "baris" }.joined(separator: "; ")
      try rows.write(cells, line: row.line, problem: words)
    }
    try rows.finish()
    return sink.text
  }

  private static let text =
    "Nama;No HP;Tanggal Lahir;Catatan\r\nSiti;6.28E+12;05/12/2013;=1+1\r\n"
    + "Budi;081234567890;05/12/2013;a\r\nNur'aini;081234567891;31/02/2012;\"'-x; \"\"y\"\"\"\r\n"
    + "Rusli;0812\r\nHikmah;081234567892;05/12/2013;a;b\r\n"

  @Test func `rows with problems are written as they stand, with line and problem before them`()
    throws
  {
    #expect(
      try Self.rejected(Reading.registrations(Self.text)) == """
        _line,_problem,Nama,No HP,Tanggal Lahir,Catatan\r
        2,No HP,Siti,6.28E+12,05/12/2013,'=1+1\r
        4,Tanggal Lahir,Nur'aini,081234567891,31/02/2012,"'-x; ""y\"""\r
        5,No HP,Rusli,0812\r
        6,baris,Hikmah,081234567892,05/12/2013,a,b\r

        """)
  }

  @Test func `a number of a KTP or a NISN is never read, shown or written`() throws {
    let text = "Nama,No HP,NIK / No. KTP,NISN,Teknik\r\nSiti,08,6301,00123,air\r\n"
    let file = try Reading.registrations(text)
    #expect(file.findings.leftOut == ["NIK / No. KTP", "NISN"])
    #expect(file.unmappedHeaders == ["Teknik"])
    #expect(
      try Self.rejected(file) == """
        _line,_problem,Nama,No HP,Teknik\r
        2,No HP,Siti,08,air\r

        """)
  }

  @Test func `imported again as they are, they have the same problems`() throws {
    let first = try Reading.registrations(Self.text)
    let second = try Reading.registrations(Self.rejected(first))
    #expect(second.drafts.isEmpty)
    #expect(second.unmappedHeaders == first.unmappedHeaders)
    func withoutLines(_ problems: [ImportProblem]) -> [ImportProblem] {
      problems.map { ImportProblem(line: 0, column: $0.column, value: $0.value, reason: $0.reason) }
    }
    #expect(first.problems.count == 4)
    #expect(withoutLines(second.problems) == withoutLines(first.problems))
    let third = try Reading.registrations(Self.rejected(second))
    #expect(third.headers == second.headers)
    #expect(withoutLines(third.problems) == withoutLines(first.problems))
  }

  @Test func `imported again fixed, they are what they would have been`() throws {
    let fixed = try Self.rejected(Reading.registrations(Self.text))
      .replacing("6.28E+12", with: "081234567893").replacing("31/02/2012", with: "29/02/2012")
      .replacing("Rusli,0812", with: "Rusli,0812-1111-2222,,").replacing(",a,b", with: ",\"a,b\"")
    let file = try Reading.registrations(fixed)
    #expect(file.problems.isEmpty)
    #expect(file.drafts.map(\.person.name.text) == ["Siti", "Nur'aini", "Rusli", "Hikmah"])
    #expect(
      file.drafts.map { $0.unmapped.first?.text } == ["=1+1", "-x; \"y\"", nil, "a,b"])
    #expect(file.drafts[1].person.birthDate == Day("2012-02-29"))
  }

  @Test func `a log's rows are fixed in the same way`() throws {
    let file = try Reading.log(
      "Peserta,Jumlah,ISBN\n17,0,\"=\"\"9786020332956\"\"\"\n17,5,\n")
    let fixed = try Self.rejected(file)
    #expect(try Reading.log(fixed).reasons == [.notACount])
    let draft = try Reading.log(fixed.replacing("17,0,", with: "17,4,")).drafts[0]
    #expect(draft.quantity == 4)
    #expect(draft.work.isbn?.digits == "9786020332956")
  }

  @Test func `headers are guarded, and known again`() throws {
    let text = "Nama,-Catatan\nSiti,a\n,b\n"
    let file = try Reading.registrations(text)
    let fixed = try Self.rejected(file)
    #expect(fixed.hasPrefix("_line,_problem,Nama,'-Catatan\r\n"))
    #expect(try Reading.registrations(fixed).unmappedHeaders == ["-Catatan"])
  }
}

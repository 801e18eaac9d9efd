import Foundation
import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

@Suite struct TableShapeTests {
  @Test(arguments: [",", ";", "\t", "|"] as [Character], ["\n", "\r\n", "\r"])
  func `any delimiter and any line end is read`(_ delimiter: Character, _ end: String) throws {
    let rows = [
      "Nama,Sekolah,Kelas", "\"Siti, A; B|C\t\",SMPN 1,7A", "Budi,\"SMPN 2\",8", "Nur,SMPN 3,9",
    ]
    let text = rows.map { row in
      // Only the delimiters outside the quotes.
      var isQuoted = false
      return String(
        row.map { character in
          if character == "\"" { isQuoted.toggle() }
          return character == "," && !isQuoted ? delimiter : character
        })
    }.joined(separator: end)
    let file = try Reading.registrations(text)
    #expect(file.findings.delimiter == delimiter)
    #expect(file.drafts.map(\.person.name.text) == ["Siti, A; B|C", "Budi", "Nur"])
    #expect(file.drafts.map(\.person.school) == ["SMPN 1", "SMPN 2", "SMPN 3"])
    #expect(file.rows.map(\.line) == [2, 3, 4])
  }

  @Test func `a first line that names the delimiter is obeyed and dropped`() throws {
    let file = try Reading.registrations("sep=;\r\nNama;Sekolah\r\nSiti;SMPN 1, Banjarbaru\r\n")
    #expect(file.findings.delimiter == ";")
    #expect(file.findings.headerLine == 2)
    #expect(file.findings.skippedLines == 0)
    #expect(file.drafts[0].person.school == "SMPN 1, Banjarbaru")
    #expect(file.rows[0].line == 3)
  }

  @Test func `lines before the header are skipped, and said`() throws {
    let file = try Reading.registrations(
      "Laporan Pendaftaran\n\nDicetak,2026-11-20\nNama,Sekolah,Kelas\nSiti,SMPN 1,7A\n")
    #expect(file.findings.skippedLines == 2)
    #expect(file.findings.headerLine == 4)
    #expect(file.drafts.map(\.person.name.text) == ["Siti"])
    #expect(file.rows[0].line == 5)
  }

  @Test func `a file of one column is a file of names`() throws {
    let file = try Reading.registrations("Nama\nSiti\nBudi Santoso\n")
    #expect(file.drafts.map(\.person.name.text) == ["Siti", "Budi Santoso"])
  }

  @Test func `a line that could be a header is none when a fuller one follows`() throws {
    let file = try Reading.log(
      "Peserta\nNama,Perpustakaan Kota\nNama,No HP,Jumlah\nSiti,081234567890,5\n")
    #expect(file.findings.headerLine == 3)
    #expect(file.findings.skippedLines == 2)
    #expect(file.drafts.map(\.quantity) == [5])
  }

  @Test func `a name beside columns that no field knows is a header too`() throws {
    let file = try Reading.registrations("Laporan,\nNama,Ukuran Kaos\nSiti,M\nBudi,L\n")
    #expect(file.findings.headerLine == 2)
    #expect(file.drafts.map(\.unmapped[0].text) == ["M", "L"])
  }

  @Test func `a cell may hold line breaks, and lines are counted through them`() throws {
    let file = try Reading.registrations(
      "Nama,Sekolah\nSiti,\"SMPN 1\r\nBanjarbaru\"\n,SMPN 2\n")
    #expect(file.drafts[0].person.school == "SMPN 1\r\nBanjarbaru")
    #expect(file.problems == [ImportProblem(line: 4, column: "Nama", reason: .missing)])
  }

  @Test func `a row with more cells than the header is a problem of the whole row`() throws {
    let file = try Reading.registrations(
      "Nama,Sekolah,Kelas\nSiti,SMPN 1,7A\nBudi,SMPN 2\nNur,SMPN 3,9,x\nAni,SMPN 4,7\n")
    #expect(file.drafts.map(\.person.name.text) == ["Siti", "Budi", "Ani"])
    #expect(
      file.problems == [
        ImportProblem(line: 4, reason: .ragged(cells: 4, expected: 3))
      ])
  }

  @Test func `blank lines, and the rows of empty cells that spreadsheets write, are no rows`()
    throws
  {
    let file = try Reading.registrations(
      "Nama,Sekolah,Kelas\n\n,,\nSiti,SMPN 1,7A\n\r\n,,\n\"\",\"\",\nBudi,SMPN 2,8\n,,\n\n")
    #expect(file.problems.isEmpty)
    #expect(file.drafts.map(\.person.name.text) == ["Siti", "Budi"])
    #expect(file.rows.map(\.line) == [4, 8])
  }

  @Test func `blanks around a cell are no part of it`() throws {
    let file = try Reading.registrations(
      "Nama,Sekolah,Jumlah Orang\n\u{A0} Siti \u{3000},\u{A0}SMPN 1,\u{A0}3\nBudi,\u{A0},\t2 \n")
    #expect(file.problems.isEmpty)
    #expect(file.drafts.map(\.person.name.text) == ["Siti", "Budi"])
    #expect(file.drafts.map(\.person.school) == ["SMPN 1", nil])
    #expect(file.drafts.map(\.party) == [3, 2])
  }

  @Test(
    arguments: [
      ("", .empty), ("\u{FEFF}", .empty), ("\n\r\n\n", .empty),
      ("Nama,Sekolah\n", .onlyHeader), ("Nama,Sekolah", .onlyHeader),
      ("Nama,Sekolah\n\n,\n", .onlyHeader),
      (
        "Siti,081234567890\nBudi,081234567891\n",
        .noHeader(missing: [.fullName], columns: ["Siti", "081234567890"])
      ),
      (
        "Sekolah,Kelas\nSMPN 1,7A\n",
        .noHeader(missing: [.fullName], columns: ["Sekolah", "Kelas"])
      ),
      (
        "Nama,Sekolah\nSiti,SMPN 1\nBudi,\"SMPN 2\nNur,SMPN 3\n",
        .syntax(.openQuote, line: 3, record: 3, byte: 30)
      ),
      (
        "Nama,Sekolah\nSiti,\"SMPN\" 1\n",
        .syntax(.textAfterQuote, line: 2, record: 2, byte: 24)
      ),
      (
        "Nama,Sekolah\nSiti,SMPN \"1\"\n",
        .syntax(.quoteInField, line: 2, record: 2, byte: 23)
      ),
      ("Nama,Sekolah\nSi\0ti,SMPN 1\n", .syntax(.nul, line: 2, record: 2, byte: 15)),
    ] as [(String, FileProblem)])
  func `a file that cannot be read says why, and where`(
    _ text: String, _ problem: FileProblem
  ) {
    #expect(throws: problem) { try Reading.registrations(text) }
  }

  @Test func `a field of more than a mebibyte is refused, and one as long as that is read`() throws
  {
    let longest = String(repeating: "x", count: 1 << 20)
    #expect(try Reading.registrations("Nama,Catatan\nSiti,\(longest)\n").drafts.count == 1)
    #expect(
      throws: FileProblem.syntax(.fieldTooLong(limit: 1 << 20), line: 2, record: 2, byte: 18)
    ) {
      try Reading.registrations("Nama,Catatan\nSiti,\(longest)x\n")
    }
  }

  @Test func `rows before a fault are read, and the fault ends the file`() throws {
    let folder = try Folder()
    let path = try folder.write("Nama,Sekolah\nSiti,SMPN 1\nBudi,\"".utf8, to: "a.csv")
    var file = try RegistrationFile(
      InputFile(path: path), library: .sample, TableOptions())
    #expect(try file.next() != nil)
    for _ in 1...2 {
      #expect(throws: FileProblem.syntax(.openQuote, line: 3, record: 3, byte: 30)) {
        try file.next()
      }
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `whatever the bytes, a file is read or refused with a reason`(_ seed: UInt64) throws {
    var random = Seeded(seed)
    let pieces = [
      "Nama", "No HP", "Sekolah", "Persetujuan Wali", "Tanggal Lahir", "Siti", "'=x", "'", "Ya",
      "31/02/2012", "6.28E+12", ",", ",", ",", ";", "\t", "\n", "\n", "\r\n", "\"", " ", "\u{A0}",
      "\u{FEFF}", "é", "\0", "sep=;", "=\"\"",
    ]
    for _ in 1...150 {
      var bytes = Array((random.text(of: pieces) + "\n" + random.text(of: pieces)).utf8)
      if Bool.random(using: &random) { bytes = Array("Nama,No HP,Sekolah\n".utf8) + bytes }
      if Int.random(in: 1...5, using: &random) == 1 {
        bytes.append(.random(in: 0x80...0xFF, using: &random))
      }
      do {
        let file = try Reading.registrations(bytes)
        for row in file.rows {
          guard case .problems(let problems) = row.content else { continue }
          #expect(!problems.isEmpty && problems.allSatisfy { $0.line == row.line })
        }
      } catch is FileProblem {
        // Refused with a reason.
      }
    }
  }
}

import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

@Suite struct LogFileTests {
  private static let siti = EntrantReference.participant(
    .name(PersonName("Siti Aminah")!, phone: PhoneNumber(e164: "+6281234567890")!))

  @Test(arguments: ["Siti Aminah 0812-3456-7890", "Siti Aminah (0812 3456 7890)"])
  func `a participant is named by name and phone in one cell`(_ cell: String) throws {
    let file = try Reading.log("Peserta,Jumlah\n\(cell.quoted),5\n")
    #expect(file.drafts.map(\.reader) == [Self.siti])
  }

  @Test func `a cell that names nobody is refused with what was expected`() throws {
    let file = try Reading.log("Peserta,Jumlah\n6.28E+12,5\n0,5\n")
    #expect(
      file.problems == [
        ImportProblem(
          line: 2, column: "Peserta", value: "6.28E+12",
          reason: .person(.unreadable("6.28E+12", .destroyedBySpreadsheet))),
        ImportProblem(
          line: 3, column: "Peserta", value: "0", reason: .person(.unreadable("0", .tooShort))),
      ])
  }

  @Test func `a participant is named by name and phone in two columns`() throws {
    let file = try Reading.log(
      "Nama,No HP,Jumlah\nSiti Aminah,0812-3456-7890,5\nBJB-0017,,5\n17,081234567891,5\n"
        + "Siti Aminah 081234567890,,5\n")
    #expect(
      file.drafts.map(\.reader) == [
        Self.siti, .participant(.memberNumber("BJB-0017")), .participant(.entrantNumber(17)),
        Self.siti,
      ])
  }

  @Test func `a row has one reader`() throws {
    let file = try Reading.log(
      "Peserta,Kelompok,Jumlah\n17,,5\n,Kelas 7A,5\n17,Kelas 7A,5\n,,5\n",
      TableOptions(columns: [("participant", "Peserta"), ("group", "Kelompok")]))
    #expect(
      file.drafts.map(\.reader) == [
        .participant(.entrantNumber(17)), .group(PersonName("Kelas 7A")!),
      ])
    #expect(
      file.problems == [
        ImportProblem(line: 4, column: "Kelompok", value: "Kelas 7A", reason: .twoReaders),
        ImportProblem(line: 5, column: "Kelompok", reason: .missing),
      ])
    #expect(
      try Reading.log("Peserta,Jumlah\n,5\n").problems == [
        ImportProblem(line: 2, column: "Peserta", reason: .missing)
      ])
  }

  @Test func `on the form of a branch the participant reads, which is said once`() throws {
    let text = "Peserta,Cabang,Jumlah\n17,Cempaka,5\n18,Cempaka,5\n,Cempaka,5\n"
    for columns in [[], [("group", "Cabang")], [("participant", "Peserta")]] {
      let file = try Reading.log(text, TableOptions(columns: columns))
      #expect(
        file.drafts.map(\.reader) == [
          .participant(.entrantNumber(17)), .participant(.entrantNumber(18)),
          .group(PersonName("Cempaka")!),
        ])
      #expect(file.rows.map(\.notices) == [[.groupIgnored(column: "Cabang")], [], []])
    }
  }

  @Test func `an activity is the row's, else the one given`() throws {
    let file = try Reading.log(
      "Peserta,Kegiatan,Jumlah\n17,minutes,5\n17,,5\n17,Books,5\n17,membaca buku,5\n")
    #expect(file.drafts.map(\.activity.name) == ["minutes", "pages", "books"])
    #expect(
      file.problems == [
        ImportProblem(line: 5, column: "Kegiatan", value: "membaca buku", reason: .notAnActivity)
      ])
  }

  @Test func `without an activity given, the file must have one`() throws {
    #expect(
      throws: FileProblem.noHeader(missing: [.activity], columns: ["Peserta", "Jumlah"])
    ) {
      try Reading.log("Peserta,Jumlah\n17,5\n", activity: nil)
    }
    let file = try Reading.log("Peserta,Kegiatan\n17,books\n17,\n", activity: nil)
    #expect(file.drafts.count == 1)
    #expect(file.problems == [ImportProblem(line: 3, column: "Kegiatan", reason: .missing)])
  }

  @Test(
    arguments: [
      ("5", 5), ("3.0", 3), ("3,0", 3), (" 7 ", 7), ("1000000000", 1_000_000_000),
    ])
  func `a quantity is a whole number`(_ cell: String, _ quantity: Int) throws {
    #expect(
      try Reading.log("Peserta,Jumlah\n17,\(cell.quoted)\n").drafts.map(\.quantity) == [quantity])
  }

  @Test(arguments: ["0", "-3", "3.5", "3,25", "1.000", "lima", "5 lembar", "0.0", ".0", "1e3"])
  func `another quantity is a problem`(_ cell: String) throws {
    #expect(
      try Reading.log("Peserta,Jumlah\n17,\(cell.quoted)\n").problems == [
        ImportProblem(line: 2, column: "Jumlah", value: cell, reason: .notACount)
      ])
  }

  @Test func `a quantity may not be missing, unless there is no column for it`() throws {
    let file = try Reading.log("Peserta,Jumlah\n17,\n")
    #expect(file.problems == [ImportProblem(line: 2, column: "Jumlah", reason: .missing)])
    #expect(
      try Reading.log("Peserta,Judul\n17,Bumi\n", activity: "books").drafts.map(\.quantity) == [1])
  }

  @Test(
    arguments: [
      ("9786020332956", "9786020332956"), ("978-602-03-3295-6", "9786020332956"),
      ("=\"9786020332956\"", "9786020332956"), ("'=\"9786020332956\"", "9786020332956"),
      ("0306406152", "9780306406157"), ("=\"\"", nil), ("", nil),
    ] as [(String, String?)])
  func `an ISBN is read, also in Goodreads' form`(_ cell: String, _ digits: String?) throws {
    let file = try Reading.log("Peserta,ISBN\n17,\(cell.quoted)\n", activity: "books")
    #expect(file.problems.isEmpty)
    #expect(file.drafts.map(\.work.isbn?.digits) == [digits])
  }

  @Test(arguments: ["9786020332957", "12345", "tidak ada"])
  func `a wrong ISBN is a problem`(_ cell: String) throws {
    #expect(
      try Reading.log("Peserta,ISBN\n17,\(cell)\n", activity: "books").problems == [
        ImportProblem(line: 2, column: "ISBN", value: cell, reason: .notAnISBN)
      ])
  }

  @Test func `everything that is wrong with a row is said at once`() throws {
    let file = try Reading.log(
      "Nama,No HP,Kegiatan,Jumlah,Judul,Penulis,ISBN,Tanggal,Cap waktu\n"
        + "...,6.28E+12,Baca!,0,\(String(repeating: "x", count: 501)),"
        + "\(String(repeating: "x", count: 201)),123,31/11/2026,besok\n")
    #expect(
      Set(file.problems.compactMap(\.column)) == [
        "Nama", "No HP", "Kegiatan", "Jumlah", "Judul", "Penulis", "ISBN", "Tanggal", "Cap waktu",
      ])
    #expect(file.problems.count == 9)
  }

  @Test func `days are read in the order given`() throws {
    let text = "Peserta,Tanggal\n17,11/05/2026\n17,11/24/2026\n"
    for options in [TableOptions(), TableOptions(dateOrder: .mdy)] {
      #expect(
        try Reading.log(text, activity: "books", options).drafts.map(\.readOn) == [
          Day("2026-11-05"), Day("2026-11-24"),
        ])
    }
    let file = try Reading.log(text, activity: "books", TableOptions(dateOrder: .dmy))
    #expect(file.drafts.map(\.readOn) == [Day("2026-05-11")])
    #expect(
      file.problems == [
        ImportProblem(
          line: 3, column: "Tanggal", value: "11/24/2026", reason: .date(.notInOrder(.dmy)))
      ])
  }
}

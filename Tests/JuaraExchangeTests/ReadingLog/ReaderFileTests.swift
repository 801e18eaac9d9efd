import Juara
import JuaraExchange
import JuaraTestSupport
import Testing

/// Files of what was read, as forms and readers' own programs write them.
@Suite struct ReaderFileTests {
  private static func log(
    _ text: String, _ activity: String? = "books", readOn: Day? = nil,
    reader: EntrantReference? = .participant(.entrantNumber(17))
  ) throws -> Result<LogDraft> {
    try Reading.log(text, activity: activity, reader: reader, readOn: readOn)
  }

  @Test(
    arguments: [
      ("Berapa halaman yang dibaca?", "pages", "45 hlm", 45), ("Halaman", "pages", "45", 45),
      ("Jumlah halaman yang dibaca", "pages", "45 halaman.", 45), ("Hlm", "pages", "p 45", nil),
      ("Berapa menit?", "minutes", "90", 90), ("Lama Membaca", "minutes", "2,5 jam", 150),
      ("Berapa jam membaca?", "minutes", "2,5", 150),
      ("Durasi Membaca", "minutes", "1 jam 30 menit", 90),
      ("Durasi Membaca", "minutes", "45 hlm", nil), ("Jumlah", "pages", "1.000 hlm", nil),
      ("Jumlah", "books", "2 buku", 2), ("Jumlah", "pages", "2 buku", nil),
    ] as [(String, String, String, Int?)])
  func `a quantity's column and unit are known`(
    _ header: String, _ activity: String, _ cell: String, _ quantity: Int?
  ) throws {
    let file = try Self.log(
      "Judul,\(header),Tanggal\nBumi,\(cell.quoted),2026-11-20\n", activity)
    #expect(file.drafts.map(\.quantity) == (quantity.map { [$0] } ?? []))
    #expect(file.reasons == (quantity == nil ? [.notACount] : []))
  }

  @Test(arguments: ["pages", "minutes"])
  func `pages and minutes are not guessed where no column has them`(_ activity: String) {
    #expect(
      throws: FileProblem.noQuantity(of: Activity(activity)!, columns: ["Judul", "Tanggal"])
    ) { try Self.log("Judul,Tanggal\nBumi,2026-11-20\n", activity) }
    #expect(throws: Never.self) { try Self.log("Judul,Tanggal\nBumi,2026-11-20\n") }
  }

  @Test func `a row that names pages itself needs their number too`() throws {
    let file = try Self.log("Judul,Kegiatan,Tanggal\nA,books,2026-11-20\nB,pages,2026-11-20\n")
    #expect(file.drafts.map(\.quantity) == [1])
    #expect(file.problems.map(\.reason) == [.missing])
  }

  @Test func `the pages of a book are no quantity where books are counted`() throws {
    let file = try Self.log("Judul,Halaman,Tanggal\nBumi,350,2026-11-20\n")
    #expect(file.drafts.map(\.quantity) == [1])
  }

  @Test(arguments: ["finished", "Date Finished", "finish_date", "Selesai dibaca", "Tgl Baca"])
  func `the day of reading is known`(_ header: String) throws {
    let file = try Self.log("title,\(header)\nBumi,2016-04-07\n")
    #expect(file.drafts.map(\.readOn) == [Day("2016-04-07")])
  }

  @Test func `a log without a day is refused, unless one is given for all`() throws {
    #expect(throws: FileProblem.noDay(columns: ["title"])) { try Self.log("title\nBumi\n") }
    let file = try Self.log("title\nBumi\n", readOn: Day("2026-11-20"))
    #expect(file.drafts.map(\.readOn) == [Day("2026-11-20")])
    let gaps = try Self.log("title,finished\nA,\nB,2026-11-19\n")
    #expect(gaps.problems == [ImportProblem(line: 2, column: "finished", reason: .missing)])
    #expect(throws: Never.self) { try Self.log("Timestamp,title\n2026-11-20 09:00,Bumi\n") }
  }

  @Test func `books to be read and being read are left out, and a shelf nobody knows is a problem`()
    throws
  {
    let file = try Self.log(
      """
      Title,Bookshelf,Finished
      A,Want to Read,
      B,Currently Reading,
      C,Read,2026-11-20
      D,read,
      E,Fiksi,2026-11-20
      F,Ingin dibaca,2026-11-20

      """)
    #expect(file.drafts.map(\.work.title) == ["C"])
    #expect(file.leftOut.notRead == 4)
    #expect(
      file.problems == [
        ImportProblem(line: 6, column: "Bookshelf", value: "Fiksi", reason: .unknownShelf)
      ])
  }

  @Test(
    arguments: [
      ("4.5", 5), ("4,5", 5), ("3.75", 4), ("0.25", 1), ("0", nil), ("", nil), ("5", 5),
    ] as [(String, Int?)])
  func `of a reader's own file review, rating and language are taken`(
    _ rating: String, _ rounded: Int?
  ) throws {
    let file = try Self.log(
      "title,finished,review,rating,language\nBumi,2026-11-20,Bagus,\(rating.quoted),English\n")
    #expect(file.drafts.map(\.review) == [ReviewDraft(text: "Bagus", rating: rounded)])
    #expect(file.drafts[0].work.language == LanguageTag("en"))
  }

  @Test(arguments: [
    ("librarything.tsv", FileProfile.libraryThing, 5), ("openreads.csv", .openreads, 4),
  ])
  func `of the list that a reader's program keeps, what was read in time is taken`(
    _ name: String, _ profile: FileProfile, _ rating: Int
  ) throws {
    let file = try Reading.log(
      InputFile(path: ProfileTests.samples + name), activity: nil,
      reader: .participant(.entrantNumber(17)),
      days: Day("2026-11-01")!...Day("2026-11-30")!)
    #expect(file.findings.profile == profile && file.problems.isEmpty)
    #expect(file.drafts.map(\.work.title) == ["Langit di Loktabat"])
    #expect(file.drafts.map(\.work.author) == ["Rusmini Hadi"])
    #expect(file.drafts.map(\.work.isbn?.digits) == ["9786020000015"])
    #expect(file.drafts.map(\.readOn) == [Day("2026-11-18")])
    #expect(file.drafts.map(\.quantity) == [1])
    #expect(
      file.drafts.map(\.review) == [ReviewDraft(text: "Aku suka tokohnya.", rating: rating)])
    #expect(file.leftOut.notRead == (profile == .openreads ? 2 : 3))
  }
}

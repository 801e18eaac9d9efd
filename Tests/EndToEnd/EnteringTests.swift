import Foundation
import Testing

@Suite(.serialized) struct EnteringTests {
  private static func workplace(_ language: String = "en") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addChallenge("contest")
    for name in ["Ani Contoh", "Budi Contoh"] {
      try work.juara("registration", "add", "contest", "--name", name, "--birth-date", "1990-01-01")
        .done()
    }
    return work
  }

  @Test func `a stack of forms is entered line by line, with the running total of each`() throws {
    let work = try Self.workplace()
    let outcome = try work.juara(
      "log", "enter", "contest",
      input: """
        1 1 Laskar Pelangi / Andrea Hirata
        . 2
        budi 1 =
        undo
        day 2026-11-18
        ani contoh 3 Bumi

        """
    ).done()
    #expect(
      outcome.output == """
        1  Ani Contoh (001): 1 book, “Laskar Pelangi” → 5 points
        2  Ani Contoh (001): 2 books → 15 points
        3  Budi Contoh (002): 1 book, “Laskar Pelangi” → 5 points
        Removed entry 3, Budi Contoh (002).
        4  Ani Contoh (001): 3 books, “Bumi” → 30 points

        """)
    #expect(outcome.errors.hasSuffix("3 entries recorded.\n"))
    let entries = try work.juara("log", "list", "contest", "--format", "csv").done().table
    #expect(
      entries.map { $0["read_on"] } == ["2026-11-20", "2026-11-20", "2026-11-20", "2026-11-18"])
    #expect(entries.map { $0["author"] } == ["Andrea Hirata", "", "Andrea Hirata", ""])
    #expect(entries[2]["void_reason"] == "typing mistake while entering")
  }

  @Test func `what was recorded is never said to be lost`() throws {
    let work = try Self.workplace()
    let none = try work.juara("log", "enter", "contest", input: "99 1\n98 1\n")
    #expect(none.status == 2)
    #expect(try work.juara("log", "list", "contest", "--format", "csv").done().table.isEmpty)
    let some = try work.juara("log", "enter", "contest", input: "1 1\n99 1\n").done()
    #expect(some.errors.hasSuffix("The others are recorded. Fix and enter only line 2.\n"))
    #expect(try work.juara("log", "list", "contest", "--format", "csv").done().table.count == 1)
  }

  @Test func `a wrong line is told by its number, and the next one is taken`() throws {
    let work = try Self.workplace("id")
    let outcome = try work.juara(
      "log", "enter", "contest",
      input: "99 1\ncontoh 1\n. 1\n1 0\nhari 31\nbatal\n1 1 Bumi\n1 1 Bumi\n")
    outcome.done()
    for line in 1...6 { #expect(outcome.errors.contains("baris \(line): "), "\(line)") }
    #expect(outcome.errors.contains("Catatan 1 sama isinya"))
    #expect(outcome.errors.contains("2 catatan dicatat, 6 baris ditolak.\n"))
    #expect(outcome.errors.hasSuffix("hanya baris 1, 2, 3, 4, 5, 6.\n"))
    #expect(outcome.output.split(separator: "\n").count == 2)
  }

  @Test func `where several activities score, one is chosen first`() throws {
    let work = try Self.workplace()
    try work.juara(
      "challenge", "score", "contest", "--activity", "pages", "--points", "1", "--per", "10"
    ).done()
    let outcome = try work.juara(
      "log", "enter", "contest", input: "1 20\nactivity page\nactivity pages\n1 20\n?\ndone\n1 5\n")
    outcome.done()
    #expect(outcome.errors.contains("line 1: Choose the activity first: “activity books” or"))
    #expect(outcome.errors.contains("line 2: “page” is not scored"))
    #expect(outcome.output == "1  Ani Contoh (001): 20 pages → 2 points\n")
    #expect(outcome.errors.contains("READER QUANTITY TITLE"))
  }

  @Test func `a score is explained to a parent in both languages`() throws {
    let work = try Self.workplace()
    try work.juara(
      "challenge", "score", "contest", "--activity", "books", "--points", "5", "--per", "1",
      "--distinct-titles", "--daily-limit", "2"
    ).done()
    try work.juara("challenge", "tier", "add", "contest", "Bronze", "--points", "5").done()
    try work.juara(
      "challenge", "tier", "add", "contest", "Gold", "--activity", "books", "--count", "9"
    )
    .done()
    try work.juara("log", "enter", "contest", input: "1 1 Bumi\n1 1 Bumi\n1 3 Matahari\n").done()
    try work.juara("log", "void", "2", "--reason", "typed twice").done()
    let english = try work.juara("score", "explain", "contest", "1").done().output
    for words in [
      "void: typed twice", "at most 2 per day", "2 books × 5 = 10", "10 points",
      "Bronze: reached on 20 November 2026", "Gold: 2 of 9 books",
    ] { #expect(english.contains(words), "\(words)") }
    let indonesian = try work.juara(
      "score", "explain", "contest", "1", "--language", "id"
    ).done().output
    for words in [
      "dianulir: typed twice", "paling banyak 2 per hari", "10 poin",
      "Bronze: dicapai 20 November 2026", "Gold: 2 dari 9 buku",
    ] { #expect(indonesian.contains(words), "\(words)") }
    let rows = try work.juara(
      "score", "explain", "contest", "1", "--format", "csv"
    ).done().table
    #expect(rows.last?["part"] == "total" && rows.last?["points"] == "10")
    try work.juara("score", "explain", "contest", "9").refused(
      "There is no participant “9”.")
    try work.juara("score", "explain", "contest").refused("“WHO” or “--group”", status: 64)
    let board = try work.juara("leaderboard", "export", "contest").done().output
    try work.juara("score", "rebuild", "contest").done()
    #expect(try work.juara("leaderboard", "export", "contest").done().output == board)
  }

  @Test func `reviews come in with a file, are published by staff, and exported`() throws {
    let work = try Self.workplace()
    try work.write(
      "Peserta,Judul,Resensi,Bintang,Bahasa,Tanggal Baca\n"
        + "1,Bumi,Bagus sekali,5,id,18/11/2026\n2,Matahari,,6,id,18/11/2026\n"
        + "2,Bulan,,0,Planet,18/11/2026\n", to: "log.csv")
    let outcome = try work.juara(
      "log", "import", "contest", "log.csv", "--activity", "books", "--apply", "--skip-bad"
    ).done()
    #expect(outcome.errors.contains("line 3, column “Bintang”: “6” is not a rating from 1 to 5."))
    #expect(outcome.errors.contains("line 4, column “Bahasa”: “Planet” is not a language code"))
    let waiting = try work.juara(
      "review", "list", "contest", "--state", "waiting", "--format", "csv"
    ).done().table
    #expect(waiting.map { $0["review"] } == ["Bagus sekali"])
    #expect(try work.juara("review", "export", "contest").done().table.isEmpty)
    try work.juara("review", "publish", "1").done()
    try work.juara("review", "feature", "1").done()
    let exported = try work.juara("review", "export", "contest").done().table
    #expect(exported.map { $0["name"] } == ["Ani Contoh"])
    #expect(exported.map { $0["featured_week"] } == ["2026-11-16"])
    try work.juara("review", "decline", "9", "--reason", "x").refused("has no review")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/strace"), "needs strace"))
  func `what is acknowledged stands on the disk before`() throws {
    let work = try Self.workplace()
    try work.write("1 1 Bumi\n2 1 Bulan\n1 2 Matahari\n", to: "lines")
    try work.shell(
      #"strace -f -y -e trace=read,write,fdatasync,fsync -o trace "$0" "$@" <lines >answers"#,
      "log", "enter", "contest"
    ).done()
    #expect(try work.read("answers").split(separator: "\n").count == 3)
    let calls = try work.read("trace").split(separator: "\n")
    let read = try #require(calls.firstIndex { $0.contains("read(0<") && $0.contains("1 1 Bumi") })
    let answered = try #require(calls.firstIndex { $0.contains("write(1<") })
    let synced = calls[read..<answered].count { $0.contains("sync(") && $0.contains("-wal>") }
    #expect(synced >= 3)
  }

  @Test func `a challenge that scores nothing yet says how it is made to`() throws {
    let work = try Workplace(language: "en")
    try work.juara(
      "challenge", "create", "baca", "--title", "Baca", "--from", "2026-11-01", "--to", "2026-11-30"
    ).done()
    try work.juara("log", "enter", "baca", input: "1 1\n").refused("juara challenge score")
  }
}

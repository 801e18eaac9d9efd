import Foundation
import Testing

/// Files as libraries have them, from the command line: what is refused says the way on, and the way works.
@Suite(.serialized) struct RealFileTests {
  private static let samples =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path + "/scripts/samples/exports/"

  /// A library with a challenge of pages and two who take part.
  private static func workplace(_ activities: String...) throws -> Workplace {
    let work = try Workplace(language: "en")
    try work.juara(
      "challenge", "create", "baca", "--title", "Baca", "--from", "2026-11-01", "--to", "2026-11-30"
    ).done()
    for activity in activities {
      try work.juara(
        "challenge", "score", "baca", "--activity", activity, "--points", "1", "--per", "1"
      ).done()
    }
    for (name, phone) in [("Ani", "0812-3456-7890"), ("Budi", "0812-3456-7891")] {
      try work.juara(
        "registration", "add", "baca", "--name", name, "--phone", phone, "--birth-date",
        "1990-01-01"
      ).done()
    }
    return work
  }

  @Test func `one activity need not be named, and pages are never guessed`() throws {
    let work = try Self.workplace("pages")
    try work.write(
      "Peserta,Judul,Berapa halaman yang dibaca?,Tanggal\n1,Bumi,45 hlm,20/11/2026\n",
      to: "log.csv")
    try work.juara("log", "import", "baca", "log.csv", "--apply").done()
    #expect(try work.juara("log", "list", "baca", "--format", "csv").table[0]["quantity"] == "45")
    try work.write("Peserta,Judul,Tanggal\n1,Bumi,20/11/2026\n", to: "none.csv")
    try work.juara("log", "import", "baca", "none.csv").refused("--column quantity=HEADER")
    try work.juara("log", "import", "baca", "none.csv", "--language", "id")
      .refused("--column jumlah=JUDUL")
  }

  @Test func `a log without days takes the one that is given`() throws {
    let work = try Self.workplace("books")
    try work.write("Title\nBumi\n", to: "log.csv")
    let line = ["log", "import", "baca", "log.csv", "--participant", "1"]
    try work.run(line).refused("--read-on")
    try work.run(line + ["--read-on", "2026-11-18", "--apply"]).done()
    #expect(
      try work.juara("log", "list", "baca", "--format", "csv").table[0]["read_on"] == "2026-11-18")
    try work.changesNothing {
      try work.run(line + ["--read-on", "2026-11-18", "--apply"]).done()
    }
  }

  @Test(arguments: ["librarything.tsv", "openreads.csv"])
  func `a reader's own list brings what was read in time, with its review`(_ name: String) throws {
    let work = try Self.workplace("books")
    let outcome = try work.juara(
      "log", "import", "baca", Self.samples + name, "--participant", "1", "--apply"
    ).done()
    #expect(outcome.errors.contains("Skipped") && outcome.output.contains("1 row: 1 new"))
    #expect(try work.juara("log", "show", "1").done().output.contains("Aku suka tokohnya."))
  }

  @Test(arguments: [
    ("teams-attendance.csv", "1 present, 1 too short"), ("google-meet.csv", "2 present"),
    ("teams-actions.csv", "1 present, 1 unknown for how long"),
  ])
  func `a meeting's report tells who stayed`(_ name: String, _ counts: String) throws {
    let work = try Self.meeting("Rahma Wati", "Fikri Anwar")
    let outcome = try work.juara(
      "attendance", "import", "bedah", Self.samples + name, "--at-least", "30", "--apply"
    ).done()
    #expect(outcome.output.contains("Session 1 (at least 30 minutes): \(counts)"))
  }

  private static func meeting(_ names: String...) throws -> Workplace {
    let work = try Workplace(language: "en")
    try work.addEvent("bedah")
    for name in names {
      try work.juara(
        "registration", "add", "bedah", "--name", name, "--birth-date", "1990-01-01"
      ).done()
    }
    work.now = "2026-12-06T09:00:00+08:00"
    return work
  }

  @Test func `without minutes nobody passes, and that is said`() throws {
    let work = try Self.meeting("Ani", "Budi")
    try work.write("Nama\nAni\nBudi\n", to: "list.csv")
    let outcome = try work.juara(
      "attendance", "import", "bedah", "list.csv", "--at-least", "10", "--apply"
    ).done()
    #expect(outcome.output.contains(": 0 present, 2 unknown for how long of 2."))
    #expect(outcome.errors.contains("10 minutes cannot be checked"))
  }

  @Test func `the absent of a list are absent, in whatever words, and the mapping is remembered`()
    throws
  {
    let work = try Self.meeting("Ani", "Budi", "Siti", "Nur")
    let rows = "Ani,HADIR\nBudi,SAKIT\nSiti,ALFA\nNur,\n"
    try work.write("Nama,Tanda\n" + rows, to: "list.csv")
    let line = ["attendance", "import", "bedah", "list.csv", "--apply"]
    let outcome = try work.run(line + ["--column", "kehadiran=Tanda"]).done()
    #expect(outcome.output.contains("1 present, 3 did not come of 4."))
    try work.changesNothing {
      let again = try work.run(line).done()
      #expect(again.errors.contains("remembered"))
    }
  }

  @Test func `of two answers of one person that differ the newer is taken if staff say so`() throws
  {
    let work = try Workplace(language: "en")
    try work.addEvent("bedah")
    try work.write(
      """
      Cap waktu,Nama,No HP,Tanggal Lahir,Sekolah
      2026-11-02 09:00,Cici,081234500001,1991-02-01,SMA 2
      2026-11-03 09:00,Cici,081234500001,1991-02-01,SMA 3
      2026-11-01 09:00,Cici,081234500001,1991-02-01,SMA 1

      """, to: "form.csv")
    let line = ["registration", "import", "bedah", "form.csv", "--apply"]
    let first = try work.run(line).done()
    #expect(first.errors.contains("line 3: the same person as on line 2, but different in school"))
    #expect(first.output.contains("3 rows: 1 new, 0 updated, 2 unchanged"))
    try work.juara("import", "undo", "1").done()
    try work.run(line + ["--latest"]).done()
    #expect(
      try work.juara("registration", "export", "bedah").done().table.map { $0["school"] }
        == ["SMA 3"])
    try work.changesNothing { try work.run(line + ["--latest"]).done() }
  }

  @Test func `the newer answer brings its kept columns, and undoing it brings back the older`()
    throws
  {
    let work = try Workplace(language: "en")
    try work.addEvent("bedah")
    let head = "Cap waktu,Nama,No HP,Tanggal Lahir,Ukuran Kaos\n"
    try work.write(
      head + """
        2026-11-02 09:00,Cici,081234500001,1991-02-01,M
        2026-11-03 09:00,Cici,081234500001,1991-02-01,L

        """, to: "form.csv")
    func size() throws -> [String?] {
      try work.juara("registration", "export", "bedah").done().table.map { $0["Ukuran Kaos"] }
    }
    let line = ["registration", "import", "bedah", "form.csv", "--apply"]
    let first = try work.run(line).done()
    #expect(first.errors.contains("but different in “Ukuran Kaos”; this row was not used"))
    #expect(try size() == ["M"])
    try work.juara("import", "undo", "1").done()
    try work.run(line + ["--latest"]).done()
    #expect(try size() == ["L"])
    try work.changesNothing { try work.run(line + ["--latest"]).done() }
    // A later file that says it anew.
    try work.write(head + "2026-11-04 09:00,Cici,081234500001,1991-02-01,XL\n", to: "form.csv")
    let later = try work.run(line).done()
    #expect(later.output.contains("0 new, 1 updated"))
    #expect(later.errors.contains("“Ukuran Kaos”: L → XL"))
    #expect(try size() == ["XL"])
    try work.juara("import", "undo", "3").done()
    #expect(try size() == ["L"])
  }

  @Test func `whether a name may be shown is taken from the form`() throws {
    let work = try Self.workplace("books")
    try work.write(
      """
      Cap waktu,Nama,Kelas,Saya mengizinkan anak saya mengikuti lomba,Boleh menampilkan nama?
      2026-11-02 09:00,Dini,5 Abu Hurairah,Ya,Ya
      2026-11-02 09:00,Dodi,XII PH,Ya,Tidak
      2026-11-02 09:00,Umi,umum,,Tidak

      """, to: "form.csv")
    try work.juara("registration", "import", "baca", "form.csv", "--apply").done()
    for number in ["3", "4", "5"] {
      try work.juara(
        "log", "add", "baca", number, "--activity", "books", "--quantity", "1"
      ).done()
    }
    let names = try work.juara("leaderboard", "export", "baca").done().table.map { $0["name"] }
    #expect(names.contains("Dini"))
    #expect(!names.contains("Dodi") && !names.contains("Umi"))
  }

  @Test func `what ails a whole column is told once, with its count and the first lines`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("bedah")
    let rows = (1...1000).map { "Peserta \($0),31/02/2012\n" }.joined()
    try work.write("Nama,Tanggal Lahir\n" + rows, to: "form.csv")
    let outcome = try work.juara("registration", "import", "bedah", "form.csv")
    #expect(outcome.status == 2)
    #expect(outcome.errors.split(separator: "\n").count < 10)
    #expect(outcome.errors.contains("997 more rows like line 2, column “Tanggal Lahir”"))
  }

  @Test func `a log given to the registrations is refused, with the command that takes it`() throws
  {
    let work = try Self.workplace("pages")
    try work.write(
      "Peserta,Nama,Judul buku,Halaman,Tanggal\n1,Ani,Bumi,20,2026-11-20\n", to: "log.csv")
    try work.changesNothing {
      try work.juara("registration", "import", "baca", "log.csv", "--apply")
        .refused("juara log import")
    }
    try work.juara("registration", "import", "baca", "log.csv", "--anyway").done()
    try work.juara("log", "import", "baca", "log.csv", "--column", "participant=Peserta").done()
  }
}

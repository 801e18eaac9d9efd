import Foundation
import Testing

@Suite(.serialized) struct SpokenWordsTests {
  @Test func `choices are understood in Indonesian and in English`() throws {
    let work = try Workplace(language: "id")
    for (code, kind) in [("a", "diskusi"), ("b", "Kuliah Umum"), ("c", "workshop")] {
      try work.juara(
        "event", "create", code, "--title", code, "--kind", kind, "--starts",
        "2026-12-05T09:00", "--ends", "2026-12-05T11:00"
      ).done()
    }
    let kinds = try work.juara("event", "list", "--format", "csv").done().table.map { $0["kind"] }
    #expect(kinds == ["discussion", "lecture", "workshop"])
    try work.juara("registration", "list", "a", "--status", "menunggu izin wali").done()
    try work.juara("registration", "list", "a", "--status", "awaiting-consent").done()
    try work.juara("registration", "list", "a", "--status", "entah").refused(
      "terkonfirmasi", status: 64)
  }

  @Test func `values are understood as Indonesians call them`() throws {
    let work = try Workplace(language: "id")
    try work.juara(
      "event", "create", "web", "--title", "Web", "--kind", "webinar", "--starts",
      "5 Desember 2026 09.00"
    ).done()
    #expect(try work.juara("event", "list", "--format", "csv").done().table[0]["kind"] == "seminar")
    try work.addChallenge("lomba", "--rank-by", "poin,judul:naik")
    try work.juara("registration", "add", "lomba", "--name", "Ani", "--birth-date", "2015-01-01")
      .done()
    try work.juara(
      "consent", "record", "1", "--event", "lomba", "--purpose", "ikut-serta", "--by", "Ibu",
      "--method", "wa", "--on", "19 November 2026"
    ).done()
    try work.juara("leaderboard", "show", "lomba", "--view", "petugas", "--format", "csv").done()
    try work.juara("registration", "list", "lomba", "--status", "terkonfirmasi").done()
    try work.juara(
      "challenge", "badge", "add", "lomba", "Kutu Buku", "--rule", "judul:10", "--rule", "buku:24"
    ).done()
    let shown = try work.juara("challenge", "show", "lomba").done().output
    #expect(shown.contains("10 judul + 24 buku") && shown.contains("poin, judul (sedikit dulu)"))
    try work.juara("log", "add", "lomba", "Ani", "--activity", "menit", "--quantity", "1").refused(
      "“menit” tidak dinilai", "“buku”")
    try work.juara("group", "add", "Tim", "--kind", "klub").done()
    try work.juara(
      "event", "create", "taman", "--title", "Taman", "--kind", "proyek", "--starts",
      "2026-12-05T09:00"
    ).done()
    try work.juara("project", "team", "taman", "--group", "Tim").done()
    try work.juara(
      "project", "milestone", "add", "taman", "--title", "Rencana", "--due", "20 Desember 2026"
    ).done()
    try work.juara("project", "milestone", "edit", "taman", "1", "--state", "selesai").done()
    try work.juara("event", "edit", "web", "--capacity", "5").done()
    try work.juara("event", "edit", "web", "--capacity", "tidak-ada").done()
    #expect(try work.juara("event", "show", "web").done().output.contains("tidak terbatas"))
  }

  @Test(arguments: [
    ("2026-12-05T09:00", "5 Desember 2026 pukul 09.00"),
    ("5 Desember 2026 09.00", "5 Desember 2026 pukul 09.00"),
    ("Sabtu, 5 Desember 2026 pukul 09.00 WITA", "5 Desember 2026 pukul 09.00"),
    ("5 Desember 2026 pukul 09.00 WIB", "5 Desember 2026 pukul 10.00"),
    ("5/12/2026 9.00", "5 Desember 2026 pukul 09.00"),
    ("5 December 2026 at 09:00", "5 Desember 2026 pukul 09.00"),
  ])
  func `an hour is typed as the program prints it`(typed: String, read: String) throws {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah")
    try work.juara("event", "edit", "bedah", "--registration-opens", typed).done()
    #expect(try work.juara("event", "show", "bedah").done().output.contains("dari \(read)"))
  }

  @Test func `a day at which something closes is its end, and is shown so`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah")
    for day in ["2026-12-01", "1 Desember 2026", "01/12/2026"] {
      try work.juara("event", "edit", "bedah", "--registration-closes", day).done()
      #expect(
        try work.juara("event", "show", "bedah").done().output.contains("sampai 1 Desember 2026\n"))
      try work.juara("event", "edit", "bedah", "--registration-closes", "tidak-ada").done()
    }
    try work.juara("event", "edit", "bedah", "--registration-closes", "besok").refused(
      "5 Desember 2026 09.00", status: 64)
    try work.addChallenge("lomba")
    let shown = try work.juara("challenge", "show", "lomba").done().output
    #expect(shown.contains("1 November 2026\n") && shown.contains("30 November 2026\n"))
    #expect(!shown.contains("00.00"))
  }

  @Test func `where a number is meant, it is said how to find it`() throws {
    let work = try Workplace(language: "id")
    for (line, list) in [
      (["log", "void", "Ani", "--reason", "x"], "juara log list"),
      (["import", "undo", "baca.csv"], "juara import list"),
      (["review", "publish", "Ani"], "juara review list"),
    ] { try work.run(line).refused(list, status: 64) }
  }

  @Test func `the audit log names its subjects as staff do`() throws {
    let work = try Workplace(language: "id")
    try work.addChallenge("lomba")
    try work.addEvent("bedah")
    try work.juara("registration", "add", "bedah", "--name", "Budi").done()
    try work.juara("registration", "add", "lomba", "--name", "Ani").done()
    let rows = try work.juara("audit", "list", "--format", "csv").done().output
      .split(separator: "\n")
    for subject in ["lomba 001", "bedah 001", "ID2", "lomba", "bedah"] {
      #expect(rows.contains { $0.contains(",\(subject),") }, "\(subject)")
    }
    #expect(!rows.joined().contains("Ani"))
    #expect(
      try work.juara("audit", "list", "--subject", "peserta", "--id", "ID2", "--format", "csv")
        .done().table.count == 1)
    try work.juara("audit", "list", "--id", "Ani").refused("--id", status: 64)
  }

  @Test func `activities have Indonesian names, and are understood by them`() throws {
    let work = try Workplace(language: "id")
    try work.addChallenge("lomba")
    try work.juara("registration", "add", "lomba", "--name", "Ani").done()
    try work.juara(
      "log", "add", "lomba", "1", "--activity", "buku", "--quantity", "1"
    ).done()
    #expect(try work.juara("log", "list", "lomba").done().output.contains("buku"))
    #expect(
      try work.juara("log", "list", "lomba", "--format", "csv").done().table.map { $0["activity"] }
        == ["books"])
    #expect(
      try work.juara("challenge", "show", "lomba").done().output.contains("5 poin per buku"))
    let english = try work.juara("challenge", "show", "lomba", "--language", "en").done().output
    #expect(english.contains("5 points per book") && !english.contains("per books"))
  }

  @Test func `common options may stand before the noun`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah")
    #expect(try work.juara("--language", "en", "event", "list").done().output.contains("Code"))
    #expect(try work.juara("--language=en", "event", "list").done().output.contains("Code"))
    try work.juara("--database", "juara.sqlite", "--staff", "Rina", "event", "cancel", "bedah")
      .done()
    #expect(
      try work.juara("audit", "list", "--format", "csv").done().table[0]["staff"] == "Rina")
    #expect(try work.juara("--language", "en", "--help").done().output.contains("USAGE"))
    try work.juara("--language", "en", "evnt", "list").refused("“event”", status: 64)
  }

  @Test func `a negative number is refused in a sentence`() throws {
    let work = try Workplace(language: "id")
    try work.juara(
      "event", "create", "x", "--title", "x", "--kind", "seminar", "--starts",
      "2026-12-05T09:00", "--ends", "2026-12-05T11:00", "--capacity", "-1"
    ).refused("Kapasitas tidak bisa di bawah nol")
  }

  @Test func `help names values in its language`() throws {
    let work = try Workplace()
    let indonesian = try work.juara("event", "create", "--help", "--language", "id").done().output
    #expect(indonesian.contains("<waktu>") && !indonesian.contains("<time>"))
    let english = try work.juara("event", "create", "--help", "--language", "en").done().output
    #expect(english.contains("<time>"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
  func `when the words cannot be written it is said that the work was done`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("bedah")
    let outcome = try work.shell(
      "exec \"$0\" registration add bedah --name Budi > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("The change itself has been saved"))
    #expect(
      try work.juara("registration", "list", "bedah", "--format", "csv").done().table.count == 1)
    #expect(try work.shell("exec \"$0\" event list > /dev/full").status == 1)
  }

  @Test func `a file for Indonesian spreadsheets is Indonesian throughout`() throws {
    let work = try Workplace(language: "en")
    try work.addChallenge("contest", "--backdating-days", "30")
    try work.juara("registration", "add", "contest", "--name", "Ani", "--birth-date", "2015-01-01")
      .done()
    try work.write("Peserta,Kegiatan,Jumlah,Tanggal\n1,Buku,2,18/11/2026\n", to: "log.csv")
    try work.juara("log", "import", "contest", "log.csv", "--apply").done()
    let export = ["leaderboard", "export", "contest", "--language", "en", "--profile"]
    let file = try work.run(export + ["excel-id"]).done().output
    #expect(file.contains("buku (tercatat);buku (dihitung)"))
    #expect(file.contains(";Peserta 001;"))
    #expect(try work.run(export + ["standard"]).done().output.contains("books_raw,books_counted"))
  }

  @Test func `the audit log of an Indonesian library is in Indonesian and local time`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah", "--capacity", "9")
    try work.addChallenge("lomba")
    let name = ["--name", "Ani", "--birth-date", "2015-01-01"]
    for line in [
      ["event", "edit", "bedah", "--waiting-list", "skip"],
      ["event", "question", "add", "bedah", "kota", "--text", "Kota?", "--type", "yesno"],
      ["challenge", "edit", "lomba", "--min-participants", "2", "--group-by", "mean"],
      ["challenge", "freeze", "lomba", "--at", "2026-11-25T09:00"],
      ["challenge", "division", "add", "lomba", "SD", "--min-grade", "1", "--max-grade", "6"],
      ["challenge", "code", "add", "lomba", "kata", "--activity", "books", "--uses", "3"],
      ["challenge", "streak", "lomba", "--days", "3", "--points", "1"],
      ["challenge", "tier", "add", "lomba", "Perak", "--points", "10"],
      ["award", "preset", "lomba", "juara-harapan-favorit"],
      ["registration", "add", "bedah"] + name, ["registration", "add", "lomba"] + name,
      ["log", "code", "lomba", "1", "--code", "kata"],
      ["entrant", "out-of-competition", "lomba", "1", "--reason", "keluarga"],
      ["log", "void", "1", "--reason", "keliru"],
      ["jury", "rubric", "add", "lomba", "isi", "--title", "Isi", "--weight", "100"],
      ["jury", "blind", "lomba", "on"], ["jury", "juror", "add", "lomba", "Bu Rina"],
      ["registration", "cancel", "bedah", "1", "--reason", "sakit"],
      ["library", "edit", "--library-language", "id", "--country-code", "60"],
    ] { try work.run(line).done() }
    let audit = try work.juara("audit", "list").done().output
    for line in audit.split(separator: "\n") {
      let changes = line.replacing("JuaraMembaca", with: "")
      #expect(!changes.contains(/[a-z][A-Z]|_|T\d\d:\d\d|Z\b/), "\(line)")
      for word in ["skip", "block", "mean", "confirmed", "awaiting", "competing", "draft", "yes"] {
        #expect(!line.contains(word), "\(line)")
      }
    }
    #expect(audit.contains("mulai: – → 2026-12-05 09:00"))
  }
}

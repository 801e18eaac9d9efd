import Testing

@Suite(.serialized) struct WrongWordsTests {
  @Test(
    arguments: [
      (["evnt", "list"], "“event”", "Tidak ada perintah", "There is no command"),
      (["event", "lst"], "“list”", "Tidak ada perintah", "There is no command"),
      (["help", "evnt"], "“event”", "Tidak ada perintah", "There is no command"),
      (["help", "event", "lst"], "“list”", "Tidak ada perintah", "There is no command"),
      (["terbang"], "juara --help", "Tidak ada perintah", "There is no command"),
      (["event", "list", "--formt", "csv"], "“--format”", "tidak dikenal", "Unknown option"),
      (["acara", "list"], "“event”", "Tidak ada perintah", "There is no command"),
      (["event", "buat", "x"], "“create”", "Tidak ada perintah", "There is no command"),
      // Not what is missing besides.
      (["event", "create", "x", "--judul", "y"], "“--title”", "tidak dikenal", "Unknown option"),
      (
        ["event", "create", "x", "--title", "Bedah", "Buku", "--kind", "seminar", "--starts", "y"],
        "'Buku'", "tanda kutip", "quotation marks"
      ),
      (["log", "show", "dua"], "'dua'", "Tulis bilangan bulat", "Write a whole number"),
      (["event", "create", "x"], "--title", "Kurang", "Missing expected argument"),
      (["registration", "add", "x"], "--name", "Pakai salah satu", "Use just one"),
      (["event", "list", "--format"], "--format", "Kurang nilai", "Missing value"),
      (["event", "list", "bedah"], "'bedah'", "tidak dikenal di sini", "Unexpected argument"),
      (["event", "list", "a", "b"], "'a', 'b'", "tidak dikenal di sini", "unexpected arguments"),
      (["event", "list", "--format", "tabl"], "'csv'", "Pilih salah satu", "provide one of"),
      (["event", "list", "--language", "fr"], "'en'", "Pilih salah satu", "provide one of"),
      (
        ["registration", "list", "x", "--status", "confirm"], "onfirm", "Pilih salah satu",
        "provide one of"
      ),
      (
        [
          "event", "create", "x", "--title", "x", "--starts", "x", "--ends", "x", "--kind",
          "semnar",
        ], "- seminar", "Pilih salah satu", "provide one of"
      ),
      (
        ["event", "create", "x", "--capacity", "x"], "--capacity", "tidak bisa dipakai",
        "is invalid"
      ),
      (
        ["consent", "record", "--purpose", "contact", "--by", "x", "--method", "form"], "<",
        "Kurang", "Missing expected argument"
      ),
      (["log", "show", "abc"], "'abc'", "tidak bisa dipakai", "is invalid"),
      (["log", "show", "0"], "'0'", "tidak bisa dipakai", "is invalid"),
      (
        ["registration", "import", "x", "y", "--apply=yes"], "'--apply'", "tidak memakai nilai",
        "does not take any value"
      ),
    ] as [([String], String, String, String)])
  func `wrong words are answered with the right ones`(
    line: [String], nearest: String, indonesian: String, english: String
  ) throws {
    for (language, words) in [("id", indonesian), ("en", english)] {
      // A library's language is known even where the command is not understood.
      let workplace = try Workplace(language: language)
      let outcome = try workplace.run(line)
      #expect(outcome.status == 64)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains(nearest), "\(outcome.errors)")
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
      if language == "id" { Self.expectNoEnglish(outcome.errors) }
    }
  }

  private static func expectNoEnglish(_ text: String) {
    for word in [
      "Error", "Usage", "Help:", "See ", "Did you", "Please", "Missing", "value", "<options>",
      " or ",
      " and ", "subcommand",
    ] {
      #expect(!text.contains(word), "\(text)")
    }
  }

  @Test func `words that fit no option's value are refused, and nothing is done`() throws {
    let workplace = try Workplace(language: "id")
    try workplace.addEvent("seminar")
    try workplace.addChallenge("lomba")
    let add = ["registration", "add", "seminar", "--name"]
    let log = ["log", "add", "lomba", "--activity", "books", "--quantity", "1"]
    try workplace.changesNothing {
      for (line, word) in [
        (add + ["Ani", "--phone", "6.28E+12"], "--phone"), (add + ["..."], "--name"),
        (add + ["Ani", "--email", "ani.example.org"], "--email"),
        (add + ["Ani", "--birth-date", "2015-02-30"], "--birth-date"),
        (log, "SIAPA"), (log + ["1", "--group", "A"], "--group"),
        (log + ["1", "--isbn", "123"], "--isbn"),
        (log + ["1", "--read-on", "kemarin"], "kemarin"),
        (["leaderboard", "show", "lomba", "--top", "0"], "--top"),
        (["event", "edit", "seminar"], "--help"),
        (["event", "edit", "seminar", "--starts", "x"], "x"),
        (["registration", "import", "seminar", "x.csv", "--column", "full_name"], "--column"),
      ] {
        if line.contains("x.csv") { try workplace.write("Nama,Sekolah\nAni,SD 1\n", to: "x.csv") }
        let outcome = try workplace.run(line)
        #expect(outcome.status == 64 && outcome.output == "", "\(line): \(outcome.errors)")
        #expect(outcome.errors.contains(word), "\(line): \(outcome.errors)")
        if line.contains("x.csv") { try workplace.remove("x.csv") }
      }
    }
  }

  @Test func `a clock that is none is refused`() throws {
    let workplace = try Workplace(language: "en")
    try workplace.juara("event", "list", environment: ["JUARA_NOW": "noon"])
      .refused("JUARA_NOW", "“noon”", "ISO 8601", status: 64)
  }

  @Test func `what to do is something that the command can do, in the reader's language`() throws {
    let work = try Workplace(language: "id")
    try work.addChallenge("lomba")
    try work.addEvent("seminar", "--capacity", "2")
    try work.juara(
      "log", "add", "lomba", "--group", "SDN 9", "--activity", "books", "--quantity", "1"
    ).refused("juara log import juga punya --create-groups")
    try work.juara("jury", "juror", "add", "lomba", "").refused("NAMA: bukan nama.", status: 64)
    try work.juara("challenge", "division", "add", "lomba", "", "--min-age", "5")
      .refused("NAMA: tidak boleh kosong.", status: 64)
    try work.juara("registration", "add", "seminar", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
    try work.juara("event", "edit", "seminar", "--capacity", "0", "--language", "en")
      .refused("1 seat is taken")
    work.now = "2026-12-06T09:00:00+08:00"
    let issued = try work.juara(
      "certificate", "issue", "seminar", "--format", "html", "--language", "en"
    ).done()
    #expect(issued.output.contains("html, 1 certificate."))
  }

  @Test(arguments: [("id", "paling banyak 2.000 kata"), ("en", "at most 2,000 words")])
  func `more words than are soon read are refused, with the way on`(
    language: String, words: String
  ) throws {
    let work = try Workplace(language: language)
    let answers = (0..<9_000).flatMap { ["--answer", "a\($0)=1"] }
    let line = ["registration", "add", "x", "--name", "Ani", "--language", language]
    try work.run(line + answers).refused(words, "xargs", status: 64)
  }
}

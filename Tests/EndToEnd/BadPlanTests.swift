import Testing

@Suite(.serialized) struct BadPlanTests {
  private static let event = [
    "event", "create", "baru", "--title", "Baru", "--kind", "seminar", "--starts",
    "2026-12-05T09:00",
  ]
  private static let challenge = ["challenge", "create", "baru", "--title", "Baru"]
  private static let ends = ["--ends", "2026-12-05T11:00"]

  private static let refusals: [(line: [String], indonesian: String, english: String)] = [
    (event + ["--ends", "2026-13-05T11:00"], "“2026-13-05T11:00” bukan waktu", "is not a time"),
    (event + ["--ends", "besok"], "“besok” bukan waktu", "“besok” is not a time"),
    (event + ["--ends", "2026-12-05T08:00"], "sesudah mulainya", "end after it starts"),
    (
      event + ends + ["--min-age", "12", "--max-age", "7"], "(12) di atas umur maksimal (7)",
      "(12) is above the maximum (7)"
    ),
    (event + ends + ["--min-age=-1"], "di bawah nol", "below zero"),
    (event + ends + ["--capacity=-1"], "di bawah nol", "below zero"),
    (event + ends + ["--age-on", "2026-02-30"], "tidak ada di kalender", "is not a real date"),
    (event + ends + ["--link", "rapat"], "https://", "https://"),
    (
      event + ends + [
        "--registration-opens", "2026-12-02", "--registration-closes", "2026-12-01",
      ], "ditutup sesudah dibuka", "close after it opens"
    ),
    (["event", "create", "Bedah Buku"] + event[3...] + ends, "bukan kode", "is not a code"),
    (["event", "create", "seminar"] + event[3...] + ends, "sudah dipakai", "is already taken"),
    (challenge + ["--from", "2026-12-31", "--to", "2026-12-01"], "mendahului", "before its first"),
    (
      challenge + ["--from", "31-31-2026", "--to", "2026-12-01"], "tidak ada di kalender",
      "is not a real date"
    ),
    (
      challenge + ["--from", "2026-12-01", "--to", "2026-12-31", "--backdating-days=-1"],
      "di bawah nol", "below zero"
    ),
    (
      ["challenge", "score", "lomba", "--activity", "books", "--points", "x", "--per", "1"],
      "bukan angka", "not a usable number"
    ),
    (
      ["challenge", "score", "lomba", "--activity", "books", "--points", "1", "--per", "0"],
      "bukan angka", "not a usable number"
    ),
    (["event", "show", "semnar"], "“seminar”", "“seminar”"),
    (["registration", "list", "semniar"], "“seminar”", "“seminar”"),
    (["log", "list", "lonba"], "“lomba”", "“lomba”"),
    (["leaderboard", "show", "seminar"], "“lomba”", "“lomba”"),
    (["event", "publish", "zzzzzzzz"], "juara event list", "juara event list"),
    (["registration", "cancel", "lomba", "9", "--reason", "x"], "peserta “9”", "participant “9”"),
    (["participant", "show", "9"], "ditulis ID9", "is written ID9"),
    (["log", "void", "9", "--reason", "x"], "nomor 9", "number 9"),
    (["group", "edit", "Klub Bca", "--enrolment", "3"], "“Klub Baca”", "“Klub Baca”"),
    (["group", "add", "klub baca", "--kind", "club"], "sudah ada", "already"),
  ]

  @Test func `what cannot be is refused in both languages, and nothing changes`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar")
    try work.addChallenge("lomba")
    try work.juara("group", "add", "Klub Baca", "--kind", "club").done()
    try work.changesNothing {
      for (line, indonesian, english) in Self.refusals {
        for (language, words) in [("id", indonesian), ("en", english)] {
          let outcome = try work.run(line + ["--language", language])
          #expect([1, 64].contains(outcome.status) && outcome.output == "", "\(line)")
          #expect(outcome.errors.contains(words), "\(line): \(outcome.errors)")
          #expect(outcome.errors.hasPrefix("juara: "), "\(outcome.errors)")
        }
      }
    }
  }

  @Test func `registration keeps to its window and to ages`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent(
      "talk", "--registration-opens", "2026-11-21T09:00", "--registration-closes",
      "2026-11-22T09:00",
      "--min-age", "7", "--max-age", "12", "--age-on", "2026-12-05")
    let add = ["registration", "add", "talk", "--name", "Ani", "--birth-date"]
    try work.run(add + ["2015-01-01"]).refused("does not open until 21 November 2026 at 09:00")
    work.now = "2026-11-21T09:00:00+08:00"
    try work.run(add + ["2019-12-06"]).refused("Aged 6")
    try work.run(add + ["2013-12-05"]).refused("Aged 13")
    try work.juara("registration", "add", "talk", "--name", "Ani").refused("neither the birth date")
    try work.run(add + ["2019-12-05"]).done()
    work.now = "2026-11-22T09:00:00+08:00"
    try work.run(add + ["2015-01-01", "--phone", "08123456789"]).refused("closed on 22 November")
    try work.run(add + ["2015-01-01", "--phone", "08123456789", "--override", "promised"]).done()
  }

  @Test func `a challenge may last to the last day that there is`() throws {
    let work = try Workplace(language: "en")
    try work.juara(
      "challenge", "create", "long", "--title", "Long", "--from", "2026-11-01", "--to",
      "9999-12-31",
      "--recording-closes", "9999-12-31"
    ).done()
    try work.juara("challenge", "show", "long").done()
    try work.juara("challenge", "list").done()
  }
}

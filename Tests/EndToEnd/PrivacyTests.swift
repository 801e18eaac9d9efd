import Testing

@Suite(.serialized) struct PrivacyTests {
  @Test(arguments: [
    ("id", "juara participant erase --finish", "Tidak ada lagi sisa data"),
    ("en", "juara participant erase --finish", "No traces of erased people"),
  ])
  func `an erasure that another program hinders is finished by a command of its own`(
    language: String, command: String, words: String
  ) throws {
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    for name in ["Ani", "Budi"] {
      try work.juara(
        "registration", "add", "seminar", "--name", name, "--birth-date", "1990-01-01"
      ).done()
    }
    let outcome = try work.shell(
      """
      python3 -c 'import sqlite3, subprocess, sys
      db = sqlite3.connect("juara.sqlite", isolation_level=None)
      db.execute("BEGIN")
      db.execute("SELECT * FROM library").fetchall()
      sys.exit(subprocess.run(sys.argv[1:]).returncode)' "$0" participant erase ID1 --confirm Ani
      """)
    #expect(outcome.status == 0 && outcome.errors.contains(command), "\(outcome.errors)")
    let finished = try work.juara("participant", "erase", "--finish").done()
    #expect(finished.errors.contains(words))
    #expect(try work.juara("participant", "list").output.contains("Budi"))
    try work.juara("participant", "erase", "--confirm", "Budi").refused("--finish", status: 64)
  }

  private static let secrets = [
    "Zulaikha", "0812", "62812", "zulaikha@example.org", "2015-03-01", "01/03/2015", "Bu Halimah",
  ]

  private static func workplace() throws -> Workplace {
    let work = try Workplace(language: "id")
    try work.addChallenge("lomba")
    try work.juara(
      "registration", "add", "lomba", "--name", "Zulaikha", "--phone", "0812-3456-7890", "--email",
      "zulaikha@example.org", "--birth-date", "2015-03-01", "--guardian-name", "Bu Halimah",
      "--guardian-phone", "0812-3456-7891", "--guardian-consent", "2026-11-19"
    ).done()
    try work.juara(
      "log", "add", "lomba", "1", "--activity", "books", "--quantity", "2"
    ).done()
    return work
  }

  @Test func `a child's name is public only by consent, and nothing else ever is`() throws {
    let work = try Self.workplace()
    func boards() throws -> String {
      var text = ""
      for entrantKind in ["participant", "group"] {
        for format in ["table", "csv", "json"] {
          text += try work.juara(
            "leaderboard", "show", "lomba", "--by", entrantKind, "--format", format
          )
          .done().output
        }
        for profile in ["standard", "excel-id"] {
          text += try work.juara(
            "leaderboard", "export", "lomba", "--by", entrantKind, "--profile", profile
          ).done().output
        }
      }
      return text
    }
    let hidden = try boards()
    for secret in Self.secrets { #expect(!hidden.contains(secret), "\(secret)") }
    #expect(hidden.contains("Peserta 001"))
    let staff = try work.juara("leaderboard", "show", "lomba", "--view", "staff").done().output
    #expect(staff.contains("Zulaikha"))
    for secret in Self.secrets.dropFirst() { #expect(!staff.contains(secret), "\(secret)") }

    try work.juara(
      "consent", "record", "ID1", "--purpose", "publish-name", "--by", "Bu Halimah", "--method",
      "paper", "--on", "2026-11-20"
    ).done()
    let shown = try boards()
    #expect(shown.contains("Zulaikha"))
    for secret in Self.secrets.dropFirst() { #expect(!shown.contains(secret), "\(secret)") }

    try work.juara(
      "consent", "withdraw", "ID1", "--purpose", "publish-name", "--on", "2026-11-20"
    ).done()
    #expect(try boards().contains("Zulaikha") == false)
  }

  @Test func `a refused command names no child`() throws {
    let work = try Self.workplace()
    let add = ["registration", "add", "lomba", "--name", "Zulaikha", "--birth-date", "2016-03-01"]
    for line in [
      add + ["--party", "0"], add + ["--phone", "12"], ["participant", "edit", "ID1"],
      ["participant", "edit", "ID1", "--birth-date", "x"],
      ["registration", "cancel", "lomba", "1"],
      ["registration", "cancel", "lomba", "1", "--reason", " "],
      ["log", "void", "1", "--reason", ""],
      ["log", "add", "lomba", "1", "--activity", "books", "--quantity", "0"],
      [
        "consent", "record", "ID1", "--purpose", "contact", "--by", "x", "--method", "form", "--on",
        "2027-01-01",
      ],
    ] {
      let outcome = try work.run(line)
      #expect(outcome.status != 0, "\(line)")
      #expect(!outcome.errors.contains("Zulaikha"), "\(line): \(outcome.errors)")
    }
  }

  @Test func `the join link is for the confirmed alone`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("daring", "--link", "https://rapat.example.org/rahasia")
    try work.juara("registration", "add", "daring", "--name", "Budi", "--class", "5").done()
    for line in [
      ["registration", "list", "daring"], ["registration", "export", "daring"], ["event", "list"],
    ] {
      #expect(try work.run(line).done().output.contains("rahasia") == false)
    }
  }
}

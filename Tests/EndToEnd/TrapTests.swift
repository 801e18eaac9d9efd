import Foundation
import Testing

/// What once ended the program without a sentence.
@Suite(.serialized) struct TrapTests {
  @Test func `names of one letter are names like any other`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    try work.juara("registration", "add", "seminar", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
    work.now = "2026-12-06T09:00:00+08:00"
    for folder in ["x", "y/z", "q/"] {
      try work.juara(
        "certificate", "issue", "seminar", "--kind", "participation", "--format", "html",
        "--output",
        folder
      ).done()
    }
    #expect(work.exists("x/participation.html") && work.exists("y/z/participation.html"))
    try work.juara("backup", "b").done()
    try work.juara("event", "list", "--database", "b").done()
    try work.juara("restore", "b", "--database", "c").done()
    try work.juara("registration", "export", "seminar", "--output", "d").done()
    try work.juara("registration", "import", "seminar", "d", "--database", "c").done()
  }

  @Test(arguments: [
    ("Winners: 1", "Winners: -9223372036854775808"),
    ("Winners: 1", "Winners: 9223372036854775807"),
    ("Alternates: 0", "Alternates: 9223372036854775807"),
    ("Alternates: 0", "Alternates: 1000000000"),
    ("place 1", "place -9223372036854775808"),
    ("number 7", "number 9223372036854775807"),
    ("Entrants: 2", "Entrants: 9223372036854775807"),
    ("1 7", "1 7 household -9223372036854775808"),
  ])
  func `a draw that states impossible numbers is wrong, and no more`(
    words: String, changed: String
  ) throws {
    let work = try Workplace()
    let draw = """
      JUARA DRAW 1

      Draw: hadiah
      Challenge: baca
      Winners: 1
      Alternates: 0
      One per household: no
      Without winners of: -
      Entropy from: kurs
      Frozen at: 2026-11-20T09:00:00Z
      Entrants: 2
      1 7
      2 8

      SHA-256: abc

      Entropy: 1
      Key: 1./
      Winner 1: place 1 number 7

      """
    try work.write(draw.replacing(words, with: changed), to: "draw.txt")
    let outcome = try work.juara("draw", "verify", "draw.txt")
    #expect(outcome.status == 1 && !outcome.wasKilled, "\(outcome.errors)")
  }

  @Test(arguments: [("id", "lebih besar dari 16 MB"), ("en", "larger than 16 MB")])
  func `a file that is far too large is not read`(language: String, words: String) throws {
    let work = try Workplace(language: language)
    let file = try FileHandle(
      forWritingTo: work.folder.appending(path: try work.write("", to: "big")))
    try file.truncate(atOffset: 600 << 20)
    try file.close()
    let clock = ContinuousClock.now
    try work.juara("draw", "verify", "big", "--language", language).refused(words)
    #expect(ContinuousClock.now - clock < .seconds(5))
  }

  @Test(arguments: ["\u{1B}[2J", "\u{9B}31m", "\u{202E}"])
  func `nothing that commands a terminal is printed, wherever it comes from`(
    command: String
  ) throws {
    let work = try Workplace(language: "en")
    let word = "a\(command)b"
    try work.addEvent("seminar")
    try work.write(
      "Nama Lengkap,\(word),Tanggal Lahir\nAni,x,1990-01-01\nBudi,y,\(word)\n", to: "people.csv")
    let lines: [[String]] = [
      ["event", "edit", "seminar", "--title", word], ["event", "list"],
      ["event", "show", "seminar"],
      ["event", "question", "add", "seminar", "ukuran", "--text", word, "--type", "text"],
      ["event", "question", "list", "seminar"],
      ["registration", "import", "seminar", "people.csv"],
      ["registration", "import", "seminar", "people.csv", "--column", "full_name=\(word)"],
      ["registration", "import", "seminar", "people.csv", "--apply", "--skip-bad"],
      ["event", "edit", "seminar", "--place", word, "--staff", word], ["audit", "list"],
      ["registration", "list", "seminar", "--status", word], ["event", "show", word], [word],
      [
        "challenge", "create", "baca", "--title", word, "--from", "2026-11-01", "--to",
        "2026-11-30",
      ],
      ["jury", "add", "baca", word], ["jury", "list", "baca"],
      ["group", "add", word, "--kind", "club"],
      ["library", "edit", "--contact", word], ["library", "show"], ["backup", word + "/x"],
    ]
    for line in lines {
      let outcome = try work.run(line)
      #expect(!outcome.wasKilled)
      for scalar in ["\u{1B}", "\u{9B}", "\u{202E}"] {
        #expect(!(outcome.output + outcome.errors).contains(scalar), "\(line)")
      }
    }
  }
}

import Foundation
import JuaraTestSupport
import Testing

/// The exports of other programs, as a librarian imports them.
@Suite(.serialized) struct FileProfileTests {
  private static let samples =
    repository.path + "/scripts/samples/exports/"

  /// A library whose clock shows the day after the samples.
  private static func workplace(_ language: String = "en") throws -> Workplace {
    let work = try Workplace()
    work.now = "2026-11-24T09:00:00+08:00"
    try work.juara("init", "--library", "Perpustakaan Kota", "--language", language).done()
    return work
  }

  @Test(arguments: [
    ("google-forms-id.csv", "jawaban Google Formulir", "Google Forms answers"),
    ("google-forms-en.csv", "jawaban Google Formulir", "Google Forms answers"),
    ("zoom-registrations.csv", "laporan pendaftaran Zoom", "a Zoom registration report"),
    ("eventbrite-attendees.csv", "daftar peserta Eventbrite", "an Eventbrite attendee list"),
    ("slims-members.csv", "data anggota SLiMS", "SLiMS members"),
    ("slims-members-without-header.csv", "data anggota SLiMS", "SLiMS members"),
    ("standard.csv", "ekspor Juara (standard)", "a Juara export (standard)"),
    ("excel-id.csv", "ekspor Juara (excel-id)", "a Juara export (excel-id)"),
  ])
  func `what a file is known for is told`(
    _ name: String, _ indonesian: String, _ english: String
  ) throws {
    let work = try Self.workplace()
    try work.addEvent("seminar")
    let line = ["registration", "import", "seminar", Self.samples + name]
    for (language, words) in [
      ("id", "Dikenali sebagai: \(indonesian).\n"), ("en", "Recognised as: \(english).\n"),
    ] {
      let outcome = try work.run(line + ["--language", language]).done()
      #expect(outcome.errors.hasPrefix(words))
    }
    try work.run(line + ["--apply"]).done()
    #expect(try work.run(line + ["--apply"]).done().output.contains(": 0 new, 0 updated"))
  }

  @Test func `members are imported, again without change, updated, and taken back`() throws {
    let work = try Self.workplace()
    let line = ["participant", "import", Self.samples + "slims-members.csv"]
    try work.changesNothing {
      let tried = try work.run(line).done()
      #expect(tried.output.contains("4 rows: 4 new"))
    }
    let applied = try work.run(line + ["--apply"]).done()
    #expect(applied.output.contains("Undo it with juara import undo 1."))
    try work.changesNothing {
      let again = try work.run(line + ["--apply"]).done()
      #expect(again.output.contains("4 unchanged"))
    }
    let moved = try String(contentsOfFile: Self.samples + "slims-members.csv", encoding: .utf8)
      .replacing("SDN 2 Mentaos", with: "SMPN 5").replacing("nur.aini@example.com", with: "")
    try work.write(moved, to: "moved.csv")
    let update = try work.juara("participant", "import", "moved.csv", "--apply").done()
    #expect(update.errors.contains("line 4: ID3: school: SDN 2 Mentaos → SMPN 5\n"))
    #expect(update.output.contains("4 rows: 0 new, 1 updated, 3 unchanged"))
    let people = try work.juara("participant", "list", "--format", "csv").table
    #expect(people.contains { $0["email"] == "nur.aini@example.com" })
    try work.juara("import", "undo", "1").refused("details changed: ID3")
    try work.juara("import", "undo", "2").done()
    try work.juara("import", "undo", "1").done()
    #expect(try work.juara("participant", "list", "--format", "csv").table.isEmpty)
  }

  @Test func `no password of SLiMS is said, kept or written`() throws {
    let work = try Self.workplace()
    let text = try String(
      contentsOfFile: Self.samples + "slims-members-without-header.csv", encoding: .utf8
    ).replacing("0810-6600-1101", with: "tidak ada")
    try work.write(text, to: "members.csv")
    let outcome = try work.juara(
      "participant", "import", "members.csv", "--apply", "--skip-bad", "--errors", "fix.csv"
    ).done()
    #expect(outcome.output.contains("3 new, 0 updated, 0 unchanged, 1 rejected"))
    try work.juara("participant", "list").done()
    var seen = outcome.output + outcome.errors + (try work.read("fix.csv"))
    for name in try FileManager.default.contentsOfDirectory(atPath: work.folder.path)
    where name.hasPrefix("juara.sqlite") { seen += try work.read(name) }
    for secret in ["4711", "9999", "$2y$10$invented", "Jl. Contoh", "Kartu hilang"] {
      #expect(!seen.contains(secret), "\(secret)")
    }
  }

  @Test func `a reader's list of books is logged for the reader named`() throws {
    let work = try Self.workplace()
    try work.addChallenge("contest")
    try work.juara("registration", "add", "contest", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
    let line = ["log", "import", "contest", Self.samples + "goodreads.csv"]
    try work.run(line).refused("--participant")
    let tried = try work.run(line + ["--participant", "1"]).done()
    #expect(tried.errors.hasPrefix("Recognised as: a Goodreads book list.\n"))
    #expect(tried.errors.contains("Skipped 3 rows"))
    #expect(tried.output.contains("3 rows: 3 new"))
    try work.run(line + ["--participant", "1", "--apply"]).done()
    #expect(
      try work.run(line + ["--participant", "1", "--apply"]).done().output.contains("3 unch"))
    // A book that two lists have is read once in each; that is for the rules to say.
    let other = try work.juara(
      "log", "import", "contest", Self.samples + "storygraph.csv", "--participant", "1"
    ).done()
    #expect(other.errors.hasPrefix("Recognised as: a StoryGraph book list.\n"))
  }

  @Test func `a file for another challenge is refused once, not row by row`() throws {
    let work = try Self.workplace()
    try work.addChallenge("contest")
    try work.juara("registration", "add", "contest", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
    try work.write(
      "participant,activity,quantity\n1,pages,5\n1,pages,6\n1,books,1\n1,pages,7\n", to: "log.csv")
    let outcome = try work.juara(
      "log", "import", "contest", "log.csv", "--read-on", "2026-11-18", "--errors", "fix.csv")
    #expect(outcome.status == 2)
    #expect(outcome.errors.components(separatedBy: "“pages” is not scored").count == 3)
    #expect(outcome.errors.contains("2 more rows like line 2 (lines 3, 5): “pages” is not scored"))
    #expect(try work.read("fix.csv").components(separatedBy: "is not scored").count == 4)
    try work.write("participant,quantity\n1,5\n1,6\n", to: "pages.csv")
    try work.juara(
      "log", "import", "contest", "pages.csv", "--activity", "pages", "--read-on", "2026-11-18",
      "--preview", "0"
    )
    .refused("“pages” is not scored in this challenge")
  }
}

import Testing

@Suite(.serialized) struct AttendanceImportTests {
  private static let report = """
    Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
    812 3456 7890,Webinar,12/05/2026 08:45:00 AM,12/05/2026 11:10:00 AM,host@example.org,145,4

    Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
    Perpustakaan,host@example.org,12/05/2026 08:45:00 AM,12/05/2026 11:10:00 AM,145,No,No
    Ani (Ani Lestari),,12/05/2026 09:00:00 AM,12/05/2026 10:00:00 AM,60,Yes,No
    Ani Lestari,,12/05/2026 09:30:00 AM,12/05/2026 10:30:00 AM,60,Yes,No
    Bdui Santoso,,12/05/2026 09:00:00 AM,12/05/2026 09:20:00 AM,20,Yes,No

    """

  private static func workplace(_ language: String) throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("webinar")
    for name in ["Ani Lestari", "Budi Santoso"] {
      try work.juara(
        "registration", "add", "webinar", "--name", name, "--birth-date", "1990-01-01"
      ).done()
    }
    work.now = "2026-12-06T09:00:00+08:00"
    try work.write(report, to: "zoom.csv")
    return work
  }

  private static let line = ["attendance", "import", "webinar", "zoom.csv", "--at-least", "30"]

  @Test func `a Zoom report is tried, applied, fixed and taken back`() throws {
    let work = try Self.workplace("en")
    try work.changesNothing {
      let tried = try work.run(Self.line).done()
      #expect(tried.errors.contains("a Zoom attendance report"))
      #expect(
        tried.output.contains("4 rows: 2 new, 0 updated, 0 unchanged, 0 rejected, 2 matched no"))
      #expect(
        tried.output.contains("Session 1 (at least 30 minutes): 1 present, 1 did not come of 2."))
    }
    let applied = try work.run(Self.line + ["--apply", "--errors", "fix.csv"]).done()
    #expect(applied.output.contains("line 8: “Bdui Santoso” – perhaps Budi Santoso (002)"))
    #expect(applied.output.contains("Undo it with juara import undo 1"))
    // Names are for the list, and for nobody's log.
    #expect(!applied.errors.contains("Santoso"))
    try work.changesNothing { try work.run(Self.line + ["--apply"]).done() }

    let fixed = try work.read("fix.csv").replacing(",,Bdui", with: ",2,Bdui")
    #expect(fixed.contains(",2,Bdui Santoso,,,2026-12-05 09:00,2026-12-05 09:20,20"))
    try work.write(fixed, to: "fixed.csv")
    try work.juara("attendance", "import", "webinar", "fixed.csv", "--apply").done()
    let list = try work.juara("attendance", "list", "webinar", "--format", "csv").done().table
    #expect(list.map { $0["presence"] } == ["present", "too_short"])
    #expect(list.map { $0["minutes"] } == ["90", "20"])

    try work.juara("import", "undo", "2").done()
    try work.juara("import", "undo", "1").done()
    let none = try work.juara("attendance", "list", "webinar", "--format", "csv").done().table
    #expect(none.map { $0["presence"] } == ["absent", "absent"])
  }

  @Test func `a broken row lets nothing be applied unless it is skipped`() throws {
    let work = try Self.workplace("id")
    try work.write("Nama,Menit\nAni Lestari,50\nBudi Santoso,lama\n", to: "hadir.csv")
    let line = ["attendance", "import", "webinar", "hadir.csv", "--apply"]
    try work.changesNothing {
      let outcome = try work.run(line)
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("baris 3, kolom “Menit”: “lama” bukan jumlah menit"))
    }
    try work.run(line + ["--skip-bad"]).done()
    let list = try work.juara("attendance", "list", "webinar").done().output
    #expect(list.contains("Sesi 1: 1 hadir, 1 tidak datang dari 2."))
  }

  @Test func `wrong words are answered with the right ones`() throws {
    let work = try Self.workplace("en")
    try work.run(Self.line.dropLast() + ["0"]).refused("--at-least", "from 1 to 10,080")
    try work.run(Self.line + ["--session", "7"]).refused("no session 7", "are 1")
    try work.juara("attendance", "import", "webnar", "zoom.csv").refused("“webinar”")
    try work.juara("import", "undo", "9").refused("number 9")
    try work.write("Topik,Durasi\nWebinar,50\n", to: "lain.csv")
    try work.juara("attendance", "import", "webinar", "lain.csv").refused("attendee")
  }
}

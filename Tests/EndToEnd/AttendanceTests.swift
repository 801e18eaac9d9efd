import Testing

@Suite(.serialized) struct AttendanceTests {
  private static func workplace(_ language: String = "en") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("webinar")
    for (name, phone) in [("Ani Lestari", "0812-3456-7890"), ("Budi Santoso", "0812-3456-7891")] {
      try work.juara(
        "registration", "add", "webinar", "--name", name, "--phone", phone, "--birth-date",
        "1990-01-01"
      ).done()
    }
    work.now = "2026-12-05T09:05:00+08:00"
    return work
  }

  @Test func `staff check people in by number and by code`() throws {
    let work = try Self.workplace()
    let mark = ["attendance", "mark", "webinar", "1"]
    #expect(try work.run(mark).done().output.contains("checked in to session 1"))
    #expect(
      try work.run(mark).done().output.contains(
        "already checked in to session 1 at 5 December 2026 at 09:05. Nothing was changed."))
    let shown = try work.juara("registration", "show", "webinar", "2").done().output
    let code = try #require(shown.firstMatch(of: /Check-in code +([0-9A-Z]{3}-[0-9A-Z]{3})/)).1
    #expect(try work.juara("registration", "show", "webinar", "2").done().output == shown)
    try work.juara("attendance", "mark", "webinar", "--code", code.lowercased()).done()
    let list = try work.juara("attendance", "list", "webinar", "--format", "csv").done().table
    #expect(list.map { $0["presence"] } == ["present", "present"])
    #expect(list.map { $0["known_from"] } == ["desk", "code"])
    try work.juara(
      "attendance", "unmark", "webinar", "2", "--reason", "wrong person"
    ).done()
    work.now = "2026-12-06T09:05:00+08:00"
    let table = try work.juara("attendance", "list", "webinar").done().output
    #expect(table.contains("Session 1: 1 present, 1 did not come of 2."))
    #expect(
      try work.juara("participant", "show", "ID1").done().output.contains("attended 1 of 1 session")
    )
    #expect(try work.juara("participant", "show", "ID2").done().output.contains("did not come"))
  }

  @Test func `a mark that cannot be is refused with what to do`() throws {
    let work = try Self.workplace()
    try work.juara("attendance", "mark", "webinar").refused("“WHO” or “--code”", status: 64)
    try work.juara("attendance", "mark", "webinar", "--code", "AAAAAA").refused("“AAAAAA”")
    try work.juara("attendance", "mark", "webinar", "1", "--session", "4")
      .refused("session 4", "are 1")
    try work.juara("attendance", "mark", "webinar", "9").refused("no participant “9”")
    try work.juara("registration", "show", "webinar", "9").refused("no participant “9”")
    work.now = "2026-12-01T09:05:00+08:00"
    try work.juara("attendance", "mark", "webinar", "1")
      .refused("starts on 5 December 2026")
  }
}

@Suite(.serialized) struct DoorListTests {
  private static func workplace(_ language: String = "en") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("webinar")
    for name in ["Ani Lestari", "Budi Santoso"] {
      try work.juara("registration", "add", "webinar", "--name", name, "--birth-date", "1990-01-01")
        .done()
    }
    return work
  }

  @Test func `the list for the door is printed, and typed in afterwards`() throws {
    let work = try Self.workplace()
    work.now = "2026-12-06T09:00:00+08:00"
    let sheet = try work.juara("attendance", "sheet", "webinar", "--blank", "2").done().output
    #expect(sheet.contains("<td>001</td><td>Ani Lestari</td>"))
    let outcome = try work.juara(
      "attendance", "enter", "webinar", "--override", "Came to the door", "--errors", "rest.txt",
      input: """
        1

        budi
        Somebody Else
        + Citra Contoh / 01-01-1990 / 0812-3456-7890
        + Dodi Contoh / 27-03-2014

        """
    ).done()
    #expect(outcome.output.contains("Budi Santoso (002) checked in to session 1"))
    #expect(outcome.output.contains("Citra Contoh (003) checked in to session 1"))
    #expect(outcome.errors.contains("Arrivals are recorded at the session's start"))
    #expect(outcome.errors.contains("3 checked in, 2 lines not recorded."))
    // A child stays registered, and comes in once the guardian consents.
    #expect(outcome.errors.contains("Dodi Contoh"))
    #expect(
      try work.read("rest.txt") == "Somebody Else\n+ Dodi Contoh / 27-03-2014\n")
    let list = try work.juara("attendance", "list", "webinar", "--format", "csv").done().table
    #expect(list.map { $0["presence"] } == ["present", "present", "present"])
  }

  @Test func `whom the rules refuse is kept, with what lets them in`() throws {
    let work = try Self.workplace("id")
    work.now = "2026-12-06T09:00:00+08:00"
    let line = "+ Citra Contoh / 01-01-1990\n"
    let refused = try work.juara("attendance", "enter", "webinar", input: line)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--override ALASAN"))
    try work.juara("attendance", "enter", "webinar", "--override", "Ikut hadir", input: line).done()
    #expect(try work.juara("attendance", "list", "webinar").done().output.contains("Citra Contoh"))
  }

  @Test func `before the day nothing is entered`() throws {
    let work = try Self.workplace()
    work.now = "2026-12-01T09:00:00+08:00"
    try work.juara("attendance", "enter", "webinar", input: "1\n")
      .refused("starts on 5 December 2026")
  }

  @Test func `the last one is taken back`() throws {
    let work = try Self.workplace("id")
    work.now = "2026-12-05T09:05:00+08:00"
    let outcome = try work.juara("attendance", "enter", "webinar", input: "1\nbatal\n2\n").done()
    #expect(outcome.output.contains("Catatan kehadiran Ani Lestari (001) di sesi 1 dihapus."))
    #expect(outcome.errors.contains("1 orang dicatat hadir."))
  }
}

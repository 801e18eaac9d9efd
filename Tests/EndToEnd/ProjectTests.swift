import Testing

@Suite(.serialized) struct ProjectTests {
  private func workplace(_ language: String) throws -> Workplace {
    let work = try Workplace(language: language)
    try work.juara(
      "event", "create", "mural", "--title", "Mural Kampung", "--kind", "project", "--starts",
      "2026-11-01T09:00"
    ).done()
    for name in ["Ani", "Budi"] {
      try work.juara(
        "registration", "add", "mural", "--name", name, "--birth-date", "1990-01-01"
      ).done()
    }
    try work.juara("group", "add", "Klub Mural", "--kind", "club").done()
    try work.juara("group", "join", "Klub Mural", "ID1", "ID2").done()
    return work
  }

  @Test func `a project is run from its team to its outcome`() throws {
    let work = try workplace("id")
    try work.juara("project", "log", "mural", "--participant", "ID1", "--hours", "2", "--what", "x")
      .refused("juara project team mural --group")
    let team = try work.juara(
      "project", "team", "mural", "--group", "Klub Mural", "--mentor", "Bu Sari"
    ).done().output
    #expect(team == "“mural”: tim Klub Mural, pembimbing Bu Sari.\n")
    try work.juara(
      "project", "milestone", "add", "mural", "--title", "Sketsa", "--due", "2026-11-15"
    ).done()
    let added = try work.juara(
      "project", "milestone", "add", "mural", "--title", "Cat", "--due", "2026-12-15"
    ).done().output
    #expect(added == "2. Cat, paling lambat 15 Desember 2026: direncanakan\n")
    for (participant, hours) in [("Ani", "2:30"), ("ID2", "1"), ("ID1", "0:45")] {
      try work.juara(
        "project", "log", "mural", "--participant", participant, "--hours", hours, "--on",
        "2026-11-10", "--what", "melukis"
      ).done()
    }
    try work.juara("project", "void", "2", "--reason", "keliru").done()
    let late = try work.juara("project", "milestone", "list", "mural", "--format", "csv").done()
    #expect(late.table.map { $0["late"] } == ["yes", "no"])
    try work.juara("project", "milestone", "edit", "mural", "1", "--state", "done").done()
    try work.juara("project", "outcome", "mural", "--text", "Dinding sepanjang 12 m").done()
    let shown = try work.juara("project", "show", "mural").done().output
    for line in [
      "Klub Mural (klub, 2 anggota)", "Bu Sari",
      "1. Sketsa, paling lambat 15 November 2026: selesai",
      "3:15  Ani (ID1)", "0:00  Budi (ID2)", "Dinding sepanjang 12 m",
    ] { #expect(shown.contains(line + "\n"), "\(line)") }
    let hours = try work.juara("project", "hours", "mural", "--format", "csv").done().table
    #expect(hours.map { $0["minutes"] } == ["150", "60", "45"])
    #expect(hours.map { $0["void_reason"] } == ["", "keliru", ""])
    let listed = try work.juara("project", "list", "--format", "csv").done().table.first
    #expect(listed?["milestones"] == "2" && listed?["done"] == "1" && listed?["late"] == "0")
  }

  @Test func `wrong words are told with what to do`() throws {
    let work = try workplace("en")
    try work.addEvent("talk")
    try work.juara("project", "show", "talk").refused("not a project", "“mural”")
    try work.juara("project", "team", "mural").refused("Nothing to change", status: 64)
    try work.juara("project", "team", "mural", "--group", "Klub Murak").refused("“Klub Mural”")
    try work.juara("project", "team", "mural", "--group", "Klub Mural").done()
    let log = ["project", "log", "mural", "--what", "painting", "--participant"]
    try work.run(log + ["ID1", "--hours", "1.5"]).refused("--hours: “1.5”", status: 64)
    try work.run(log + ["ID9", "--hours", "1"]).refused("9")
    try work.run(log + ["ID1", "--hours", "1", "--on", "2026-11-21"]).refused("in the future")
    try work.juara("group", "leave", "Klub Mural", "ID2").done()
    try work.run(log + ["ID2", "--hours", "1"]).refused("juara group join “Klub Mural” ID2")
    try work.juara("project", "milestone", "edit", "mural", "1", "--state", "done")
      .refused("no milestone 1")
    try work.juara("project", "void", "1", "--reason", "x").refused("number 1")
  }
}

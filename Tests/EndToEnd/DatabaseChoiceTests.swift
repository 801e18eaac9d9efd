import Testing

@Suite(.serialized) struct DatabaseChoiceTests {
  @Test func `the library is named by an option, else the environment, else juara.sqlite here`()
    throws
  {
    let workplace = try Workplace()
    let environment = ["JUARA_DATABASE": "b.sqlite"]
    try workplace.juara("init", "--library", "A", "--database", "a.sqlite").done()
    try workplace.juara("init", "--library", "B", environment: environment).done()
    try workplace.juara("init", "--library", "C").done()
    #expect(try workplace.names() == ["a.sqlite", "b.sqlite", "juara.sqlite"])

    try workplace.juara("group", "add", "Di A", "--kind", "club", "--database", "a.sqlite").done()
    try workplace.juara("group", "add", "Di B", "--kind", "club", environment: environment).done()
    try workplace.juara("group", "add", "Di C", "--kind", "club").done()
    func groups(_ options: String..., environment: [String: String] = [:]) throws -> [String?] {
      try workplace.run(["group", "list", "--format", "csv"] + options, environment: environment)
        .done().table.map { $0["name"] }
    }
    #expect(try groups("--database", "a.sqlite", environment: environment) == ["Di A"])
    #expect(try groups(environment: environment) == ["Di B"])
    #expect(try groups() == ["Di C"])
    #expect(try groups(environment: ["JUARA_DATABASE": ""]) == ["Di C"])
  }

  @Test(arguments: [
    "event list", "event show x", "event publish x", "registration list x", "registration export x",
    "import undo 1", "participant list", "group list", "log list x", "leaderboard show x",
    "audit list", "registration import x y.csv", "registration cancel x 1 --reason x",
  ])
  func `no command but init makes a library`(line: String) throws {
    let workplace = try Workplace()
    try workplace.run(line.split(separator: " ").map(String.init)).refused("juara init")
    #expect(try workplace.names() == [])
  }

  @Test func `init leaves alone what is there`() throws {
    let workplace = try Workplace(language: "en")
    try workplace.write("not a library", to: "notes.txt")
    let english = ["LC_ALL": "en_US.UTF-8"]
    try workplace.juara("init", "--library", "B", environment: english).refused("not overwritten")
    try workplace.juara("init", "--library", "B", "--database", "notes.txt").refused("notes.txt")
    try workplace.juara("init", "--library", "B", "--database", ".").refused()
    #expect(try workplace.read("notes.txt") == "not a library")
    #expect(try workplace.juara("event", "list").done().errors == "There is nothing to show.\n")
  }

  @Test(arguments: [
    (["--library", " "], "--library", 64), (["--library", "A", "--time-zone", "Mars"], "Mars", 1),
    (["--library", "A", "--country-code", "abc"], "--country-code", 64),
    (["--library", "A", "--age-of-majority", "0"], "--age-of-majority", 64),
    (["--library", "A", "--database", "none/a.sqlite"], "none/a.sqlite", 1),
  ])
  func `a library that cannot be made leaves no file`(
    options: [String], word: String, status: Int32
  ) throws {
    let workplace = try Workplace()
    let outcome = try workplace.run(["init"] + options)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(word))
    #expect(try workplace.names() == [])
  }

  @Test func `the audit log names the staff of the option, else of the environment`() throws {
    let workplace = try Workplace(language: "id")
    try workplace.juara("group", "add", "A", "--kind", "club", "--staff", "Rahmah").done()
    try workplace.juara(
      "group", "add", "B", "--kind", "club", environment: ["JUARA_STAFF": "Noor"]
    ).done()
    try workplace.juara(
      "group", "add", "C", "--kind", "club", environment: ["JUARA_STAFF": "", "USER": "meja1"]
    ).done()
    let staff = try workplace.juara("audit", "list", "--format", "csv").done().table
    #expect(staff.map { $0["staff"] } == ["meja1", "Noor", "Rahmah", "Siti"])
    #expect(staff.allSatisfy { $0["at"] == "2026-11-20T01:00:00Z" })
  }
}

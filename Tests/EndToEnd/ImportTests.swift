import Testing

/// What an import shows beforehand, remembers and leaves behind.
@Suite(.serialized) struct ImportTests {
  private static let form = """
    Bocah,HP,Lahir di hari
    Ani,0812-3456-7890,01/03/1990
    Rudi,0812-3456-7891,32/03/1990
    Nina,0812-3456-7892,01/03/1991
    Lia,0812-3456-7893,01/04/1992
    Zia,0812-3456-7894,01/05/1993

    """

  private static let columns = [
    "--column", "full_name=Bocah", "--column", "birth_date=Lahir di hari",
  ]

  private static func workplace(_ language: String = "en") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    try work.write(form, to: "form.csv")
    return work
  }

  @Test func `a dry run shows the first rows as they are understood, an import does not`() throws {
    let work = try Self.workplace()
    let line = ["registration", "import", "seminar", "form.csv", "--skip-bad"] + Self.columns
    let tried = try work.run(line).done()
    let shown = tried.output.split(separator: "\n").map(String.init)
    #expect(shown.first == "How the first rows will be read:")
    #expect(
      shown[1].split(separator: " ") == ["Field", "Column", "Line", "2", "Line", "4", "Line", "5"])
    #expect(
      shown[3].split(separator: " ") == ["full_name", "Bocah", "Ani", "Nina", "Lia"])
    #expect(shown[4].contains("+6281234567890"))
    #expect(shown[5].contains("1990-03-01") && shown[5].contains("Lahir di hari"))
    let one = try work.run(line + ["--preview", "1", "--language", "id"]).done()
    #expect(one.output.hasPrefix("Baris pertama akan dibaca seperti ini:\n"))
    #expect(one.output.contains("Ani") && !one.output.contains("Nina"))
    #expect(try work.run(line + ["--preview", "0"]).done().output.hasPrefix("5 rows"))
    #expect(try work.run(line + ["--apply"]).done().output.hasPrefix("5 rows"))
    try work.run(line + ["--preview", "99"]).refused("--preview", status: 64)
  }

  @Test func `what is said of columns is remembered for the row of headers until forgotten`() throws
  {
    let work = try Self.workplace()
    let line = ["registration", "import", "seminar", "form.csv", "--skip-bad"]
    try work.run(line).refused("full_name")
    try work.run(line + Self.columns).done()
    #expect(try work.juara("mapping", "list", "--format", "csv").table.isEmpty)
    let applied = try work.run(line + Self.columns + ["--apply"]).done()
    #expect(applied.errors.contains("remembered for files with the same headers"))
    let again = try work.run(line + ["--apply"]).done()
    #expect(
      again.errors.contains(
        "remembered from an earlier file: birth_date=Lahir di hari, full_name=Bocah."))
    #expect(again.output.contains("0 new, 0 updated, 4 unchanged, 1 rejected"))
    let listed = try work.juara("mapping", "list", "--format", "json").done().output
    #expect(listed.contains("full_name=Bocah") && listed.contains("registrations"))
    try work.juara("mapping", "forget", "1").done()
    try work.juara("mapping", "forget", "1").refused("juara mapping list")
    try work.run(line).refused("full_name")
  }

  @Test func `a log's columns are remembered as well, and overridden`() throws {
    let work = try Self.workplace()
    try work.addChallenge("contest")
    try work.juara("registration", "add", "contest", "--name", "Ani", "--birth-date", "1990-01-01")
      .done()
    try work.write("Siapa,Berapa,Lain\n1,2,3\n", to: "log.csv")
    let line = ["log", "import", "contest", "log.csv", "--read-on", "2026-11-18"]
    try work.run(
      line + ["--column", "participant=Siapa", "--column", "quantity=Berapa", "--apply"]
    ).done()
    #expect(try work.run(line).done().output.contains("1 unchanged"))
    try work.run(line + ["--column", "quantity=Lain", "--apply"]).done()
    #expect(
      try work.juara("log", "list", "contest", "--format", "csv").table.map { $0["quantity"] }
        == ["2", "3"])
    let listed = try work.juara("mapping", "list", "--format", "json").done().output
    #expect(listed.contains("participant=Siapa, quantity=Lain"))
  }

  @Test func `fixed rows are imported, and nobody is registered twice`() throws {
    let work = try Self.workplace()
    let line = ["registration", "import", "seminar"]
    try work.run(
      line + ["form.csv", "--apply", "--skip-bad", "--errors", "fix.csv"] + Self.columns
    ).done()
    let fixed = try work.read("fix.csv").replacing("32/03/1990", with: "30/03/1990")
    try work.write(fixed + "3,,Ani,0812-3456-7890,01/03/1990\r\n", to: "fixed.csv")
    // The columns are remembered, for the rows to fix have the headers of their file.
    let outcome = try work.run(
      line + ["fixed.csv", "--apply", "--errors", "fix.csv"]
    ).done()
    #expect(outcome.output.contains("2 rows: 1 new, 0 updated, 1 unchanged, 0 rejected"))
    #expect(outcome.errors.contains("“fix.csv” from an earlier import was removed"))
    #expect(!work.exists("fix.csv"))
    #expect(try work.juara("registration", "list", "seminar", "--format", "csv").table.count == 5)
  }

  @Test func `a file that is not of rows to fix stays where it is`() throws {
    let work = try Self.workplace()
    try work.write("Nama,HP\nAni,0812-3456-7890\n", to: "good.csv")
    try work.write("mine", to: "notes.csv")
    let outcome = try work.juara(
      "registration", "import", "seminar", "good.csv", "--errors", "notes.csv"
    ).done()
    #expect(!outcome.errors.contains("removed"))
    #expect(try work.read("notes.csv") == "mine")
  }
}

import Testing

@Suite(.serialized) struct LogImportTests {
  private static func workplace() throws -> Workplace {
    let work = try Workplace(language: "en")
    try work.addChallenge("contest")
    for (name, phone) in [("Ani", "0812-3456-7890"), ("Budi", "0812-3456-7891")] {
      try work.juara(
        "registration", "add", "contest", "--name", name, "--phone", phone, "--birth-date",
        "1990-01-01", "--member-number", "M-\(name)"
      ).done()
    }
    return work
  }

  @Test func `readers are known by number, member number, or name with phone`() throws {
    let work = try Self.workplace()
    try work.write(
      """
      participant,activity,quantity,title,read_on
      1,books,1,Laskar Pelangi,2026-11-18
      M-Budi,books,2,,2026-11-18
      Ani 081234567890,books,3,,2026-11-19
      Budi +62 812-3456-7891,books,4,,2026-11-19

      """, to: "log.csv")
    let line = ["log", "import", "contest", "log.csv"]
    try work.changesNothing {
      let tried = try work.run(line).done()
      #expect(tried.output.contains("4 rows: 4 new"))
    }
    try work.run(line + ["--apply"]).done()
    try work.changesNothing {
      let again = try work.run(line + ["--apply"]).done()
      #expect(again.output.contains("0 new"))
    }
    let board = try work.juara("leaderboard", "export", "contest").done().table
    #expect(board.map { $0["name"] } == ["Budi", "Ani"])
    #expect(board.map { $0["points"] } == ["30", "20"])
    try work.juara("import", "undo", "1").done()
    let none = try work.juara("leaderboard", "export", "contest").done().table
    #expect(none.allSatisfy { ["", "0"].contains($0["points"]) && $0["rank"] == "" })
  }

  @Test func `each row that does not count is named with its reason`() throws {
    let work = try Self.workplace()
    try work.juara(
      "challenge", "score", "contest", "--activity", "pages", "--points", "1", "--per", "10",
      "--entry-limit", "300", "--warn-above", "100"
    ).done()
    try work.write(
      """
      participant,group,activity,quantity,read_on,isbn
      1,,pages,120,2026-11-18,
      1,,pages,301,2026-11-18,
      1,,page,30,2026-11-18,
      9,,books,1,2026-11-18,
      1,,books,0,2026-11-18,
      1,,books,1,2026-11-01,
      1,,books,1,2026-11-21,
      ,SDN 1,books,1,2026-11-18,
      1,SDN 1,books,1,2026-11-18,
      ,,books,1,2026-11-18,
      1,,books,1,18/13/2026,
      1,,books,1,2026-11-18,123

      """, to: "log.csv")
    let outcome = try work.juara(
      "log", "import", "contest", "log.csv", "--apply", "--skip-bad", "--errors", "fix.csv",
      "--column", "participant=participant", "--column", "group=group"
    ).done()
    #expect(outcome.output.contains("12 rows: 1 new, 0 updated, 0 unchanged, 11 rejected"))
    for line in 2...13 {
      #expect(
        outcome.errors.split(separator: "\n").contains { $0.hasPrefix("line \(line)") }, "\(line)")
    }
    #expect(outcome.errors.contains("line 2: 120 is above the warning limit of 100"))
    let lines = try work.read("fix.csv").split(whereSeparator: \.isNewline)
    #expect(lines.count == 12)
  }

  @Test func `groups are created only when asked`() throws {
    let work = try Self.workplace()
    try work.write(
      "group,activity,quantity,read_on\nSDN 1,books,2,18/11/2026\nsdn  1,books,3,19/11/2026\n",
      to: "log.csv")
    let line = ["log", "import", "contest", "log.csv"]
    #expect(try work.run(line + ["--apply"]).status == 2)
    let tried = try work.run(line + ["--create-groups", "school"]).done()
    #expect(tried.errors.contains("Groups that would be created: SDN 1"))
    #expect(try work.juara("group", "list", "--format", "csv").done().table.isEmpty)
    try work.run(line + ["--create-groups", "school", "--apply"]).done()
    let groups = try work.juara("leaderboard", "export", "contest", "--by", "group").done().table
    #expect(groups.map { $0["points"] } == ["25"])
  }

  @Test func `a leaderboard is exported whole or not at all`() throws {
    let work = try Self.workplace()
    try work.juara(
      "log", "add", "contest", "1", "--activity", "books", "--quantity", "1"
    ).done()
    let printed = try work.juara("leaderboard", "export", "contest").done().output
    #expect(
      printed
        == "rank,tied,name,group,division,points,books_raw,books_counted,titles,active_days,"
        + "last_counted_on\r\n1,no,Ani,,,5,1,1,0,1,2026-11-20\r\n,no,Budi,,,0,0,0,0,0,\r\n")
    try work.write("old", to: "board.csv")
    try work.juara("leaderboard", "export", "contest", "--output", "board.csv").done()
    #expect(try work.read("board.csv") == printed)
    try work.juara("leaderboard", "export", "kontes", "--output", "board.csv").refused("“contest”")
    #expect(try work.read("board.csv") == printed)
    let excel = try work.juara("leaderboard", "export", "contest", "--profile", "excel-id").done()
    #expect(
      excel.output.hasPrefix("\u{FEFF}Peringkat;Seri;Nama;") && excel.output.contains("20/11/2026"))
  }
}

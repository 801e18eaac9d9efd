import Testing

@Suite(.serialized) struct JuryTests {
  /// A writing contest of three, with a rubric and two jurors.
  private static func workplace(_ language: String = "en") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addChallenge("cipta")
    for (name, phone) in [("Ani", "0812-3456-7890"), ("Budi", "0812-3456-7891"), ("Citra", "")] {
      try work.run(
        ["registration", "add", "cipta", "--name", name, "--birth-date", "1990-01-01"]
          + (phone.isEmpty ? [] : ["--phone", phone])
      ).done()
    }
    try work.juara(
      "jury", "rubric", "add", "cipta", "isi", "--title", "Isi", "--weight", "60"
    ).done()
    try work.juara(
      "jury", "rubric", "add", "cipta", "gaya", "--title", "Gaya bahasa", "--weight", "40",
      "--from",
      "1", "--to", "5"
    ).done()
    for juror in ["Bu Sari", "Pak Joko"] {
      try work.juara("jury", "juror", "add", "cipta", juror).done()
    }
    return work
  }

  @Test(arguments: ["standard", "excel-id"])
  func `a sheet goes out, comes back filled in, and comes to a result`(profile: String) throws {
    let work = try Self.workplace()
    let comma = profile == "standard" ? "," : ";"
    for (juror, marks) in [("Bu Sari", ["80", "4"]), ("Pak Joko", ["70,5", "3"])] {
      try work.juara(
        "jury", "sheet", "cipta", juror, "--output", "sheet.csv", "--profile", profile
      ).done()
      let blank = "\(comma)\(comma)\(comma)\r\n"
      let cells = marks.map { profile == "standard" ? $0.replacing(",", with: ".") : $0 }
      let filled = try work.read("sheet.csv").replacing(
        blank, with: comma + cells.joined(separator: comma) + "\(comma)Rapi\r\n")
      try work.write(filled, to: "filled.csv")
      let line = ["jury", "import", "cipta", juror, "filled.csv"]
      try work.changesNothing {
        let tried = try work.run(line).done()
        #expect(tried.output.contains("3 new"))
      }
      let applied = try work.run(line + ["--apply"]).done()
      #expect(applied.output.contains("juara import undo"))
      let again = try work.run(line + ["--apply"]).done()
      #expect(again.output.contains("3 unchanged"))
    }
    #expect(try work.juara("jury", "missing", "cipta").done().output == "No mark is missing.\n")
    let result = try work.juara("jury", "result", "cipta", "--format", "csv").done().table
    #expect(result.map { $0["result"] } == ["73.15", "73.15", "73.15"])
    #expect(result.allSatisfy { $0["tied"] == "yes" && $0["Pak Joko"] == "66.3" })
  }

  @Test func `a sheet shows no phone, no birth date, no other juror's marks, no name if blind`()
    throws
  {
    let work = try Self.workplace()
    try work.juara(
      "jury", "mark", "cipta", "Pak Joko", "1", "isi=33", "--remark", "Rahasia"
    ).done()
    let open = try work.juara("jury", "sheet", "cipta", "Bu Sari").done().output
    #expect(open.contains("Ani"))
    try work.juara("jury", "blind", "cipta", "on").done()
    let blind = try work.juara("jury", "sheet", "cipta", "Bu Sari").done().output
    for name in ["Ani", "Budi", "Citra"] { #expect(!blind.contains(name)) }
    for secret in ["62812", "0812", "1990", "33", "Rahasia", "Joko"] {
      #expect(!open.contains(secret) && !blind.contains(secret), "\(secret)")
    }
    #expect(rowsOfCSV(blind).map { $0["entrant"] } == ["1", "2", "3"])
  }

  @Test func `every problem of a sheet is told, and nothing of it is applied`() throws {
    let work = try Self.workplace()
    try work.juara(
      "jury", "conflict", "add", "cipta", "Bu Sari", "--participant", "002"
    ).done()
    try work.write(
      "entrant,isi,gaya\n1,101,6\n2,80,4\n9,80,4\n3,delapan,4\n", to: "marks.csv")
    let line = ["jury", "import", "cipta", "Bu Sari", "marks.csv"]
    try work.changesNothing(except: ["fix.csv"]) {
      let outcome = try work.run(line + ["--apply", "--errors", "fix.csv"])
      #expect(outcome.status == 2)
      for words in [
        "line 2, column “isi”: “101” is outside the range 0–100.",
        "line 2, column “gaya”: “6” is outside the range 1–5.",
        "line 3: Entrant 002 is not judged by this juror (conflict of interest).",
        "line 4: “9” is not the number of an entrant judged in this challenge.",
        "line 5, column “isi”: “delapan” is not a number. Write it like 80 or 82.5.",
      ] {
        #expect(outcome.errors.contains(words + "\n"), "\(outcome.errors)")
      }
    }
    try work.write("juror,entrant,isi\nPak Joko,1,80\n", to: "joko.csv")
    try work.juara("jury", "import", "cipta", "Bu Sari", "joko.csv", "--apply")
      .refused("This sheet belongs to the juror “Pak Joko”.")
  }

  @Test func `marks are given singly, changed, taken back, and missed`() throws {
    let work = try Self.workplace("id")
    try work.juara("jury", "mark", "cipta", "bu sari", "Peserta 001", "isi=82,5", "gaya=4").done()
    let changed = try work.juara("jury", "mark", "cipta", "Bu Sari", "1", "isi=85").done()
    #expect(changed.output.contains("isi 82,5 → 85"))
    try work.juara("jury", "mark", "cipta", "Bu Sari", "1", "gaya=none").done()
    let missing = try work.juara("jury", "missing", "cipta", "--format", "csv").done().table
    #expect(missing.count == 6)
    #expect(missing[0] == ["juror": "Bu Sari", "entrant": "1", "criteria": "gaya"])
    try work.juara("jury", "result", "cipta").refused("Masih kurang 11 nilai dari 2 juri")
    let provisional = try work.juara("jury", "result", "cipta", "--provisional").done()
    #expect(provisional.errors.contains("SEMENTARA: masih kurang 11 nilai."))
    try work.juara("jury", "mark", "cipta", "Bu Sari", "1", "isi").refused("KRITERIA=NILAI")
    try work.juara("jury", "mark", "cipta", "Bu Sari", "1", "isi=x").refused("bukan angka")
    try work.juara("jury", "rubric", "remove", "cipta", "isi").refused("Rubrik terkunci")
    try work.juara("jury", "juror", "add", "cipta", "BU SARI").refused("sudah ada")
    try work.juara("jury", "rubrik", "add", "cipta").refused("“rubric”", status: 64)
    try work.juara("jury", "rubric", "ad", "cipta").refused("“add”", status: 64)
  }

  @Test func `log and jury are combined by weights, and show their parts`() throws {
    let work = try Self.workplace()
    for entrant in ["1", "2", "3"] {
      for juror in ["Bu Sari", "Pak Joko"] {
        try work.juara("jury", "mark", "cipta", juror, entrant, "isi=\(entrant)0", "gaya=5").done()
      }
    }
    try work.juara(
      "log", "add", "cipta", "1", "--activity", "books", "--quantity", "4"
    ).done()
    try work.juara("jury", "result", "cipta", "--combined").refused("juara challenge combine cipta")
    try work.juara("challenge", "combine", "cipta", "--log", "60", "--jury", "30")
      .refused("now they add up to 90")
    try work.juara("challenge", "combine", "cipta", "--log", "60", "--jury", "40").done()
    let rows = try work.juara("jury", "result", "cipta", "--combined", "--format", "csv").done()
      .table
    #expect(rows.map { $0["name"] } == ["Ani", "Citra", "Budi"])
    #expect(rows[0]["log"] == "20" && rows[0]["log_points"] == "60")
    #expect(rows[1]["log"] == "" && rows[1]["jury_points"] == "40" && rows[1]["combined"] == "40")
  }

  @Test func `an imported sheet is listed, taken back, and not twice`() throws {
    let work = try Self.workplace()
    try work.juara("jury", "mark", "cipta", "Bu Sari", "1", "isi=50").done()
    try work.write("entrant,isi,gaya\n1,80,4\n2,70,3\n", to: "sari.csv")
    let applied = try work.juara("jury", "import", "cipta", "Bu Sari", "sari.csv", "--apply").done()
    #expect(applied.output.contains("juara import undo 1"))
    let imports = try work.juara("import", "list", "--format", "csv").done().table
    #expect(imports.map { "\($0["kind"]!) \($0["file"]!)" } == ["marks sari.csv"])
    try work.juara("jury", "mark", "cipta", "Bu Sari", "2", "isi=71").done()
    try work.juara("import", "undo", "1").refused(
      "jury's marks changed: ID2")
    try work.juara("jury", "mark", "cipta", "Bu Sari", "2", "isi=70").done()
    try work.juara("import", "undo", "1").done()
    let sheet = try work.juara("jury", "sheet", "cipta", "Bu Sari").done().table
    #expect(sheet.map { $0["isi"] } == ["50", "", ""])
    try work.juara("import", "undo", "1").refused("already been undone")
  }

  @Test func `boards and awards are ranked by the jury where that is asked`() throws {
    let work = try Self.workplace()
    for (juror, marks) in [("Bu Sari", [80, 60, 70]), ("Pak Joko", [60, 90, 70])] {
      for (index, mark) in marks.enumerated() {
        try work.juara("jury", "mark", "cipta", juror, "\(index + 1)", "isi=\(mark)", "gaya=5")
          .done()
      }
    }
    let shown = try work.juara("leaderboard", "show", "cipta", "--ranked-by", "jury").done()
    #expect(shown.errors.contains("Ranked by the jury (mean of the jurors)."))
    let board = try work.juara(
      "leaderboard", "export", "cipta", "--ranked-by", "jury", "--view", "staff"
    ).done().table
    #expect(
      board.map { "\($0["rank"]!) \($0["name"]!) \($0["jury"]!)" } == [
        "1 Budi 85", "2 Ani 82", "2 Citra 82",
      ])
    try work.juara("leaderboard", "page", "cipta", "--ranked-by", "jury", "--output", "p.html")
      .done()
    #expect(try work.read("p.html").contains("Ranked by the jury"))
    try work.juara(
      "award", "preset", "cipta", "juara-harapan-favorit", "--ranked-by", "jury", "--method",
      "trimmed"
    ).done()
    let list = try work.juara("award", "list", "cipta", "--view", "staff", "--format", "csv").done()
      .table
    #expect(
      list.map { "\($0["award"]!) \($0["ranked_by"]!) \($0["name"]!)" }[0...2] == [
        "Juara I jury:trimmed Budi", "Juara II jury:trimmed Ani", "Juara II jury:trimmed Citra",
      ])
    try work.juara("award", "band", "edit", "cipta", "--ranked-by", "catatan").done()
    try work.juara("award", "band", "edit", "cipta", "Juara I", "--ranked-by", "juri").done()
    let edited = try work.juara("award", "list", "cipta", "--format", "csv").done().table
    #expect(edited.prefix(2).map { $0["ranked_by"] } == ["jury:mean", "log"])
    try work.juara("award", "band", "edit", "cipta", "Juara I").refused("--ranked-by", status: 64)
    try work.juara("leaderboard", "show", "cipta", "--method", "mean")
      .refused("--ranked-by jury", status: 64)
    try work.juara("leaderboard", "show", "cipta", "--ranked-by", "combined")
      .refused("juara challenge combine cipta")
    try work.juara("leaderboard", "show", "cipta", "--ranked-by", "jury", "--by", "group")
      .refused("Groups can only be ranked by the log's points")
    try work.juara("leaderboard", "show", "cipta", "--ranked-by", "juara").refused(
      "combined", status: 64)
  }

  @Test func `a juror whose name is a formula is none in a header`() throws {
    let work = try Self.workplace()
    try work.juara("jury", "juror", "add", "cipta", "=Jur").done()
    for juror in ["Bu Sari", "Pak Joko", "=Jur"] {
      try work.juara("jury", "mark", "cipta", juror, "1", "isi=80", "gaya=4").done()
    }
    let result = try work.juara(
      "jury", "result", "cipta", "--provisional", "--format", "csv"
    ).done().output
    let header = try #require(result.split(whereSeparator: \.isNewline).first)
    #expect(header.split(separator: ",").contains("'=Jur"))
    for profile in ["standard", "excel-id"] {
      try work.juara(
        "jury", "sheet", "cipta", "=Jur", "--output", "\(profile).csv", "--profile", profile
      ).done()
      #expect(try work.read("\(profile).csv").contains("'=Jur"))
      let back = try work.juara("jury", "import", "cipta", "=Jur", "\(profile).csv", "--apply")
      #expect(back.done().output.contains("3 rows"), "\(back.output)")
    }
  }
}

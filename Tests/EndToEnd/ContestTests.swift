import Foundation
import Testing

/// Divisions, entrants, the freeze, past moments and awards, as a librarian uses them.
@Suite(.serialized) struct ContestTests {
  /// A contest in which Ani (2014), Budi (2011) and Citra (2015) read, on the 5th, 6th and 7th.
  private static func workplace(language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    work.now = "2026-11-05T09:00:00+08:00"
    try work.addChallenge("lomba")
    for (number, (name, born)) in [
      ("Ani", "2014-01-01"), ("Budi", "2011-01-01"), ("Citra", "2015-01-01"),
      ("Dewi", "1990-01-01"),
    ].enumerated() {
      work.now = "2026-11-0\(number + 5)T09:00:00+08:00"
      try work.juara(
        "registration", "add", "lomba", "--name", name, "--birth-date", born,
        "--guardian-consent", "2026-11-01"
      ).done()
      guard number < 3 else { continue }
      try work.juara(
        "log", "add", "lomba", "\(number + 1)", "--activity", "books",
        "--quantity", "\([3, 2, 3][number])"
      ).done()
    }
    work.now = "2026-11-20T09:00:00+08:00"
    return work
  }

  private static func ranks(
    _ work: Workplace, _ options: String...
  ) throws -> [String] {
    let line = ["leaderboard", "export", "lomba", "--view", "staff"]
    return try work.run(line + options).done().table.map { row in
      "\(row["rank"]!) \(row["name"]!) \(row["points"]!)"
    }
  }

  @Test func `a division is added, ranked from 1, and told where it overlaps`() throws {
    let work = try Self.workplace()
    try work.juara(
      "challenge", "division", "add", "lomba", "SD", "--min-age", "7", "--max-age", "12"
    )
    .done()
    let told = try work.juara(
      "challenge", "division", "add", "lomba", "SMP", "--min-age", "12", "--max-age", "15"
    ).done().output
    #expect(told.contains("“SD”"))
    #expect(try Self.ranks(work, "--division", "SD") == ["1 Ani 15", "1 Citra 15"])
    #expect(try Self.ranks(work, "--division", "SMP", "--top", "3") == ["1 Budi 10"])
    let staff = try work.juara("leaderboard", "show", "lomba", "--view", "staff").done()
    #expect(staff.output.contains("Kategori") && staff.output.contains("SMP"))
    #expect(staff.errors.contains("1 peserta tidak masuk kategori mana pun"))
    let list = try work.juara(
      "challenge", "division", "list", "lomba", "--format", "csv"
    ).done().table
    #expect(list.map { $0["participants"] } == ["2", "1"])
    try work.juara("leaderboard", "show", "lomba", "--division", "SMA").refused("“SD”", "“SMP”")
    for wrong in [["--min-age", "7", "--group", "X"], [], ["--age-on", "2026-01-01"]] {
      try work.run(["challenge", "division", "add", "lomba", "X"] + wrong)
        .refused("--group", status: 64)
    }
    try work.juara("challenge", "division", "add", "lomba", "X", "--min-grade", "13").refused("12")
    try work.juara("challenge", "division", "remove", "lomba", "SD").done()
    #expect(try Self.ranks(work, "--division", "SMP").first == "1 Ani 15")
  }

  @Test func `an entrant is set aside with a reason, and restored`() throws {
    let work = try Self.workplace()
    try work.juara(
      "entrant", "disqualify", "lomba", "1", "--reason", "menyalin"
    ).done()
    #expect(try Self.ranks(work).last == " Ani 15")
    let shown = try work.juara("leaderboard", "show", "lomba", "--view", "staff").done().output
    #expect(shown.contains("didiskualifikasi"))
    let open = try work.juara("leaderboard", "export", "lomba").done().output
    #expect(!open.contains("disqualified") && open.components(separatedBy: "\r\n").count == 5)
    let list = try work.juara("entrant", "list", "lomba", "--format", "csv").done().table
    #expect(list.first?["reason"] == "menyalin")
    try work.juara("entrant", "restore", "lomba", "1", "--reason", "keliru").done()
    try work.juara("entrant", "restore", "lomba", "1", "--reason", "keliru")
      .refused("ikut peringkat")
    try work.juara("entrant", "hide", "lomba", "--reason", "x").refused("--group", status: 64)
    try work.juara("entrant", "hide", "lomba", "9", "--reason", "x").refused("9")
  }

  @Test func `a freeze hides from the public, and staff are told; lifting it shows everything`()
    throws
  {
    let work = try Self.workplace()
    try work.juara("challenge", "freeze", "lomba", "--at", "2026-11-06T00:00").done()
    let open = try work.juara("leaderboard", "show", "lomba").done()
    #expect(open.errors.contains("dibekukan") && !open.output.contains("10"))
    let staff = try work.juara("leaderboard", "show", "lomba", "--view", "staff").done()
    #expect(staff.output.contains("10") && staff.errors.contains("challenge lift lomba"))
    #expect(
      try work.juara("leaderboard", "export", "lomba", "--as-of", "2026-11-19").done().output
        == work.juara("leaderboard", "export", "lomba").done().output)
    try work.juara("award", "list", "lomba").refused("--view petugas")
    try work.juara("challenge", "lift", "lomba").done()
    #expect(try work.juara("leaderboard", "show", "lomba").done().output.contains("10"))
    try work.juara("challenge", "lift", "lomba").refused("lomba")
  }

  @Test func `a past moment is shown, and who moved since by which entries`() throws {
    let work = try Self.workplace(language: "en")
    #expect(
      try Self.ranks(work, "--as-of", "2026-11-06T09:00") == [
        "1 Ani 15", " Budi 0", " Citra 0", " Dewi 0",
      ])
    let note = try work.juara("leaderboard", "show", "lomba", "--as-of", "2026-11-07").done().errors
    #expect(note.contains("As of 7 November 2026 at 00:00"))
    let moves = try work.juara(
      "leaderboard", "diff", "lomba", "--from", "2026-11-06", "--to", "2026-11-08", "--view",
      "staff", "--format", "csv"
    ).done().table
    #expect(
      moves.map { "\($0["rank_before"]!)>\($0["rank"]!) \($0["name"]!) \($0["entries"]!)" } == [
        ">1 Citra 3", ">3 Budi 2",
      ])
    try work.juara("leaderboard", "show", "lomba", "--as-of", "2026-12-01").refused("in the future")
    let none = try work.juara("leaderboard", "diff", "lomba", "--from", "2026-11-10").done()
    #expect(none.output == "" && none.errors.contains("Nobody moved"))
  }

  @Test func `a second rule keeps the limits that it does not name, and none takes one away`()
    throws
  {
    let work = try Workplace(language: "en")
    try work.addChallenge("lomba")
    let score = ["challenge", "score", "lomba", "--activity", "pages"]
    let first =
      score + ["--points", "1", "--per", "20", "--daily-limit", "200", "--distinct-titles"]
    try work.run(first).done()
    let second = try work.run(score + ["--entry-limit", "500"]).done().output
    for kept in ["200", "500"] { #expect(second.contains(kept)) }
    let third = try work.run(
      score + ["--points", "1", "--per", "10", "--daily-limit", "none", "--no-distinct-titles"]
    ).done().output
    #expect(third.contains("500") && !third.contains("200"))
    try work.run(["challenge", "score", "lomba", "--activity", "minutes", "--daily-limit", "9"])
      .refused("“--points … --per …”", status: 64)
    try work.run(score + ["--daily-limit", "0"]).refused("--daily-limit", status: 64)
  }

  @Test func `an entry is corrected in one step`() throws {
    let work = try Workplace(language: "en")
    try work.addChallenge("lomba")
    try work.juara(
      "registration", "add", "lomba", "--name", "Ani Contoh", "--birth-date", "1990-01-01"
    )
    .done()
    try work.juara("log", "add", "lomba", "1", "--activity", "books", "--quantity", "9").done()
    let said = try work.juara("log", "correct", "1", "--quantity", "2", "--title", "Bumi").done()
    #expect(said.output.contains("Entry 1 is void and replaced."))
    let rows = try work.juara("log", "list", "lomba", "--format", "csv").done().table
    #expect(rows.map { $0["quantity"] } == ["9", "2"])
    #expect(rows[1]["title"] == "Bumi" && rows[1]["void_reason"] == "")
    #expect(rows[0]["void_reason"] != "")
    try work.changesNothing {
      try work.juara("log", "correct", "1", "--quantity", "3").refused("already void")
      try work.juara("log", "correct", "2", "--quantity", "2").refused("already says that")
      try work.juara("log", "correct", "2").refused("Nothing to change", status: 64)
    }
  }

  @Test func `the preset's ties are decided, and the decision is kept`() throws {
    let work = try Self.workplace()
    try work.juara("award", "preset", "lomba", "juara-harapan-favorit").done()
    let tied = try work.juara("award", "list", "lomba", "--view", "staff").done()
    #expect(tied.errors.contains("Juara I, Juara II"))
    try work.juara(
      "award", "decide", "lomba", "3", "--place", "Juara I", "--by", "Dewan Juri",
      "--reason", "ulasannya lebih baik"
    ).done()
    try work.juara(
      "award", "decide", "lomba", "3", "--place", "Juara III", "--by", "x",
      "--reason", "x"
    ).refused("menurut peringkat")
    let list = try work.juara(
      "award", "list", "lomba", "--view", "staff", "--format", "csv"
    ).done().table
    #expect(
      list.map { "\($0["award"]!) \($0["status"]!) \($0["name"]!)" } == [
        "Juara I decided Citra", "Juara II won Ani", "Juara III won Budi", "Harapan I open ",
        "Harapan II open ", "Harapan III open ", "Favorit open ",
      ])
    let open = try work.juara("award", "list", "lomba").done().output
    #expect(!open.contains("Citra") && open.contains("Peserta 003"))
    try work.juara("award", "reopen", "lomba", "--place", "Juara I", "--reason", "keliru").done()
    try work.juara("award", "band", "add", "lomba", "Dua Besar", "--places", "2").done()
    try work.juara("award", "band", "add", "lomba", "X").refused("--places", status: 64)
    try work.juara("award", "band", "remove", "lomba", "Dua Besar").done()
    let audit = try work.juara("audit", "list", "--format", "csv").done().output
    #expect(audit.contains("decided") && audit.contains("Dewan Juri"))
  }

  @Test func `groups are ranked by means per enrolled where the challenge says so`() throws {
    let work = try Self.workplace()
    for (name, enrolment, member) in [("A", "30", "ID1"), ("B", "10", "ID2")] {
      try work.juara("group", "add", name, "--kind", "school", "--enrolment", enrolment).done()
      try work.juara("group", "join", name, member).done()
    }
    try work.juara("challenge", "edit", "lomba", "--group-by", "mean").done()
    let board = try work.juara("leaderboard", "show", "lomba", "--by", "group").done().output
    #expect(board.contains("Rata-rata"))
    let means = try work.juara("leaderboard", "export", "lomba", "--by", "group").done().table
    #expect(means.map { "\($0["rank"]!) \($0["name"]!) \($0["points"]!)" } == ["1 B 1", "2 A 0.5"])
    #expect(try work.juara("challenge", "show", "lomba").done().output.contains("rata-rata"))
  }

  @Test func `the board is put on a page of its own, with names by consent alone`() throws {
    let work = try Self.workplace()
    try work.juara(
      "challenge", "division", "add", "lomba", "SD", "--min-age", "7", "--max-age", "12"
    ).done()
    try work.juara("challenge", "freeze", "lomba", "--at", "2026-11-07T00:00").done()
    try work.juara("leaderboard", "page", "lomba", "--output", "papan.html").done()
    let page = try work.read("papan.html")
    #expect(page.contains("<h2>SD</h2>") && page.contains("Peserta 001"))
    #expect(page.contains("Papan dibekukan"))
    for hidden in ["Ani", "Citra", "Peserta 003", "<script", "http:", "https:"] {
      #expect(!page.contains(hidden), "\(hidden)")
    }
    try work.juara("leaderboard", "page", "lomba", "--division", "SMA").refused("“SD”")
    try work.juara("leaderboard", "page", "lomba", "--top", "0").refused("--top", status: 64)
  }

  @Test func `winners get certificates once the contest is over, numbered and checkable`() throws {
    let work = try Self.workplace()
    try work.juara("award", "preset", "lomba", "juara-harapan-favorit").done()
    try work.juara("award", "certificates", "lomba").refused("lomba")
    work.now = "2026-12-02T09:00:00+08:00"
    let issued = try work.juara(
      "award", "certificates", "lomba", "--format", "svg", "--output", "piagam"
    ).done()
    #expect(issued.errors.contains("Juara I, Juara II"))
    let list = try work.juara(
      "certificate", "list", "lomba", "--format", "csv"
    ).done().table
    #expect(list.map { $0["full_name"] } == ["Budi"])
    let number = try #require(list.first?["number"])
    #expect(try work.read("piagam/Budi-\(number).svg").contains("Juara III"))
    #expect(try work.juara("certificate", "check", number).done().output.contains("Budi"))
  }

  @Test func `who reached a tier or earned a badge is listed, by name for staff alone`() throws {
    let work = try Self.workplace(language: "en")
    try work.juara("challenge", "tier", "reached", "lomba").done()
    try work.juara(
      "challenge", "tier", "add", "lomba", "Perak", "--activity", "books", "--count", "3"
    ).done()
    try work.juara("challenge", "badge", "add", "lomba", "Lima", "--rule", "points:5").done()
    let staff = try work.juara(
      "challenge", "tier", "reached", "lomba", "--view", "staff", "--format", "csv"
    ).done().table
    #expect(
      staff.map { row in
        ["tier", "reached_on", "entrant_number", "name"].map { row[$0] ?? "-" }
      } == [["Perak", "2026-11-05", "1", "Ani"], ["Perak", "2026-11-07", "3", "Citra"]])
    let open = try work.juara("challenge", "tier", "reached", "lomba", "perak").done()
    #expect(open.output.contains("Entrant 001") && !open.output.contains("Ani"))
    #expect(open.errors.contains("--view staff"))
    let badge = try work.juara(
      "challenge", "badge", "reached", "lomba", "--format", "json"
    ).done().output
    #expect(badge.contains("\"Lima\"") && !badge.contains("Budi"))
    try work.juara("challenge", "tier", "reached", "lomba", "Emas").refused("“Perak”")
    try work.juara("challenge", "tier", "reached", "lomba", "--division", "SD").refused("SD")
    try work.juara("challenge", "badge", "reached", "x").refused("x")
  }

  @Test func `whose guardian has not agreed in time gets no certificate of an award`() throws {
    let work = try Workplace(language: "id")
    work.now = "2026-11-02T09:00:00+08:00"
    try work.addChallenge("baca")
    try work.juara("event", "publish", "baca").done()
    try work.juara("registration", "add", "baca", "--name", "Dewi", "--birth-date", "2015-05-03")
      .done()
    try work.juara("registration", "add", "baca", "--name", "Umar", "--birth-date", "1990-05-03")
      .done()
    for (number, books) in [("1", "4"), ("2", "2")] {
      try work.juara(
        "log", "add", "baca", number, "--activity", "books", "--quantity", books
      ).done()
    }
    try work.juara("award", "band", "add", "baca", "Juara I", "--place", "1").done()
    work.now = "2026-12-02T09:00:00+08:00"
    try work.juara("award", "certificates", "baca", "--format", "svg", "--output", "piagam").done()
    let listed = try work.juara("certificate", "list", "baca", "--format", "csv").done().output
    #expect(listed.contains("Umar") && !listed.contains("Dewi"))
  }
}

import Testing

@Suite(.serialized) struct MainJobTests {
  @Test func `an event fills, waits, and moves up, from init to export`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah-buku", "--capacity", "2", "--min-age", "7", "--max-age", "18")
    let add = ["registration", "add", "bedah-buku", "--name"]
    let first = try work.run(
      add + [
        "Ani", "--phone", "0812-3456-7890", "--birth-date", "2015-03-01", "--guardian-name",
        "Bu Ani",
        "--guardian-consent", "2026-11-19",
      ]
    ).done()
    #expect(first.output.contains("terkonfirmasi"))
    let second = try work.run(add + ["Budi", "--birth-date", "2014-03-01"]).done()
    #expect(second.output.contains("menunggu izin wali sampai 27 November 2026 pukul 09.00"))
    let third = try work.run(
      add + ["Citra", "--class", "8A", "--guardian-consent", "2026-11-20"]
    ).done()
    #expect(third.output.contains("daftar tunggu"))
    #expect(try statuses(work) == ["confirmed", "awaiting_consent", "waitlisted"])

    try work.changesNothing {
      let again = try work.run(
        add + ["ani", "--phone", "+6281234567890", "--birth-date", "2015-03-01"])
      #expect(again.done().output.contains("Sudah terdaftar"))
    }
    try work.run(add + ["Pak Tua", "--birth-date", "1960-01-01"]).refused("sampai 18 tahun")

    try work.juara(
      "consent", "record", "2", "--event", "bedah-buku", "--purpose", "take-part", "--by",
      "Pak Budi", "--method",
      "whatsapp",
      "--on", "2026-11-20"
    ).done()
    #expect(try statuses(work) == ["confirmed", "confirmed", "waitlisted"])
    try work.juara("registration", "cancel", "bedah-buku", "1", "--reason", "sakit").done()
    #expect(try statuses(work) == ["cancelled", "confirmed", "confirmed"])
    try work.juara("registration", "cancel", "bedah-buku", "1", "--reason", "lagi").refused(
      "sudah batal")
    try work.juara("event", "edit", "bedah-buku", "--capacity", "1").refused("2 kursi")

    let file = try work.juara("registration", "export", "bedah-buku").done().output
    #expect(
      file.hasPrefix(
        "entrant_number,status,registered_at,full_name,birth_date,phone,email,school,class,"
          + "guardian_name,guardian_phone,guardian_consent,party,member_number\r\n"
          + "1,cancelled,2026-11-20T01:00:00Z,Ani,2015-03-01,+6281234567890,,,,Bu Ani,,"
          + "2026-11-19,1,\r\n"))
    let audit = try work.juara("audit", "list", "--format", "csv").done().output
    for action in ["promoted", "cancelled", "registered", "published", "recorded"] {
      #expect(audit.contains(",\(action),"))
    }
    try work.juara("event", "cancel", "bedah-buku").done()
    #expect(try statuses(work) == ["cancelled", "confirmed", "confirmed"])
  }

  private func statuses(_ work: Workplace) throws -> [String?] {
    try work.juara("registration", "list", "bedah-buku", "--format", "csv").done().table
      .map { $0["status"] }
  }

  @Test func `a reading contest keeps score within its limits`() throws {
    let work = try Workplace(language: "en")
    try work.addChallenge("contest")
    try work.juara(
      "challenge", "score", "contest", "--activity", "pages", "--points", "1", "--per", "10",
      "--daily-limit", "50", "--entry-limit", "300", "--warn-above", "100", "--total-limit", "90"
    ).done()
    try work.juara(
      "registration", "add", "contest", "--name", "Dewi", "--birth-date", "1990-01-01", "--school",
      "SDN 1"
    ).done()
    let log = ["log", "add", "contest", "1", "--activity", "pages", "--quantity"]
    try work.run(log + ["45", "--title", "Laskar Pelangi"]).done()
    let flagged = try work.run(log + ["120", "--read-on", "2026-11-19"]).done()
    #expect(flagged.output.contains("flagged"))
    try work.changesNothing {
      try work.run(log + ["301"]).refused("at most 300")
      try work.run(log + ["0"]).refused("at least 1")
      try work.run(log + ["10", "--read-on", "2026-11-12"]).refused("limit is 7 days")
      try work.run(log + ["10", "--read-on", "2026-11-21"]).refused("in the future")
      try work.run(log + ["10", "--read-on", "2026-10-31", "--staff", "A"]).refused("outside")
      try work.juara(
        "log", "add", "contest", "9", "--activity", "pages", "--quantity", "1"
      ).refused("no participant “9”")
      try work.juara(
        "log", "add", "contest", "1", "--activity", "page", "--quantity", "1"
      ).refused("“pages”")
    }
    try work.run(log + ["10", "--read-on", "2026-11-10", "--override", "paper form"]).done()
    try expectRow(work, "contest", ["points": "9", "pages_raw": "175", "pages_counted": "90"])
    try work.juara("log", "void", "2", "--reason", "typed twice").done()
    try work.juara("log", "void", "2", "--reason", "again").refused("already void")
    try expectRow(
      work, "contest",
      [
        "points": "5.5", "pages_raw": "55", "pages_counted": "55", "titles": "1",
        "active_days": "2",
        "last_counted_on": "2026-11-20", "rank": "1", "tied": "no",
      ])
    let voided = try work.juara("log", "list", "contest", "--format", "csv").done().table
    #expect(voided.map { $0["void_reason"] } == ["", "typed twice", ""])
  }

  private func expectRow(_ work: Workplace, _ code: String, _ cells: [String: String]) throws {
    let row = try #require(try work.juara("leaderboard", "export", code).done().table.first)
    for (column, value) in cells { #expect(row[column] == value, "\(column)") }
  }

  @Test func `groups share what their members read, and a class may log for itself`() throws {
    let work = try Workplace(language: "id")
    try work.addChallenge("lomba")
    for (name, school) in [("Ani", "SDN 1"), ("Budi", "SDN 1"), ("Citra", "SDN 2")] {
      try work.juara(
        "registration", "add", "lomba", "--name", name, "--birth-date", "1990-01-01", "--school",
        school
      ).done()
    }
    try work.juara("group", "add", "SDN 1", "--kind", "school", "--enrolment", "300").done()
    try work.juara("group", "add", "Klub Baca", "--kind", "club").done()
    try work.juara("group", "join", "Klub Baca", "ID3").done()
    try work.juara("group", "join", "klub baca", "ID99").refused("99")
    for participant in ["1", "1", "2", "3"] {
      try work.juara(
        "log", "add", "lomba", participant, "--activity", "books", "--quantity",
        "1"
      ).done()
    }
    try work.juara(
      "log", "add", "lomba", "--group", "Klub Baca", "--activity", "books", "--quantity", "4"
    ).done()
    try work.juara(
      "log", "add", "lomba", "--group", "Klub Bacaan", "--activity", "books", "--quantity", "4"
    ).refused("“Klub Baca”")
    let groups = try work.juara("leaderboard", "export", "lomba", "--by", "group").done().table
    #expect(groups.map { $0["name"] } == ["Klub Baca", "SDN 1"])
    #expect(groups.map { $0["points"] } == ["25", "15"])
    let people = try work.juara("leaderboard", "export", "lomba", "--view", "staff").done().table
    #expect(people.map { $0["name"] } == ["Ani", "Budi", "Citra"])
    #expect(people.map { $0["rank"] } == ["1", "2", "2"])
    #expect(people.map { $0["tied"] } == ["no", "yes", "yes"])
    #expect(people.map { $0["group"] } == ["SDN 1", "SDN 1", "Klub Baca"])
    let edited = try work.juara(
      "group", "edit", "SDN 1", "--name", "sdn 1", "--enrolment", "none")
    #expect(edited.done().output.contains("2 anggota"))
    try work.juara("group", "leave", "Klub Baca", "ID3").done()
    let left = try work.juara("leaderboard", "show", "lomba", "--by", "group", "--format", "csv")
    #expect(left.done().table.map { $0["points"] } == ["20", "15"])
  }

  @Test func `a person's data are changed and shown`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar")
    try work.juara(
      "registration", "add", "seminar", "--name", "Ni Made", "--birth-date", "1990-01-01",
      "--email",
      "nimade@example.org", "--party", "3"
    ).done()
    try work.juara(
      "participant", "edit", "ID1", "--phone", "0812 3456 7890", "--email", "none", "--school",
      "SMA 1"
    ).done()
    let shown = try work.juara("participant", "show", "Ni Made").done().output
    for word in [
      "Ni Made", "1 Januari 1990", "+6281234567890", "SMA 1", "seminar: 001, terkonfirmasi",
    ] {
      #expect(shown.contains(word))
    }
    #expect(!shown.contains("example.org"))
    let event = try work.juara("event", "show", "seminar").done().output
    #expect(event.contains("3 terisi, tidak terbatas"))
  }
}

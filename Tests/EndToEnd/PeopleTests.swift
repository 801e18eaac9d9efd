import Foundation
import Testing

@Suite(.serialized) struct PeopleTests {
  private static func workplace(_ language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("bedah", "--capacity", "2")
    for (name, phone) in [("Siti Aminah", "0812-0000-0001"), ("Siti Aminnah", "0812-0000-0001")] {
      try work.juara(
        "registration", "add", "bedah", "--name", name, "--phone", phone, "--class", "umum"
      ).done()
    }
    try work.juara("registration", "add", "bedah", "--name", "Budi").done()
    return work
  }

  @Test func `two records of one person are found, tried, merged, and answer to both numbers`()
    throws
  {
    let work = try Self.workplace()
    let pairs = try work.juara("participant", "duplicates", "--format", "csv").done().table
    #expect(pairs.map { $0["participant_id"] } == ["ID1"])
    #expect(pairs.map { $0["other_id"] } == ["ID2"])
    #expect(pairs.map { $0["why"] } == ["name:misspelt phone schoolClass"] || pairs.count == 1)
    try work.changesNothing {
      let trial = try work.juara("participant", "merge", "ID1", "ID2", "--dry-run").done().output
      #expect(trial.contains("uji coba"))
    }
    let merged = try work.juara("participant", "merge", "ID1", "ID2").done().output
    #expect(merged.contains("Siti Aminah") && merged.contains("Naik dari daftar tunggu") == false)
    #expect(merged.contains("naik dari daftar tunggu: "))
    #expect(try work.juara("participant", "show", "ID2").done().output.contains(/ID +ID1\n/))
    for number in ["ID1", "ID2"] {
      try work.juara("participant", "merge", "ID1", number).refused("dua peserta")
    }
    try work.juara("participant", "merge", "ID1", "ID99").refused("99")
  }

  @Test func `pairs said to be two people are not listed again`() throws {
    let work = try Self.workplace()
    try work.juara("participant", "distinct", "ID1", "ID2").done()
    #expect(try work.juara("participant", "duplicates", "--format", "json").done().output == "[]\n")
    try work.juara("participant", "distinct", "ID1", "ID1").refused("berbeda")
  }

  @Test func `a person's data are exported as JSON`() throws {
    let work = try Self.workplace()
    try work.juara("participant", "export", "ID1", "--output", "siti.json").done()
    let json = try JSONSerialization.jsonObject(with: Data(try work.bytes("siti.json")))
    let file = try #require(json as? [String: Any])
    #expect((file["participant"] as? [String: Any])?["full_name"] as? String == "Siti Aminah")
    #expect((file["registration"] as? [[String: Any]])?[0]["event"] as? String == "bedah")
    #expect((file["audit"] as? [Any])?.isEmpty == false)
    #expect(
      try work.juara("participant", "export", "ID1").done().output == work.read("siti.json"))
  }

  @Test func `a person is erased by number and name, and the bytes are gone`() throws {
    let work = try Self.workplace("en")
    try work.juara("participant", "erase", "ID2", "--confirm", "Siti").refused("2")
    let erased = try work.juara("participant", "erase", "ID2", "--confirm", "siti aminnah").done()
    #expect(erased.output.contains("“#2”"))
    #expect(erased.errors.contains("Backups"))
    try work.juara("participant", "show", "ID2").refused("was erased")
    for name in ["juara.sqlite", "juara.sqlite-wal"] where work.exists(name) {
      let bytes = Data(try work.bytes(name))
      #expect(bytes.range(of: Data("Aminnah".utf8)) == nil, "\(name)")
    }
  }

  @Test func `whoever is past the retention is listed, then purged`() throws {
    let work = try Self.workplace("en")
    try work.juara("participant", "purge").refused("juara library retention")
    try work.juara("library", "retention", "--days", "0").refused("--days", status: 64)
    try work.juara("library", "retention", "--days", "365").done()
    #expect(try work.juara("library", "show").done().output.contains("365 days"))
    #expect(try work.juara("participant", "purge").done().errors.contains("Nobody"))
    work.now = "2028-01-01T09:00:00+08:00"
    try work.changesNothing {
      let listed = try work.juara("participant", "purge", "--format", "csv").done().table
      #expect(listed.map { $0["participant_id"] } == ["ID1", "ID2", "ID3"])
    }
    #expect(try work.juara("participant", "purge", "--apply").done().output.contains("3 people"))
    #expect(try work.juara("participant", "list", "--format", "json").done().output == "[]\n")
  }

  @Test func `the library is shown and changed`() throws {
    let work = try Workplace(language: "id")
    let edited = try work.juara(
      "library", "edit", "--name", "Perpustakaan Baru", "--contact", "0511-000000")
    #expect(edited.done().output.contains("Perpustakaan Baru"))
    let shown = try work.juara("library", "show").done().output
    #expect(shown.contains("Perpustakaan Baru") && shown.contains("0511-000000"))
    try work.juara("library", "edit").refused(status: 64)
    try work.juara("library", "edit", "--age-of-majority", "99").refused("99")
    try work.juara("library", "edit", "--time-zone", "Mars/Utara").refused("Mars/Utara")
  }

  @Test func `namesakes born on one day are registered as two people`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah")
    let add = [
      "registration", "add", "bedah", "--name", "Siti", "--birth-date", "1990-01-01",
    ]
    try work.run(add).done()
    #expect(try work.run(add).done().output.contains("Sudah terdaftar"))
    #expect(try work.run(add + ["--new-person"]).done().output.contains("ID2"))
    #expect(try work.juara("participant", "duplicates", "--format", "json").done().output == "[]\n")
    let audit = try work.juara("audit", "list", "--format", "csv").done().table
    #expect(audit.contains { $0["action"] == "marked_distinct" && $0["subject_id"] == "2" })
  }

  @Test func `a consent says whose it is and what followed, and is listed with all others`() throws
  {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah")
    try work.juara("registration", "add", "bedah", "--name", "Ani", "--class", "TK B").done()
    let toAny = ["consent", "record", "ID1", "--purpose", "take-part", "--method", "kertas"]
    try work.run(toAny + ["--by", "Bu Sari", "--on", "2026-11-20"]).refused("--event")
    let record = toAny + ["--event", "bedah"]
    try work.run(record + ["--by", "Ani", "--on", "2026-11-20"]).refused("belum dewasa")
    let recorded = try work.run(
      record + ["--by", "Bu Sari", "--on", "2026-11-20", "--text-version", "2026-11"]
    ).done().output
    #expect(recorded.contains("Ani (ID1)") && recorded.contains("Ani (001)"))
    let listed = try work.juara("consent", "list", "--in-force", "--format", "csv").done().table
    #expect(listed.map { $0["full_name"] } == ["Ani"])
    #expect(listed.map { $0["text_version"] } == ["2026-11"])
    #expect(listed.map { $0["event"] } == ["bedah"])
    let withdrawn = try work.juara(
      "consent", "withdraw", "ID1", "--event", "bedah", "--purpose", "ikut serta", "--on",
      "2026-11-20")
    #expect(withdrawn.done().output.contains("Kembali menunggu izin wali"))
    #expect(
      try work.juara("consent", "list", "--in-force", "--format", "json").done().output == "[]\n")
  }

  @Test func `a group with more members than are enrolled is pointed out`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    for name in ["Ani", "Budi"] {
      try work.juara("registration", "add", "seminar", "--name", name, "--birth-date", "1990-01-01")
        .done()
    }
    let added = try work.juara("group", "add", "SDN 1", "--kind", "school", "--enrolment", "1")
    #expect(added.done().errors.isEmpty)
    let joined = try work.juara("group", "join", "SDN 1", "ID1", "ID2").done()
    #expect(joined.errors.contains("“SDN 1” has 2 members, more than the 1 enrolled."))
    #expect(try work.juara("group", "edit", "SDN 1", "--enrolment", "2").done().errors.isEmpty)
  }

  @Test(arguments: [
    ("id", "1 tantangan tetap pada tanggalnya", "1 acara tetap pada waktu yang sama"),
    ("en", "1 challenge keeps its dates", "1 event keeps its moment"),
  ])
  func `another time zone tells which events show another hour`(
    language: String, challenge: String, event: String
  ) throws {
    let work = try Workplace(language: language)
    try work.addEvent("seminar")
    try work.addChallenge("lomba")
    let edited = try work.juara("library", "edit", "--time-zone", "Asia/Jakarta").done()
    for words in [challenge, event, "  seminar: 2026-12-05 09:00 → 2026-12-05 08:00\n"] {
      #expect(edited.errors.contains(words), "\(words)")
    }
    let calendar = try work.juara("event", "calendar", "lomba").done().output
    #expect(calendar.contains("DTSTART;VALUE=DATE:20261101"))
    let elsewhere = try work.juara("library", "edit", "--name", "Perpustakaan Baru").done()
    #expect(elsewhere.errors.isEmpty)
  }
}

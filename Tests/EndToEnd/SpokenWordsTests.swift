import Foundation
import Testing

@Suite(.serialized) struct SpokenWordsTests {
  @Test func `choices are understood in Indonesian and in English`() throws {
    let work = try Workplace(language: "id")
    for (code, kind) in [("a", "diskusi"), ("b", "Kuliah Umum"), ("c", "workshop")] {
      try work.juara(
        "event", "create", code, "--title", code, "--kind", kind, "--starts",
        "2026-12-05T09:00", "--ends", "2026-12-05T11:00"
      ).done()
    }
    let kinds = try work.juara("event", "list", "--format", "csv").done().table.map { $0["kind"] }
    #expect(kinds == ["discussion", "lecture", "workshop"])
    try work.juara("registration", "list", "a", "--status", "menunggu izin wali").done()
    try work.juara("registration", "list", "a", "--status", "awaiting-consent").done()
    try work.juara("registration", "list", "a", "--status", "entah").refused(
      "confirmed", status: 64)
  }

  @Test func `activities have Indonesian names, and are understood by them`() throws {
    let work = try Workplace(language: "id")
    try work.addChallenge("lomba")
    try work.juara("registration", "add", "lomba", "--name", "Ani").done()
    try work.juara(
      "log", "add", "lomba", "--participant", "1", "--activity", "buku", "--quantity", "1"
    ).done()
    #expect(try work.juara("log", "list", "lomba").done().output.contains("buku"))
    #expect(
      try work.juara("log", "list", "lomba", "--format", "csv").done().table.map { $0["activity"] }
        == ["books"])
    #expect(
      try work.juara("challenge", "show", "lomba").done().output.contains("5 poin per 1 buku"))
    let english = try work.juara("challenge", "show", "lomba", "--language", "en").done().output
    #expect(english.contains("5 points per 1 book") && !english.contains("1 books"))
  }

  @Test func `common options may stand before the noun`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("bedah")
    #expect(try work.juara("--language", "en", "event", "list").done().output.contains("Code"))
    #expect(try work.juara("--language=en", "event", "list").done().output.contains("Code"))
    try work.juara("--database", "juara.sqlite", "--staff", "Rina", "event", "cancel", "bedah")
      .done()
    #expect(
      try work.juara("audit", "list", "--format", "csv").done().table[0]["staff"] == "Rina")
    #expect(try work.juara("--language", "en", "--help").done().output.contains("USAGE"))
    try work.juara("--language", "en", "evnt", "list").refused("“event”", status: 64)
  }

  @Test func `a negative number is refused in a sentence`() throws {
    let work = try Workplace(language: "id")
    try work.juara(
      "event", "create", "x", "--title", "x", "--kind", "seminar", "--starts",
      "2026-12-05T09:00", "--ends", "2026-12-05T11:00", "--capacity", "-1"
    ).refused("Kapasitas tidak bisa di bawah nol")
  }

  @Test func `help names values in its language`() throws {
    let work = try Workplace()
    let indonesian = try work.juara("event", "create", "--help", "--language", "id").done().output
    #expect(indonesian.contains("<waktu>") && !indonesian.contains("<time>"))
    let english = try work.juara("event", "create", "--help", "--language", "en").done().output
    #expect(english.contains("<time>"))
  }

  @Test(
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full"))
  func `when the words cannot be written it is said that the work was done`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("bedah")
    let outcome = try work.shell(
      "exec \"$0\" registration add bedah --name Budi > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("The work itself was done"))
    #expect(
      try work.juara("registration", "list", "bedah", "--format", "csv").done().table.count == 1)
    #expect(try work.shell("exec \"$0\" event list > /dev/full").status == 1)
  }
}

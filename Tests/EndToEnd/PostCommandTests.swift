import Foundation
import Testing

@Suite(.serialized) struct PostCommandTests {
  private func workplace(_ language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.juara(
      "event", "create", "bedah", "--title", "Bedah Buku “Bumi”", "--kind", "discussion",
      "--starts",
      "2026-12-05T09:00", "--ends", "2026-12-05T11:00", "--place", "Aula Perpustakaan", "--link",
      "https://rapat.example/rahasia", "--capacity", "20", "--form-url",
      "https://forms.example/d?kode=KODE"
    ).done()
    return work
  }

  @Test func `an announcement is drafted, approved and published, each word from the library`()
    throws
  {
    let work = try workplace()
    try work.juara("post", "draft", "announcement", "bedah").refused("juara event publish bedah")
    try work.juara("event", "publish", "bedah").done()
    let drafted = try work.juara("post", "draft", "announcement", "bedah").done().output
    #expect(drafted.contains("Draf unggahan 1: Pengumuman: Bedah Buku “Bumi”"))
    let shown = try work.juara("post", "show", "1").done().output
    for line in [
      "Waktu: Sabtu, 5 Desember 2026 pukul 09.00–11.00 WITA", "Tempat: Aula Perpustakaan",
      "Daftar: https://forms.example/d?kode=", "*Ikuti “Bedah Buku “Bumi””!*",
      "Tautan pendaftaran ada di bio.",
    ] { #expect(shown.contains(line), "\(line)") }
    #expect(!shown.contains("rahasia"))
    try work.juara(
      "post", "published", "1", "--channel", "instagram", "--url", "https://i.example/1"
    )
    .refused("juara post approve 1")
    try work.juara("post", "approve", "1").done()
    try work.juara("post", "published", "1", "--channel", "instagram").refused("--url")
    try work.juara(
      "post", "published", "1", "--channel", "Instagram", "--url", "https://i.example/1"
    )
    .done()
    try work.juara("event", "edit", "bedah", "--place", "Taman").done()
    let listed = try work.juara("post", "list", "--format", "csv").done().table
    #expect(listed.map { $0["state"] } == ["published"])
    #expect(
      try work.juara("post", "list", "--format", "csv").done().output
        .contains("tempat: dulu Aula Perpustakaan, sekarang Taman"))
    let withdrawn = try work.juara("post", "withdraw", "1").done().output
    #expect(withdrawn.contains("https://i.example/1"))
  }

  @Test func `a library's own text replaces Juara's, and its mistakes are told`() throws {
    let work = try workplace("en")
    try work.juara("event", "publish", "bedah").done()
    let set = ["post", "template", "set", "announcement", "whatsapp", "--text"]
    try work.run(set + ["Come to {evnt}!"]).refused("“{evnt}”", "{event}")
    try work.run(set + ["Come to {event}!"]).done()
    #expect(
      try work.juara("post", "template", "show", "announcement", "whatsapp").done().output
        == "Come to {event}!\n")
    try work.juara("post", "draft", "announcement", "bedah", "--channel", "whatsapp").done()
    #expect(
      try work.juara("post", "show", "1").done().output.hasSuffix("Come to Bedah Buku “Bumi”!\n"))
    try work.juara("post", "template", "remove", "announcement").done()
    try work.juara("post", "template", "remove", "announcement").refused("no text of its own")
  }

  @Test func `free text is measured for each channel and searched for names`() throws {
    let work = try workplace()
    try work.juara(
      "registration", "add", "bedah", "--name", "Siti Aminah", "--birth-date", "1990-01-01"
    ).done()
    let create = ["post", "create", "--title", "Kabar", "--text"]
    try work.run(create + [String(repeating: "a", count: 281)]).refused("281", "280")
    try work.run(create + ["Selamat, Siti Aminah!"]).refused("Siti Aminah", "--names-checked")
    try work.run(create + ["Selamat, Siti Aminah!", "--names-checked"]).done()
    try work.run(create + ["Kami tutup hari Senin.", "--channel", "x"]).done()
    let shown = try work.juara("post", "show", "2").done().output
    #expect(shown.contains("X, 22 dari 280"))
    try work.juara("post", "edit", "2").refused(status: 64)
    try work.juara("post", "draft", "free").refused("juara post create")
    try work.juara("post", "show", "9").refused("juara post list")
  }

  @Test func `a week's slots are filled with drafts, and what stays empty is explained`() throws {
    let work = try workplace()
    try work.juara("event", "publish", "bedah").done()
    try work.juara("quote", "add", "Baca.", "--author", "A", "--title", "B", "--page", "1").done()
    let slot = ["post", "slot", "add", "--at", "16:00", "--channel"]
    for (channel, day, occasion) in [
      ("instagram", "senin", "quotation"), ("whatsapp", "senin", "quotation"),
      ("instagram", "Rab", "announcement"), ("instagram", "friday", "winners"),
    ] {
      try work.run(slot + [channel, "--weekday", day, "--occasion", occasion]).done()
    }
    try work.run(slot + ["x", "--weekday", "besok", "--occasion", "tip"]).refused("besok")
    try work.run(slot + ["instagram", "--weekday", "monday", "--occasion", "tip"]).refused("1")
    let planned = try work.juara("post", "plan", "--weeks", "2").done()
    #expect(planned.output.contains("2 draf ditulis"))
    #expect(planned.errors.contains("2026-11-30 16:00"), "one quotation is not used twice")
    let again = try work.juara("post", "plan", "--weeks", "2").done()
    #expect(again.output.contains("0 draf ditulis"))
    let calendar = try work.juara("post", "calendar", "--month", "2026-11", "--format", "csv")
      .done()
    #expect(
      calendar.table.map { "\($0["due_at"]!.prefix(10)) \($0["channel"]!) \($0["status"]!)" } == [
        "2026-11-20 instagram planned", "2026-11-23 instagram drafted",
        "2026-11-23 whatsapp drafted",
        "2026-11-25 instagram drafted", "2026-11-27 instagram planned",
        "2026-11-30 instagram planned", "2026-11-30 whatsapp planned",
      ])
    let file = try work.juara("post", "calendar", "--month", "2026-11", "--format", "ics").done()
    #expect(file.output.components(separatedBy: "BEGIN:VEVENT").count == 8)
    let page = try work.juara("post", "calendar", "--month", "2026-11", "--format", "html").done()
    #expect(page.output.contains("<table>"))
    let report = try work.juara("report", "consistency", "--weeks", "1", "--format", "csv").done()
    #expect(
      report.table.map { "\($0["channel"]!) \($0["planned"]!)" } == ["instagram 1", "whatsapp 0"])
    work.now = "2026-11-24T09:00:00+08:00"
    let tuesday = try work.juara("report", "consistency", "--weeks", "1", "--format", "csv").done()
    #expect(
      tuesday.table.map { "\($0["channel"]!) \($0["planned"]!) \($0["missing"]!)" }
        == ["instagram 3 1", "whatsapp 1 1"], "what is not due yet is not missing")
    try work.juara("post", "slot", "remove", "1").done()
    try work.juara("post", "slot", "remove", "1").refused("juara post slot list")
  }
}

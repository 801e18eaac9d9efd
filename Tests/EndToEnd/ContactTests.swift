import Foundation
import Testing

@Suite(.serialized) struct ContactTests {
  private static func workplace(_ language: String) throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("webinar", "--link", "https://rapat.example.org/rahasia", "--capacity", "2")
    try work.juara(
      "registration", "add", "webinar", "--name", "Ani Lestari", "--phone", "0812-3456-7890",
      "--birth-date", "1990-01-01"
    ).done()
    try work.juara(
      "registration", "add", "webinar", "--name", "Budi", "--phone", "0812-3456-7891",
      "--birth-date", "2015-03-01", "--guardian-name", "Bu Halimah", "--guardian-phone",
      "0812-3456-7892"
    ).done()
    try work.juara("registration", "add", "webinar", "--name", "Citra").done()
    return work
  }

  @Test func `a contact list has the number to use and the message filled in`() throws {
    let work = try Self.workplace("id")
    let all = try work.juara("contact", "list", "webinar", "--format", "csv").done()
    #expect(
      all.table.map { $0["phone"] } == ["+6281234567890", "+6281234567892", ""])
    #expect(all.table.map { $0["phone_of"] } == ["own", "guardian", ""])
    #expect(all.errors.contains("1 orang tidak punya nomor telepon"))
    #expect(!all.output.contains("rahasia"))

    let confirmed = try work.juara(
      "contact", "list", "webinar", "--template", "confirmation", "--links"
    )
    .done().output
    #expect(
      confirmed.hasPrefix(
        "001 Ani Lestari: https://wa.me/6281234567890?text=Halo%2C%20pendaftaran%20atas%20nama%20Ani%20Lestari"
      ))
    #expect(confirmed.contains("rahasia") && !confirmed.contains("Budi"))
    let english = try work.juara(
      "contact", "list", "webinar", "--template", "consent-request", "--format", "json",
      "--language", "en"
    ).done().output
    #expect(english.contains("Hello Bu Halimah,\\nBudi is registered for"))
    #expect(!english.contains("rahasia"))

    try work.juara(
      "contact", "list", "webinar", "--template", "waiting-list", "--output", "kontak.csv"
    ).done()
    #expect(try work.read("kontak.csv").contains("Urutan sekarang: 1"))
  }

  @Test func `messages go by Indonesian names too`() throws {
    let work = try Self.workplace("id")
    let list = try work.juara("contact", "list", "webinar", "--template", "konfirmasi", "--links")
    #expect(list.done().output.hasPrefix("001 Ani Lestari: https://wa.me/6281234567890?text="))
    #expect(
      try work.juara("contact", "sent", "webinar", "--template", "minta-izin", "--all").done()
        .output == "“minta-izin”: 1 orang ditandai sudah dikirimi.\n")
    #expect(try work.juara("contact", "template", "list").done().output.contains("terima-kasih"))
    try work.juara("contact", "list", "webinar", "--template", "pengingatt").refused("pengingat,")
  }

  @Test func `a contact list opens in an Indonesian spreadsheet`() throws {
    let work = try Self.workplace("id")
    let list = ["contact", "list", "webinar", "--template", "confirmation"]
    try work.run(list + ["--profile", "excel-id", "--output", "kontak.csv"]).done()
    let file = try work.read("kontak.csv")
    #expect(file.hasPrefix("\u{FEFF}No.;Nama;Telepon;Milik;"))
    #expect(file.contains("\r\n1;Ani Lestari;+6281234567890;sendiri;"))
    try work.run(list + ["--profile", "excel-id"]).refused("--format csv", status: 64)
    try work.run(list + ["--format", "json", "--output", "x.json"]).refused("--output", status: 64)
  }

  @Test func `a page of links can be tapped one after the other, and ticked`() throws {
    let work = try Self.workplace("id")
    try work.juara(
      "registration", "edit", "webinar", "1", "--party", "1"
    )
    try work.juara("participant", "edit", "ID1", "--name", "Ani <b> & \"Co\"").done()
    let made = try work.juara(
      "contact", "list", "webinar", "--format", "html", "--output", "wa.html", "--status",
      "terkonfirmasi", "--template", "konfirmasi"
    ).done()
    #expect(made.errors.contains("wa.html"))
    let page = try work.read("wa.html")
    #expect(page.contains("href=\"https://wa.me/6281234567890?text=Halo%2C%20pendaftaran"))
    #expect(page.contains("001 Ani &lt;b&gt; &amp; &quot;Co&quot;</label>"))
    #expect(page.contains("<input type=\"checkbox\"") && !page.contains("<b>"))
    #expect(page.contains("juara contact sent webinar --template konfirmasi --all"))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: work.folder.appending(path: "wa.html").path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    let all = try work.juara("contact", "list", "webinar", "--format", "html").done().output
    #expect(all.contains("002 Budi<span>Wali: Bu Halimah</span>"))
    #expect(all.contains("003 Citra<span>tidak ada nomor telepon</span>"))
  }

  @Test func `messages are marked as sent`() throws {
    let work = try Self.workplace("en")
    let sent = ["contact", "sent", "webinar", "--template", "consent-request"]
    #expect(
      try work.run(sent + ["--all"]).done().output == "“consent-request”: marked 1 as sent.\n")
    #expect(
      try work.run(sent + ["--participant", "2"]).done().output.contains(
        "marked 0 as sent, 1 had"))
    try work.run(sent + ["--participant", "1"]).refused("(001) is not among")
    try work.run(sent).refused("“--participant” or “--all”", status: 64)
    let list = ["contact", "list", "webinar", "--template", "consent-request"]
    #expect(try work.run(list).done().output.contains("2026-11-20 09:00"))
    #expect(try work.run(list + ["--unsent", "--format", "csv"]).done().table.isEmpty)
    let audit = try work.juara("audit", "list", "--format", "csv").done().output
    #expect(audit.contains(",sent,") && !audit.contains("0812"))
  }

  @Test func `a library writes its own messages`() throws {
    let work = try Self.workplace("en")
    let set = ["contact", "template", "set", "reminder"]
    try work.run(set + ["--text", "Hi {nmae}"]).refused("“{nmae}”", "{name}", "{link}")
    try work.run(set + ["--text", "Hi {name"]).refused("“{name”")
    try work.run(set).refused("“--text” or “--file”", status: 64)
    try work.run(set + ["--text", "Hi {name}, see you"]).done()
    try work.write("Sampai jumpa, {nama}\n", to: "pesan.txt")
    try work.run(set + ["--file", "pesan.txt", "--language", "id"]).done()
    let show = ["contact", "template", "show", "reminder"]
    #expect(try work.run(show).done().output == "Hi {name}, see you\n")
    #expect(
      try work.run(show + ["--language", "id"]).done().output.contains("Sampai jumpa, {nama}"))
    let rows = try work.juara("contact", "template", "list", "--format", "csv").done().table
    #expect(rows.filter { $0["from"] == "library" }.map { $0["language"] } == ["id", "en"])
    #expect(rows.count == 18)
    try work.juara("contact", "template", "remove", "reminder").done()
    #expect(try work.run(show).done().output.contains("we look forward"))
    try work.juara("contact", "list", "webinar", "--template", "remindr").refused("reminder")
    try work.juara("contact", "template", "show", "Ani Lestari").refused("not a message name")
  }
}

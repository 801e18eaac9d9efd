import Foundation
import Testing

@Suite(.serialized) struct ReferralTests {
  private static let form = "https://contoh.id/form?entry.1=KODE"

  /// The code in what the program says of a new one.
  private func code(in outcome: Outcome) throws -> String {
    String(try #require(outcome.output.firstMatch(of: /[b-z]{6}(?= (?:stands|untuk))/)).output)
  }

  @Test func `a code goes from the poster to the registration`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar", "--form-url", Self.form)
    let added = try work.juara(
      "referral", "add", "Poster aula", "--kind", "poster", "--event", "seminar"
    ).done()
    let code = try code(in: added)
    #expect(added.output.contains("https://contoh.id/form?entry.1=\(code)\n"))
    #expect(
      try work.juara("referral", "link", code).done().output
        == "https://contoh.id/form?entry.1=\(code)\n")
    try work.write("Nama,Tanggal Lahir,Kode\nAni,1990-01-01,\(code.uppercased())\n", to: "a.csv")
    try work.juara("registration", "import", "seminar", "a.csv", "--apply").done()
    try work.juara(
      "registration", "add", "seminar", "--name", "Budi", "--birth-date", "1990-01-02",
      "--referral", code
    ).done()
    let list = try work.juara("referral", "list", "--format", "csv").done().table
    // The event's own is for its visitors, who share it on the website.
    #expect(list.map { $0["kind"] } == ["poster", "sharing"])
    #expect(list.map { $0["registrations"] } == ["2", "0"])
    let sharing = try #require(list.last?["code"])
    try work.juara("referral", "remove", sharing).refused(sharing)
    try work.juara("referral", "add", "Bagikan", "--kind", "dibagikan-pengunjung").refused(
      "juara event publish")
    #expect(try work.juara("registration", "show", "seminar", "1").done().output.contains(code))
    #expect(
      try work.juara("registration", "export", "seminar").done().table.map { $0["referral"] }
        == [code, code])
  }

  @Test func `what is no code is said, and the row comes in`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar")
    try work.write("Nama,Tanggal Lahir,Source\nAni,1990-01-01,Instagram\n", to: "a.csv")
    let outcome = try work.juara("registration", "import", "seminar", "a.csv", "--apply").done()
    #expect(outcome.errors.contains("“Instagram” di kolom “Source” bukan kode referal"))
    #expect(outcome.output.contains("1 baris: 1 baru"))
    #expect(
      try work.juara("registration", "export", "seminar").done().table.map { $0["Source 2"] }
        == ["Instagram"])
    try work.juara(
      "registration", "add", "seminar", "--name", "Budi", "--birth-date", "1990-01-02",
      "--referral", "zzzzzz"
    ).refused("zzzzzz", "juara referral list")
  }

  @Test func `a report tells where registrations came from, and hides few outside`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar")
    let code = try code(
      in: work.juara("referral", "add", "Poster <b>", "--kind", "poster", "--event", "seminar")
        .done())
    var rows = "Nama,Tanggal Lahir,Kode\n"
    for (number, name) in ["Ani", "Budi", "Citra", "Dewi", "Eka", "Fitri", "Gita"].enumerated() {
      rows += "\(name),1990-01-0\(number + 1),\(number < 6 ? code : "")\n"
    }
    try work.write(rows, to: "a.csv")
    try work.juara("registration", "import", "seminar", "a.csv", "--apply").done()
    let plain = try work.juara("report", "referrals", "seminar", "--format", "csv").done().table
    #expect(plain.map { $0["row"] } == ["code", "none", "all"])
    #expect(plain.map { $0["registered"] } == ["6", "1", "7"])
    #expect(plain.map { $0["confirmed"] } == ["6", "1", "7"])
    let table = try work.juara("report", "referrals").done()
    #expect(table.output.contains("Poster <b>") && table.errors.contains("Datang lagi"))
    let shared = try work.juara("report", "referrals", "--for-sharing", "--format", "csv").done()
    #expect(shared.table.map { $0["registered"] } == ["6", "", ""])
    try work.juara(
      "report", "referrals", "--for-sharing", "--format", "html", "--output", "laporan.html"
    ).done()
    let page = try work.read("laporan.html")
    #expect(page.contains("Poster &lt;b&gt;") && !page.contains("<b>") && page.contains("–"))
    try work.juara("report", "referrals", "--output", "x.txt").refused(
      "--output", status: 64)
    try work.juara("report", "referrals", "tiada").refused("tiada")
  }

  private static let encoder = URL(filePath: "/usr/bin/qrencode")

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: encoder.path), "needs qrencode"))
  func `a poster gets its QR code`() throws {
    let work = try Workplace(language: "id")
    try work.addEvent("seminar", "--form-url", Self.form)
    try work.juara("referral", "add", "Aula", "--kind", "poster", "--event", "seminar").done()
    try work.juara("referral", "qr", "aula", "--output", "aula.svg").done()
    #expect(try work.read("aula.svg").contains("<svg"))
    try work.juara("referral", "qr", "aula", "--output", "aula.png").done()
    #expect(try work.bytes("aula.png").starts(with: [0x89, 0x50, 0x4E, 0x47]))
    try work.juara("referral", "qr", "aula", "--output", "aula.jpg").refused(".svg", ".png")
    try work.juara(
      "referral", "qr", "aula", "--output", "b.svg", environment: ["PATH": work.folder.path]
    ).refused("qrencode")
    #expect(!work.exists("b.svg") && !work.exists("aula.jpg"))
  }

  @Test func `a link that cannot be made is explained with what to do`() throws {
    let work = try Workplace(language: "en")
    try work.addEvent("seminar")
    let added = try work.juara(
      "referral", "add", "Radio", "--kind", "partner", "--contact", "0511-1", "--from",
      "2026-11-01", "--until", "2026-12-31"
    ).done()
    let code = try code(in: added)
    try work.juara("referral", "link", code).refused("--event")
    try work.juara("referral", "link", code, "--event", "seminar").refused(
      "--form-url", "--base-url")
    let page = "https://acara.example/events/seminar?src=\(code)\n"
    #expect(
      try work.juara(
        "referral", "link", code, "--event", "seminar", "--base-url", "https://acara.example/"
      ).done().output == page)
    #expect(
      try work.juara(
        "referral", "link", code, "--event", "seminar",
        environment: ["JUARA_BASE_URL": "https://acara.example"]
      ).done().output == page)
    try work.juara("referral", "link", code, "--event", "seminar", "--base-url", "acara").refused(
      "acara")
    try work.juara("event", "edit", "seminar", "--form-url", "https://contoh.id/form").done()
    try work.juara("referral", "link", code, "--event", "seminar").refused("KODE")
    try work.juara("event", "edit", "seminar", "--form-url", "contoh.id").refused("contoh.id")
  }
}

import Foundation
import Testing

@Suite(.serialized) struct SurveyTests {
  /// An event to which eight came, one of them a child.
  private static func workplace(_ language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.addEvent("bedah")
    for (name, born) in (1...7).map({ ("Orang Contoh \($0)", "1990-01-01") })
      + [("Anak Contoh", "2015-01-01")]
    {
      try work.juara(
        "registration", "add", "bedah", "--name", name, "--birth-date", born, "--phone",
        "0812-0000-000\(name.count)", "--guardian-name", "Wali Contoh", "--guardian-consent",
        "2026-11-01"
      ).done()
    }
    for number in 1...8 {
      try work.juara(
        "attendance", "mark", "bedah", "\(number)", "--at", "2026-12-05T09:05",
        environment: ["JUARA_NOW": "2026-12-05T09:10:00+08:00"]
      ).done()
    }
    return work
  }

  private static let later = ["JUARA_NOW": "2026-12-06T10:00:00+08:00"]

  @Test func `from the invitation to the notice`() throws {
    let work = try Self.workplace()
    try work.juara(
      "survey", "create", "skm", "--event", "bedah", "--preset", "skm", environment: Self.later
    ).done()
    struct Invitation: Decodable {
      var code: String
      var link: String
    }
    let outcome = try work.juara(
      "survey", "invite", "skm", "--format", "json", environment: Self.later
    ).done()
    let invited = try JSONDecoder().decode([Invitation].self, from: Data(outcome.output.utf8))
    #expect(invited.count == 7)
    #expect(outcome.errors.contains("1 anak di bawah umur tidak diundang"))
    #expect(invited.allSatisfy { $0.link.hasPrefix("https://wa.me/") })
    let lines = invited.map { "\($0.code) 4 3 3 4 3 4 4 2 1 3 2 2 5 4 | Baik" }
    let entered = try work.juara(
      "survey", "enter", "skm", input: lines.joined(separator: "\n") + "\n\(lines[0])\n",
      environment: Self.later
    ).done()
    #expect(entered.errors.contains("Kode pribadi ini sudah menjawab"))
    let result = try work.juara(
      "survey", "result", "skm", "--format", "csv", environment: Self.later
    ).done().table
    #expect(result.first { $0["row"] == "index" }?["value"] == "77.78")
    #expect(result.first { $0["row"] == "band" }?["value"] == "B")
    #expect(result.first { $0["row"] == "needed_sample" }?["count"] == "7")
    #expect(!result.contains { $0["row"] == "text" })
    let notice = try work.juara("survey", "notice", "skm", environment: Self.later).done()
    #expect(notice.output.contains("<strong>77,78</strong>"))
    #expect(notice.errors.contains("Belum ada rencana untuk pengaduan, sarana"))
    let list = try work.juara("survey", "text", "list", "skm", "--format", "csv").done().table
    try work.juara("survey", "text", "release", "skm", list[0]["text_id"] ?? "").done()
    let page = try work.juara("survey", "result", "skm", "--format", "html").done().output
    #expect(page.contains("<blockquote>Baik</blockquote>"))
  }

  @Test func `a form's answers are tried, applied and taken back`() throws {
    let work = try Self.workplace()
    try work.juara(
      "survey", "create", "umpan", "--event", "bedah", "--preset", "umpan-balik",
      environment: Self.later
    ).done()
    try work.write(
      """
      Cap waktu,Nama,Seberapa suka kamu dengan acara ini?,Kamu kelas berapa?
      05/12/2026 11:30:00,Ani,Suka sekali,SMP
      05/12/2026 11:31:00,Budi,Suka,SD 4–6

      """, to: "form.csv")
    let tried = try work.juara("survey", "import", "umpan", "form.csv", environment: Self.later)
      .done()
    #expect(tried.errors.contains("Nama"))
    #expect(tried.errors.contains("Tidak ada kolom untuk pertanyaan “paham”"))
    try work.juara("survey", "import", "umpan", "form.csv", "--apply", environment: Self.later)
      .done()
    let shared = try work.juara(
      "survey", "result", "umpan", "--for-sharing", environment: Self.later
    ).done()
    #expect(shared.output.contains("kurang dari 5 lembar jawaban"))
    try work.juara("import", "undo", "1", environment: Self.later).done()
    #expect(
      try work.juara("survey", "list", "--format", "csv").done().table[0]["answers"] == "0")
  }

  @Test func `wrong input changes nothing and says what to do`() throws {
    let work = try Self.workplace("en")
    try work.juara("survey", "create", "x", "--preset", "skm").refused(
      "“--period”", status: 64)
    try work.juara("survey", "create", "Ä", "--event", "bedah").refused("is not a code")
    try work.juara(
      "survey", "create", "kosong", "--event", "bedah", environment: Self.later
    ).done()
    try work.juara("survey", "form", "kosong").refused("has no questions yet")
    try work.juara("survey", "result", "kosongg").refused("Did you mean “kosong”?")
    try work.juara(
      "survey", "question", "add", "kosong", "nik", "NIK?", "--kind", "text"
    ).refused("identity number")
  }
}

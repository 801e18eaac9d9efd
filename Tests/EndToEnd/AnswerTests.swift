import Foundation
import Testing

@Suite(.serialized) struct AnswerTests {
  private func workplace(_ language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    try work.juara("faq", "starter").done()
    return work
  }

  @Test func `a question is answered from the FAQ and from what holds at the moment`() throws {
    let work = try workplace()
    try work.juara("library", "edit", "--contact", "WhatsApp perpustakaan").done()
    try work.addChallenge("baca")
    try work.juara("event", "publish", "baca").done()
    let before = try work.contents()
    let answer = try work.juara("ask", "kpn lomba bacanya mulai kak").done().output
    #expect(answer.contains("(") && answer.contains("Menurut data 20 November 2026 pukul 09.00."))
    let english = try work.juara("ask", "when does the reading contest start?").done().output
    #expect(english.contains("As of 20 November 2026 at 09:00."))
    let json = try work.juara("ask", "hasil lombanya udah keluar blm", "--format", "json").done()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(object["outcome"] as? String == "answer")
    #expect((object["answers"] as? [[String: Any]])?.first?["id"] as? String == "hasil-lomba")
    #expect(object["as_of"] as? String == "2026-11-20T01:00:00Z")
    let explained = try work.juara("ask", "kpn lomba bacanya mulai", "--explain").done().output
    #expect(explained.contains("kapan lomba bacanya mulai") && explained.contains("kapan-lomba"))
    #expect(try work.contents() == before)
  }

  @Test func `what nobody can answer is kept without who asked, and answered once`() throws {
    let work = try workplace()
    let asked = "ada musala di lantai dua? 0812-0000-0001"
    let passedOn = try work.juara("ask", asked, "--language", "id").done().output
    #expect(passedOn.contains("nomor 1"))
    try work.juara("ask", "ada musala di lantai brp min", "--no-keep").done()
    let listed = try work.juara("inquiry", "list", "--format", "csv").done()
    #expect(listed.table.map { $0["text"] } == ["ada musala di lantai dua? […]"])
    #expect(listed.table.first?["channel"] == "assistant")
    try work.juara(
      "inquiry", "answer", "1", "--new", "musala", "--title", "Ada musala?", "--answer",
      "Musala ada di lantai dua."
    ).done()
    let again = try work.juara("ask", "min musala di lantai dua ada?").done().output
    #expect(again == "Musala ada di lantai dua.\n")
    #expect(try !work.juara("audit", "list").done().output.contains("0812"))
    try work.juara("inquiry", "answer", "1", "--replied").refused("sudah dijawab")
    try work.juara("inquiry", "answer", "1").refused("“--replied”", status: 64)
    try work.juara("inquiry", "ignore", "9").refused("juara inquiry list")
  }

  @Test func `whether the library is open on a day is answered, and kept for nobody`() throws {
    let work = try workplace()
    for (days, hours) in [("senin-jumat", "08.00-16.00"), ("2026-12-25", "tutup")] {
      try work.juara("library", "hours", "set", days, hours).done()
    }
    for (question, answer) in [
      ("besok buka gak kak", nil),
      ("senin buka jam brp", "Senin, 23 November 2026: buka 08.00–16.00."),
      ("natal buka gak", "Jumat, 25 Desember 2026: tutup."),
      ("tahun baru tutup?", "Jumat, 1 Januari 2027 hari libur, dan belum ada keterangan"),
    ] as [(String, String?)] {
      let said = try work.juara("ask", question, "--no-keep").done().output
      if let answer { #expect(said.contains(answer)) } else { #expect(!said.contains(": buka")) }
    }
    let json = try work.juara("ask", "natal buka gak", "--format", "json").done().output
    #expect(json.contains(#""outcome":"answer""#) || json.contains(#""outcome": "answer""#))
    #expect(try work.juara("inquiry", "list", "--format", "csv").done().table.isEmpty)
  }

  @Test func `an inquiry gets a suggested answer with its length, and is reported`() throws {
    let work = try workplace()
    let added = try work.juara(
      "inquiry", "add", "kapan pemenang lombanya diumumkan min", "--channel", "instagram", "--at",
      "2026-11-19T09:00"
    ).done().output
    #expect(added.contains("(hasil-lomba)") && added.contains("dari 2.200 huruf"))
    try work.juara("inquiry", "add", "Petugasnya ramah", "--kind", "pujian", "--channel", "desk")
      .done()
    try work.juara("inquiry", "answer", "1", "--faq", "hasil-lomba").done()
    let report = try work.juara("report", "answers", "--format", "csv").done().table
    #expect(report.first?["received"] == "2" && report.first?["answered"] == "1")
    #expect(report.first?["median_seconds"] == "86400" && report.first?["within_a_day"] == "1")
    #expect(report.last?["by"] == "topic" && report.last?["name"] == "hasil-lomba")
    let turned = try work.juara(
      "report", "answers", "--from", "2026-11-20", "--to", "2026-11-01")
    #expect(turned.status != 0 && turned.errors.contains("--from"))
  }

  @Test func `a file is imported, checked and taken back`() throws {
    let work = try workplace()
    try work.write(
      "id,title,answer,also\ndenda,Berapa denda terlambat?,Rp500 sehari.,telat bayar brp | denda buku\n",
      to: "faq.csv")
    let tried = try work.juara("faq", "import", "faq.csv").done().output
    #expect(tried.contains("1 baru") && tried.contains("--apply"))
    try work.juara("faq", "import", "faq.csv", "--apply").done()
    #expect(
      try work.juara("faq", "import", "faq.csv", "--apply").done().output.contains(
        "1 tidak berubah"))
    try work.write("id,question\ndenda,telat balikin bayar brp\nluar,siapa presiden\n", to: "q.csv")
    let check = try work.juara("faq", "check", "--questions", "q.csv", "--format", "csv").done()
    #expect(check.table.map { $0["expected"] } == ["denda", ""])
    #expect(check.table.first?["found"] == "denda")
    #expect(try work.juara("faq", "check").done().output.contains("di tiga teratas"))
    try work.write(
      try work.juara("faq", "check", "--format", "csv").done().output, to: "before.csv")
    #expect(
      try work.juara("faq", "check", "--since", "before.csv").done().output.hasPrefix("0 ungkapan"))
    try work.juara("import", "undo", "1").done()
    try work.juara("faq", "show", "denda").refused("juara faq list")
    try work.write("id,title\nJam Buka,Kapan?\n", to: "bad.csv")
    let bad = try work.juara("faq", "import", "bad.csv", "--apply")
    #expect(bad.status != 0 && bad.errors.contains("huruf kecil"))
  }

  @Test(arguments: [
    (["ask", " "], "Tidak ada yang ditanyakan"),
    (["faq", "add", "Jam Buka", "--title", "x", "--answer", "y"], "huruf kecil"),
    (["faq", "add", "x", "--title", "x", "--answer", "{jam}"], "{jam-buka}"),
    (["library", "hours", "set", "besok", "9-10"], "bukan hari"),
    (["library", "hours", "set", "senin", "17-8"], "bukan jam buka"),
    (["faq", "edit", "jam-buka"], "--help"),
  ])
  func `bad input is told and changes nothing`(words: [String], told: String) throws {
    let work = try workplace()
    let before = try work.contents()
    let outcome = try work.run(words)
    #expect(outcome.status != 0 && outcome.output == "" && outcome.errors.contains(told))
    #expect(try work.contents() == before)
  }
}

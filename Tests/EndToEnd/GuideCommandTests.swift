import Foundation
import Testing

@Suite(.serialized) struct GuideCommandTests {
  private func library(_ language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    work.now = "2026-11-05T09:00:00+08:00"
    try work.addEvent("seminar", "--link", "https://rapat.example.org/1")
    try work.addChallenge("lomba")
    return work
  }

  @Test func `the page changes with the daily limit`() throws {
    let work = try library()
    let words = ["guide", "write", "poin", "--challenge", "lomba"]
    let before = try work.run(words).done().output
    try work.juara(
      "challenge", "score", "lomba", "--activity", "books", "--points", "5", "--per", "1",
      "--daily-limit", "3"
    ).done()
    let after = try work.run(words).done().output
    #expect(!before.contains("dalam sehari"))
    #expect(after.contains("<p>Paling banyak 3 buku dihitung dalam sehari.</p>"))
  }

  @Test(arguments: ["id", "en"])
  func `every guide is one page that fetches nothing, in plain sentences`(language: String) throws {
    let work = try library(language)
    try work.juara(
      "jury", "rubric", "add", "lomba", "isi", "--weight", "100", "--title", "Isi <b>"
    ).done()
    for (event, count) in [("seminar", 5), ("lomba", 9)] {
      let list = try work.juara("guide", "list", "--event", event, "--format", "csv").done().table
      let there = list.filter { $0["sentences"] != "" }
      #expect(there.count == count)
      for guide in there {
        let job = guide["job"] ?? ""
        #expect(try #require(Double(guide["words_per_sentence"] ?? "")) <= 12, "\(job)")
        let page = try work.juara("guide", "write", job, "--event", event).done().output
        #expect(page.contains("<html lang=\"\(language)\">") && page.hasSuffix("</html>\n"))
        for foreign in ["<script", "<b>", "src=", "rapat.example.org"] {
          #expect(!page.contains(foreign), "\(job)")
        }
      }
    }
  }

  @Test func `it is also a text, in either language`() throws {
    let work = try library()
    let text = try work.juara(
      "guide", "write", "join", "--event", "seminar", "--with-link", "--format", "text",
      "--language", "en"
    ).done().output
    #expect(text.contains("Open this link: https://rapat.example.org/1\n"))
    #expect(text.contains("2. Open the link\n"))
  }

  @Test func `with the website's address it leads there instead of to the desk`() throws {
    let work = try library()
    let words = ["guide", "write", "log", "--challenge", "lomba", "--format", "text"]
    #expect(try work.run(words).done().output.contains("meja layanan"))
    let text = try work.run(words + ["--base-url", "https://acara.example/"]).done().output
    #expect(text.contains("“Halaman saya” dengan tautan pribadi Anda: https://acara.example/me\n"))
    #expect(!text.contains("Sampaikan di meja layanan"))
    try work.run(words + ["--base-url", "acara"]).refused("acara")
  }

  @Test func `what there is no guide to is refused with what to do`() throws {
    let work = try library()
    try work.changesNothing {
      try work.juara("guide", "write", "poin", "--event", "seminar").refused("bukan itu")
      try work.juara("guide", "write", "juri", "--challenge", "lomba")
        .refused("juara jury rubric add lomba")
      try work.juara("guide", "write", "daftar").refused("--event", "--challenge", status: 64)
      try work.juara("guide", "write", "daftar", "--challenge", "seminar").refused("seminar")
      try work.juara("guide", "write", "daftar", "--event", "seminar", "--with-link")
        .refused("--with-link", status: 64)
    }
  }
}

import Foundation
import Testing

/// Every page that the program writes, looked through for what a browser would fetch or run.
@Suite(.serialized) struct NothingFetchedTests {
  /// What a page would fetch or run, as it stands there.
  private static func foreign(in page: String) throws -> [String] {
    let patterns = [
      #"<script"#, #"<link"#, #"<iframe"#, #"<object"#, #"<embed"#, #"<base"#, #"@import"#,
      #"http-equiv\s*=\s*["']?refresh"#, #"\son[a-z]+\s*="#, #"url\(\s*["']?(?!#|data:)[^)]{0,40}"#,
      #"\b(src|srcset|href|data|poster|background)\s*=\s*["'](?!#|data:)[^"']{0,40}"#,
    ]
    return try patterns.flatMap { pattern in
      page.matches(of: try Regex(pattern).ignoresCase().wordBoundaryKind(.simple)).map {
        String(page[$0.range])
      }
    }
  }

  @Test(arguments: [
    "<script>1</script>", "<img src=\"https://example.org/1.png\">", "<link href='a.css'>",
    "<style>@import 'a'</style>", "<i style=\"background: url(//example.org/a)\">",
    "@font-face { src: url('https://example.org/a.woff2') }", "<body onload=\"a()\">",
    "<image xlink:href=\"http://example.org/1.png\"/>",
  ])
  func `what would be fetched or run is found`(page: String) throws {
    #expect(try !Self.foreign(in: page).isEmpty)
  }

  @Test(arguments: ["id", "en"])
  func `no page has third-party scripts, trackers or fonts`(language: String) throws {
    let work = try Workplace(language: language)
    work.now = "2026-11-05T09:00:00+08:00"
    try work.addEvent("seminar", "--link", "https://rapat.example.org/1")
    try work.addChallenge("lomba")
    for (name, born) in [("Ani", "1990-01-01"), ("Budi", "2015-01-01")] {
      for event in ["seminar", "lomba"] {
        try work.juara(
          "registration", "add", event, "--name", name, "--birth-date", born
        ).done()
      }
    }
    try work.juara(
      "log", "add", "lomba", "1", "--activity", "books", "--quantity", "2"
    ).done()
    try work.juara("award", "preset", "lomba", "juara-harapan-favorit").done()
    for line in [
      ["registration", "consent-form", "seminar", "2", "--output", "form.html"],
      ["registration", "consent-forms", "seminar", "--output", "forms.html"],
      ["leaderboard", "page", "lomba", "--output", "board.html"],
      ["certificate", "template", "--output", "template.svg"],
    ] { try work.run(line).done() }
    work.now = "2026-12-06T09:00:00+08:00"
    for line in [
      ["certificate", "issue", "seminar", "--output", "certificates"],
      ["award", "certificates", "lomba", "--output", "awards"],
    ] { try work.run(line + ["--format", "svg", "--format", "html"]).done() }
    let names = try #require(FileManager.default.enumerator(atPath: work.folder.path))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".html") || $0.hasSuffix(".svg") }
    #expect(names.count >= 8, "\(names)")
    for name in names { #expect(try Self.foreign(in: work.read(name)) == [], "\(name)") }
  }
}

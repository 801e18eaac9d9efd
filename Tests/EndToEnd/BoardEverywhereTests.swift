import Foundation
import Testing

/// One board, wherever it is looked at.
@Suite(.serialized) struct BoardEverywhereTests {
  /// A contest with a tie, somebody hidden, somebody out of competition, a child by number and
  /// somebody without points.
  private static func workplace() throws -> Workplace {
    let work = try Workplace(language: "en")
    try work.addChallenge("lomba")
    for (number, (name, born, books)) in [
      ("Ani", "1990-01-01", 3), ("Budi", "1990-01-01", 5), ("Citra", "2015-01-01", 3),
      ("Dewi", "1990-01-01", 9), ("Eka", "1990-01-01", 4), ("Fajar", "1990-01-01", 0),
      ("Gita", "1990-01-01", 1),
    ].enumerated() {
      try work.juara(
        "registration", "add", "lomba", "--name", name, "--birth-date", born,
        "--guardian-consent", "2026-11-01"
      ).done()
      guard books > 0 else { continue }
      try work.juara(
        "log", "add", "lomba", "\(number + 1)", "--activity", "books",
        "--quantity", "\(books)"
      ).done()
    }
    try work.juara("entrant", "hide", "lomba", "4", "--reason", "x").done()
    try work.juara(
      "entrant", "disqualify", "lomba", "5", "--reason", "x"
    ).done()
    return work
  }

  /// A row of the page.
  private nonisolated(unsafe) static let row =
    /<td class="rank">([^< ]+)( <small>tied<\/small>)?<\/td><td class="name">([^<]+)<\/td><td class="points">([^<]+)</

  /// Rank, name and points, a line each.
  private static func lines(_ rows: [[String: String]]) -> [String] {
    rows.map { "\($0["rank"] ?? "")|\($0["tied"] ?? "")|\($0["name"]!)|\($0["points"]!)" }
  }

  private static func json(_ text: String) throws -> [String] {
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    return rows.map { row in
      let rank = (row["rank"] as? Int).map(String.init) ?? ""
      let tied = row["tied"] as? Bool == true ? "yes" : "no"
      let points = (row["points"] as? NSNumber)?.stringValue ?? row["points"] as? String ?? "?"
      return "\(rank)|\(tied)|\(row["name"] as? String ?? "?")|\(points)"
    }
  }

  @Test func `list, export and page have the same ranks, names and points`() throws {
    let work = try Self.workplace()
    let board = [
      "1|no|Budi|25", "2|yes|Ani|15", "2|yes|Entrant 003|15", "4|no|Gita|5", "|no|Fajar|0",
    ]
    func run(_ words: String...) throws -> String { try work.run(words).done().output }
    #expect(
      Self.lines(rowsOfCSV(try run("leaderboard", "show", "lomba", "--format", "csv"))) == board)
    #expect(try Self.json(run("leaderboard", "show", "lomba", "--format", "json")) == board)
    #expect(Self.lines(rowsOfCSV(try run("leaderboard", "export", "lomba"))) == board)
    try work.juara("leaderboard", "page", "lomba", "--output", "board.html").done()
    let page = try work.read("board.html")
    let shown = page.matches(of: Self.row).map { match in
      "\(match.1)|\(match.2 == nil ? "no" : "yes")|\(match.3)|\(match.4)"
    }
    // Who has no points is not put up.
    #expect(shown == board.dropLast())
    for text in [page, try run("leaderboard", "export", "lomba")] {
      for hidden in ["Dewi", "Eka", "Citra"] { #expect(!text.contains(hidden)) }
    }
  }
}

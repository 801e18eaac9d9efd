import Foundation
import Testing

@Suite(.serialized) struct ReportTests {
  /// A library in which something of each kind has happened.
  private func library(_ language: String = "id") throws -> Workplace {
    let work = try Workplace(language: language)
    work.now = "2026-11-05T09:00:00+08:00"
    try work.addEvent("seminar", "--place", "Aula <b>")
    try work.addChallenge("lomba")
    for (name, born) in [("Ani", "1990-01-01"), ("Budi", "2015-01-01"), ("Citra", "1990-02-01")] {
      for event in ["seminar", "lomba"] {
        try work.juara(
          "registration", "add", event, "--name", name, "--birth-date", born, "--school",
          "=SDN 1"
        ).done()
      }
    }
    for _ in 1...2 {
      try work.juara("log", "add", "lomba", "1", "--activity", "books", "--quantity", "2").done()
    }
    try work.juara("visit", "add", "2026-11-04", "120").done()
    work.now = "2026-12-05T09:05:00+08:00"
    try work.juara("attendance", "mark", "seminar", "1").done()
    return work
  }

  @Test func `each number of a report is that of the rows that are listed for it`() throws {
    let work = try library()
    for report in [["season", "--from", "2026-11-01"], ["iplm", "2026"]] {
      func table(_ options: String...) throws -> [[String: String]] {
        try work.run(["report"] + report + ["--format", "csv"] + options).done().table
      }
      func key(_ line: [String: String]) -> [String?] {
        ["section", "group", "measure"].map { line[$0] }
      }
      let numbers = try table()
      let rows = Dictionary(grouping: try table("--rows"), by: key)
      #expect(numbers.contains { $0["number"] != "0" })
      for line in numbers {
        let sum = rows[key(line), default: []].reduce(0) { $0 + (Int($1["amount"] ?? "") ?? 0) }
        #expect(String(sum) == line["number"], "\(key(line))")
      }
      #expect(Set(rows.keys).isSubset(of: Set(numbers.map(key))))
    }
  }

  @Test func `a report names nobody`() throws {
    let work = try library()
    for format in ["table", "csv", "json", "html"] {
      for options in [[], ["--rows"]] {
        let text = try work.run(
          ["report", "season", "--from", "2026-11-01", "--format", format] + options
        ).done().output
        #expect(!text.contains("Budi"))
        #expect(!text.contains("Citra"))
      }
    }
  }

  @Test(arguments: [("id", "Hari demi hari"), ("en", "Day by day")])
  func `a report is one page that fetches nothing, with charts`(
    language: String, heading: String
  ) throws {
    let work = try library(language)
    try work.juara(
      "report", "season", "--from", "2026-11-01", "--format", "html", "--output", "r.html"
    ).done()
    let page = try work.read("r.html")
    #expect(page.contains("<h2>\(heading)</h2>"))
    #expect(page.contains("<svg class=\"chart\""))
    #expect(!page.contains("<b>"))
    #expect(!page.contains("<script"))
    #expect(!page.contains("http://"))
    #expect(try work.shell("stat -c %a r.html").output == "600\n")
  }

  @Test func `a spreadsheet takes a school's name for no formula`() throws {
    let work = try library()
    let text = try work.juara("report", "season", "--from", "2026-11-01", "--format", "csv").done()
    #expect(text.output.contains("schools,'=SDN 1,"))
  }

  @Test func `days that are none, or in the wrong order, and unknown years are refused`() throws {
    let work = try Workplace(language: "id")
    try work.changesNothing {
      try work.juara("report", "season", "--from", "kemarin").refused("--from", status: 64)
      try work.juara("report", "season", "--from", "2026-12-02", "--to", "2026-12-01")
        .refused("--from harus sebelum --to")
      for year in ["0", "99", "2099"] {
        try work.juara("report", "iplm", year).refused("TAHUN", year, status: 64)
      }
      try work.juara("report", "iplm", "2026", "--without", "tidak-ada").refused("tidak-ada")
      try work.juara("visit", "add", "2026-11-31", "5").refused("2026-11-31", status: 64)
      try work.juara("visit", "add", "2026-10-01", "banyak").refused("banyak", status: 64)
      try work.juara("visit", "edit", "2026-10-01", "5").refused("juara visit add 2026-10-01")
    }
  }
}

import Foundation
import Juara
import JuaraDocuments
import JuaraTestSupport
import JuaraWording
import Testing

struct LeaderboardPageTests {
  private let now = at("2026-09-01T09:00")

  private func standings(
    _ names: [String] = ["Ani", "Budi", "Citra", "Dewi"], points: [Int] = [9, 7, 7, 0],
    scope: Standings.Scope = Standings.Scope()
  ) -> Standings {
    let results = zip(names, points).enumerated().map { index, row in
      Standings.Result(
        key: .participant(Identifier(Int64(index + 1))), name: .name(row.0), group: "SMPN 1",
        nameKey: "\(index)", points: row.1)
    }
    return Standings(
      results, by: .standard, activities: [], unit: PointUnit([ScoringTerms]())!, scope: scope)
  }

  private func html(
    _ standings: [Standings], title: String = "Lomba", in say: Wording = .indonesian
  ) throws -> String {
    try LeaderboardPage(
      standings, of: .sample(title: title), library: .sample, at: now, in: say
    ).html(in: say)
  }

  @Test(arguments: [
    "Ani", "<script>alert(1)</script>", "\"A\" & 'B'", "{{name}}", "李小龍", "e\u{301}\u{1}",
    "أحمد", String(repeating: "W", count: 200),
  ])
  func `the page is well-formed whatever people are called, and runs and fetches nothing`(
    name: String
  ) throws {
    for say in [Wording.indonesian, .english] {
      let html = try html([standings([name, name], points: [2, 2])], title: name, in: say)
      _ = XMLReading(html.replacing("<!DOCTYPE html>", with: ""))
      for foreign in ["<script", "http:", "https:", "url(", "@import", "<img", "<link", "onload"] {
        #expect(!html.contains(foreign))
      }
    }
  }

  @Test func `ties are marked, and who has no points is not put up`() throws {
    let html = try html([standings()])
    #expect(html.contains("<td class=\"rank\">1</td><td class=\"name\">Ani<small>SMPN 1</small>"))
    #expect(
      html.components(separatedBy: "<td class=\"rank\">2 <small>seri</small></td>").count == 3)
    #expect(!html.contains("Dewi"))
    #expect(try self.html([standings()], in: .english).contains("2 <small>tied</small>"))
  }

  @Test func `what ranks apart looks apart, and a later key is named`() throws {
    let unit = PointUnit([ScoringTerms(activity: .pages, ratio: PointRatio(points: 1, per: 3_000)!)]
    )!
    let results = [("Ani", 30_000, 1), ("Budi", 29_999, 9), ("Citra", 29_999, 2)].enumerated().map {
      Standings.Result(
        key: .participant(Identifier(Int64($0 + 1))), name: .name($1.0), nameKey: $1.0,
        points: $1.1, titles: $1.2)
    }
    let standings = Standings(results, by: .standard, activities: [], unit: unit)
    let html = try html([standings])
    for cell in [
      "1</td><td class=\"name\">Ani</td><td class=\"points\">10<",
      "2</td><td class=\"name\">Budi</td><td class=\"points\">9,9997<",
      "3 <small>judul lebih sedikit</small></td><td class=\"name\">Citra</td><td class=\"points\">9,9997<",
    ] {
      #expect(html.contains(cell))
    }
  }

  @Test func `who fits no division stands beside the boards, with the reason`() throws {
    var board = standings(scope: Standings.Scope(divisions: ["SD"], division: "SD"))
    let misfits = [(3, Division.Misfit.ageUnknown), (8, .outsideAll), (0, .gradeUnknown)]
    board.scope.withoutDivision = misfits.enumerated().map { index, misfit in
      Standings.Misfit(
        result: Standings.Result(
          key: .participant(Identifier(Int64(index + 9))), name: .participant(number: index + 9),
          nameKey: "\(index)", points: misfit.0),
        reason: misfit.1)
    }
    let html = try html([board])
    let outside = try #require(html.components(separatedBy: "<h2>Di luar kategori</h2>").last)
    #expect(outside != html)
    let first = try #require(outside.firstRange(of: "di luar batas semua kategori"))
    let second = try #require(outside.firstRange(of: "umur tidak diketahui"))
    #expect(first.lowerBound < second.lowerBound)
    #expect(!outside.contains("kelas tidak diketahui"))
  }

  @Test func `each division has its section, also one in which nobody is ranked`() throws {
    let scope = { Standings.Scope(divisions: ["SD", "SMP"], division: $0) }
    let html = try html([
      standings(scope: scope("SD")), standings([], points: [], scope: scope("SMP")),
    ])
    #expect(html.components(separatedBy: "<section>").count == 3)
    #expect(html.contains("<h2>SD</h2>") && html.contains("<h2>SMP</h2>\n<p>"))
    _ = XMLReading(html.replacing("<!DOCTYPE html>", with: ""))
  }

  @Test func `the page says of when it is, and that it is frozen`() throws {
    let freeze = at("2026-08-25T12:00")
    let frozen = try html([standings(scope: .init(asOf: freeze, frozenAt: freeze))])
    #expect(frozen.contains("25 Agustus 2026 pukul 12.00"))
    #expect(frozen.contains("class=\"note\""))
    let live = try html([standings()])
    #expect(live.contains("1 September 2026 pukul 09.00"))
    #expect(!live.contains("class=\"note\""))
  }

  @Test func `who takes part out of competition is shown without a rank`() throws {
    var results = standings().rows.map(\.result)
    results[0].state = .outOfCompetition
    let html = try html([
      Standings(results, by: .standard, activities: [], unit: PointUnit([ScoringTerms]())!)
    ])
    #expect(html.contains("<td class=\"rank\">– <small>di luar lomba</small></td>"))
  }

  @Test func `a jury's board has the jury's values, says what ranks it, and whom it judged`() throws
  {
    let rankingValues: [Standings.RankingValue] = [
      .jury(.points(Points(units: 161, perPoint: 2))), .jury(nil),
      .jury(.points(Points(units: 0, perPoint: 1))),
    ]
    let results = zip(["Ani", "Budi", "Citra"], rankingValues).map { name, rankingValue in
      Standings.Result(
        key: .participant(Identifier(1)), name: .name(name), nameKey: name, points: 7,
        rankingValue: rankingValue)
    }
    let board = Standings(
      results, by: .rankingValue, activities: [], unit: PointUnit([])!,
      scope: Standings.Scope(source: .jury(.mean)))
    let page = try html([board])
    #expect(page.contains("80,5") && page.contains("Peringkat menurut juri (rata-rata juri)."))
    #expect(page.contains("Citra") && !page.contains("Budi") && !page.contains("Poin"))
  }
}

import Juara
import JuaraTestSupport
import Testing

struct StandingsTests {
  private func result(
    _ name: String, _ points: Int, titles: Int = 0, days: Int = 0, at seconds: Int64? = nil
  ) -> Standings.Result {
    Standings.Result(
      key: .participant(.of(name)), name: .name(name), nameKey: name.lowercased(), points: points,
      titles: titles,
      activeDays: days, reachedAt: seconds.map { Instant(secondsSince1970: $0) })
  }

  private func standings(
    _ results: [Standings.Result], by key: RankingKey = .standard, top: Int? = nil
  ) -> Standings {
    Standings(results, by: key, activities: [], unit: PointUnit([ScoringTerms]())!, top: top)
  }

  @Test func `equals share a rank and are marked, and the next rank counts them all`() {
    let rows = standings([
      result("D", 1), result("C", 5), result("A", 9), result("B", 5), result("E", 0),
    ]).rows
    #expect(rows.map(\.rank) == [1, 2, 2, 4, nil])
    #expect(rows.map(\.isTied) == [false, true, true, false, false])
    #expect(rows.map(\.result.nameKey) == ["a", "b", "c", "d", "e"])
  }

  @Test func `names order equals on the page and never decide`() {
    let rows = standings([result("Z", 2), result("A", 1)]).rows
    #expect(rows.map(\.result.nameKey) == ["z", "a"])
    #expect(standings([result("Z", 2), result("A", 2)]).rows.map(\.rank) == [1, 1])
  }

  @Test func `no points are no rank, listed last by name, whatever else they have`() {
    let rows = standings([result("B", 0, titles: 9), result("A", 0), result("C", 1)]).rows
    #expect(rows.map(\.rank) == [1, nil, nil])
    #expect(rows.map(\.isTied) == [false, false, false])
    #expect(rows.map(\.result.nameKey) == ["c", "a", "b"])
  }

  @Test(
    arguments: [
      (1, ["a", "b"]), (2, ["a", "b"]), (3, ["a", "b", "c", "d"]), (9, ["a", "b", "c", "d"]),
      (0, []),
    ])
  func `the top keeps all who share its last rank, and nobody without points`(
    top: Int, names: [String]
  ) {
    let results = [result("A", 3), result("B", 3), result("C", 2), result("D", 2), result("E", 0)]
    #expect(standings(results, top: top).rows.map(\.result.nameKey) == names)
  }

  @Test(
    arguments: [
      (.points, [1, 1, 1]), (.titles, [2, 1, 2]), (.activeDays, [1, 2, 2]),
      (.reachedFirst, [2, 3, 1]),
    ] as [(RankingKey.Metric, [Int])])
  func `each metric decides in its own direction, and what is not known comes last`(
    metric: RankingKey.Metric, ranks: [Int]
  ) {
    let results = [
      result("A", 5, titles: 1, days: 3, at: 20), result("B", 5, titles: 2, days: 2),
      result("C", 5, titles: 1, days: 2, at: 10),
    ]
    let key = RankingKey(metric == .points ? [.points] : [.points, metric])!
    let rows = standings(results, by: key).rows.sorted { $0.result.nameKey < $1.result.nameKey }
    #expect(rows.map(\.rank) == ranks)
  }

  @Test func `hidden, disqualified and out of competition take no rank and are listed last`() {
    var results = [
      result("A", 9), result("B", 8), result("C", 7), result("D", 6), result("E", 0),
    ]
    results[0].state = .disqualified
    results[1].state = .hidden
    results[2].state = .outOfCompetition
    let rows = standings(results).rows
    #expect(rows.map(\.result.nameKey) == ["d", "e", "c", "a", "b"])
    #expect(rows.map(\.rank) == [1, nil, nil, nil, nil])
  }

  @Test func `a later metric decides only where the earlier ones tie`() {
    let key = RankingKey([.points, .titles, .reachedFirst])!
    let better = result("A", 5, titles: 2, at: 99)
    #expect(key.isBetter(better, than: result("B", 5, titles: 1, at: 1)))
    #expect(key.isBetter(result("B", 5, titles: 2, at: 1), than: better))
    #expect(!key.isBetter(better, than: better))
  }

  /// A key of some metrics in some order, each in some direction.
  private func key(_ random: inout Seeded) -> RankingKey {
    let metrics = RankingKey.Metric.allCases.shuffled(using: &random)
    let count = Int.random(in: 1...metrics.count, using: &random)
    return RankingKey(
      metrics.prefix(count).map {
        .init($0, Bool.random(using: &random) ? .ascending : .descending)
      })!
  }

  /// Whether one result is better than another, said as the rule says it.
  private func isBetter(
    _ left: Standings.Result, _ right: Standings.Result, by key: RankingKey
  ) -> Bool {
    for criterion in key.criteria {
      func number(_ result: Standings.Result) -> Double? {
        switch criterion.metric {
        case .points: Double(result.points) / Double(result.sharedBy)
        case .titles: Double(result.titles)
        case .activeDays: Double(result.activeDays)
        case .reachedFirst: result.reachedAt.map { Double($0.secondsSince1970) }
        }
      }
      let (mine, theirs) = (number(left), number(right))
      if mine == theirs { continue }
      guard let mine else { return false }
      guard let theirs else { return true }
      return criterion.direction == .ascending ? mine < theirs : mine > theirs
    }
    return false
  }

  /// The rank by its definition: one plus the number of strictly better results that take a rank.
  @Test(arguments: 0..<150 as Range<UInt64>)
  func `in any order of arrival a rank is one more than the number of the better`(seed: UInt64) {
    var random = Seeded(seed)
    let key = key(&random)
    let results = (0..<30).map { number in
      var result = result(
        "N\(number)", .random(in: 0...3, using: &random),
        titles: .random(in: 0...2, using: &random), days: .random(in: 0...2, using: &random),
        at: Bool.random(using: &random) ? .random(in: 0...2, using: &random) : nil)
      result.sharedBy = .random(in: 1...2, using: &random)
      result.isIneligible = Int.random(in: 0..<8, using: &random) == 0
      if Int.random(in: 0..<4, using: &random) == 0 {
        result.state = EntrantState.allCases.randomElement(using: &random)!
      }
      return result
    }
    let standings = standings(results.shuffled(using: &random), by: key)
    #expect(standings == self.standings(results, by: key))
    let eligible = results.filter {
      $0.points > 0 && $0.state == .competing && !$0.isIneligible
    }
    for row in standings.rows {
      let mine = row.result
      guard eligible.contains(mine) else {
        #expect(row.rank == nil && !row.isTied)
        continue
      }
      #expect(row.rank == 1 + eligible.count { isBetter($0, mine, by: key) })
      let equals = eligible.count {
        !isBetter($0, mine, by: key) && !isBetter(mine, $0, by: key)
      }
      #expect(row.isTied == (equals > 1))
    }
    #expect(standings.rows.drop { $0.rank != nil }.allSatisfy { $0.rank == nil })
    let top = Int.random(in: 1...30, using: &random)
    #expect(
      self.standings(results, by: key, top: top).rows
        == standings.rows.filter { $0.rank.map { $0 <= top } ?? false })
  }
}

struct RankingKeyTests {
  @Test(
    arguments: [
      ("points", [.init(.points)]),
      ("points,reached-first", [.init(.points), .init(.reachedFirst)]),
      ("titles,points", [.init(.titles), .init(.points)]),
      ("points,titles,active-days", [.init(.points), .init(.titles), .init(.activeDays)]),
      (
        "points:asc,titles,reached-first:desc",
        [.init(.points, .ascending), .init(.titles), .init(.reachedFirst, .descending)]
      ),
    ] as [(String, [RankingKey.Criterion])])
  func `a key is written as its metrics, with a direction that is not the usual one, and read back`(
    text: String, criteria: [RankingKey.Criterion]
  ) {
    #expect(RankingKey(text)?.criteria == criteria)
    #expect(RankingKey(criteria)?.text == text)
  }

  @Test(arguments: [
    ("points:desc,active_days", "points,active-days"),
    ("points,reached_at", "points,reached-first"),
    ("titles:desc,reached-first:asc", "titles,reached-first"),
  ])
  func `underscores and usual directions are understood, and not written`(
    typed: String, text: String
  ) {
    #expect(RankingKey(typed)?.text == text)
  }

  @Test(arguments: [
    "", "points,points", "points:asc,points:desc", "points,", "Points", "points, titles",
    "points:up", "points:", "names",
  ])
  func `a key names a metric, and none twice or unknown`(text: String) {
    #expect(RankingKey(text) == nil)
  }

  @Test(arguments: [
    ("points,titles,active-days", "points,titles,active-days"), ("points", "points"),
    ("points,active-days", "points"), ("points,titles:asc", "points"), ("titles,points", nil),
    ("points:asc", nil),
  ])
  func `the index of scores serves as much of a key as they begin alike`(
    text: String, shared: String?
  ) {
    #expect(RankingKey(text)?.beginning(sharedWith: .standard)?.text == shared)
  }
}

import Juara
import Testing

struct StandingsTests {
  private func result(
    _ name: String, _ points: Int, titles: Int = 0, days: Int = 0, at seconds: Int64? = nil
  ) -> Standings.Result {
    Standings.Result(
      name: .name(name), nameKey: name.lowercased(), points: points, titles: titles,
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

  @Test func `a later metric decides only where the earlier ones tie`() {
    let key = RankingKey([.points, .titles, .reachedFirst])!
    let better = result("A", 5, titles: 2, at: 99)
    #expect(key.isBetter(better, than: result("B", 5, titles: 1, at: 1)))
    #expect(key.isBetter(result("B", 5, titles: 2, at: 1), than: better))
    #expect(!key.isBetter(better, than: better))
  }

  private static let keys: [RankingKey] = [
    .standard, RankingKey([.points])!, RankingKey([.points, .reachedFirst])!,
    RankingKey([.points, .activeDays, .titles, .reachedFirst])!,
  ]

  /// The rank by its definition, one plus the number of strictly better results.
  @Test(arguments: 0..<40 as Range<UInt64>, keys)
  func `in any order of arrival a rank is one more than the number of the better`(
    seed: UInt64, key: RankingKey
  ) {
    var random = Seeded(seed)
    let results = (0..<30).map { number in
      result(
        "N\(number)", .random(in: 0...3, using: &random),
        titles: .random(in: 0...2, using: &random), days: .random(in: 0...2, using: &random),
        at: Bool.random(using: &random) ? .random(in: 0...2, using: &random) : nil)
    }
    let standings = standings(results.shuffled(using: &random), by: key)
    #expect(standings == self.standings(results, by: key))
    for row in standings.rows {
      let mine = row.result
      guard mine.points > 0 else {
        #expect(row.rank == nil)
        continue
      }
      #expect(row.rank == 1 + results.count { key.isBetter($0, than: mine) })
      let equals = results.count { other in
        other.points > 0 && !key.isBetter(other, than: mine) && !key.isBetter(mine, than: other)
      }
      #expect(row.isTied == (equals > 1))
    }
    let top = Int.random(in: 1...30, using: &random)
    #expect(
      self.standings(results, by: key, top: top).rows
        == standings.rows.filter { $0.rank.map { $0 <= top } ?? false })
  }
}

struct RankingKeyTests {
  @Test(arguments: [
    ("points", [RankingKey.Metric.points]), ("points,reached-first", [.points, .reachedFirst]),
    ("points,titles,active-days", [.points, .titles, .activeDays]),
  ])
  func `a key is written as its metrics' names and read back`(
    text: String, metrics: [RankingKey.Metric]
  ) {
    #expect(RankingKey(text)?.metrics == metrics)
    #expect(RankingKey(metrics)?.text == text)
  }

  @Test(arguments: [
    "", "titles", "titles,points", "points,points", "points,", "Points", "points, titles",
  ])
  func `a key begins with points and names no metric twice or unknown`(text: String) {
    #expect(RankingKey(text) == nil)
  }
}

import Juara

/// Ranks readers by the books they logged: two points each, at most three books a day count.
func ranking(ofBooksReadOn days: [String: [Day: Int]]) -> [String] {
  let terms = ScoringTerms(
    activity: Activity("books")!, ratio: PointRatio(points: 2, per: 1)!, dailyLimit: 3)
  let scoring = Scoring(rules: [ScoringRule(id: Identifier(1), terms: terms)])
  let unit = PointUnit([terms])!
  let makassar = LibraryZone("Asia/Makassar")!
  let results = days.sorted { $0.key < $1.key }.enumerated().map { number, reader in
    let entries = reader.value.sorted { $0.key < $1.key }.enumerated().map { index, entry in
      Scoring.Entry(
        id: Identifier(Int64(index)), rule: Identifier(1), quantity: entry.value,
        readOn: entry.key, recordedAt: makassar.start(of: entry.key))
    }
    let score = scoring.score(entries)
    return Standings.Result(
      key: .participant(Identifier(Int64(number))), name: .name(reader.key),
      nameKey: NameKey.key(of: reader.key), points: score.units(under: scoring.rules, in: unit),
      activeDays: score.activeDays)
  }
  let standings = Standings(
    results, by: RankingKey([.points, .activeDays])!, activities: [terms.activity], unit: unit)
  return standings.rows.compactMap { row in
    guard let rank = row.rank, case .name(let name) = row.result.name else { return nil }
    return "\(rank). \(name): \(standings.points(of: row.result).text())"
  }
}

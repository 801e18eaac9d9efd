import GRDB
import Juara

struct ScoreTable {
  struct Row {
    /// In the challenge's unit of points.
    var points = 0
    var titles = 0
    var activeDays = 0
    var lastCountedOn: Day?
    var reachedAt: Instant?
    /// One total per activity, in the order of the challenge's rules.
    var totals: [Standings.Total]
  }

  private let blank: Row
  private var rows: [Int64: Row] = [:]

  private init(_ challenge: Challenge) {
    blank = Row(totals: challenge.rules.map { _ in Standings.Total() })
  }

  func row(of entrant: Int64?) -> Row { entrant.flatMap { rows[$0] } ?? blank }

  /// Those that are kept, now or of its freeze; given another moment, those of it.
  static func read(
    _ db: Database, _ challenge: Challenge, _ unit: PointUnit, _ cutoff: StandingsCutoff?,
    kept snapshot: ScoreSnapshot.Kind?
  ) throws -> ScoreTable {
    if let snapshot { return try kept(db, challenge, snapshot) }
    guard let cutoff else { return try kept(db, challenge, .current) }
    return try counted(db, challenge, unit, cutoff)
  }

  private static func kept(
    _ db: Database, _ challenge: Challenge, _ snapshot: ScoreSnapshot.Kind
  ) throws -> ScoreTable {
    var table = ScoreTable(challenge)
    let key = StatementValue.key(challenge.event.id)
    let scores = try PreparedStatement(
      db,
      """
      SELECT entrantId, points, titles, activeDays, lastCountedOn, reachedAt
      FROM \(snapshot.rawValue) WHERE challengeId = ?
      """)
    try scores.forEachRow([key]) { values in
      var row = table.blank
      row.points = Int(values.integer(1))
      row.titles = Int(values.integer(2))
      row.activeDays = Int(values.integer(3))
      row.lastCountedOn = values.text(4).flatMap { Day($0) }
      row.reachedAt = values.isNull(5) ? nil : Instant(secondsSince1970: values.integer(5))
      table.rows[values.integer(0)] = row
    }
    let places = Dictionary(
      uniqueKeysWithValues: challenge.rules.enumerated().map { ($1.id.rawValue, $0) })
    let parts = try PreparedStatement(
      db,
      """
      SELECT part.entrantId, ruleId, raw, counted FROM \(snapshot.rawValue)Part AS part
      JOIN \(snapshot.rawValue) AS score ON score.entrantId = part.entrantId WHERE challengeId = ?
      """)
    try parts.forEachRow([key]) { row in
      guard let place = places[row.integer(1)] else { return }
      table.rows[row.integer(0)]?.totals[place] = Standings.Total(
        raw: Int(row.integer(2)), counted: Int(row.integer(3)))
    }
    return table
  }

  /// Scores everybody by the entries that count at a moment, under the rules of today.
  private static func counted(
    _ db: Database, _ challenge: Challenge, _ unit: PointUnit, _ cutoff: StandingsCutoff
  ) throws -> ScoreTable {
    var table = ScoreTable(challenge)
    let scoring = challenge.scoring
    let reading = try EntryQuery(db, scoring, asOf: cutoff)
    try reading.forEachEntrant(of: challenge.event.id) { entrant, entries in
      table.rows[entrant] = table.row(scoring.score(entries), challenge, unit)
    }
    return table
  }

  private func row(_ score: Score, _ challenge: Challenge, _ unit: PointUnit) -> Row {
    var row = blank
    row.points = score.units(under: challenge.rules, in: unit)
    row.titles = score.titles
    row.activeDays = score.activeDays
    row.lastCountedOn = score.lastCountedOn
    row.reachedAt = score.reachedAt
    for (place, rule) in challenge.rules.enumerated() {
      guard let part = score.parts.first(where: { $0.rule == rule.id }) else { continue }
      row.totals[place] = Standings.Total(raw: part.raw, counted: part.counted)
    }
    return row
  }
}

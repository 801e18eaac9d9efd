internal import GRDB
internal import Juara

/// Keeps the stored scores of a challenge equal to what its valid log entries are worth. The one
/// function that writes a score serves a single entry, an import and a full rebuild.
struct ScoreKeeping {
  private let db: Database
  private let challenge: Challenge
  private let scoring: Scoring
  private let unit: PointUnit

  init(_ db: Database, _ challenge: Challenge) throws {
    self.db = db
    self.challenge = challenge
    scoring = Scoring(rules: challenge.rules)
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else { throw Refusal.ratiosTooFine }
    self.unit = unit
  }

  /// Scores every entrant anew.
  func rebuild() throws {
    try rewrite(
      try Int64.fetchAll(
        db, sql: "SELECT id FROM entrant WHERE challengeId = ?",
        arguments: [challenge.event.id]))
  }

  /// Scores these entrants anew.
  func rewrite(_ entrants: some Sequence<Int64>) throws {
    for entrant in entrants { try write(scoring.score(try entries(of: entrant)), of: entrant) }
  }

  private func entries(of entrant: Int64) throws -> [Scoring.Entry] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, ruleId, quantity, readOn, recordedAt, titleKey FROM logEntry
        WHERE entrantId = ? AND voidedAt IS NULL
        """)
    var entries: [Scoring.Entry] = []
    let rows = try Row.fetchCursor(statement, arguments: [entrant])
    while let row = try rows.next() {
      entries.append(
        Scoring.Entry(
          id: row[0], rule: row[1], quantity: row[2], readOn: row[3], recordedAt: row[4],
          titleKey: row[5]))
    }
    return entries
  }

  private func write(_ score: Score, of entrant: Int64) throws {
    let forget = try db.cachedStatement(sql: "DELETE FROM score WHERE entrantId = ?")
    try forget.execute(arguments: [entrant])
    guard !score.parts.isEmpty else { return }
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO score (entrantId, challengeId, ofGroup, points, titles, activeDays,
          lastCountedOn, reachedAt)
        SELECT id, challengeId, groupId IS NOT NULL, ?, ?, ?, ?, ? FROM entrant WHERE id = ?
        """)
    try insert.execute(arguments: [
      score.units(under: challenge.rules, in: unit), score.titles, score.activeDays,
      score.lastCountedOn, score.reachedAt, entrant,
    ])
    let insertPart = try db.cachedStatement(
      sql: "INSERT INTO scorePart (entrantId, ruleId, raw, counted) VALUES (?, ?, ?, ?)")
    for part in score.parts {
      try insertPart.execute(arguments: [entrant, part.rule, part.raw, part.counted])
    }
  }
}

internal import GRDB
internal import Juara

/// Keeps the stored scores of a challenge equal to what its valid log entries are worth. The one
/// function that writes a score serves a single entry, an import and a full rebuild.
struct ScoreKeeping {
  private let db: Database
  private let challenge: Challenge
  private let scoring: Scoring
  private let unit: PointUnit
  private let reading: HotStatement
  private let forgetting: HotStatement
  private let inserting: HotStatement
  private let insertingPart: HotStatement

  init(_ db: Database, _ challenge: Challenge) throws {
    self.db = db
    self.challenge = challenge
    scoring = Scoring(rules: challenge.rules)
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else { throw Refusal.ratiosTooFine }
    self.unit = unit
    reading = try HotStatement(
      db,
      """
      SELECT id, ruleId, quantity, readOn, recordedAt, titleKey FROM logEntry
      WHERE entrantId = ? AND voidedAt IS NULL
      """)
    forgetting = try HotStatement(db, "DELETE FROM score WHERE entrantId = ?")
    inserting = try HotStatement(
      db,
      """
      INSERT INTO score (entrantId, challengeId, ofGroup, points, titles, activeDays, lastCountedOn,
        reachedAt)
      SELECT id, challengeId, groupId IS NOT NULL, ?, ?, ?, ?, ? FROM entrant WHERE id = ?
      """)
    insertingPart = try HotStatement(
      db, "INSERT INTO scorePart (entrantId, ruleId, raw, counted) VALUES (?, ?, ?, ?)")
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
    var entries: [Scoring.Entry] = []
    try reading.forEachRow([.number(entrant)]) { row in
      entries.append(
        Scoring.Entry(
          id: Identifier(row.integer(0)), rule: Identifier(row.integer(1)),
          quantity: Int(row.integer(2)), readOn: Day(row.text(3)!)!,
          recordedAt: Instant(secondsSince1970: row.integer(4)), titleKey: row.text(5)))
    }
    return entries
  }

  private func write(_ score: Score, of entrant: Int64) throws {
    try forgetting.execute([.number(entrant)])
    guard !score.parts.isEmpty else { return }
    try inserting.execute([
      .integer(score.units(under: challenge.rules, in: unit)), .integer(score.titles),
      .integer(score.activeDays), .day(score.lastCountedOn), .instant(score.reachedAt),
      .number(entrant),
    ])
    for part in score.parts {
      try insertingPart.execute([
        .number(entrant), .key(part.rule), .integer(part.raw), .integer(part.counted),
      ])
    }
  }
}

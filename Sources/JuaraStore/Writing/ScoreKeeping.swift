internal import GRDB
internal import Juara

/// Keeps the stored scores of a challenge equal to what its valid log entries are worth. The one
/// function that writes a score serves a single entry, an import and a full rebuild.
struct ScoreKeeping {
  private let db: Database
  private let challenge: Challenge
  private let scoring: Scoring
  private let unit: PointUnit
  private let reading: EntryReading
  private let forgetting: HotStatement
  private let inserting: HotStatement
  private let insertingPart: HotStatement

  init(_ db: Database, _ challenge: Challenge) throws {
    self.db = db
    self.challenge = challenge
    scoring = challenge.scoring
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else { throw Refusal.ratiosTooFine }
    self.unit = unit
    reading = try EntryReading(db, scoring)
    forgetting = try HotStatement(db, "DELETE FROM score WHERE entrantId = ?")
    inserting = try HotStatement(
      db,
      """
      INSERT INTO score (entrantId, challengeId, ofGroup, points, titles, activeDays, lastCountedOn,
        reachedAt, streak, longestStreak, bonusPoints)
      SELECT id, challengeId, groupId IS NOT NULL, ?, ?, ?, ?, ?, ?, ?, ? FROM entrant WHERE id = ?
      """)
    insertingPart = try HotStatement(
      db, "INSERT INTO scorePart (entrantId, ruleId, raw, counted) VALUES (?, ?, ?, ?)")
  }

  /// Scores every entrant anew, in one pass over the entries.
  func rebuild() throws {
    // The parts first: to find each score's would take longer than to write them.
    try db.execute(
      sql: """
        DELETE FROM scorePart WHERE entrantId IN
          (SELECT id FROM entrant WHERE challengeId = ?)
        """,
      arguments: [challenge.event.id])
    try db.execute(
      sql: "DELETE FROM score WHERE challengeId = ?", arguments: [challenge.event.id])
    try reading.forEachEntrant(of: challenge.event.id) { entrant, entries in
      try insert(scoring.score(entries), of: entrant)
    }
  }

  /// Scores these entrants anew.
  func rewrite(_ entrants: some Sequence<Int64>) throws {
    for entrant in entrants {
      try forgetting.execute([.number(entrant)])
      try insert(scoring.score(try reading.entries(of: entrant)), of: entrant)
    }
  }

  private func insert(_ score: Score, of entrant: Int64) throws {
    guard !score.parts.isEmpty else { return }
    try inserting.execute([
      .integer(score.units(under: challenge.rules, in: unit)), .integer(score.titles),
      .integer(score.activeDays), .day(score.lastCountedOn), .instant(score.reachedAt),
      .integer(score.streak), .integer(score.longestStreak), .integer(score.bonusPoints),
      .number(entrant),
    ])
    for part in score.parts {
      try insertingPart.execute([
        .number(entrant), .key(part.rule), .integer(part.raw), .integer(part.counted),
      ])
    }
  }
}

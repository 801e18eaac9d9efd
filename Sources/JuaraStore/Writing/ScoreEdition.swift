internal import GRDB
internal import Juara

/// One edition of a challenge's scores: that of all its valid entries, or the one that the public sees
/// while the board is frozen.
struct ScoreEdition {
  /// Which edition.
  enum Kind: String {
    /// All valid entries; in `score` and `scorePart`.
    case current = "score"
    /// Those that were recorded and read before the freeze; in `frozenScore` and `frozenScorePart`.
    case frozen = "frozenScore"
  }

  private let db: Database
  private let kind: Kind
  private let challenge: Challenge
  private let scoring: Scoring
  private let unit: PointUnit
  private let reading: EntryReading
  private let forgetting: HotStatement
  private let inserting: HotStatement
  private let insertingPart: HotStatement

  init(_ db: Database, _ challenge: Challenge, _ kind: Kind) throws {
    self.db = db
    self.kind = kind
    self.challenge = challenge
    scoring = challenge.scoring
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    self.unit = unit
    var cutoff: Cutoff?
    if kind == .frozen, let moment = challenge.frozenAt {
      cutoff = Cutoff(frozenAt: moment, zone: try Library.fetch(db).zone)
    }
    reading = try EntryReading(db, scoring, asOf: cutoff)
    let table = kind.rawValue
    forgetting = try HotStatement(db, "DELETE FROM \(table) WHERE entrantId = ?")
    inserting = try HotStatement(
      db,
      """
      INSERT INTO \(table) (entrantId, challengeId, ofGroup, points, titles, activeDays,
        lastCountedOn, reachedAt, streak, longestStreak, bonusPoints)
      SELECT id, challengeId, groupId IS NOT NULL, ?, ?, ?, ?, ?, ?, ?, ? FROM entrant WHERE id = ?
      """)
    insertingPart = try HotStatement(
      db, "INSERT INTO \(table)Part (entrantId, ruleId, raw, counted) VALUES (?, ?, ?, ?)")
  }

  /// Forgets every score.
  func forget() throws {
    let table = kind.rawValue
    // The parts first: to find each score's would take longer than to write them.
    try db.execute(
      sql: """
        DELETE FROM \(table)Part WHERE entrantId IN
          (SELECT id FROM entrant WHERE challengeId = ?)
        """,
      arguments: [challenge.event.id])
    try db.execute(
      sql: "DELETE FROM \(table) WHERE challengeId = ?", arguments: [challenge.event.id])
  }

  /// Scores every entrant anew, in one pass over the entries.
  func rebuild() throws {
    try forget()
    try reading.forEachEntrant(of: challenge.event.id) { entrant, entries in
      try insert(scoring.score(entries), of: entrant)
    }
  }

  /// Scores an entrant anew.
  func rewrite(_ entrant: Int64) throws {
    try forgetting.execute([.number(entrant)])
    try insert(scoring.score(try reading.entries(of: entrant)), of: entrant)
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

import GRDB
import Juara

/// Keeps stored scores equal to what the valid log entries are worth: the one function that writes
/// a score, for a single entry, an import and a rebuild. While the public view is frozen, what it
/// shows is kept beside them, so that a frozen board costs no more to look at than another.
struct ScoreWriter {
  private let db: Database
  private let challenge: Challenge
  private let snapshots: [ScoreSnapshot]

  init(_ db: Database, _ challenge: Challenge) throws {
    self.db = db
    self.challenge = challenge
    var snapshots = [try ScoreSnapshot(db, challenge, .current)]
    if challenge.frozenAt != nil { snapshots.append(try ScoreSnapshot(db, challenge, .frozen)) }
    self.snapshots = snapshots
  }

  func rebuild() throws {
    for snapshot in snapshots { try snapshot.rebuild() }
    try DivisionAssigner(db, challenge).assign()
  }

  func rewrite(_ entrants: some Sequence<Int64>) throws {
    for entrant in entrants {
      for snapshot in snapshots { try snapshot.rewrite(entrant) }
    }
    try DivisionAssigner(db, challenge).assign()
  }

  /// Makes the frozen scores what the freeze says now: those of its moment, or none.
  static func freeze(_ db: Database, _ challenge: Challenge) throws {
    let frozen = try ScoreSnapshot(db, challenge, .frozen)
    if challenge.frozenAt == nil { try frozen.forget() } else { try frozen.rebuild() }
  }
}

/// A challenge's scores: those of all its valid entries, or those that the public sees while the board is frozen.
struct ScoreSnapshot {
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
  private let reading: EntryQuery
  private let forgetting: PreparedStatement
  private let inserting: PreparedStatement
  private let insertingPart: PreparedStatement

  init(_ db: Database, _ challenge: Challenge, _ kind: Kind) throws {
    self.db = db
    self.kind = kind
    let challenge = kind == .frozen ? challenge.underRulesAtFreeze : challenge
    self.challenge = challenge
    scoring = challenge.scoring
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    self.unit = unit
    var cutoff: StandingsCutoff?
    if kind == .frozen, let moment = challenge.frozenAt {
      cutoff = StandingsCutoff(frozenAt: moment, zone: try Library.fetch(db).zone)
    }
    reading = try EntryQuery(db, scoring, asOf: cutoff)
    let table = kind.rawValue
    forgetting = try PreparedStatement(db, "DELETE FROM \(table) WHERE entrantId = ?")
    inserting = try PreparedStatement(
      db,
      """
      INSERT INTO \(table) (entrantId, challengeId, ofGroup, points, titles, activeDays,
        lastCountedOn, reachedAt, streak, longestStreak, bonusPoints)
      SELECT id, challengeId, groupId IS NOT NULL, ?, ?, ?, ?, ?, ?, ?, ? FROM entrant WHERE id = ?
      """)
    insertingPart = try PreparedStatement(
      db, "INSERT INTO \(table)Part (entrantId, ruleId, raw, counted) VALUES (?, ?, ?, ?)")
  }

  func forget() throws {
    let table = kind.rawValue
    // The parts first: to find each score's would take longer than to write them.
    try db.execute(
      """
      DELETE FROM \(table)Part WHERE entrantId IN
        (SELECT id FROM entrant WHERE challengeId = ?)
      """, [challenge.event.id])
    try db.execute("DELETE FROM \(table) WHERE challengeId = ?", [challenge.event.id])
  }

  func rebuild() throws {
    try forget()
    try reading.forEachEntrant(of: challenge.event.id) { entrant, entries in
      try insert(scoring.score(entries), of: entrant)
    }
  }

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

/// The schema marks the scores whose division may have changed, whoever changed it. They are placed
/// when scores are written, and by whoever reads them before that.
struct DivisionAssigner {
  private let db: Database
  private let challenge: Challenge
  private let asksForGroups: Bool

  init(_ db: Database, _ challenge: Challenge) {
    self.db = db
    self.challenge = challenge
    asksForGroups = challenge.divisions.contains { division in
      if case .group = division.terms { true } else { false }
    }
  }

  func division(of participant: Participant) throws -> Division? {
    guard !challenge.divisions.isEmpty else { return nil }
    var groups: Set<Identifier<Group>> = []
    if asksForGroups {
      groups = Set(
        try db.values("SELECT groupId FROM membership WHERE participantId = ?", [participant.id]))
    }
    return challenge.divisions.first(admitting: participant.details, groups: groups)
  }

  func assign() throws {
    let marked = try db.cachedStatement(
      sql: """
        SELECT \(Participant.columns), score.entrantId
        FROM score INDEXED BY scoreToPlace
        JOIN entrant ON entrant.id = score.entrantId
        JOIN participant ON participant.id = entrant.participantId
        WHERE score.challengeId = ? AND score.mustPlace = 1
        """)
    let placing = try db.cachedStatement(
      sql: "UPDATE score SET divisionId = ?, mustPlace = 0 WHERE entrantId = ?")
    for row in try Row.fetchAll(marked, arguments: [challenge.event.id]) {
      let division = try division(of: row.record())
      try placing.execute(arguments: [division?.id, row["entrantId"] as Int64])
    }
  }
}

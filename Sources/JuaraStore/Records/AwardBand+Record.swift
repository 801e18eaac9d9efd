internal import GRDB
internal import Juara

extension AwardBand {
  /// A challenge's awards, division by division, in the order in which they were added.
  static func fetchAll(_ db: Database, of challenge: Identifier<Event>) throws -> [AwardBand] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT awardBand.*, division.name AS divisionName
        FROM awardBand LEFT JOIN division ON division.id = divisionId
        WHERE awardBand.challengeId = ? ORDER BY ifnull(divisionId, 0), awardBand.id
        """,
      arguments: [challenge]
    ).map { row in
      AwardBand(
        id: row["id"], name: row["name"], terms: terms(row),
        side: Standings.Side(rawValue: row["side"])!, division: row["divisionName"],
        source: source(row))
    }
  }

  private static func source(_ row: Row) -> Standings.Source {
    let method: String? = row["juryMethod"]
    return Standings.Source(
      Standings.Source.Kind(rawValue: row["source"])!,
      method: method.flatMap(JuryMethod.init(rawValue:)))!
  }

  private static func terms(_ row: Row) -> Terms {
    guard let places: Int = row["places"] else { return .choice }
    return row["kind"] == "top" ? .top(places: places) : .place(places)
  }

  /// Writes a new award behind those there are.
  static func insert(
    _ db: Database, name: String, _ terms: Terms, side: Standings.Side, division: Division?,
    by source: Standings.Source, in challenge: Identifier<Event>
  ) throws -> Identifier<AwardBand> {
    let (kind, places) = terms.columns
    try db.execute(
      sql: """
        INSERT INTO awardBand
          (challengeId, divisionId, side, name, nameKey, kind, places, source, juryMethod)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        challenge, division?.id, side.rawValue, name, NameKey.key(of: name), kind, places,
        source.kind.rawValue, source.method?.rawValue,
      ])
    return Identifier(db.lastInsertedRowID)
  }
}

extension AwardBand.Terms {
  /// The columns `kind` and `places`.
  var columns: (kind: String, places: Int?) {
    switch self {
    case .top(let places): ("top", places)
    case .place(let place): ("place", place)
    case .choice: ("choice", nil)
    }
  }
}

extension AwardDecision {
  /// The decisions on a challenge's awards.
  static func fetchAll(_ db: Database, of challenge: Identifier<Event>) throws -> [AwardDecision] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT awardDecision.*, participantId, groupId FROM awardDecision
        JOIN awardBand ON awardBand.id = bandId JOIN entrant ON entrant.id = entrantId
        WHERE awardBand.challengeId = ?
        """,
      arguments: [challenge]
    ).map { row in
      AwardDecision(
        band: row["bandId"], winner: EntrantKey(row), decidedBy: row["decidedBy"],
        reason: row["reason"],
        signature: Signature(staff: row["recordedBy"], at: row["recordedAt"]))
    }
  }
}

internal import GRDB
internal import Juara

extension Draw {
  /// The draw of a code; throws the codes that come nearest where there is none.
  static func fetch(_ db: Database, code: String) throws -> Draw {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM draw WHERE code = ?", arguments: [code])
    guard let row else {
      let known = try String.fetchAll(db, sql: "SELECT code FROM draw")
      throw DrawRefusal.notFound(code, nearest: NearestNames.to(code, among: known))
    }
    return try Draw(db, row)
  }

  /// All draws, in the order in which they were made.
  static func all(_ db: Database) throws -> [Draw] {
    try Row.fetchAll(db, sql: "SELECT * FROM draw ORDER BY id").map { try Draw(db, $0) }
  }

  private init(_ db: Database, _ row: Row) throws {
    let id: Identifier<Draw> = row["id"]
    let entrants = try Row.fetchAll(
      db,
      sql: """
        SELECT number, household, place, picked FROM drawEntrant
        JOIN registration ON registration.id = registrationId WHERE drawId = ? ORDER BY place
        """,
      arguments: [id])
    let excluded = try String.fetchAll(
      db,
      sql: """
        SELECT code FROM drawExclusion JOIN draw ON draw.id = otherId WHERE drawId = ?
        ORDER BY otherId
        """,
      arguments: [id])
    let list = DrawList(
      code: EventCode(row["code"])!,
      challenge: try Event.fetch(db, row["challengeId"] as Identifier<Event>).code,
      terms: DrawTerms(
        winners: row["winners"], alternates: row["alternates"],
        onePerHousehold: row["onePerHousehold"], entropyFrom: row["entropyFrom"]),
      withoutWinnersOf: excluded.compactMap { EventCode($0) }, frozenAt: row["frozenAt"],
      entrants: entrants.map { DrawList.Entrant(number: $0[0], household: $0[1]) })
    let picked = entrants.compactMap { row in
      (row[3] as Int?).map { (order: $0, place: row[2] as Int) }
    }
    let entropy: String? = row["entropy"]
    let staff: String? = row["drawnBy"]
    self.init(
      id: id, list: list,
      outcome: entropy.map {
        DrawOutcome(
          entropy: $0, key: row["entropyKey"],
          picked: picked.sorted { $0.order < $1.order }.map(\.place))
      },
      drawn: staff.map { Signature(staff: $0, at: row["drawnAt"]) })
  }
}

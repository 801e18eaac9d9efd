import GRDB
import Juara

struct DrawEligibility {
  let db: Database
  let challenge: Challenge
  let pool: DrawPool
  /// Whose winners are left out.
  let without: [Draw]

  struct Eligible {
    var registration: Identifier<Registration>
    var listed: DrawList.Entrant
  }

  /// Everybody who may win, in the order of their numbers.
  func entrants() throws -> [Eligible] {
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    let least = (pool.points ?? 0).multipliedReportingOverflow(by: unit.perPoint)
    guard !least.overflow else { return [] }
    let winners = try earlierWinners()
    let rows = try db.rows(
      """
      SELECT registration.id, number, registration.participantId, phone, guardianPhone
      FROM registration JOIN participant ON participant.id = registration.participantId
      LEFT JOIN entrant ON entrant.participantId = registration.participantId
        AND entrant.challengeId = registration.eventId
      LEFT JOIN score ON score.entrantId = entrant.id
      WHERE eventId = ? AND status = 'confirmed'
        AND ifnull(entrant.state, 'competing') = 'competing'
        AND (? OR ifnull(points, 0) >= max(?, 1))
      ORDER BY number
      """, [challenge.event.id, pool.includesEverybody, least.partialValue]
    ).filter { !winners.contains(try $0[2]) }
    let families = try families()
    let households = Households(
      try rows.map { row in
        try Households.ContactLinks(
          phones: [row["phone"], row["guardianPhone"]].compactMap { $0 },
          families: families[row[2], default: []])
      })
    return try zip(rows, households.numbers).map { row, household in
      try Eligible(
        registration: row[0], listed: DrawList.Entrant(number: row[1], household: household))
    }
  }

  private func earlierWinners() throws -> Set<Identifier<Participant>> {
    try Set(
      without.flatMap { draw -> [Identifier<Participant>] in
        try db.values(
          """
          SELECT participantId FROM drawEntrant
          JOIN registration ON registration.id = registrationId WHERE drawId = ? AND picked <= ?
          """, [draw.id, draw.list.terms.winners])
      })
  }

  private func families() throws -> [Identifier<Participant>: [Identifier<Group>]] {
    let rows = try db.rows(
      """
      SELECT participantId, groupId FROM membership
      JOIN "group" ON "group".id = groupId WHERE kind = 'family'
      """)
    var families: [Identifier<Participant>: [Identifier<Group>]] = [:]
    for row in rows { try families[row[0], default: []].append(row[1]) }
    return families
  }
}

extension Draw {
  /// The draw of a code; throws the codes that come nearest where there is none.
  static func fetch(_ db: Database, code: String) throws -> Draw {
    let row = try db.row("SELECT * FROM draw WHERE code = ?", [code])
    guard let row else {
      let known: [String] = try db.values("SELECT code FROM draw")
      throw DrawRefusal.notFound(code, nearest: NearestNames.to(code, among: known))
    }
    return try Draw(db, row)
  }

  /// All draws, in the order in which they were made.
  static func all(_ db: Database) throws -> [Draw] {
    try db.rows("SELECT * FROM draw ORDER BY id").map { try Draw(db, $0) }
  }

  private init(_ db: Database, _ row: Row) throws {
    let id: Identifier<Draw> = try row["id"]
    let entrants = try db.rows(
      """
      SELECT number, household, place, picked FROM drawEntrant
      JOIN registration ON registration.id = registrationId WHERE drawId = ? ORDER BY place
      """, [id])
    let excluded = try db.rows(
      """
      SELECT code FROM drawExclusion JOIN draw ON draw.id = otherId WHERE drawId = ?
      ORDER BY otherId
      """, [id])
    let list = DrawList(
      code: try row["code"],
      challenge: try Event.fetch(db, row["challengeId"] as Identifier<Event>).code,
      terms: try DrawTerms(
        winners: row["winners"], alternates: row["alternates"],
        onePerHousehold: row["onePerHousehold"], entropyFrom: row["entropyFrom"]),
      withoutWinnersOf: try excluded.map { try $0[0] }, frozenAt: try row["frozenAt"],
      entrants: try entrants.map { try DrawList.Entrant(number: $0[0], household: $0[1]) })
    let picked = try entrants.compactMap { row in
      try (row["picked"] as Int?).map { (order: $0, place: try row["place"] as Int) }
    }
    let entropy: String? = try row["entropy"]
    let staff: String? = try row["drawnBy"]
    try self.init(
      id: id, list: list,
      outcome: entropy.map {
        DrawOutcome(
          entropy: $0, key: try row["entropyKey"],
          picked: picked.sorted { $0.order < $1.order }.map(\.place))
      },
      drawn: staff.map { AuditContext(staff: $0, at: try row["drawnAt"]) })
  }
}

import GRDB
import Juara

struct DrawEligibility {
  let db: Database
  let event: Event
  /// Nil where the event keeps no score.
  let challenge: Challenge?
  let pool: DrawPool
  let without: [Draw]

  struct Eligible {
    var registration: Identifier<Registration>
    var listed: DrawList.Entrant
  }

  /// Everybody who may win, in the order of their numbers.
  func entrants(at now: Instant) throws -> [Eligible] {
    guard let unit = PointUnit((challenge?.rules ?? []).map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    let present = pool.asksAttendance && !pool.includesEverybody ? try present(at: now) : nil
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
      """,
      [event.id, pool.includesEverybody || pool.asksAttendance, least.partialValue]
    ).filter { row in
      try !winners.contains(row[2]) && present?.contains(row[0]) ?? true
    }
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

  /// Who was in any of the event's sessions.
  private func present(at now: Instant) throws -> Set<Identifier<Registration>> {
    let sheet = try AttendanceSheet.fetch(db, of: event)
    if sheet.sessions.isEmpty { throw DrawRefusal.noSessions(event.code) }
    return Set(
      sheet.rows.filter { sheet.count(of: $0, at: now)[.present] > 0 }.map(\.registration.id))
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
  static func fetch(_ db: Database, code: String) throws -> Draw {
    let row = try db.row("SELECT * FROM draw WHERE code = ?", [code])
    guard let row else {
      let known: [String] = try db.values("SELECT code FROM draw")
      throw DrawRefusal.notFound(code, nearest: NearestNames.to(code, among: known))
    }
    return try Draw(db, row)
  }

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
    let event = try Event.fetch(db, row["eventId"] as Identifier<Event>)
    let list = DrawList(
      code: try row["code"], event: event.code,
      isChallenge: try Challenge.exists(db, event.id), language: try row["language"],
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

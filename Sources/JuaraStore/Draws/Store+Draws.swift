import GRDB
package import Juara

/// Who may win a draw, and how often.
package struct DrawPool: Equatable, Sendable {
  /// The fewest points, as a whole number; nil asks for any more than none.
  package var points: Int?
  /// Whether everybody with a place may win, points or none, present or not.
  package var includesEverybody: Bool
  /// Whether those may win who attended, instead of those who scored.
  package var asksAttendance: Bool
  /// The draws whose winners are left out.
  package var withoutWinnersOf: [String]

  package init(
    points: Int? = nil, includesEverybody: Bool = false, asksAttendance: Bool = false,
    withoutWinnersOf: [String] = []
  ) {
    self.points = points
    self.includesEverybody = includesEverybody
    self.asksAttendance = asksAttendance
    self.withoutWinnersOf = withoutWinnersOf
  }
}

package struct DrawnEntrant: Equatable, Sendable {
  /// In which place: the winners' first, then the alternates', from 1.
  package var order: Int
  package var isAlternate: Bool
  /// The place on the published list.
  package var place: Int
  package var registration: Identifier<Registration>
  package var number: Int
  package var participant: Participant
  package var publicName: PublicName
}

extension Store {
  package func draws() throws -> [Draw] { try read { db in try Draw.all(db) } }

  package func draw(_ code: String) throws -> Draw {
    try read { db in try Draw.fetch(db, code: code) }
  }

  /// Freezes the list of a draw: the eligible entrants of a challenge, or who attended an event, in the
  /// order of their numbers.
  ///
  /// Eligible is who has a confirmed place, competes (whoever is hidden, disqualified or out of
  /// competition does not) and, unless the pool includes everybody, has points.
  @discardableResult
  package func createDraw(
    _ code: EventCode, in event: String, _ terms: DrawTerms, from pool: DrawPool = DrawPool(),
    by audit: AuditContext
  ) throws -> Draw {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: event)
      let isChallenge = try Challenge.exists(context.db, event.id)
      // Where points are asked for, an event without a score is refused.
      let challenge =
        pool.asksAttendance && !isChallenge ? nil : try Challenge.fetch(context.db, event)
      let isTaken = try context.db.exists("SELECT * FROM draw WHERE code = ?", [code])
      if isTaken { throw DrawRefusal.codeTaken(code) }
      if challenge?.frozenAt != nil, !pool.includesEverybody, !pool.asksAttendance {
        throw DrawRefusal.boardIsFrozen(event.code)
      }
      let others = try Self.drawn(context.db, pool.withoutWinnersOf)
      let eligible = try DrawEligibility(
        db: context.db, event: event, challenge: challenge, pool: pool, without: others
      )
      .entrants(at: audit.at)
      let list = DrawList(
        code: code, event: event.code, isChallenge: challenge != nil,
        language: context.library.language, terms: terms,
        withoutWinnersOf: others.map(\.list.code), frozenAt: audit.at,
        entrants: eligible.map(\.listed))
      try list.check()
      let id = try Self.insert(context, list, eligible.map(\.registration), event.id)
      for other in others {
        try context.db.insert("drawExclusion", ["drawId": id, "otherId": other.id])
      }
      try context.log(
        .created, .draw, id,
        .creating([
          ("code", code.text), (challenge == nil ? "event" : "challenge", event.code.text),
          ("entrants", String(eligible.count)), ("entropyFrom", terms.entropyFrom),
          ("hash", list.hash),
        ]))
      return try Draw.fetch(context.db, code: code.text)
    }
  }

  /// The draws of these codes, which must be drawn, each once.
  private static func drawn(_ db: Database, _ codes: [String]) throws -> [Draw] {
    var draws: [Draw] = []
    for code in codes {
      let draw = try Draw.fetch(db, code: code)
      guard draw.outcome != nil else { throw DrawRefusal.notDrawn(draw.list.code) }
      if !draws.contains(where: { $0.id == draw.id }) { draws.append(draw) }
    }
    return draws.sorted { $0.id < $1.id }
  }

  private static func insert(
    _ context: WriteContext, _ list: DrawList, _ registrations: [Identifier<Registration>],
    _ event: Identifier<Event>
  ) throws -> Int64 {
    try context.db.insert(
      "draw",
      [
        "code": list.code, "eventId": event, "language": list.language,
        "winners": list.terms.winners,
        "alternates": list.terms.alternates, "onePerHousehold": list.terms.onePerHousehold,
        "entropyFrom": list.terms.entropyFrom, "entrants": list.entrants.count, "hash": list.hash,
        "frozenAt": list.frozenAt, "frozenBy": context.staff,
      ])
    let id = context.db.lastInsertedRowID
    let statement = try PreparedStatement(
      context.db,
      "INSERT INTO drawEntrant (drawId, place, registrationId, household) VALUES (?, ?, ?, ?)")
    for (index, (entrant, registration)) in zip(list.entrants, registrations).enumerated() {
      try statement.execute([
        .number(id), .integer(index + 1), .key(registration), .integer(entrant.household),
      ])
    }
    return id
  }

  /// What public numbers would be read as, for a draw that is still to be drawn.
  package func rehearseDraw(
    _ code: String, entropy: String
  ) throws -> (draw: Draw, entropy: PublicEntropy) {
    try read { db in
      let draw = try Draw.fetch(db, code: code)
      if let outcome = draw.outcome {
        throw DrawRefusal.alreadyDrawn(draw.list.code, key: outcome.key)
      }
      return (draw, try PublicEntropy(typed: entropy))
    }
  }

  /// Draws by public numbers, once. The same numbers again change nothing.
  @discardableResult
  package func runDraw(_ code: String, entropy: String, by audit: AuditContext) throws -> Draw {
    try write(by: audit) { context in
      let draw = try Draw.fetch(context.db, code: code)
      let outcome = try DrawOutcome(draw.list, entropy: entropy)
      if let before = draw.outcome {
        guard before.key == outcome.key else {
          throw DrawRefusal.alreadyDrawn(draw.list.code, key: before.key)
        }
        return draw
      }
      let hash: String? = try context.db.first("SELECT hash FROM draw WHERE id = ?", [draw.id])
      guard hash == draw.list.hash else { throw DrawRefusal.listChanged(draw.list.code) }
      for (index, place) in outcome.picked.enumerated() {
        try context.db.execute(
          "UPDATE drawEntrant SET picked = ? WHERE drawId = ? AND place = ?",
          [index + 1, draw.id, place])
      }
      try context.db.execute(
        "UPDATE draw SET entropy = ?, entropyKey = ?, drawnAt = ?, drawnBy = ? WHERE id = ?",
        [outcome.entropy, outcome.key, audit.at, audit.staff, draw.id])
      let numbers = outcome.picked.map { String(draw.list.entrants[$0 - 1].number) }
      try context.log(
        .drawn, .draw, draw.id,
        [
          .init("entropy", from: nil, to: outcome.key),
          .init("picked", from: nil, to: numbers.joined(separator: " ")),
        ])
      return try Draw.fetch(context.db, code: code)
    }
  }

  /// The winners first, then the alternates; empty while it is not drawn.
  package func drawnEntrants(of code: String, at now: Instant) throws -> [DrawnEntrant] {
    try read { db in try Self.drawnEntrants(db, of: try Draw.fetch(db, code: code), at: now) }
  }

  static func drawnEntrants(
    _ db: Database, of draw: Draw, at now: Instant
  ) throws -> [DrawnEntrant] {
    let library = try Library.fetch(db)
    let rows = try db.rows(
      """
      SELECT \(Participant.columns), picked, place, registration.id AS registrationId, number,
        \(Consent.mayPublishName) AS mayPublishName
      FROM drawEntrant JOIN registration ON registration.id = registrationId
      JOIN participant ON participant.id = participantId
      WHERE drawId = ? AND picked IS NOT NULL ORDER BY picked
      """, [draw.id])
    return try rows.map { row in
      let participant: Participant = try row.record()
      let order: Int = try row["picked"]
      return try DrawnEntrant(
        order: order, isAlternate: order > draw.list.terms.winners,
        place: row["place"], registration: row["registrationId"], number: row["number"],
        participant: participant,
        publicName: .of(
          participant, number: row["number"], mayPublishName: row["mayPublishName"],
          isMinor: participant.details.isMinor(
            on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority)))
    }
  }
}

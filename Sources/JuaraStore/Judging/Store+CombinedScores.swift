import GRDB
package import Juara

extension Store {
  /// - Parameter method: How marks become the jury's part. Deviations have no highest, so the
  ///   standardised result cannot be a part.
  package func combine(
    _ combination: Combination, juryBy method: JuryMethod = .mean, in code: String,
    by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      if method == .standardised { throw JudgingRefusal.standardisedPart }
      let event = try Challenge.fetch(context.db, code: code).event
      let challenge = event.id
      if combination.weights.contains(where: { $0.part == .attendance }),
        try Session.all(context.db, of: challenge).isEmpty
      {
        throw JudgingRefusal.noSessions(event.code)
      }
      let before = try Self.combinationFields(context.db, challenge)
      try context.db.execute("DELETE FROM combinedPart WHERE challengeId = ?", [challenge])
      for (part, weight) in combination.weights {
        try context.db.insert(
          "combinedPart", ["challengeId": challenge, "part": part, "weight": weight])
      }
      try context.db.execute(
        """
        INSERT INTO jury (challengeId, combinedBy) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET combinedBy = excluded.combinedBy
        """, [challenge, method])
      let changes = [AuditEntry.Change].between(
        before, try Self.combinationFields(context.db, challenge))
      guard !changes.isEmpty else { return }
      try context.log(.edited, .challenge, challenge, changes)
    }
  }

  private static func combinationFields(
    _ db: Database, _ challenge: Identifier<Event>
  ) throws -> AuditFields {
    let weights = try Combination.weights(db, of: challenge)
    return ScorePart.allCases.map { ("combined.\($0.rawValue)", weights[$0].map(String.init)) }
      + [("combined.juryBy", try juryMethod(db, challenge).rawValue)]
  }

  private static func juryMethod(
    _ db: Database, _ challenge: Identifier<Event>
  ) throws -> JuryMethod {
    try db.first("SELECT combinedBy FROM jury WHERE challengeId = ?", [challenge]) ?? .mean
  }

  package func combination(of code: String) throws -> Combination? {
    try read { db in
      let weights = try Combination.weights(db, of: try Challenge.fetch(db, code: code).event.id)
      return weights.isEmpty ? nil : try Combination(weights)
    }
  }

  /// The best first. `isProvisional` takes what there is while marks are missing.
  package func combinedStandings(
    of code: String, isProvisional: Bool = false, at now: Instant
  ) throws -> [CombinedRow] {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      return try Self.combined(
        db, challenge, by: try Combination.fetch(db, of: challenge), isProvisional: isProvisional,
        at: now)
    }
  }

  static func combined(
    _ db: Database, _ challenge: Challenge, by combination: Combination,
    isProvisional: Bool = false, at now: Instant
  ) throws -> [CombinedRow] {
    var values: [Identifier<Registration>: [ScorePart: Points]] = [:]
    for (part, _) in combination.weights {
      let column =
        switch part {
        case .log: try logPoints(db, challenge)
        case .jury: try juryPoints(db, challenge, isProvisional: isProvisional)
        case .attendance: try attended(db, challenge, at: now)
        }
      for (registration, points) in column { values[registration, default: [:]][part] = points }
    }
    return combination.ranked(try entrants(db, challenge, values))
  }

  private static func entrants(
    _ db: Database, _ challenge: Challenge,
    _ values: [Identifier<Registration>: [ScorePart: Points]]
  ) throws -> [CombinedEntrant] {
    let rows = try db.rows(
      """
      SELECT registration.id, number, registration.participantId, fullName,
        ifnull(entrant.state, 'competing') AS state
      FROM registration JOIN participant ON participant.id = registration.participantId
      LEFT JOIN entrant ON entrant.participantId = registration.participantId
        AND entrant.challengeId = registration.eventId
      WHERE eventId = ? AND status = 'confirmed'
      """, [challenge.event.id])
    return try rows.map { row in
      let registration: Identifier<Registration> = try row[0]
      return try CombinedEntrant(
        registration: registration, number: row[1], participant: row[2], name: row[3],
        state: row["state"], values: values[registration, default: [:]])
    }
  }

  private static func logPoints(
    _ db: Database, _ challenge: Challenge
  ) throws -> [Identifier<Registration>: Points] {
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    let rows = try db.rows(
      """
      SELECT registration.id, points FROM registration
      JOIN entrant ON entrant.participantId = registration.participantId
        AND entrant.challengeId = registration.eventId
      JOIN score ON score.entrantId = entrant.id
      WHERE eventId = ? AND status = 'confirmed'
      """, [challenge.event.id])
    return Dictionary(uniqueKeysWithValues: try rows.map { (try $0[0], unit.points(try $0[1])) })
  }

  private static func juryPoints(
    _ db: Database, _ challenge: Challenge, isProvisional: Bool
  ) throws -> [Identifier<Registration>: Points] {
    let result = try JuryMarks.result(
      db, by: try juryMethod(db, challenge.event.id), isProvisional: isProvisional,
      of: challenge.event.id)
    var points: [Identifier<Registration>: Points] = [:]
    for row in result.rows {
      if case .points(let value) = row.value { points[row.entrant.registration] = value }
    }
    return points
  }

  private static func attended(
    _ db: Database, _ challenge: Challenge, at now: Instant
  ) throws -> [Identifier<Registration>: Points] {
    let sheet = try AttendanceSheet.fetch(db, of: challenge.event)
    return Dictionary(
      uniqueKeysWithValues: sheet.rows.map { row in
        let count = sheet.count(of: row, at: now)[.present]
        return (row.registration.id, Points(units: count, perPoint: 1))
      })
  }
}

extension Combination {
  static func fetch(_ db: Database, of challenge: Challenge) throws -> Combination {
    let weights = try weights(db, of: challenge.event.id)
    guard !weights.isEmpty else { throw JudgingRefusal.notCombined(challenge.event.code) }
    return try Combination(weights)
  }

  static func weights(_ db: Database, of challenge: Identifier<Event>) throws -> [ScorePart: Int] {
    let rows = try db.rows(
      "SELECT part, weight FROM combinedPart WHERE challengeId = ?", [challenge])
    return Dictionary(uniqueKeysWithValues: try rows.map { (try $0[0], try $0[1]) })
  }
}

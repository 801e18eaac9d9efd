internal import GRDB
public import Juara

extension Store {
  /// Makes a draft of a challenge: an event that keeps score over a window of days.
  ///
  /// - Parameter plan: its `startsAt` and `endsAt` are the window's first and last moment.
  /// - Throws: `PlanProblem`, `EventRefusal.codeTaken`.
  @discardableResult
  public func createChallenge(
    _ code: EventCode, title: String, _ window: ReadingWindow,
    ranking: RankingKey = .standard, groupScoring: GroupScoring = .standard,
    by signature: Signature,
    _ arrange: (inout EventPlan) throws -> Void = { _ in }
  ) throws -> Challenge {
    try write { db in
      let zone = try Library.fetch(db).zone
      try window.check(zone: zone)
      var plan = EventPlan(
        title: title, kind: .competition, startsAt: zone.start(of: window.from),
        endsAt: zone.start(of: window.to.adding(days: 1)))
      try arrange(&plan)
      let id = try Self.insertEvent(db, code, plan, meets: false, by: signature)
      try db.execute(
        sql: """
          INSERT INTO challenge (eventId, fromDay, toDay, backdatingDays, recordingClosesAt,
            rankedBy, groupMeasure, minimumParticipants)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          id, window.from, window.to, window.backdatingDays, window.recordingClosesAt,
          ranking.text, groupScoring.measure.rawValue, groupScoring.minimumParticipants,
        ])
      let challenge = try Challenge.fetch(db, code: code.text)
      try AuditLog(db, signature).note(
        .created, .challenge, id.rawValue, AuditEntry.Change.creating(challenge.fields))
      return challenge
    }
  }

  /// The challenge of a code. Throws `NotFound.event` or `NotFound.challenge`.
  public func challenge(_ code: String) throws -> Challenge {
    try read { db in try Challenge.fetch(db, code: code) }
  }

  /// All challenges, in the order in which they begin.
  public func challenges() throws -> [Challenge] {
    try read { db in
      let codes = try String.fetchAll(
        db,
        sql: """
          SELECT code FROM event JOIN challenge ON challenge.eventId = event.id
          ORDER BY startsAt, code
          """)
      return try codes.map { try Challenge.fetch(db, code: $0) }
    }
  }

  /// Writes a changed window, order or title. Entries that were accepted stay.
  @discardableResult
  public func editChallenge(
    _ code: String, by signature: Signature, _ change: (inout Challenge) throws -> Void
  ) throws -> Challenge {
    try write { db in
      let before = try Challenge.fetch(db, code: code)
      let zone = try Library.fetch(db).zone
      var after = before
      try change(&after)
      try after.window.check(zone: zone)
      after.event.plan.startsAt = zone.start(of: after.window.from)
      after.event.plan.endsAt = zone.start(of: after.window.to.adding(days: 1))
      let changes =
        before.event.plan.changes(to: after.event.plan)
        + AuditEntry.Change.between(before.fields, after.fields)
      guard !changes.isEmpty else { return before }
      try Self.checkEntries(db, in: after)
      try Self.write(db, after.event.plan, over: before.event, by: signature)
      try db.execute(
        sql: """
          UPDATE challenge SET fromDay = ?, toDay = ?, backdatingDays = ?, recordingClosesAt = ?,
            rankedBy = ?, groupMeasure = ?, minimumParticipants = ?
          WHERE eventId = ?
          """,
        arguments: [
          after.window.from, after.window.to, after.window.backdatingDays,
          after.window.recordingClosesAt, after.ranking.text,
          after.groupScoring.measure.rawValue, after.groupScoring.minimumParticipants,
          before.event.id,
        ])
      try AuditLog(db, signature).note(.edited, .challenge, before.event.id.rawValue, changes)
      return try Challenge.fetch(db, code: code)
    }
  }

  /// Throws where valid entries lie outside the days of a challenge, unless staff took them in spite of
  /// that: the same entry would be refused today.
  private static func checkEntries(_ db: Database, in challenge: Challenge) throws {
    let (from, to) = (challenge.window.from, challenge.window.to)
    let outside = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM logEntry JOIN entrant ON entrant.id = entrantId
        WHERE challengeId = ? AND voidedAt IS NULL AND overrideReason IS NULL
          AND readOn NOT BETWEEN ? AND ?
        """,
      arguments: [challenge.event.id, from, to])!
    if outside > 0 { throw PlanProblem.entriesOutside(outside, from: from, to: to) }
  }

  /// Sets how an activity scores, and scores everybody anew.
  ///
  /// - Throws: `NotFound`, `ConditionRefusal.ratiosTooFine`.
  @discardableResult
  public func setRule(
    _ terms: ScoringTerms, of code: String, by signature: Signature
  ) throws -> Challenge {
    try write { db in
      let before = try Challenge.fetch(db, code: code)
      let rule = try terms.save(db, in: before.event.id)
      let after = try Challenge.fetch(db, code: code)
      try ScoreKeeping(db, after).rebuild()
      let old = before.rule(for: terms.activity)?.terms.fields
      let none = terms.fields.map { (field: $0.field, value: String?.none) }
      let changes = AuditEntry.Change.between(old ?? none, terms.fields)
      if !changes.isEmpty {
        try AuditLog(db, signature).note(
          old == nil ? .created : .edited, .rule, rule.rawValue, changes)
      }
      return after
    }
  }
}

extension Challenge {
  fileprivate var fields: [(field: String, value: String?)] {
    [
      ("fromDay", window.from.description), ("toDay", window.to.description),
      ("backdatingDays", String(window.backdatingDays)),
      ("recordingClosesAt", window.recordingClosesAt?.iso8601), ("rankedBy", ranking.text),
      ("groupMeasure", groupScoring.measure.rawValue),
      ("minimumParticipants", String(groupScoring.minimumParticipants)),
    ]
  }
}

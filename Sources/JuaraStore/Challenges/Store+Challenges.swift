import Foundation
import GRDB
package import Juara

extension Store {
  /// - Parameters:
  ///   - hours: When a contest of one day begins and ends; nil is the window's first and last moment.
  ///   - arrange: Changes the rest of the plan.
  @discardableResult
  package func createChallenge(
    _ code: EventCode, title: String, _ window: ReadingWindow, ranking: RankingKey = .standard,
    groupScoring: GroupScoring = .standard, hours: (startsAt: Instant, endsAt: Instant)? = nil,
    areNamesChecked: Bool = false, by audit: AuditContext,
    _ arrange: (inout EventPlan) throws -> Void = { _ in }
  ) throws -> Challenge {
    try write(by: audit) { context in
      let zone = context.library.zone
      try window.check(zone: zone)
      var plan = EventPlan(
        title: title, kind: .competition, startsAt: hours?.startsAt ?? zone.start(of: window.from),
        endsAt: hours?.endsAt ?? zone.start(of: window.to.adding(days: 1)))
      try arrange(&plan)
      try Self.checkNames(context.db, in: plan, of: nil, areChecked: areNamesChecked)
      let id = try Self.insertEvent(context, code, plan, meets: hours != nil)
      if hours == nil { try plan.keepPlace(context.db, id) }
      try context.db.insert(
        "challenge",
        [
          "eventId": id, "fromDay": window.from, "toDay": window.to, "hasHours": hours != nil,
          "backdatingDays": window.backdatingDays, "recordingClosesAt": window.recordingClosesAt,
          "rankedBy": ranking, "groupMeasure": groupScoring.measure,
          "minimumParticipants": groupScoring.minimumParticipants,
        ])
      let challenge = try Challenge.fetch(context.db, code: code.text)
      try context.log(.created, .challenge, id, .creating(challenge.fields))
      return challenge
    }
  }

  package func challenge(_ code: String) throws -> Challenge {
    try read { db in try Challenge.fetch(db, code: code) }
  }

  package func challenges() throws -> [Challenge] {
    try read { db in
      let codes: [String] = try db.values(
        """
        SELECT code FROM event JOIN challenge ON challenge.eventId = event.id
        ORDER BY startsAt, code
        """)
      return try codes.map { try Challenge.fetch(db, code: $0) }
    }
  }

  /// Writes a changed window, order or title. Entries that were accepted stay.
  @discardableResult
  package func editChallenge(
    _ code: String, areNamesChecked: Bool = false, by audit: AuditContext,
    _ change: (inout Challenge) throws -> Void
  ) throws -> (challenge: Challenge, changes: [AuditEntry.Change]) {
    try write(by: audit) { context in
      let before = try Challenge.fetch(context.db, code: code)
      let zone = context.library.zone
      var after = before
      try change(&after)
      try Self.checkNames(
        context.db, in: after.event.plan, of: before.event, areChecked: areNamesChecked)
      try Self.settleTimes(context, &after, before)
      try after.window.check(zone: zone)
      let changes =
        before.event.plan.changes(to: after.event.plan)
        + [AuditEntry.Change].between(before.fields, after.fields)
      guard !changes.isEmpty else { return (before, []) }
      try Self.checkEntries(context.db, in: after)
      try before.keepRules(context)
      if after.hasHours, !before.hasHours {
        try Challenge.setHours(context.db, before.event.id)
        try after.event.plan.meeting.insert(
          context.db,
          number: try context.db.value(
            "UPDATE event SET lastSession = lastSession + 1 WHERE id = ? RETURNING lastSession",
            [before.event.id]), into: before.event.id)
      }
      try Self.write(context, after.event.plan, over: before.event)
      try context.db.update(
        "challenge", where: "eventId", is: before.event.id,
        [
          "fromDay": after.window.from, "toDay": after.window.to,
          "backdatingDays": after.window.backdatingDays,
          "recordingClosesAt": after.window.recordingClosesAt, "rankedBy": after.ranking,
          "groupMeasure": after.groupScoring.measure,
          "minimumParticipants": after.groupScoring.minimumParticipants,
        ])
      try Self.renameSharingCode(context, of: before.event, by: after.event.plan)
      try context.log(.edited, .challenge, before.event.id, changes)
      return (try Challenge.fetch(context.db, code: code), changes)
    }
  }

  /// A contest gets hours where it is given some; then its days are those that it takes.
  private static func settleTimes(
    _ context: WriteContext, _ after: inout Challenge, _ before: Challenge
  ) throws {
    let (zone, plan) = (context.library.zone, before.event.plan)
    if !after.hasHours,
      after.event.plan.startsAt != plan.startsAt || after.event.plan.endsAt != plan.endsAt
    {
      let sessions = try Session.all(context.db, of: before.event.id).count
      if sessions > 0 { throw PlanProblem.hasSeveralSessions(sessions) }
      after.hasHours = true
    }
    guard after.hasHours else {
      after.event.plan.startsAt = zone.start(of: after.window.from)
      after.event.plan.endsAt = zone.start(of: after.window.to.adding(days: 1))
      return
    }
    if after.window.from != before.window.from || after.window.to != before.window.to {
      throw EventRefusal.daysOfContest(before.event.code)
    }
    if before.hasHours, after.event.plan.meeting != plan.meeting {
      let sessions = try Session.all(context.db, of: before.event.id).count
      if sessions > 1 { throw PlanProblem.hasSeveralSessions(sessions) }
    }
    try after.event.plan.check()
    after.window.span(from: after.event.plan.startsAt, to: after.event.plan.endsAt, zone: zone)
  }

  /// An entry outside the new days would be refused today, unless staff took it in spite of that.
  static func checkEntries(_ db: Database, in challenge: Challenge) throws {
    let (from, to) = (challenge.window.from, challenge.window.to)
    let outside = try db.count(
      """
      SELECT count(*) FROM logEntry JOIN entrant ON entrant.id = entrantId
      WHERE challengeId = ? AND voidedAt IS NULL AND overrideReason IS NULL
        AND readOn NOT BETWEEN ? AND ?
      """, [challenge.event.id, from, to])
    if outside > 0 { throw PlanProblem.entriesOutside(outside, from: from, to: to) }
  }

  /// Sets how an activity scores, and scores everybody anew.
  @discardableResult
  package func setRule(
    _ terms: ScoringTerms, of code: String, by audit: AuditContext
  ) throws -> Challenge {
    try write(by: audit) { context in
      let before = try Challenge.fetch(context.db, code: code)
      try before.keepRules(context)
      let rule = try terms.save(context.db, in: before.event.id)
      let after = try Challenge.fetch(context.db, code: code)
      try ScoreWriter(context.db, after).rebuild()
      let old = before.rule(for: terms.activity)?.terms.fields
      let none = terms.fields.map { (field: $0.field, value: String?.none) }
      let changes = [AuditEntry.Change].between(old ?? none, terms.fields)
      if !changes.isEmpty {
        try context.log(old == nil ? .created : .edited, .rule, rule, changes)
      }
      return after
    }
  }
}

extension Challenge {
  fileprivate var fields: AuditFields {
    [
      ("fromDay", window.from.description), ("toDay", window.to.description),
      ("backdatingDays", String(window.backdatingDays)),
      ("recordingClosesAt", window.recordingClosesAt?.iso8601), ("rankedBy", ranking.text),
      ("groupMeasure", groupScoring.measure.rawValue),
      ("minimumParticipants", String(groupScoring.minimumParticipants)),
    ]
  }
}

extension Challenge {
  static func fetch(_ db: Database, _ event: Event) throws -> Challenge {
    let row = try db.row("SELECT * FROM challenge WHERE eventId = ?", [event.id])
    guard let row else {
      let codes: [String] = try db.values(
        "SELECT code FROM event JOIN challenge ON challenge.eventId = event.id ORDER BY code")
      throw NotFound.challenge(event.code, challenges: codes)
    }
    return try Challenge(
      event: event,
      window: ReadingWindow(
        from: row["fromDay"], to: row["toDay"], backdatingDays: row["backdatingDays"],
        recordingClosesAt: row["recordingClosesAt"]),
      rules: ScoringRule.all(db, "WHERE challengeId = ? ORDER BY id", [event.id]),
      ranking: row["rankedBy"],
      conditions: ScoringConditions.fetch(db, event.id),
      groupScoring: GroupScoring(
        measure: row["groupMeasure"],
        minimumParticipants: row["minimumParticipants"]),
      hasHours: row["hasHours"], frozenAt: row["frozenAt"], rulesAtFreeze: rulesAtFreeze(row),
      divisions: Division.fetchAll(db, of: event.id, ageDay: event.plan.ageOn ?? row["fromDay"]))
  }

  private static func rulesAtFreeze(_ row: Row) throws -> ChallengeRules? {
    guard let json: String = try row["rulesAtFreeze"] else { return nil }
    do {
      return try JSONDecoder().decode(ChallengeRules.self, from: Data(json.utf8))
    } catch {
      throw row.problem("rulesAtFreeze")
    }
  }

  /// Keeps the rules of a freeze that is on before the first change of them.
  func keepRules(_ context: WriteContext) throws {
    guard let frozenAt, frozenAt <= context.now, rulesAtFreeze == nil else { return }
    let json = try JSONEncoder().encode(rules(until: context.now))
    try context.db.execute(
      "UPDATE challenge SET rulesAtFreeze = ? WHERE eventId = ?",
      [String(decoding: json, as: UTF8.self), event.id])
  }

  static func exists(_ db: Database, _ event: Identifier<Event>) throws -> Bool {
    try db.exists("SELECT * FROM challenge WHERE eventId = ?", [event])
  }

  /// Whether it is a challenge that begins and ends with its days, and not at an hour.
  static func runsForDays(_ db: Database, _ event: Identifier<Event>) throws -> Bool {
    try db.exists("SELECT * FROM challenge WHERE eventId = ? AND hasHours = 0", [event])
  }

  /// From now on it begins and ends with its sessions, which have its place and link.
  static func setHours(_ db: Database, _ event: Identifier<Event>) throws {
    try db.execute("UPDATE challenge SET hasHours = 1 WHERE eventId = ?", [event])
    try db.execute("UPDATE event SET place = NULL, link = NULL WHERE id = ?", [event])
  }

  static func fetch(_ db: Database, code: String) throws -> Challenge {
    try fetch(db, try Event.fetch(db, code: code))
  }
}

extension ScoringRule: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, activity, points, per, entryLimit, dailyLimit, totalLimit, warnAbove, distinctTitles
    case reviewWords
  }

  package static let columns = ColumnList("scoringRule", Column.self)

  package init(_ row: RecordRow<ScoringRule>) throws {
    let (points, per): (Int, Int) = (try row[.points], try row[.per])
    guard let ratio = PointRatio(points: points, per: per) else { throw row.problem(.points) }
    try self.init(
      id: row[.id],
      terms: ScoringTerms(
        activity: row[.activity], ratio: ratio, entryLimit: row[.entryLimit],
        dailyLimit: row[.dailyLimit], totalLimit: row[.totalLimit], warnAbove: row[.warnAbove],
        distinctTitles: row[.distinctTitles], reviewWords: row[.reviewWords]))
  }
}

extension ScoringTerms {
  func save(_ db: Database, in challenge: Identifier<Event>) throws -> Identifier<ScoringRule> {
    try db.value(
      """
      INSERT INTO scoringRule (challengeId, activity, points, per, entryLimit, dailyLimit,
        totalLimit, warnAbove, distinctTitles, reviewWords)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (challengeId, activity) DO UPDATE SET points = excluded.points,
        per = excluded.per, entryLimit = excluded.entryLimit, dailyLimit = excluded.dailyLimit,
        totalLimit = excluded.totalLimit, warnAbove = excluded.warnAbove,
        distinctTitles = excluded.distinctTitles, reviewWords = excluded.reviewWords
      RETURNING id
      """,
      [
        challenge, activity, ratio.points, ratio.per, entryLimit, dailyLimit, totalLimit,
        warnAbove, distinctTitles, reviewWords,
      ])
  }

  var fields: AuditFields {
    [
      ("activity", activity.name), ("points", String(ratio.points)), ("per", String(ratio.per)),
      ("entryLimit", entryLimit.map(String.init)), ("dailyLimit", dailyLimit.map(String.init)),
      ("totalLimit", totalLimit.map(String.init)), ("warnAbove", warnAbove.map(String.init)),
      ("distinctTitles", distinctTitles ? "yes" : nil),
      ("reviewWords", reviewWords.map(String.init)),
    ]
  }
}

import GRDB
package import Juara

extension Store {
  /// Every entry, what counts of it and why no more, and what it comes to. A group's score is of
  /// its own entries and of what its members scored.
  package func explainScore(
    of reader: EntrantReference, in code: String
  ) throws -> ExplainedScore {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
        throw ConditionRefusal.ratiosTooFine
      }
      let (entrant, named) = try reader.entrant(db, in: challenge.event.id)
      let reading = try EntryQuery(db, challenge.scoring, withReviews: true, withVoid: true)
      let entries = try entrant.map { try reading.entries(of: $0) } ?? []
      let written = try entrant.map { entrant in
        try LogEntry.fetchAll(
          db, sql: LogEntry.select + " WHERE entrant.id = ?", arguments: [entrant])
      }
      return ExplainedScore(
        entrant: named, challenge: challenge, unit: unit, entries: written ?? [],
        explanation: challenge.scoring.explanation(of: entries),
        members: try Self.memberScores(db, of: named, in: challenge.event.id))
    }
  }

  private static func memberScores(
    _ db: Database, of entrant: NamedEntrant, in challenge: Identifier<Event>
  ) throws -> [(name: String, units: Int)] {
    guard case .group(let group, _) = entrant else { return [] }
    return try db.rows(
      """
      SELECT participant.fullName, ifnull(score.points, 0) FROM membership
      JOIN registration ON registration.participantId = membership.participantId
        AND registration.eventId = ?2
        AND registration.status IN ('awaiting_consent', 'confirmed')
      JOIN participant ON participant.id = membership.participantId
      LEFT JOIN entrant ON entrant.participantId = participant.id AND entrant.challengeId = ?2
      LEFT JOIN score ON score.entrantId = entrant.id
      WHERE membership.groupId = ?1 ORDER BY participant.nameKey, participant.id
      """, [group, challenge]
    ).map { (try $0[0], try $0[1]) }
  }

  /// Scores everybody in a challenge anew, as every change does for whom it concerns.
  package func rebuildScores(of code: String) throws {
    try write { db in try ScoreWriter(db, try Challenge.fetch(db, code: code)).rebuild() }
  }
}

extension Store {
  /// By own entries. Who is shown, under which name and by which entries is decided as on a board:
  /// the public sees names by consent alone, nobody disqualified or hidden, and while the board is
  /// frozen what was there before.
  /// - Parameter name: One tier or badge; nil is all of them, in the challenge's order.
  package func reached(
    _ kind: Achievement.Kind, named name: String? = nil, of code: String, view: Standings.View,
    division: String? = nil, at now: Instant
  ) throws -> (rows: [EarnedAchievement], scope: Standings.Scope) {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code).seen(in: view, at: now)
      var achievements = challenge.conditions.achievements.filter { $0.kind == kind }
      if let name {
        let named = try Self.one(name, among: achievements.map(\.name))
        achievements.removeAll { $0.name != named }
      }
      let (query, scope) = try Self.query(
        db, challenge, view: view,
        division: try division.map { try challenge.division(named: $0) }, at: now)
      let results = try query.everybody().results
      let progress = try Self.progress(db, challenge, asOf: query.question.cutoff)
      let entrants = results.map { ($0, progress[$0.key, default: []]) }
      return (EarnedAchievement.all(of: achievements, among: entrants), scope)
    }
  }

  /// Who has reached the first tier by the end of a day; nil where there is none.
  static func completed(
    _ db: Database, _ challenge: Challenge, by last: Day
  ) throws -> Set<Identifier<Participant>>? {
    guard let first = challenge.conditions.achievements.first(where: { $0.kind == .tier }) else {
      return nil
    }
    let progress = try progress(db, challenge, asOf: nil)
    return Set(
      progress.compactMap { key, progress in
        guard case .participant(let id) = key,
          let reached = progress.first(where: { $0.achievement == first })?.reachedOn,
          reached <= last
        else { return nil }
        return id
      })
  }

  private static func progress(
    _ db: Database, _ challenge: Challenge, asOf cutoff: StandingsCutoff?
  ) throws -> [EntrantKey: [ScoreExplanation.Progress]] {
    let rows = try db.rows(
      "SELECT id, participantId FROM entrant WHERE challengeId = ? AND participantId IS NOT NULL",
      [challenge.event.id])
    let keys = try Dictionary(
      uniqueKeysWithValues: rows.map { (try $0[0] as Int64, EntrantKey.participant(try $0[1])) })
    let scoring = challenge.scoring
    var progress: [EntrantKey: [ScoreExplanation.Progress]] = [:]
    let reading = try EntryQuery(db, scoring, withReviews: true, asOf: cutoff)
    try reading.forEachEntrant(of: challenge.event.id) { entrant, entries in
      guard let key = keys[entrant] else { return }
      progress[key] = scoring.explanation(of: entries).achievements
    }
    return progress
  }
}

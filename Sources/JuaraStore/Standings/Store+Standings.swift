import GRDB
package import Juara

extension Store {
  /// - Parameters:
  ///   - view: The public one shows names by consent, and while frozen what was there before.
  ///   - top: The ranks up to this one, with all that share it; nil is everybody.
  ///   - division: The name of the one division that is ranked, from 1; nil is everybody.
  ///   - moment: The past moment as of which entries count; nil is now.
  ///   - now: On whose day it is decided who is a minor.
  /// - Throws: `RubricRefusal` and `JudgingRefusal` where a jury ranks that is not done.
  package func standings(
    of code: String, by entrantKind: Standings.EntrantKind, view: Standings.View, top: Int? = nil,
    division: String? = nil, rankedBy source: Standings.Source = .log,
    asOf moment: Instant? = nil, at now: Instant
  ) throws -> Standings {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code).seen(in: view, at: now)
      return try Self.standings(
        db, challenge, by: entrantKind, view: view, top: top,
        division: try division.map { try challenge.division(named: $0) }, rankedBy: source,
        asOf: moment, at: now)
    }
  }

  /// One of each division or, without any, of everybody; or of the one that is asked for.
  package func boards(
    of code: String, by entrantKind: Standings.EntrantKind, view: Standings.View, top: Int? = nil,
    division: String? = nil, rankedBy source: Standings.Source = .log,
    asOf moment: Instant? = nil, at now: Instant
  ) throws -> (event: Event, boards: [Standings]) {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code).seen(in: view, at: now)
      let asked = try division.map { [try challenge.division(named: $0)] } ?? challenge.divisions
      let rankingValues = RankingValueCache(db, challenge, at: now)
      var boards = try (asked.isEmpty ? [nil] : asked.map(Optional.some)).map { division in
        try Self.standings(
          db, challenge, by: entrantKind, view: view, top: top, division: division,
          rankedBy: source, with: rankingValues, asOf: moment, at: now)
      }
      if top != nil, entrantKind == .participant, !challenge.divisions.isEmpty {
        boards[0].scope.withoutDivision = try Self.query(
          db, challenge, view: view, rankedBy: source, with: rankingValues, asOf: moment, at: now
        ).query.everybody().withoutDivision
      }
      return (challenge.event, boards)
    }
  }

  /// The one function that ranks, whoever asks. `rankingValues` is shared by several boards.
  static func standings(
    _ db: Database, _ challenge: Challenge, by entrantKind: Standings.EntrantKind,
    view: Standings.View,
    top: Int? = nil, division: Division? = nil, rankedBy source: Standings.Source = .log,
    with rankingValues: RankingValueCache? = nil, asOf moment: Instant? = nil, at now: Instant
  ) throws -> Standings {
    let challenge = challenge.seen(in: view, at: now)
    var (query, scope) = try query(
      db, challenge, by: entrantKind, view: view, division: division, rankedBy: source,
      with: rankingValues, asOf: moment, at: now)
    var results: [Standings.Result]
    switch entrantKind {
    case .group: results = try query.groups()
    case .participant:
      if let top, let leaders = try query.leaders(top) {
        results = leaders
      } else {
        (results, scope.withoutDivision) = try query.everybody()
      }
    }
    return Standings(
      results, by: source == .log ? challenge.ranking : .rankingValue,
      activities: source == .log ? challenge.rules.map(\.terms.activity) : [],
      unit: query.unit, scope: scope, top: top)
  }

  /// For a board, or whatever shows what a board shows; with what its readers should know.
  static func query(
    _ db: Database, _ challenge: Challenge, by entrantKind: Standings.EntrantKind = .participant,
    view: Standings.View, division: Division? = nil, rankedBy source: Standings.Source = .log,
    with rankingValues: RankingValueCache? = nil, asOf moment: Instant? = nil, at now: Instant
  ) throws -> (query: StandingsQuery, scope: Standings.Scope) {
    if let moment, moment > now { throw StandingsRefusal.momentInFuture(moment) }
    let challenge = challenge.seen(in: view, at: now)
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    let library = try Library.fetch(db)
    let freeze = challenge.frozenAt.flatMap { $0 > now ? nil : $0 }
    if source != .log {
      if entrantKind == .group { throw StandingsRefusal.groupsByLogOnly }
      if moment != nil { throw StandingsRefusal.noPastMarks }
      if view == .public, freeze != nil {
        throw StandingsRefusal.juryFrozen(challenge.event.code.text)
      }
    }
    let rankingValues = try (rankingValues ?? RankingValueCache(db, challenge, at: now))
      .rankingValues(by: source)
    let cutoff = StandingsCutoff.of(view, asOf: moment, frozenAt: freeze, zone: library.zone)
    let isFrozen = freeze != nil && cutoff == StandingsCutoff(frozenAt: freeze!, zone: library.zone)
    let query = StandingsQuery(
      db, challenge, unit, library,
      StandingsQuery.Question(
        view: view, division: division, cutoff: cutoff,
        snapshot: cutoff == nil ? .current : isFrozen ? .frozen : nil, rankingValues: rankingValues,
        now: now))
    let scope = Standings.Scope(
      entrantKind: entrantKind, view: view, asOf: cutoff?.instant, frozenAt: challenge.frozenAt,
      divisions: challenge.divisions.map(\.name), division: division?.name,
      measure: entrantKind == .group ? challenge.groupScoring.measure : .sum, source: source,
      combination: rankingValues?.combination)
    return (query, scope)
  }
}

extension Store {
  /// Who moved in a challenge's standings between two moments, and by which entries.
  package func moves(
    in code: String, from first: Instant, to last: Instant, by entrantKind: Standings.EntrantKind,
    view: Standings.View, division: String? = nil, at now: Instant
  ) throws -> (moves: [StandingsChange], scope: Standings.Scope) {
    try read { db in
      guard first < last else { throw StandingsRefusal.momentsNotInOrder }
      let challenge = try Challenge.fetch(db, code: code).seen(in: view, at: now)
      let division = try division.map { try challenge.division(named: $0) }
      func standings(_ moment: Instant) throws -> Standings {
        try Self.standings(
          db, challenge, by: entrantKind, view: view, division: division, asOf: moment, at: now)
      }
      let (before, after) = (try standings(first), try standings(last))
      let zone = try Library.fetch(db).zone
      func cutoff(_ moment: Instant) -> StandingsCutoff {
        StandingsCutoff.of(view, asOf: moment, frozenAt: challenge.frozenAt, zone: zone)!
      }
      let effects = try Self.effects(
        db, challenge, from: cutoff(first), to: cutoff(last), by: entrantKind)
      return (StandingsChange.between(before, after, effects: effects), after.scope)
    }
  }

  /// Entries that count at only one moment, by whose they are; of a group, its members' too.
  private static func effects(
    _ db: Database, _ challenge: Challenge, from first: StandingsCutoff, to last: StandingsCutoff,
    by entrantKind: Standings.EntrantKind
  ) throws -> [EntrantKey: [StandingsChange.Effect]] {
    let rows = try db.cursor(
      """
      SELECT logEntry.id, recordedAt, readOn, voidedAt, entrant.participantId,
        \(entrantKind == .group ? "ifnull(entrant.groupId, membership.groupId)" : "NULL") AS groupId
      FROM entrant JOIN logEntry ON entrantId = entrant.id
      \(entrantKind == .group
        ? "LEFT JOIN membership ON membership.participantId = entrant.participantId" : "")
      WHERE challengeId = ?1
        AND (recordedAt >= ?2 AND recordedAt < ?3 OR voidedAt >= ?2 AND voidedAt < ?3
          OR logEntry.id IN (
            SELECT entryId FROM pastVoid WHERE pastVoid.voidedAt < ?3 AND restoredAt >= ?2))
      ORDER BY logEntry.id
      """, [challenge.event.id, first.instant, last.instant])
    let pastVoids = try pastVoids(db, of: challenge)
    var effects: [EntrantKey: [StandingsChange.Effect]] = [:]
    while let row = try rows.next() {
      let (recordedAt, voidedAt): (Instant, Instant?) = try (row["recordedAt"], row["voidedAt"])
      func counts(at cutoff: StandingsCutoff) throws -> Bool {
        try cutoff.counts(
          recordedAt: recordedAt, readOn: row["readOn"], voidedAt: voidedAt,
          pastVoids: pastVoids[row["id"]] ?? [])
      }
      let (before, after) = try (counts(at: first), counts(at: last))
      guard before != after else { continue }
      let effect = StandingsChange.Effect(try row["id"], isVoid: before)
      let group: Identifier<Group>? = try row["groupId"]
      if let group {
        effects[.group(group), default: []].append(effect)
      } else if entrantKind == .participant,
        let person: Identifier<Participant> = try row["participantId"]
      {
        effects[.participant(person), default: []].append(effect)
      }
    }
    return effects
  }

  /// When entries of a challenge were void that have been restored since.
  private static func pastVoids(
    _ db: Database, of challenge: Challenge
  ) throws -> [Int64: [VoidPeriod]] {
    let rows = try db.rows(
      """
      SELECT entryId, pastVoid.voidedAt, restoredAt FROM pastVoid
      JOIN logEntry ON logEntry.id = entryId JOIN entrant ON entrant.id = entrantId
      WHERE challengeId = ?
      """, [challenge.event.id])
    return try Dictionary(grouping: rows) { try $0[0] as Int64 }
      .mapValues { try $0.map { VoidPeriod(from: try $0[1], to: try $0[2]) } }
  }
}

extension Store {
  /// The public sees what was recorded and read before; a moment to come may be named, and moved.
  @discardableResult
  package func freeze(
    _ code: String, at moment: Instant, by audit: AuditContext
  ) throws -> Challenge {
    try write(by: audit) { context in
      let before = try Challenge.fetch(context.db, code: code)
      guard before.frozenAt != moment else { return before }
      try Self.setFreeze(context, before, to: moment, .frozen)
      return try Challenge.fetch(context.db, code: code)
    }
  }

  package func lift(_ code: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let before = try Challenge.fetch(context.db, code: code)
      if before.frozenAt == nil { throw StandingsRefusal.notFrozen(code) }
      try Self.setFreeze(context, before, to: nil, .lifted)
    }
  }

  private static func setFreeze(
    _ context: WriteContext, _ challenge: Challenge, to moment: Instant?,
    _ action: AuditEntry.Action
  ) throws {
    // What held at a moment after the change are the rules of today.
    let keepsRules = moment.map { $0.secondsSince1970 <= challenge.rulesAtFreeze?.until ?? .min }
    try context.db.execute(
      """
      UPDATE challenge SET frozenAt = ?1, rulesAtFreeze = iif(?2, rulesAtFreeze, NULL)
      WHERE eventId = ?3
      """, [moment, keepsRules ?? false, challenge.event.id])
    try ScoreWriter.freeze(context.db, try Challenge.fetch(context.db, challenge.event))
    try context.log(
      action, .challenge, challenge.event.id,
      [.init("frozenAt", from: challenge.frozenAt?.iso8601, to: moment?.iso8601)])
  }
}

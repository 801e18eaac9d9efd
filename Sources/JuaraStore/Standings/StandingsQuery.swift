import GRDB
import Juara

struct StandingsQuery {
  struct Question {
    let view: Standings.View
    /// The one division that is ranked; nil is everybody.
    let division: Division?
    /// The moment as of which entries count; nil is all there are.
    let cutoff: StandingsCutoff?
    /// The edition of scores that is kept of that moment; nil where they must be counted.
    let snapshot: ScoreSnapshot.Kind?
    let rankingValues: RankingValues?
    /// On whose day it is decided who is a minor.
    let now: Instant
  }

  let db: Database
  let challenge: Challenge
  let unit: PointUnit
  let library: Library
  let question: Question
  let placement: DivisionAssigner

  init(
    _ db: Database, _ challenge: Challenge, _ unit: PointUnit, _ library: Library,
    _ question: Question
  ) {
    self.db = db
    self.challenge = challenge
    self.unit = unit
    self.library = library
    self.question = question
    placement = DivisionAssigner(db, challenge)
  }

  /// Beside "Peserta 017" a class or a club would nearly say who it is, a school does not.
  private var shownGroups: String {
    question.view == .public
      ? "('school', 'branch')" : "('school', 'class', 'branch', 'club', 'family')"
  }

  var columns: String {
    """
    \(Participant.columns), registration.number, entrant.id AS entrantId,
      ifnull(entrant.state, 'competing') AS state,
      \(Consent.mayPublishName) AS mayPublishName,
      (SELECT group_concat(name, '; ') FROM (
        SELECT "group".name FROM membership JOIN "group" ON "group".id = membership.groupId
        WHERE membership.participantId = participant.id AND "group".kind IN \(shownGroups)
        ORDER BY "group".kind, "group".nameKey)) AS groupNames
    """
  }

  /// Those that hold seats now, or held them then and were cancelled since, one per participant.
  /// Whoever was cancelled and is erased is on no past board.
  var standing: String {
    func standsNow(_ table: String) -> String {
      "\(table).status IN ('awaiting_consent', 'confirmed')"
    }
    guard let cutoff = question.cutoff else { return standsNow("registration") }
    func stoodThen(_ table: String) -> String {
      "\(table).cancelledAt >= \(cutoff.instant.secondsSince1970) AND \(table).heldSeats = 1"
        + " AND NOT EXISTS (SELECT * FROM participant AS gone"
        + " WHERE gone.id = \(table).participantId AND gone.erasedAt IS NOT NULL)"
    }
    return """
      (\(standsNow("registration")) OR \(stoodThen("registration")) AND NOT EXISTS (
        SELECT * FROM registration AS other
        WHERE other.participantId = registration.participantId
          AND other.eventId = registration.eventId
          AND (\(standsNow("other")) OR other.id > registration.id AND \(stoodThen("other")))))
      """
  }

  func scoreTable() throws -> ScoreTable {
    try ScoreTable.read(db, challenge, unit, question.cutoff, kept: question.snapshot)
  }

  /// The results of everybody registered whom the view shows, and those of them who fit no division.
  func everybody() throws -> (results: [Standings.Result], withoutDivision: [Standings.Misfit]) {
    let table = try scoreTable()
    let rows = try db.cursor(
      """
      SELECT \(columns) FROM registration
      JOIN participant ON participant.id = registration.participantId
      LEFT JOIN entrant ON entrant.participantId = participant.id
        AND entrant.challengeId = registration.eventId
      WHERE registration.eventId = ? AND \(standing)
      """, [challenge.event.id])
    var results: [Standings.Result] = []
    var withoutDivision: [Standings.Misfit] = []
    while let row = try rows.next() {
      let participant: Participant = try row.record()
      let division = try placement.division(of: participant)
      let isMisfit = division == nil && !challenge.divisions.isEmpty
      let isAsked = question.division == nil || division?.id == question.division?.id
      guard isMisfit || isAsked else { continue }
      let score = table.row(of: try row["entrantId"])
      guard let result = try result(row, participant, division?.name, score) else { continue }
      if isMisfit {
        let reason = challenge.divisions.misfit(of: participant.details)
        withoutDivision.append(Standings.Misfit(result: result, reason: reason))
      }
      if isAsked { results.append(result) }
    }
    return (results, withoutDivision)
  }

  /// What a participant came to; nil where the view does not show the row.
  func result(
    _ row: Row, _ participant: Participant, _ division: String?, _ score: ScoreTable.Row
  ) throws -> Standings.Result? {
    let state: EntrantState = try row["state"]
    guard state.isShown(in: question.view) else { return nil }
    let number: Int = try row["number"]
    let name: PublicName =
      switch question.view {
      case .staff: .name(participant.details.name.text)
      case .public:
        try .of(
          participant, number: number, mayPublishName: row["mayPublishName"],
          isMinor: participant.details.isMinor(
            on: library.zone.day(of: question.now), ageOfMajority: library.ageOfMajority))
      }
    return try Standings.Result(
      key: .participant(participant.id), name: name,
      entrantNumber: question.view == .staff ? number : nil, group: row["groupNames"],
      division: division, state: state,
      nameKey: Self.sortKey(name, number: Int64(number), of: participant),
      points: score.points, titles: score.titles, activeDays: score.activeDays,
      lastCountedOn: score.lastCountedOn, reachedAt: score.reachedAt,
      totals: question.rankingValues == nil ? score.totals : [],
      rankingValue: question.rankingValues?.rankingValue(of: participant.id) ?? .log)
  }

  /// Nothing that the view does not show, lest the order tell a hidden name; namesakes by number.
  static func sortKey(_ name: PublicName, number: Int64, of participant: Participant?)
    -> String
  {
    let last = "\u{10FFFF}"
    let order = String(1_000_000_000_000 + number)
    switch name {
    case .name(let shown):
      let known = participant?.details.name
      return (known.flatMap { $0.text == shown ? $0.key : nil } ?? NameKey.key(of: shown)) + "\0"
        + order
    case .participant, .family: return last + order
    }
  }
}

extension StandingsQuery {
  /// Walks the index of scores from its top and stops below the last rank asked for. Nil where only
  /// everybody's results can tell: the index has the log's scores of now, in the order of points,
  /// titles and active days.
  func leaders(_ top: Int) throws -> [Standings.Result]? {
    guard question.rankingValues == nil, let snapshot = question.snapshot,
      let order = challenge.ranking.beginning(sharedWith: .standard)
    else { return nil }
    if snapshot == .frozen {
      guard question.division == nil else { return nil }
      return try walk(
        "frozenScore AS score INDEXED BY frozenScoreByRank", where: "score.ofGroup = 0", [], top,
        order)
    }
    guard let division = question.division else {
      return try walk("score INDEXED BY scoreByRank", where: "score.ofGroup = 0", [], top, order)
    }
    // Those who are still to be placed are few, and each may belong to the division.
    let unplaced = try walk(
      "score INDEXED BY scoreToPlace", where: "score.mustPlace = 1", [], Int.max, order)
    return try unplaced
      + walk(
        "score INDEXED BY scoreByDivision", where: "score.divisionId = ? AND score.mustPlace = 0",
        [division.id], top, order)
  }

  private func walk(
    _ scores: String, where condition: String, _ arguments: StatementArguments, _ top: Int,
    _ order: RankingKey
  ) throws -> [Standings.Result] {
    let rows = try db.cursor(
      """
      SELECT \(columns), score.points, score.titles, score.activeDays, score.lastCountedOn,
        score.reachedAt, \(placing)
      FROM \(scores)
      CROSS JOIN entrant ON entrant.id = score.entrantId
      CROSS JOIN registration ON registration.participantId = entrant.participantId
        AND registration.eventId = score.challengeId
        AND \(standing)
      CROSS JOIN participant ON participant.id = entrant.participantId
      WHERE score.challengeId = ? AND \(condition) AND score.points > 0
        AND entrant.state = 'competing'
      ORDER BY score.points DESC, score.titles DESC, score.activeDays DESC
      """, [challenge.event.id] + arguments)
    var results: [Standings.Result] = []
    while let row = try rows.next() {
      let participant: Participant = try row.record()
      let division = try division(row, participant)
      if let asked = question.division, division?.id != asked.id { continue }
      guard let result = try result(row, participant, division?.name, try score(row)) else {
        continue
      }
      if results.count >= top, let last = results.last, order.isBetter(last, than: result) { break }
      results.append(result)
    }
    return results
  }

  /// What is kept of divisions; nothing with the frozen scores.
  private var placing: String {
    question.snapshot == .frozen
      ? "NULL AS divisionId, 1 AS mustPlace" : "score.divisionId, score.mustPlace"
  }

  /// The division as it is kept with the score or, where that is still to be done, as it is found.
  private func division(_ row: Row, _ participant: Participant) throws -> Division? {
    if try row["mustPlace"] { return try placement.division(of: participant) }
    let id: Identifier<Division>? = try row["divisionId"]
    return challenge.divisions.first { $0.id == id }
  }

  private func score(_ row: Row) throws -> ScoreTable.Row {
    let table = (question.snapshot ?? .current).rawValue + "Part"
    let parts = try db.rows(
      "SELECT ruleId, raw, counted FROM \(table) WHERE entrantId = ?", [row["entrantId"] as Int64])
    return try ScoreTable.Row(
      points: row["points"], titles: row["titles"], activeDays: row["activeDays"],
      lastCountedOn: row["lastCountedOn"], reachedAt: row["reachedAt"],
      totals: challenge.rules.map { rule in
        let part = try parts.first { try $0["ruleId"] as Identifier<ScoringRule> == rule.id }
        return try part.map { Standings.Total(raw: try $0["raw"], counted: try $0["counted"]) }
          ?? Standings.Total()
      })
  }
}

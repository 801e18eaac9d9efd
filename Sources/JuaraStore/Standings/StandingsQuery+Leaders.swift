internal import GRDB
internal import Juara

extension StandingsQuery {
  /// The results of those who may reach the ranks up to `top`: walks the index of scores from its
  /// top, and stops below the last rank asked for.
  ///
  /// Nil where only everybody's results can tell: the index has the log's scores of now, and it is in
  /// the order of points, titles and active days.
  func leaders(_ top: Int) throws -> [Standings.Result]? {
    guard question.merits == nil, let edition = question.edition,
      let order = challenge.ranking.beginning(sharedWith: .standard)
    else { return nil }
    if edition == .frozen {
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
    let rows = try Row.fetchCursor(
      db,
      sql: """
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
        """,
      arguments: [challenge.event.id] + arguments)
    var results: [Standings.Result] = []
    while let row = try rows.next() {
      let participant = Participant(row: row)
      let division = try division(row, participant)
      if let asked = question.division, division?.id != asked.id { continue }
      guard let result = result(row, participant, division?.name, try page(row)) else { continue }
      if results.count >= top, let last = results.last, order.isBetter(last, than: result) { break }
      results.append(result)
    }
    return results
  }

  /// What is kept of divisions; nothing with the frozen scores.
  private var placing: String {
    question.edition == .frozen
      ? "NULL AS divisionId, 1 AS mustPlace" : "score.divisionId, score.mustPlace"
  }

  /// The division as it is kept with the score or, where that is still to be done, as it is found.
  private func division(_ row: Row, _ participant: Participant) throws -> Division? {
    if row["mustPlace"] as Bool { return try placement.division(of: participant) }
    let id: Identifier<Division>? = row["divisionId"]
    return challenge.divisions.first { $0.id == id }
  }

  private func page(_ row: Row) throws -> ScoreBook.Page {
    let table = (question.edition ?? .current).rawValue + "Part"
    let statement = try db.cachedStatement(
      sql: "SELECT ruleId, raw, counted FROM \(table) WHERE entrantId = ?")
    let parts = try Row.fetchAll(statement, arguments: [row["entrantId"] as Int64])
    return ScoreBook.Page(
      points: row["points"], titles: row["titles"], activeDays: row["activeDays"],
      lastCountedOn: row["lastCountedOn"], reachedAt: row["reachedAt"],
      totals: challenge.rules.map { rule in
        let part = parts.first { $0["ruleId"] as Identifier<ScoringRule> == rule.id }
        return part.map { Standings.Total(raw: $0["raw"], counted: $0["counted"]) }
          ?? Standings.Total()
      })
  }
}

internal import GRDB
internal import Juara

/// Reads the results that standings rank.
struct StandingsQuery {
  let db: Database
  let challenge: Challenge
  let view: Standings.View
  let library: Library
  let now: Instant

  /// Beside "Peserta 017" a class or a club would nearly say who it is, a school does not.
  private var shownGroups: String {
    view == .public ? "('school', 'branch')" : "('school', 'class', 'branch', 'club', 'family')"
  }

  private var select: String {
    """
    SELECT \(Participant.columns), registration.number, entrant.id AS entrantId, score.points,
      score.titles, score.activeDays, score.lastCountedOn, score.reachedAt,
      EXISTS (SELECT * FROM consent WHERE consent.participantId = participant.id
        AND purpose = 'publish-name' AND withdrawnOn IS NULL) AS mayPublishName,
      (SELECT group_concat(name, '; ') FROM (
        SELECT "group".name FROM membership JOIN "group" ON "group".id = membership.groupId
        WHERE membership.participantId = participant.id AND "group".kind IN \(shownGroups)
        ORDER BY "group".kind, "group".nameKey)) AS groupNames
    """
  }

  /// The results of everybody registered, or of those who may reach the ranks up to `top`.
  func participants(top: Int?) throws -> [Standings.Result] {
    guard let top, challenge.ranking == .standard else { return try everybody() }
    return try leaders(top)
  }

  private func everybody() throws -> [Standings.Result] {
    let totals = try totalsByEntrant()
    let rows = try Row.fetchCursor(
      db,
      sql: select + """
         FROM registration
        JOIN participant ON participant.id = registration.participantId
        LEFT JOIN entrant ON entrant.participantId = participant.id
          AND entrant.challengeId = registration.eventId
        LEFT JOIN score ON score.entrantId = entrant.id
        WHERE registration.eventId = ? AND registration.status IN ('awaiting_consent', 'confirmed')
        """,
      arguments: [challenge.event.id])
    var results: [Standings.Result] = []
    while let row = try rows.next() {
      let entrant: Int64? = row["entrantId"]
      results.append(result(row, totals: entrant.flatMap { totals[$0] } ?? [:]))
    }
    return results
  }

  /// Walks the index of scores from its top, and stops below the last rank asked for.
  private func leaders(_ top: Int) throws -> [Standings.Result] {
    let rows = try Row.fetchCursor(
      db,
      sql: select + """
         FROM score INDEXED BY scoreByRank
        CROSS JOIN entrant ON entrant.id = score.entrantId
        CROSS JOIN registration ON registration.participantId = entrant.participantId
          AND registration.eventId = score.challengeId
          AND registration.status IN ('awaiting_consent', 'confirmed')
        CROSS JOIN participant ON participant.id = entrant.participantId
        WHERE score.challengeId = ? AND score.ofGroup = 0 AND score.points > 0
        ORDER BY score.points DESC, score.titles DESC, score.activeDays DESC
        """,
      arguments: [challenge.event.id])
    var results: [Standings.Result] = []
    while let row = try rows.next() {
      let result = result(row, totals: try totals(of: row["entrantId"]))
      if results.count >= top, let last = results.last,
        challenge.ranking.isBetter(last, than: result)
      {
        break
      }
      results.append(result)
    }
    return results
  }

  private func result(
    _ row: Row, totals: [Identifier<ScoringRule>: Standings.Total]
  ) -> Standings.Result {
    let participant = Participant(row: row)
    let name: PublicName =
      switch view {
      case .staff: .name(participant.details.name.text)
      case .public:
        .of(
          participant, number: row["number"], mayPublishName: row["mayPublishName"],
          isMinor: participant.details.isMinor(
            on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority))
      }
    return Standings.Result(
      name: name, group: row["groupNames"],
      nameKey: Self.sortKey(name, number: row["number"], of: participant),
      points: row["points"] ?? 0, titles: row["titles"] ?? 0, activeDays: row["activeDays"] ?? 0,
      lastCountedOn: row["lastCountedOn"], reachedAt: row["reachedAt"],
      totals: challenge.rules.map { totals[$0.id] ?? Standings.Total() })
  }

  /// What orders equals: nothing that the view does not show, lest the order tell a hidden name. Two
  /// of one name stand in the order of their numbers.
  private static func sortKey(_ name: PublicName, number: Int64, of participant: Participant?)
    -> String
  {
    let last = "\u{10FFFF}"
    let order = String(1_000_000_000_000 + number)
    switch name {
    case .name(let shown):
      let known = participant?.details.name
      return (known?.text == shown ? known!.key : NameKey.key(of: shown)) + "\0" + order
    case .participant, .family: return last + order
    }
  }

  private func totals(of entrant: Int64) throws -> [Identifier<ScoringRule>: Standings.Total] {
    let statement = try db.cachedStatement(
      sql: "SELECT ruleId, raw, counted FROM scorePart WHERE entrantId = ?")
    let rows = try Row.fetchAll(statement, arguments: [entrant])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0[0], Standings.Total(raw: $0[1], counted: $0[2])) })
  }

  private func totalsByEntrant() throws -> [Int64: [Identifier<ScoringRule>: Standings.Total]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT scorePart.entrantId, ruleId, raw, counted FROM scorePart
        JOIN score ON score.entrantId = scorePart.entrantId WHERE challengeId = ? AND ofGroup = 0
        """,
      arguments: [challenge.event.id])
    var totals: [Int64: [Identifier<ScoringRule>: Standings.Total]] = [:]
    while let row = try rows.next() {
      totals[row[0], default: [:]][row[1]] = Standings.Total(raw: row[2], counted: row[3])
    }
    return totals
  }

  /// What each group's members and its own entries came to.
  ///
  /// Points, titles and active days are sums over the members and the group's own entries.
  func groups() throws -> [Standings.Result] {
    let totals = try totalsByGroup()
    let rows = try Row.fetchAll(
      db,
      sql: Self.contributors + """
        SELECT "group".*, 0 AS members, sum(score.points) AS points, sum(titles) AS titles,
          sum(activeDays) AS activeDays, max(lastCountedOn) AS lastCountedOn,
          max(reachedAt) AS reachedAt
        FROM contributor JOIN "group" ON "group".id = contributor.groupId
        LEFT JOIN score ON score.entrantId = contributor.entrantId GROUP BY "group".id
        """,
      arguments: [challenge.event.id])
    return try rows.map { row in
      let group = try Group(row: row)
      let name: PublicName = view == .staff ? .name(group.name.text) : .of(group)
      let own = totals[group.id] ?? [:]
      return Standings.Result(
        name: name, group: nil, nameKey: Self.sortKey(name, number: group.id.rawValue, of: nil),
        points: row["points"] ?? 0, titles: row["titles"] ?? 0,
        activeDays: row["activeDays"] ?? 0, lastCountedOn: row["lastCountedOn"],
        reachedAt: row["reachedAt"],
        totals: challenge.rules.map { own[$0.id] ?? Standings.Total() })
    }
  }

  /// Who adds to which group: its registered members, and the group by its own entries.
  private static let contributors = """
    WITH contributor AS (
      SELECT membership.groupId, entrant.id AS entrantId FROM registration
      JOIN membership ON membership.participantId = registration.participantId
      LEFT JOIN entrant ON entrant.participantId = registration.participantId
        AND entrant.challengeId = registration.eventId
      WHERE registration.eventId = ?1
        AND registration.status IN ('awaiting_consent', 'confirmed')
      UNION ALL
      SELECT groupId, id FROM entrant WHERE challengeId = ?1 AND groupId IS NOT NULL
    )

    """

  private func totalsByGroup() throws
    -> [Identifier<Group>: [Identifier<ScoringRule>: Standings.Total]]
  {
    let rows = try Row.fetchAll(
      db,
      sql: Self.contributors + """
        SELECT groupId, ruleId, sum(raw), sum(counted) FROM contributor
        JOIN scorePart ON scorePart.entrantId = contributor.entrantId GROUP BY groupId, ruleId
        """,
      arguments: [challenge.event.id])
    var totals: [Identifier<Group>: [Identifier<ScoringRule>: Standings.Total]] = [:]
    for row in rows {
      totals[row[0], default: [:]][row[1]] = Standings.Total(raw: row[2], counted: row[3])
    }
    return totals
  }
}

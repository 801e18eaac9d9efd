import GRDB
import Juara

extension StandingsQuery {
  /// Points are the sum over the members and the group's own entries; a title that several of them
  /// read is one title, and a day on which several of them read one active day. Who was
  /// disqualified or takes part out of competition adds nothing; who is hidden does. In a division
  /// the members count who belong to it, and the entries of the group that it is made of.
  func groups() throws -> [Standings.Result] {
    let table = try scoreTable()
    var sums: [Identifier<Group>: Sum] = [:]
    var contributors: [Int64: [Identifier<Group>]] = [:]
    let rows = try db.cursor(
      self.contributors(withPeople: question.division != nil), [challenge.event.id])
    while let row = try rows.next() {
      let group: Identifier<Group> = try row["groupId"]
      let isMember: Bool = try row["isMember"]
      let state: EntrantState = try row["state"]
      if !isMember { sums[group, default: Sum()].state = state }
      guard try belongs(row, isMember: isMember, to: group) else { continue }
      guard !isMember || state.countsForGroup else {
        sums[group] = sums[group] ?? Sum()
        continue
      }
      let entrant: Int64? = try row["entrantId"]
      sums[group, default: Sum()].add(table.row(of: entrant), isMember: isMember)
      if let entrant { contributors[entrant, default: []].append(group) }
    }
    let reach = try reach(of: contributors)
    return try Group.all(db).compactMap { group in
      guard var sum = sums[group.id] else { return nil }
      sum.score.titles = reach[group.id]?.titles.count ?? 0
      sum.score.activeDays = reach[group.id]?.days.count ?? 0
      return result(group, sum)
    }
  }

  private func reach(
    of contributors: [Int64: [Identifier<Group>]]
  ) throws -> [Identifier<Group>: Scoring.Coverage] {
    var reach: [Identifier<Group>: Scoring.Coverage] = [:]
    let scoring = challenge.scoring
    let reading = try EntryQuery(db, scoring, asOf: question.cutoff)
    try reading.forEachEntrant(of: challenge.event.id) { entrant, entries in
      guard let groups = contributors[entrant] else { return }
      let own = scoring.coverage(of: entries)
      for group in groups { reach[group, default: Scoring.Coverage()].formUnion(own) }
    }
    return reach
  }

  private func result(_ group: Group, _ sum: Sum) -> Standings.Result? {
    guard sum.state.isShown(in: question.view) else { return nil }
    let name: PublicName = question.view == .staff ? .name(group.name.text) : .of(group)
    let worth = challenge.groupScoring.worth(
      sum: sum.score.points, participants: sum.participants, enrolment: group.enrolment, in: unit)
    let totals =
      sum.score.totals.isEmpty
      ? challenge.rules.map { _ in Standings.Total() } : sum.score.totals
    return Standings.Result(
      key: .group(group.id), name: name, division: question.division?.name, state: sum.state,
      isIneligible: worth.isIneligible,
      nameKey: Self.sortKey(name, number: group.id.rawValue, of: nil), points: worth.points,
      sharedBy: worth.sharedBy, titles: sum.score.titles, activeDays: sum.score.activeDays,
      lastCountedOn: sum.score.lastCountedOn, reachedAt: sum.score.reachedAt,
      participants: sum.participants, totals: totals)
  }

  private func belongs(_ row: Row, isMember: Bool, to group: Identifier<Group>) throws -> Bool {
    guard let asked = question.division else { return true }
    guard isMember else {
      if case .group(group, _) = asked.terms { return true }
      return false
    }
    return try placement.division(of: row.record())?.id == asked.id
  }

  /// Who adds to which group: its registered members, and the group by its own entries.
  private func contributors(withPeople: Bool) -> String {
    let people = withPeople ? "\(Participant.columns)," : ""
    let nobody = withPeople ? String(repeating: "NULL, ", count: Participant.columns.count) : ""
    let join = withPeople ? "JOIN participant ON participant.id = registration.participantId" : ""
    return """
      SELECT \(people) membership.groupId, entrant.id AS entrantId, 1 AS isMember,
        ifnull(entrant.state, 'competing') AS state
      FROM registration
      JOIN membership ON membership.participantId = registration.participantId \(join)
      LEFT JOIN entrant ON entrant.participantId = registration.participantId
        AND entrant.challengeId = registration.eventId
      WHERE registration.eventId = ?1 AND \(standing)
      UNION ALL
      SELECT \(nobody) groupId, id, 0, state FROM entrant
      WHERE challengeId = ?1 AND groupId IS NOT NULL
      """
  }
}

private struct Sum {
  var score = ScoreTable.Row(totals: [])
  var participants = 0
  var state = EntrantState.competing

  mutating func add(_ other: ScoreTable.Row, isMember: Bool) {
    score.points += other.points
    score.lastCountedOn = [score.lastCountedOn, other.lastCountedOn].compactMap { $0 }.max()
    score.reachedAt = [score.reachedAt, other.reachedAt].compactMap { $0 }.max()
    if score.totals.isEmpty {
      score.totals = other.totals
    } else {
      for (index, total) in other.totals.enumerated() {
        score.totals[index].raw += total.raw
        score.totals[index].counted += total.counted
      }
    }
    if isMember, other.points > 0 { participants += 1 }
  }
}

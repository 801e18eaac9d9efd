internal import GRDB
internal import Juara

extension StandingsQuery {
  /// What each group's members and its own entries came to.
  ///
  /// Points, titles and active days are sums over the members and the group's own entries. Who was
  /// disqualified or takes part out of competition adds nothing; who is hidden does. In a division
  /// the members count who belong to it, and the entries of the group that it is made of.
  func groups() throws -> [Standings.Result] {
    let book = try book()
    var sums: [Identifier<Group>: Sum] = [:]
    let rows = try Row.fetchCursor(
      db, sql: Self.contributors(withPeople: question.division != nil),
      arguments: [challenge.event.id])
    while let row = try rows.next() {
      let group: Identifier<Group> = row["groupId"]
      let isMember: Bool = row["isMember"]
      let state = EntrantState(rawValue: row["state"])!
      if !isMember { sums[group, default: Sum()].state = state }
      guard try belongs(row, isMember: isMember, to: group) else { continue }
      guard !isMember || state.countsForGroup else {
        _ = sums[group, default: Sum()]
        continue
      }
      sums[group, default: Sum()].add(book.page(of: row["entrantId"]), isMember: isMember)
    }
    return try Row.fetchAll(db, sql: "SELECT *, 0 AS members FROM \"group\"").compactMap { row in
      let group = try Group(row: row)
      return sums[group.id].flatMap { result(group, $0) }
    }
  }

  private func result(_ group: Group, _ sum: Sum) -> Standings.Result? {
    guard sum.state.isShown(in: question.view) else { return nil }
    let name: PublicName = question.view == .staff ? .name(group.name.text) : .of(group)
    let worth = challenge.groupScoring.worth(
      sum: sum.page.points, participants: sum.participants, enrolment: group.enrolment, in: unit)
    let totals =
      sum.page.totals.isEmpty
      ? challenge.rules.map { _ in Standings.Total() } : sum.page.totals
    return Standings.Result(
      key: .group(group.id), name: name, division: question.division?.name, state: sum.state,
      isHeldBack: worth.isHeldBack,
      nameKey: Self.sortKey(name, number: group.id.rawValue, of: nil), points: worth.points,
      sharedBy: worth.sharedBy, titles: sum.page.titles, activeDays: sum.page.activeDays,
      lastCountedOn: sum.page.lastCountedOn, reachedAt: sum.page.reachedAt,
      participants: sum.participants, totals: totals)
  }

  private func belongs(_ row: Row, isMember: Bool, to group: Identifier<Group>) throws -> Bool {
    guard let asked = question.division else { return true }
    guard isMember else {
      if case .group(group, _) = asked.terms { return true }
      return false
    }
    return try placement.division(of: Participant(row: row))?.id == asked.id
  }

  /// Who adds to which group: its registered members, and the group by its own entries.
  private static func contributors(withPeople: Bool) -> String {
    let people = withPeople ? Participant.columns + "," : ""
    let nobody = withPeople ? String(repeating: "NULL, ", count: 13) : ""
    let join = withPeople ? "JOIN participant ON participant.id = registration.participantId" : ""
    return """
      SELECT \(people) membership.groupId, entrant.id AS entrantId, 1 AS isMember,
        ifnull(entrant.state, 'competing') AS state
      FROM registration
      JOIN membership ON membership.participantId = registration.participantId \(join)
      LEFT JOIN entrant ON entrant.participantId = registration.participantId
        AND entrant.challengeId = registration.eventId
      WHERE registration.eventId = ?1
        AND registration.status IN ('awaiting_consent', 'confirmed')
      UNION ALL
      SELECT \(nobody) groupId, id, 0, state FROM entrant
      WHERE challengeId = ?1 AND groupId IS NOT NULL
      """
  }
}

/// What a group's members and its own entries came to, one added after the other.
private struct Sum {
  var page = ScoreBook.Page(totals: [])
  var participants = 0
  var state = EntrantState.competing

  mutating func add(_ other: ScoreBook.Page, isMember: Bool) {
    page.points += other.points
    page.titles += other.titles
    page.activeDays += other.activeDays
    page.lastCountedOn = [page.lastCountedOn, other.lastCountedOn].compactMap { $0 }.max()
    page.reachedAt = [page.reachedAt, other.reachedAt].compactMap { $0 }.max()
    if page.totals.isEmpty {
      page.totals = other.totals
    } else {
      for (index, total) in other.totals.enumerated() {
        page.totals[index].raw += total.raw
        page.totals[index].counted += total.counted
      }
    }
    if isMember, other.points > 0 { participants += 1 }
  }
}

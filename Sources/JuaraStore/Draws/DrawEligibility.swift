internal import GRDB
internal import Juara

/// Finds who may win a draw.
struct DrawEligibility {
  let db: Database
  let challenge: Challenge
  let pool: DrawPool
  /// Whose winners are left out.
  let without: [Draw]

  /// Somebody who may win.
  struct Eligible {
    var registration: Identifier<Registration>
    var listed: DrawList.Entrant
  }

  /// Everybody who may win, in the order of their numbers.
  func entrants() throws -> [Eligible] {
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    let least = (pool.points ?? 0).multipliedReportingOverflow(by: unit.perPoint)
    guard !least.overflow else { return [] }
    let winners = try earlierWinners()
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT registration.id, number, registration.participantId, phone, guardianPhone
        FROM registration JOIN participant ON participant.id = registration.participantId
        LEFT JOIN entrant ON entrant.participantId = registration.participantId
          AND entrant.challengeId = registration.eventId
        LEFT JOIN score ON score.entrantId = entrant.id
        WHERE eventId = ? AND status = 'confirmed'
          AND ifnull(entrant.state, 'competing') = 'competing'
          AND (? OR ifnull(points, 0) >= max(?, 1))
        ORDER BY number
        """,
      arguments: [challenge.event.id, pool.includesEverybody, least.partialValue]
    ).filter { !winners.contains($0[2]) }
    let families = try families()
    let households = Households(
      rows.map { row in
        Households.Ties(
          phones: [row[3], row[4]].compactMap { $0 },
          families: families[row[2], default: []])
      })
    return zip(rows, households.numbers).map { row, household in
      Eligible(
        registration: row[0], listed: DrawList.Entrant(number: row[1], household: household))
    }
  }

  private func earlierWinners() throws -> Set<Identifier<Participant>> {
    var winners = Set<Identifier<Participant>>()
    for draw in without {
      winners.formUnion(
        try Identifier<Participant>.fetchSet(
          db,
          sql: """
            SELECT participantId FROM drawEntrant
            JOIN registration ON registration.id = registrationId
            WHERE drawId = ? AND picked <= ?
            """,
          arguments: [draw.id, draw.list.terms.winners]))
    }
    return winners
  }

  private func families() throws -> [Identifier<Participant>: [Identifier<Group>]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT participantId, groupId FROM membership
        JOIN "group" ON "group".id = groupId WHERE kind = 'family'
        """)
    var families: [Identifier<Participant>: [Identifier<Group>]] = [:]
    for row in rows { families[row[0], default: []].append(row[1]) }
    return families
  }
}

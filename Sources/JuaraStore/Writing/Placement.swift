internal import GRDB
internal import Juara

/// Finds the division of a challenge's participants, and keeps it with their scores.
///
/// The schema marks the scores whose division may have changed, whoever changed it. They are placed
/// when scores are written, and by whoever reads them before that.
struct Placement {
  private let db: Database
  private let challenge: Challenge
  private let asksForGroups: Bool

  init(_ db: Database, _ challenge: Challenge) {
    self.db = db
    self.challenge = challenge
    asksForGroups = challenge.divisions.contains { division in
      if case .group = division.terms { true } else { false }
    }
  }

  /// The division that a participant belongs to, if any takes the participant.
  func division(of participant: Participant) throws -> Division? {
    guard !challenge.divisions.isEmpty else { return nil }
    var groups: Set<Identifier<Group>> = []
    if asksForGroups {
      let statement = try db.cachedStatement(
        sql: "SELECT groupId FROM membership WHERE participantId = ?")
      groups = Set(try Identifier<Group>.fetchAll(statement, arguments: [participant.id]))
    }
    return challenge.divisions.first(admitting: participant.details, groups: groups)
  }

  /// Places the scores that are marked for it.
  func settle() throws {
    let marked = try db.cachedStatement(
      sql: """
        SELECT \(Participant.columns), score.entrantId
        FROM score INDEXED BY scoreToPlace
        JOIN entrant ON entrant.id = score.entrantId
        JOIN participant ON participant.id = entrant.participantId
        WHERE score.challengeId = ? AND score.mustPlace = 1
        """)
    let placing = try db.cachedStatement(
      sql: "UPDATE score SET divisionId = ?, mustPlace = 0 WHERE entrantId = ?")
    for row in try Row.fetchAll(marked, arguments: [challenge.event.id]) {
      let division = try division(of: Participant(row: row))
      try placing.execute(arguments: [division?.id, row["entrantId"] as Int64])
    }
  }
}

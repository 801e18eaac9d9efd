internal import GRDB
public import Juara

extension Store {
  /// Explains the score of a participant, or of a group: every entry, what counts of it and why no
  /// more, and what it comes to.
  ///
  /// A group's score is of its own entries, and of what its members scored.
  ///
  /// - Throws: `NotFound`, `LogRefusal` where nobody is known by that name or takes part.
  public func explainScore(
    of reader: LogDraft.Reader, in code: String
  ) throws -> ExplainedScore {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
        throw ConditionRefusal.ratiosTooFine
      }
      let (entrant, name, group) = try reader.entrant(db, in: challenge.event.id)
      let reading = try EntryReading(db, challenge.scoring, withReviews: true, withVoid: true)
      let entries = try entrant.map { try reading.entries(of: $0) } ?? []
      let written = try entrant.map { entrant in
        try LogEntry.fetchAll(
          db, sql: LogEntry.select + " WHERE entrant.id = ?", arguments: [entrant])
      }
      return ExplainedScore(
        name: name, challenge: challenge, unit: unit, entries: written ?? [],
        explanation: challenge.scoring.explanation(of: entries),
        members: try group.map { try Self.memberScores(db, $0, in: challenge.event.id) } ?? [])
    }
  }

  /// What each member of a group who takes part has scored, by name.
  private static func memberScores(
    _ db: Database, _ group: Identifier<Group>, in challenge: Identifier<Event>
  ) throws -> [(name: String, units: Int)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT participant.fullName, ifnull(score.points, 0) FROM membership
        JOIN registration ON registration.participantId = membership.participantId
          AND registration.eventId = ?2
          AND registration.status IN ('awaiting_consent', 'confirmed')
        JOIN participant ON participant.id = membership.participantId
        LEFT JOIN entrant ON entrant.participantId = participant.id AND entrant.challengeId = ?2
        LEFT JOIN score ON score.entrantId = entrant.id
        WHERE membership.groupId = ?1 ORDER BY participant.nameKey, participant.id
        """,
      arguments: [group, challenge]
    ).map { ($0[0], $0[1]) }
  }

  /// Scores everybody in a challenge anew, as every change does for whom it concerns.
  public func rebuildScores(of code: String) throws {
    try write { db in try ScoreKeeping(db, try Challenge.fetch(db, code: code)).rebuild() }
  }
}

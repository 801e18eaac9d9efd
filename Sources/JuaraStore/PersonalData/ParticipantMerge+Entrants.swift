import GRDB
import Juara

extension ParticipantMerge {
  /// Moves what was read for challenges; of two entrants in one challenge one is left.
  mutating func mergeEntrants() throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, challengeId, (SELECT mine.id FROM entrant AS mine
          WHERE mine.participantId = ? AND mine.challengeId = entrant.challengeId)
        FROM entrant WHERE participantId = ? ORDER BY id
        """,
      arguments: [keep, other])
    for row in rows {
      let (entrant, mine): (Int64, Int64?) = try (row[0], row[2])
      merge.entries += try db.count("SELECT count(*) FROM logEntry WHERE entrantId = ?", [entrant])
      if let mine {
        try mergeEntrant(entrant, into: mine, of: row[1])
      } else {
        try db.execute(
          sql: "UPDATE entrant SET participantId = ? WHERE id = ?", arguments: [keep, entrant])
      }
    }
  }

  /// The entries of two entrants become one's, and its score is written anew.
  private mutating func mergeEntrant(
    _ entrant: Int64, into mine: Int64, of event: Identifier<Event>
  ) throws {
    try voidCodesUsedTwice(by: entrant, and: mine)
    try db.execute(
      sql: "UPDATE logEntry SET entrantId = ? WHERE entrantId = ?", arguments: [mine, entrant])
    for table in PersonalTable.hanging(on: "entrant") where table.merging == .follows {
      try follow(table, from: entrant, to: mine, leavingRest: false)
    }
    try keepStricterState(of: entrant, and: mine)
    try db.execute(sql: "DELETE FROM score WHERE entrantId = ?", arguments: [entrant])
    try db.execute(
      sql: "UPDATE mergedEntrant SET intoId = ? WHERE intoId = ?", arguments: [mine, entrant])
    try db.execute(sql: "DELETE FROM entrant WHERE id = ?", arguments: [entrant])
    try db.execute(
      sql: "INSERT INTO mergedEntrant (id, intoId) VALUES (?, ?)", arguments: [entrant, mine])
    let challenge = try Challenge.fetch(db, try Event.fetch(db, event))
    try ScoreWriter(db, challenge).rewrite([mine])
    merge.rescored.append(challenge.event.code)
  }

  /// A secret code counts once per person: of two valid entries by one code the other record's is void.
  private mutating func voidCodesUsedTwice(by entrant: Int64, and mine: Int64) throws {
    // Where the kept record's entry is void, the other's stands for the use, and it stays void.
    let replaced = try Identifier<LogEntry>.fetchAll(
      db,
      sql: """
        DELETE FROM codeUse WHERE entrantId = ?
          AND entryId IN (SELECT id FROM logEntry WHERE voidedAt IS NOT NULL)
          AND codeId IN (SELECT codeId FROM codeUse WHERE entrantId = ?)
        RETURNING entryId
        """,
      arguments: [mine, entrant])
    for entry in replaced {
      try db.execute(
        sql: "UPDATE logEntry SET voidReason = NULL, voidCause = ? WHERE id = ?",
        arguments: [EndReason.Cause.merged.rawValue, entry])
    }
    let doubled = try Identifier<LogEntry>.fetchAll(
      db,
      sql: """
        UPDATE logEntry SET voidedAt = ?1, voidedBy = ?2, voidCause = ?3
        WHERE voidedAt IS NULL AND id IN (
          SELECT entryId FROM codeUse WHERE entrantId = ?4
            AND codeId IN (SELECT codeId FROM codeUse WHERE entrantId = ?5))
        RETURNING id
        """,
      arguments: [context.now, context.staff, EndReason.Cause.merged.rawValue, entrant, mine])
    for entry in doubled {
      try context.log(
        .voided, .entry, entry,
        [.init("voidCause", from: nil, to: EndReason.Cause.merged.rawValue)])
    }
    merge.voided += doubled
  }

  /// Whoever was set aside by one number does not compete, nor is seen, by the other.
  private func keepStricterState(of entrant: Int64, and mine: Int64) throws {
    func strictness(_ id: Int64) throws -> Int {
      let state: EntrantState = try db.value("SELECT state FROM entrant WHERE id = ?", [id])
      return EntrantState.allCases.firstIndex(of: state) ?? 0
    }
    guard try strictness(entrant) > strictness(mine) else { return }
    try db.execute(
      sql: """
        UPDATE entrant SET (state, stateReason) =
          (SELECT state, stateReason FROM entrant AS given WHERE given.id = ?2)
        WHERE id = ?1
        """,
      arguments: [mine, entrant])
  }
}

import GRDB
import Juara

extension ParticipantMerge {
  /// Moves what was read for challenges; of two entrants in one challenge one is left.
  mutating func mergeEntrants() throws {
    let rows = try db.rows(
      """
      SELECT id, challengeId, (SELECT mine.id FROM entrant AS mine
        WHERE mine.participantId = ? AND mine.challengeId = entrant.challengeId)
      FROM entrant WHERE participantId = ? ORDER BY id
      """, [keep, other])
    for row in rows {
      let (entrant, mine): (Int64, Int64?) = try (row[0], row[2])
      merge.entries += try db.count("SELECT count(*) FROM logEntry WHERE entrantId = ?", [entrant])
      if let mine {
        try mergeEntrant(entrant, into: mine, of: row[1])
      } else {
        try db.execute("UPDATE entrant SET participantId = ? WHERE id = ?", [keep, entrant])
      }
    }
  }

  private mutating func mergeEntrant(
    _ entrant: Int64, into mine: Int64, of event: Identifier<Event>
  ) throws {
    try voidCodesUsedTwice(by: entrant, and: mine)
    try db.execute("UPDATE logEntry SET entrantId = ? WHERE entrantId = ?", [mine, entrant])
    for table in PersonalTable.hanging(on: "entrant") where table.merging == .follows {
      try follow(table, from: entrant, to: mine, leavingRest: false)
    }
    try keepStricterState(of: entrant, and: mine)
    try db.execute("DELETE FROM score WHERE entrantId = ?", [entrant])
    try db.execute("UPDATE mergedEntrant SET intoId = ? WHERE intoId = ?", [mine, entrant])
    try db.execute("DELETE FROM entrant WHERE id = ?", [entrant])
    try db.execute("INSERT INTO mergedEntrant (id, intoId) VALUES (?, ?)", [entrant, mine])
    let challenge = try Challenge.fetch(db, try Event.fetch(db, event))
    try ScoreWriter(db, challenge).rewrite([mine])
    merge.rescored.append(challenge.event.code)
  }

  /// A secret code counts once per person: of two valid entries by one code the other record's is void.
  private mutating func voidCodesUsedTwice(by entrant: Int64, and mine: Int64) throws {
    let doubled: [Identifier<LogEntry>] = try db.values(
      """
      UPDATE logEntry SET voidedAt = ?1, voidedBy = ?2, voidCause = ?3
      WHERE voidedAt IS NULL AND id IN (
        SELECT entryId FROM validCodeUse WHERE entrantId = ?4
          AND codeId IN (SELECT codeId FROM validCodeUse WHERE entrantId = ?5))
      RETURNING id
      """, [context.now, context.staff, EndReason.Cause.merged.rawValue, entrant, mine])
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
      """
      UPDATE entrant SET (state, stateReason) =
        (SELECT state, stateReason FROM entrant AS given WHERE given.id = ?2)
      WHERE id = ?1
      """, [mine, entrant])
  }
}

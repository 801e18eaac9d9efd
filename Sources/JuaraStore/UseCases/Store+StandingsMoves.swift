internal import GRDB
public import Juara

extension Store {
  /// Who moved in a challenge's standings between two moments, and by which entries.
  ///
  /// - Throws: `NotFound`, `StandingsRefusal`.
  public func moves(
    in code: String, from first: Instant, to last: Instant, by side: Standings.Side,
    view: Standings.View, division: String? = nil, at now: Instant
  ) throws -> (moves: [StandingsMove], basis: Standings.Basis) {
    try read { db in
      guard first < last else { throw StandingsRefusal.momentsNotInOrder }
      let challenge = try Challenge.fetch(db, code: code)
      let division = try division.map { try challenge.division(named: $0) }
      func standings(_ moment: Instant) throws -> Standings {
        try Self.standings(
          db, challenge, by: side, view: view, division: division, asOf: moment, at: now)
      }
      let (before, after) = (try standings(first), try standings(last))
      let zone = try Library.fetch(db).zone
      func cutoff(_ moment: Instant) -> Cutoff {
        Cutoff.of(view, asOf: moment, frozenAt: challenge.frozenAt, zone: zone)!
      }
      let effects = try Self.effects(
        db, challenge, from: cutoff(first), to: cutoff(last), by: side)
      return (StandingsMove.between(before, after, effects: effects), after.basis)
    }
  }

  /// The entries that count at one moment and not at the other, by whose they are; of a group, its
  /// members' too.
  private static func effects(
    _ db: Database, _ challenge: Challenge, from first: Cutoff, to last: Cutoff,
    by side: Standings.Side
  ) throws -> [EntrantKey: [StandingsMove.Effect]] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT logEntry.id, recordedAt, readOn, voidedAt, entrant.participantId,
          \(side == .group ? "ifnull(entrant.groupId, membership.groupId)" : "NULL") AS groupId
        FROM entrant JOIN logEntry ON entrantId = entrant.id
        \(side == .group
          ? "LEFT JOIN membership ON membership.participantId = entrant.participantId" : "")
        WHERE challengeId = ?1
          AND (recordedAt >= ?2 AND recordedAt < ?3 OR voidedAt >= ?2 AND voidedAt < ?3
            OR logEntry.id IN (
              SELECT entryId FROM pastVoid WHERE pastVoid.voidedAt < ?3 AND restoredAt >= ?2))
        ORDER BY logEntry.id
        """,
      arguments: [challenge.event.id, first.instant, last.instant])
    let pastVoids = try pastVoids(db, of: challenge)
    var effects: [EntrantKey: [StandingsMove.Effect]] = [:]
    while let row = try rows.next() {
      let (recordedAt, voidedAt): (Instant, Instant?) = (row["recordedAt"], row["voidedAt"])
      func counts(at cutoff: Cutoff) -> Bool {
        cutoff.counts(
          recordedAt: recordedAt, readOn: row["readOn"], voidedAt: voidedAt,
          pastVoids: pastVoids[row["id"]] ?? [])
      }
      let (before, after) = (counts(at: first), counts(at: last))
      guard before != after else { continue }
      let effect = StandingsMove.Effect(row["id"], isVoid: before)
      let group: Identifier<Group>? = row["groupId"]
      if let group {
        effects[.group(group), default: []].append(effect)
      } else if side == .participant, let person: Identifier<Participant> = row["participantId"] {
        effects[.participant(person), default: []].append(effect)
      }
    }
    return effects
  }

  /// When entries of a challenge were void that have been restored since.
  private static func pastVoids(
    _ db: Database, of challenge: Challenge
  ) throws -> [Int64: [PastVoid]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT entryId, pastVoid.voidedAt, restoredAt FROM pastVoid
        JOIN logEntry ON logEntry.id = entryId JOIN entrant ON entrant.id = entrantId
        WHERE challengeId = ?
        """,
      arguments: [challenge.event.id])
    return Dictionary(grouping: rows) { $0[0] as Int64 }
      .mapValues { $0.map { PastVoid(from: $0[1], to: $0[2]) } }
  }
}

import GRDB
package import Juara

extension Store {
  /// Settles whether an entrant of a challenge takes a rank.
  ///
  /// - Parameter reason: why, also why somebody is restored.
  package func setState(
    _ state: EntrantState, of key: EntrantKey, in code: String, reason: String,
    by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      let challenge = try Challenge.fetch(context.db, code: code)
      let entrant = try Self.entrant(context.db, key, in: challenge)
      let old: EntrantState = try context.db.value(
        "SELECT state FROM entrant WHERE id = ?", [entrant])
      if old == state { throw StandingsRefusal.alreadyInState(state) }
      try context.db.update(
        "entrant", is: entrant, ["state": state, "stateReason": state == .competing ? nil : reason])
      try context.log(
        .edited, .entrant, entrant,
        [
          .init("state", from: old.rawValue, to: state.rawValue),
          .init("reason", from: nil, to: reason),
        ])
    }
  }

  /// Those of a challenge who take no rank by a decision of staff.
  package func setAside(in code: String) throws -> [UnrankedEntrant] {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let rows = try db.rows(
        """
        SELECT participantId, groupId, state, stateReason,
          coalesce(participant.fullName, "group".name) AS name
        FROM entrant LEFT JOIN participant ON participant.id = participantId
        LEFT JOIN "group" ON "group".id = groupId
        WHERE challengeId = ? AND state <> 'competing' ORDER BY entrant.id
        """, [challenge.event.id])
      return try rows.map { row in
        try UnrankedEntrant(
          key: EntrantKey(row), name: row["name"], state: row["state"],
          reason: row["stateReason"])
      }
    }
  }

  /// The entrant's key in the file, which is made where there is none yet.
  static func entrant(_ db: Database, _ key: EntrantKey, in challenge: Challenge) throws -> Int64 {
    switch key {
    case .participant(let id):
      _ = try Participant.fetch(db, id)
      let registration = try Registration.active(db, of: id, in: challenge.event.id)
      guard registration?.status.holdsSeats == true else { throw LogRefusal.notRegistered(id) }
      return try LogWriter.entrant(db, challenge.event.id, participant: id)
    case .group(let id):
      let takesPart: Bool = try db.value(
        """
        SELECT EXISTS (SELECT * FROM entrant WHERE groupId = ?1 AND challengeId = ?2)
          OR EXISTS (SELECT * FROM membership
            JOIN registration ON registration.participantId = membership.participantId
            WHERE groupId = ?1 AND eventId = ?2 AND status IN ('awaiting_consent', 'confirmed'))
        """, [id, challenge.event.id])
      guard takesPart else {
        let name: String? = try db.first("SELECT name FROM \"group\" WHERE id = ?", [id])
        throw StandingsRefusal.groupNotInChallenge(name ?? "")
      }
      return try LogWriter.entrant(db, challenge.event.id, group: id)
    }
  }
}

extension EntrantKey {
  /// Reads a row's `participantId`, or else its `groupId`.
  init(_ row: Row) throws {
    let participant: Identifier<Participant>? = try row["participantId"]
    self = try participant.map { .participant($0) } ?? .group(row["groupId"])
  }
}

extension LogDraft.EntrantReference {
  /// The one participant who is meant. Throws `LogRefusal.unknownParticipant` or
  /// `.ambiguousParticipant`.
  func participant(_ db: Database) throws -> Identifier<Participant> {
    let ids: [Identifier<Participant>]
    switch self {
    case .participant(let text):
      ids = try db.values(
        """
        SELECT id FROM participant WHERE id = ?1 OR memberNumber = ?2
        UNION SELECT intoId FROM mergedParticipant WHERE id = ?1 ORDER BY 1
        """, [Int64(text), text])
    case .person(let name, let phone):
      ids = try db.values(
        "SELECT id FROM participant WHERE nameKey = ? AND phone = ? ORDER BY id", [name.key, phone])
    case .group:
      ids = []
    }
    if ids.count > 1 { throw LogRefusal.ambiguousParticipant(ids) }
    guard let id = ids.first else { throw LogRefusal.unknownParticipant }
    return id
  }

  /// The reader's entrant in a challenge, if anything was logged, and the name as staff know it.
  func entrant(
    _ db: Database, in challenge: Identifier<Event>
  ) throws -> (id: Int64?, name: String, group: Identifier<Group>?) {
    if case .group(let named) = self {
      let group = try Group.fetch(db, named: named.text, kind: nil)
      let id: Int64? = try db.first(
        "SELECT id FROM entrant WHERE groupId = ? AND challengeId = ?", [group.id, challenge])
      return (id, group.name.text, group.id)
    }
    let participant = try participant(db)
    let id: Int64? = try db.first(
      "SELECT id FROM entrant WHERE participantId = ? AND challengeId = ?",
      [participant, challenge])
    if id == nil, try Registration.active(db, of: participant, in: challenge) == nil {
      throw LogRefusal.notRegistered(participant)
    }
    return (id, try Participant.fetch(db, participant).details.name.text, nil)
  }
}

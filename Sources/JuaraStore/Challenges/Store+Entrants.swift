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
          key: EntrantKey(row), name: row["name"], state: row["state"], reason: row["stateReason"])
      }
    }
  }

  /// The entrant's key in the file, which is made where there is none yet.
  static func entrant(_ db: Database, _ key: EntrantKey, in challenge: Challenge) throws -> Int64 {
    switch key {
    case .participant(let id):
      let (registration, person) = try PersonReference.id(id).registration(
        db, in: challenge.event.id)
      guard registration.status.holdsSeats else { throw LogRefusal.notRegistered(person) }
      return try LogWriter.entrant(db, challenge.event.id, participant: person.id)
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
  /// The reader's entrant in a challenge, if anything was logged, and the name as staff know it.
  func entrant(
    _ db: Database, in challenge: Identifier<Event>
  ) throws -> (id: Int64?, name: String, group: Identifier<Group>?) {
    switch self {
    case .group(let named):
      let group = try Group.fetch(db, named: named.text, kind: nil)
      let id: Int64? = try db.first(
        "SELECT id FROM entrant WHERE groupId = ? AND challengeId = ?", [group.id, challenge])
      return (id, group.name.text, group.id)
    case .participant(let reference):
      let (registration, person) = try reference.registration(db, in: challenge)
      let id: Int64? = try db.first(
        "SELECT id FROM entrant WHERE participantId = ? AND challengeId = ?",
        [person.id, challenge])
      if id == nil, !registration.status.isActive { throw LogRefusal.notRegistered(person) }
      return (id, person.name, nil)
    }
  }
}

import GRDB
package import Juara

extension Store {
  /// - Parameter reason: Why, also why somebody is restored.
  @discardableResult
  package func setState(
    _ state: EntrantState, of reference: EntrantReference, in code: String, reason: String,
    by audit: AuditContext
  ) throws -> NamedEntrant {
    try write(by: audit) { context in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      let challenge = try Challenge.fetch(context.db, code: code)
      let (entrant, named) = try reference.competing(context.db, in: challenge.event.id)
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
      return named
    }
  }

  /// Those of a challenge who take no rank by a decision of staff.
  package func setAside(in code: String) throws -> [UnrankedEntrant] {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code).event.id
      let rows = try db.rows(
        """
        SELECT participantId, groupId, state, stateReason, "group".name AS groupName
        FROM entrant LEFT JOIN "group" ON "group".id = groupId
        WHERE challengeId = ? AND state <> 'competing' ORDER BY entrant.id
        """, [challenge])
      return try rows.map { row in
        let entrant: NamedEntrant =
          switch try EntrantKey(row) {
          case .participant(let id):
            .participant(try PersonReference.id(id).registration(db, in: challenge).person)
          case .group(let id): .group(id, name: try row["groupName"])
          }
        return try UnrankedEntrant(
          entrant: entrant, state: row["state"], reason: row["stateReason"])
      }
    }
  }
}

extension EntrantReference {
  /// Who is meant, and the entrant in the file if anything was logged or decided of it.
  func entrant(
    _ db: Database, in challenge: Identifier<Event>
  ) throws -> (id: Int64?, named: NamedEntrant) {
    switch self {
    case .participant(let reference):
      let (registration, person) = try reference.registration(db, in: challenge)
      let id: Int64? = try db.first(
        "SELECT id FROM entrant WHERE participantId = ? AND challengeId = ?",
        [person.id, challenge])
      if id == nil, !registration.status.isActive { throw LogRefusal.notRegistered(person) }
      return (id, .participant(person))
    case .group(let name, let kind):
      let group = try Group.fetch(db, named: name.text, kind: kind)
      let id: Int64? = try db.first(
        "SELECT id FROM entrant WHERE groupId = ? AND challengeId = ?", [group.id, challenge])
      return (id, .group(group.id, name: group.name.text))
    }
  }

  /// Made where there is none yet, of a person who takes part or a group with such a member.
  func competing(
    _ db: Database, in challenge: Identifier<Event>
  ) throws -> (id: Int64, named: NamedEntrant) {
    switch self {
    case .participant(let reference):
      let (registration, person) = try reference.registration(db, in: challenge)
      guard registration.status.holdsSeats else { throw LogRefusal.notRegistered(person) }
      let id = try LogWriter.entrant(db, challenge, participant: person.id)
      return (id, .participant(person))
    case .group(let name, let kind):
      let group = try Group.fetch(db, named: name.text, kind: kind)
      let takesPart: Bool = try db.value(
        """
        SELECT EXISTS (SELECT * FROM entrant WHERE groupId = ?1 AND challengeId = ?2)
          OR EXISTS (SELECT * FROM membership
            JOIN registration ON registration.participantId = membership.participantId
            WHERE groupId = ?1 AND eventId = ?2 AND status IN ('awaiting_consent', 'confirmed'))
        """, [group.id, challenge])
      guard takesPart else { throw StandingsRefusal.groupNotInChallenge(group.name.text) }
      let id = try LogWriter.entrant(db, challenge, group: group.id)
      return (id, .group(group.id, name: group.name.text))
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

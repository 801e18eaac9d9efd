internal import GRDB
public import Juara

extension Store {
  /// Settles whether an entrant of a challenge takes a rank.
  ///
  /// - Parameter reason: why, also why somebody is restored.
  /// - Throws: `NotFound`, `LogRefusal.notRegistered`, `MissingReason`, `StandingsRefusal`.
  public func setState(
    _ state: EntrantState, of key: EntrantKey, in code: String, reason: String,
    by signature: Signature
  ) throws {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      let challenge = try Challenge.fetch(db, code: code)
      let entrant = try Self.entrant(db, key, in: challenge)
      let old = try String.fetchOne(
        db, sql: "SELECT state FROM entrant WHERE id = ?", arguments: [entrant])!
      if old == state.rawValue { throw StandingsRefusal.alreadySo(state) }
      try db.execute(
        sql: "UPDATE entrant SET state = ?, stateReason = ? WHERE id = ?",
        arguments: [state.rawValue, state == .competing ? nil : reason, entrant])
      try AuditLog(db, signature).note(
        .edited, .entrant, entrant,
        [.init("state", from: old, to: state.rawValue), .init("reason", from: nil, to: reason)])
    }
  }

  /// Those of a challenge who take no rank by a decision of staff.
  public func setAside(in code: String) throws -> [SetAside] {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT participantId, groupId, state, stateReason,
            coalesce(participant.fullName, "group".name) AS name
          FROM entrant LEFT JOIN participant ON participant.id = participantId
          LEFT JOIN "group" ON "group".id = groupId
          WHERE challengeId = ? AND state <> 'competing' ORDER BY entrant.id
          """,
        arguments: [challenge.event.id])
      return rows.map { row in
        SetAside(
          key: EntrantKey(row), name: row["name"], state: EntrantState(rawValue: row["state"])!,
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
      return try LogDesk.entrant(db, challenge.event.id, participant: id)
    case .group(let id):
      let takesPart = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT * FROM entrant WHERE groupId = ?1 AND challengeId = ?2)
            OR EXISTS (SELECT * FROM membership
              JOIN registration ON registration.participantId = membership.participantId
              WHERE groupId = ?1 AND eventId = ?2 AND status IN ('awaiting_consent', 'confirmed'))
          """,
        arguments: [id, challenge.event.id])!
      guard takesPart else {
        let name = try String.fetchOne(
          db, sql: "SELECT name FROM \"group\" WHERE id = ?", arguments: [id])
        throw StandingsRefusal.groupTakesNoPart(name ?? "")
      }
      return try LogDesk.entrant(db, challenge.event.id, group: id)
    }
  }
}

extension EntrantKey {
  /// Reads a row's `participantId`, or else its `groupId`.
  init(_ row: Row) {
    let participant: Identifier<Participant>? = row["participantId"]
    self = participant.map { .participant($0) } ?? .group(row["groupId"])
  }
}

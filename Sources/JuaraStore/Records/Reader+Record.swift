internal import GRDB
internal import Juara

extension LogDraft.Reader {
  /// The one participant who is meant. Throws `LogRefusal.unknownParticipant` or
  /// `.ambiguousParticipant`.
  func participant(_ db: Database) throws -> Identifier<Participant> {
    let ids: [Identifier<Participant>]
    switch self {
    case .participant(let text):
      ids = try Identifier.fetchAll(
        db,
        sql: """
          SELECT id FROM participant WHERE id = ?1 OR memberNumber = ?2
          UNION SELECT intoId FROM mergedParticipant WHERE id = ?1 ORDER BY 1
          """,
        arguments: [Int64(text), text])
    case .person(let name, let phone):
      ids = try Identifier.fetchAll(
        db, sql: "SELECT id FROM participant WHERE nameKey = ? AND phone = ? ORDER BY id",
        arguments: [name.key, phone.e164])
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
      let id = try Int64.fetchOne(
        db, sql: "SELECT id FROM entrant WHERE groupId = ? AND challengeId = ?",
        arguments: [group.id, challenge])
      return (id, group.name.text, group.id)
    }
    let participant = try participant(db)
    let id = try Int64.fetchOne(
      db, sql: "SELECT id FROM entrant WHERE participantId = ? AND challengeId = ?",
      arguments: [participant, challenge])
    if id == nil, try Registration.active(db, of: participant, in: challenge) == nil {
      throw LogRefusal.notRegistered(participant)
    }
    return (id, try Participant.fetch(db, participant).details.name.text, nil)
  }
}

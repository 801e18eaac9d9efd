import GRDB
package import Juara

extension Store {
  /// The participants whose name contains a text, or all, by name.
  package func participants(named text: String? = nil) throws -> [Participant] {
    try read { db in
      let key = text.map { NameKey.key(of: $0) }
      return try Participant.all(
        db,
        """
        WHERE erasedAt IS NULL AND (?1 IS NULL OR instr(nameKey, ?1) > 0)
        ORDER BY nameKey, id
        """, [key])
    }
  }

  /// Of an event, where one is named, else of the whole library.
  package func participant(_ who: PersonReference, in code: String? = nil) throws -> Participant {
    try read { db in
      guard let code else { return try who.participant(db) }
      let event = try Event.fetch(db, code: code).id
      return try Participant.fetch(db, try who.registration(db, in: event).person.id)
    }
  }

  package func participant(_ id: Identifier<Participant>) throws -> Participant {
    try read { db in try Participant.fetch(db, id) }
  }

  package func registrations(
    of id: Identifier<Participant>
  ) throws -> [(event: EventCode, registration: Registration)] {
    try read { db in
      try db.rows(
        """
        SELECT \(Registration.columns), event.code FROM registration
        JOIN event ON event.id = registration.eventId
        WHERE participantId = ? ORDER BY registration.id
        """, [id]
      ).map { (try $0["code"], try $0.record()) }
    }
  }

  package func groups(of id: Identifier<Participant>) throws -> [Group] {
    try read { db in
      let ids: [Identifier<Group>] = try db.values(
        "SELECT groupId FROM membership WHERE participantId = ?", [id])
      return try Group.all(db).filter { ids.contains($0.id) }
    }
  }

  @discardableResult
  package func editParticipant(
    _ id: Identifier<Participant>, by audit: AuditContext,
    _ change: (inout Participant) throws -> Void
  ) throws -> (participant: Participant, changes: [AuditEntry.Change]) {
    try write(by: audit) { context in
      let before = try Participant.fetch(context.db, id)
      var after = before
      try change(&after)
      var changes = before.details.changes(to: after.details)
      if before.publicName != after.publicName {
        changes.append(.init("publicName", from: before.publicName, to: after.publicName))
      }
      guard !changes.isEmpty else { return (before, []) }
      try after.details.checkBirth(on: context.today)
      try Participant.checkMemberNumber(context.db, after.details.memberNumber, of: id)
      try after.details.update(context.db, id)
      try context.db.execute(
        "UPDATE participant SET publicName = ? WHERE id = ?", [after.publicName, id])
      try context.log(.edited, .participant, id, changes)
      for act in try DerivedMemberships(context.db).update(id, after.details) {
        try context.log(act.action, .participant, id, act.changes)
      }
      try ConsentWriter(context: context).reconsider(id)
      return (after, changes)
    }
  }
}

import GRDB
package import Juara

extension Store {
  package func logWork(
    _ time: WorkedTime, of participant: Identifier<Participant>, in code: String, on day: Day,
    what: String, by audit: AuditContext
  ) throws -> Identifier<WorkEntry> {
    try write(by: audit) { context in
      let project = try Project.fetch(context.db, code: code)
      _ = try Participant.fetch(context.db, participant)
      let isMember = try context.db.exists(
        """
        SELECT * FROM membership WHERE groupId = ? AND participantId = ?
        """, [project.team?.id, participant])
      // A day has 24 hours for all projects together.
      let logged: Int = try context.db.value(
        """
        SELECT ifnull(sum(minutes), 0) FROM workEntry
        WHERE participantId = ? AND workedOn = ? AND voidedAt IS NULL
        """, [participant, day])
      try project.check(
        time, of: participant, isMember: isMember, on: day, logged: WorkedTime(minutes: logged),
        today: context.today)
      try context.db.insert(
        "workEntry",
        [
          "eventId": project.event.id, "participantId": participant, "minutes": time.minutes,
          "workedOn": day, "what": what, "recordedAt": audit.at, "recordedBy": audit.staff,
        ])
      let entry = Identifier<WorkEntry>(context.db.lastInsertedRowID)
      try context.log(
        .recorded, .work, entry,
        .creating([
          ("project", project.event.code.text), ("participant", participant.description),
          ("time", time.description), ("workedOn", day.description),
        ]))
      return entry
    }
  }

  /// Voids hours; they count no more, and stay to be seen.
  package func voidWork(
    _ id: Identifier<WorkEntry>, reason: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      let row = try context.db.row("SELECT voidedAt FROM workEntry WHERE id = ?", [id])
      guard let row else { throw NotFound.work(id) }
      if try row[0] as Instant? != nil { throw ProjectRefusal.alreadyVoid(id) }
      try context.db.update(
        "workEntry", is: id, ["voidedAt": audit.at, "voidedBy": audit.staff, "voidReason": reason])
      try context.log(.voided, .work, id, [.init("voidReason", from: nil, to: reason)])
    }
  }

  package func workEntries(
    of code: String, participant: Identifier<Participant>? = nil
  ) throws -> [WorkEntry] {
    try read { db in
      try Self.workEntries(db, try Project.fetch(db, code: code), participant)
    }
  }

  private static func workEntries(
    _ db: Database, _ project: Project, _ participant: Identifier<Participant>? = nil
  ) throws -> [WorkEntry] {
    try WorkEntry.all(
      db,
      """
      JOIN participant ON participant.id = participantId
      WHERE eventId = ?1 AND (?2 IS NULL OR participantId = ?2) ORDER BY workEntry.id
      """, [project.event.id, participant])
  }

  package func workTotals(of code: String) throws -> [WorkTotal] {
    try read { db in
      let project = try Project.fetch(db, code: code)
      let team = try db.rows(
        """
        SELECT participant.id, fullName FROM membership
        JOIN participant ON participant.id = participantId WHERE groupId = ?
        """, [project.team?.id]
      ).map { (id: try $0[0] as Identifier<Participant>, name: try $0[1] as String) }
      return WorkTotal.of(try Self.workEntries(db, project), team: team)
    }
  }
}

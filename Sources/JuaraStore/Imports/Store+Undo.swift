import GRDB
package import Juara

extension Store {
  /// All imports, the newest first.
  package func batches() throws -> [Batch] {
    try read { db in try Batch.all(db) }
  }

  /// Takes an import of registrations back: what it created goes, what it changed is as before, and
  /// the seats go to those who wait.
  ///
  /// - Returns: whose seats await consent again, and what became of the seats it took.
  /// - Throws: `Refusal.builtOn` with all that was built on it since; nothing is changed then.
  @discardableResult
  package func undoRegistrations(
    _ id: Identifier<Batch>, by audit: AuditContext
  ) throws -> ConsentEffects {
    try write(by: audit) { context in
      let batch = try Batch.fetchStanding(context.db, id, .registrations)
      let uses = try Self.uses(context.db, of: id)
      guard uses.isEmpty else { throw Refusal.builtOn(id, uses) }
      let consenting = try Identifier<Participant>.fetchAll(
        context.db,
        sql: """
          SELECT participantId FROM consent JOIN participant ON participant.id = participantId
          WHERE consent.batchId = ?1 AND participant.batchId IS NOT ?1 ORDER BY 1
          """,
        arguments: [id])
      try Participant.retireKeys(context.db)
      try context.db.execute(sql: "DELETE FROM importedRow WHERE batchId = ?", arguments: [id])
      try context.db.execute(sql: "DELETE FROM registration WHERE batchId = ?", arguments: [id])
      try context.db.execute(sql: "DELETE FROM consent WHERE batchId = ?", arguments: [id])
      let edits = try Self.edits(context.db, of: id)
      for edit in edits {
        if let use = try edit.cannotGrowBack(context.db) { throw Refusal.builtOn(id, [use]) }
        try edit.restore(context.db)
      }
      try context.db.execute(sql: "DELETE FROM participant WHERE batchId = ?", arguments: [id])
      try Self.regroup(context.db, whoever: edits)
      try batch.markUndone(context)
      let consents = ConsentWriter(context: context)
      var effects = ConsentEffects()
      for participant in consenting {
        effects.awaiting += try consents.holdAgain(participant).awaiting
      }
      effects.seatChanges = try SeatAllocator(context: context)
        .reallocateSeats(try batch.event(context.db).id)
      return effects
    }
  }

  /// Takes an import of participants back: whom it created goes, whom it changed is as before.
  ///
  /// - Throws: `Refusal.builtOn` with all that was built on it since; nothing is changed then.
  package func undoPeople(_ id: Identifier<Batch>, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let batch = try Batch.fetchStanding(context.db, id, .participants)
      let uses = try Self.uses(context.db, of: id)
      guard uses.isEmpty else { throw Refusal.builtOn(id, uses) }
      try Participant.retireKeys(context.db)
      let edits = try Self.edits(context.db, of: id)
      for edit in edits { try edit.restore(context.db) }
      try context.db.execute(sql: "DELETE FROM importedPerson WHERE batchId = ?", arguments: [id])
      try context.db.execute(sql: "DELETE FROM participant WHERE batchId = ?", arguments: [id])
      try Self.regroup(context.db, whoever: edits)
      try batch.markUndone(context)
    }
  }

  /// The memberships that follow from school and class follow what these are again.
  private static func regroup(_ db: Database, whoever edits: [AuditEntry]) throws {
    let memberships = try DerivedMemberships(db)
    for id in Set(edits.filter { $0.subject == .participant }.map(\.subjectID)).sorted() {
      let participant = try Participant.fetch(db, Identifier(id))
      try memberships.update(participant.id, participant.details)
    }
  }

  /// What was done later than an import and still stands, as `later`.
  private static let later = """
    WITH later AS (SELECT * FROM auditEntry WHERE auditEntry.batchId IS NOT ?1
      AND NOT EXISTS (SELECT * FROM batch
        WHERE batch.id = auditEntry.batchId AND undoneAt IS NOT NULL))

    """

  /// What was built on an import of registrations or participants, in the order of the numbers.
  private static func uses(_ db: Database, of batch: Identifier<Batch>) throws -> [BatchUse] {
    let changed = try Row.fetchAll(
      db,
      sql: later + """
        SELECT DISTINCT registration.id, registration.status FROM later
        JOIN registration ON registration.id = later.subjectId
        WHERE later.subject = 'registration' AND later.action IN ('edited', 'cancelled')
          AND (registration.batchId = ?1
            OR EXISTS (SELECT * FROM auditEntry AS mine WHERE mine.subject = 'registration'
              AND mine.subjectId = later.subjectId AND mine.batchId = ?1
              AND mine.action = 'edited' AND mine.id < later.id))
        ORDER BY registration.id
        """,
      arguments: [batch]
    ).map { BatchUse.registrationChanged($0[0], RegistrationStatus(rawValue: $0[1])!) }
    let elsewhere = try Identifier<Participant>.fetchAll(
      db,
      sql: """
        SELECT DISTINCT participant.id FROM participant
        JOIN registration ON participantId = participant.id
        WHERE participant.batchId = ?1 AND registration.batchId IS NOT ?1 ORDER BY 1
        """,
      arguments: [batch]
    ).map(BatchUse.registeredElsewhere)
    let logged = try Identifier<Participant>.fetchAll(
      db,
      sql: """
        SELECT registration.participantId FROM registration
        JOIN entrant ON entrant.participantId = registration.participantId
          AND entrant.challengeId = registration.eventId
        WHERE registration.batchId = ? ORDER BY 1
        """,
      arguments: [batch]
    ).map(BatchUse.hasLogEntries)
    let attended = try Identifier<Registration>.fetchAll(
      db,
      sql: """
        SELECT id FROM registration WHERE batchId = ? AND (
          EXISTS (SELECT * FROM attendanceMark WHERE registrationId = registration.id)
          OR EXISTS (SELECT * FROM attendanceStay WHERE registrationId = registration.id))
        ORDER BY id
        """,
      arguments: [batch]
    ).map(BatchUse.hasAttended)
    let edited = try Identifier<Participant>.fetchAll(
      db,
      sql: later + """
        SELECT DISTINCT later.subjectId FROM later
        WHERE later.subject = 'participant'
          AND (later.subjectId IN (SELECT id FROM participant WHERE batchId = ?1
              UNION ALL SELECT id FROM mergedParticipant WHERE batchId = ?1)
            OR EXISTS (SELECT * FROM auditEntry AS mine WHERE mine.subject = 'participant'
              AND mine.subjectId = later.subjectId AND mine.batchId = ?1 AND mine.id < later.id))
        UNION
        SELECT DISTINCT consent.participantId FROM consent
        JOIN participant ON participant.id = consent.participantId
        WHERE participant.batchId = ?1 AND consent.batchId IS NOT ?1
        UNION
        SELECT participantId FROM consent WHERE batchId = ?1 AND withdrawnOn IS NOT NULL
        ORDER BY 1
        """,
      arguments: [batch]
    ).map(BatchUse.participantChanged)
    let kept = [
      try haveHours(db, batch), try certified(db, batch), try judgedOrDrawn(db, batch),
    ]
    return changed + elsewhere + logged + attended + kept.joined() + edited
  }

  /// Whose work in a project hangs on an import of the person.
  private static func haveHours(_ db: Database, _ batch: Identifier<Batch>) throws -> [BatchUse] {
    try Identifier<Participant>.fetchAll(
      db,
      sql: """
        SELECT DISTINCT participant.id FROM participant
        JOIN workEntry ON participantId = participant.id WHERE batchId = ? ORDER BY 1
        """,
      arguments: [batch]
    ).map(BatchUse.hasHours)
  }

  /// Whose certificates hang on an import of the person or of the registration.
  private static func certified(_ db: Database, _ batch: Identifier<Batch>) throws -> [BatchUse] {
    try Identifier<Participant>.fetchAll(
      db,
      sql: """
        SELECT DISTINCT participantId FROM certificate
        WHERE participantId IN (SELECT id FROM participant WHERE batchId = ?1)
          OR (participantId, eventId) IN (
            SELECT participantId, eventId FROM registration WHERE batchId = ?1)
        ORDER BY 1
        """,
      arguments: [batch]
    ).map(BatchUse.hasCertificate)
  }

  /// Which registrations of an import a jury has marked since, or a draw has on its frozen list.
  private static func judgedOrDrawn(
    _ db: Database, _ batch: Identifier<Batch>
  ) throws -> [BatchUse] {
    try Identifier<Registration>.fetchAll(
      db,
      sql: """
        SELECT id FROM registration WHERE batchId = ? AND (
          EXISTS (SELECT * FROM mark WHERE registrationId = registration.id)
          OR EXISTS (SELECT * FROM juryRemark WHERE registrationId = registration.id)
          OR EXISTS (SELECT * FROM drawEntrant WHERE registrationId = registration.id))
        ORDER BY id
        """,
      arguments: [batch]
    ).map(BatchUse.isJudgedOrDrawn)
  }

  /// The changes that an import made to what was there before, the last one first.
  private static func edits(_ db: Database, of batch: Identifier<Batch>) throws -> [AuditEntry] {
    try AuditEntry.fetchAll(
      db,
      sql: """
        SELECT * FROM auditEntry
        WHERE batchId = ? AND action = 'edited'
          AND subject IN ('participant', 'registration')
        ORDER BY id DESC
        """,
      arguments: [batch])
  }

  /// Takes an import of log entries back: its entries are voided, and the scores follow. The groups
  /// it made go with them, where nothing else has come to name them.
  package func undoLog(_ id: Identifier<Batch>, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let batch = try Batch.fetchStanding(context.db, id, .log)
      let entrants = try Int64.fetchAll(
        context.db,
        sql: "SELECT DISTINCT entrantId FROM logEntry WHERE batchId = ? AND voidedAt IS NULL",
        arguments: [id])
      try context.db.execute(
        sql: """
          UPDATE logEntry SET voidedAt = ?, voidedBy = ?, voidReason = ?
          WHERE batchId = ? AND voidedAt IS NULL
          """,
        arguments: [audit.at, audit.staff, LogEntry.batchUndone, id])
      // So that the same file may be imported again.
      try context.db.execute(
        sql: "UPDATE logEntry SET fingerprint = NULL WHERE batchId = ?", arguments: [id])
      let event = try batch.event(context.db)
      let challenge = try Challenge.fetch(context.db, event)
      try ScoreWriter(context.db, challenge).rewrite(entrants)
      try Group.takeBack(context.db, madeBy: id, at: audit.at)
      try batch.markUndone(context)
    }
  }
}

extension AuditEntry {
  /// Writes the old values of an edit back. Where a telephone was replaced, what was typed for the
  /// old one is no longer known, and its E.164 form stands for it.
  fileprivate func restore(_ db: Database) throws {
    let columns = Set(try db.columns(in: subject.rawValue).map(\.name))
    var assignments: [String] = []
    var values = StatementArguments()
    for change in changes {
      if let key = change.question {
        try Self.restore(db, answer: change.old, to: key, of: subjectID)
        continue
      }
      let old = change.old.flatMap { Instant($0) }?.databaseValue ?? change.old.databaseValue
      for column in [change.field, change.field + "Typed"] where columns.contains(column) {
        assignments.append("\(column) = ?")
        values += [old]
      }
    }
    guard !assignments.isEmpty else { return }
    try db.execute(
      sql: "UPDATE \(subject.rawValue) SET \(assignments.joined(separator: ", ")) WHERE id = ?",
      arguments: values + [subjectID])
  }

  private static func restore(
    _ db: Database, answer: String?, to key: String, of registration: Int64
  ) throws {
    guard let answer else {
      return try db.execute(
        sql: """
          DELETE FROM answer WHERE registrationId = ?
            AND questionId IN (SELECT id FROM question WHERE key = ?)
          """,
        arguments: [registration, key])
    }
    try db.execute(
      sql: """
        UPDATE answer SET value = ? WHERE registrationId = ?
          AND questionId IN (SELECT id FROM question WHERE key = ?)
        """,
      arguments: [answer, registration, key])
  }

  /// The registration of a party that was made smaller, if its seats have been given to others.
  fileprivate func cannotGrowBack(_ db: Database) throws -> BatchUse? {
    guard let old = changes.first(where: { $0.field == "party" })?.old.flatMap({ Int($0) })
    else { return nil }
    let registration = try Registration.fetch(db, Identifier(subjectID))
    let seats = try Event.fetch(db, registration.event).seats
    guard registration.status.holdsSeats, !seats.fits(old - registration.party) else { return nil }
    return .registrationChanged(registration.id, registration.status)
  }
}

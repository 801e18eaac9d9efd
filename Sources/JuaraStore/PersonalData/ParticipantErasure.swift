import GRDB
package import Juara

extension Store {
  /// Counts stay, the person goes, and the number is never given out again.
  /// - Parameter name: The person's full name, so that nobody is erased by a slip.
  /// - Returns: What was done, and whether the old bytes are gone from the file too.
  @discardableResult
  package func erase(
    _ id: Identifier<Participant>, confirming name: String, by audit: AuditContext
  ) throws -> (erasure: Erasure, bytesAreGone: Bool) {
    try overwriteWhatIsDeleted()
    let erasure = try write(by: audit) { context in
      let participant = try Participant.fetch(context.db, id)
      guard NameKey.key(of: name) == participant.details.name.key else {
        throw PersonRefusal.otherName(id)
      }
      return try ParticipantErasure(context: context).erase(id)
    }
    return (erasure, sweep())
  }

  package func expiredPeople(at now: Instant) throws -> [ExpiredPerson] {
    try read { db in try Self.expiredPeople(db, at: now) }
  }

  /// - Returns: What was done, and whether the old bytes are gone from the file too.
  @discardableResult
  package func purge(by audit: AuditContext) throws -> (erasures: [Erasure], bytesAreGone: Bool) {
    try overwriteWhatIsDeleted()
    let erasures = try write(by: audit) { context in
      let erasure = ParticipantErasure(context: context)
      return try Self.expiredPeople(context.db, at: audit.at).map {
        try erasure.erase($0.participant.id)
      }
    }
    return (erasures, sweep())
  }

  private static func expiredPeople(_ db: Database, at now: Instant) throws -> [ExpiredPerson] {
    let library = try Library.fetch(db)
    guard let retention = library.retention else { throw PersonRefusal.noRetention }
    let today = library.zone.day(of: now)
    let people = try db.rows(
      """
      SELECT \(Participant.columns), max(createdAt,
        ifnull((SELECT max(event.endsAt) FROM registration
          JOIN event ON event.id = registration.eventId
          WHERE registration.participantId = participant.id), 0),
        ifnull((SELECT max(logEntry.recordedAt) FROM entrant
          JOIN logEntry ON logEntry.entrantId = entrant.id
          WHERE entrant.participantId = participant.id), 0),
        ifnull((SELECT max(consent.recordedAt) FROM consent
          WHERE consent.participantId = participant.id), 0)) AS lastSeen
      FROM participant WHERE erasedAt IS NULL ORDER BY lastSeen, id
      """)
    return try people.compactMap { row in
      let lastSeen = library.zone.day(of: try row["lastSeen"])
      guard retention.isOver(lastSeen: lastSeen, today: today) else { return nil }
      return ExpiredPerson(try row.record(), lastSeen: lastSeen)
    }
  }

  /// Takes out of the file the bytes of those who were erased while another program was at it; false
  /// where one still is.
  package func finishErasures() throws -> Bool {
    try overwriteWhatIsDeleted()
    return sweep()
  }

  private func overwriteWhatIsDeleted() throws {
    try Self.translating(path: path) {
      try queue.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA secure_delete = ON")
      }
    }
  }

  /// Rewrites the file without the bytes of what was changed or deleted earlier, and empties its
  /// write-ahead log; false where another program is at the file, so that they may still be there.
  private func sweep() -> Bool {
    do {
      try queue.writeWithoutTransaction { db in
        try db.execute("VACUUM")
        _ = try db.checkpoint(.truncate)
      }
      return true
    } catch {
      return false
    }
  }
}

/// Forgets people, within one transaction: what was counted stays, and says nothing of anybody.
///
/// The hashes of imported rows stay, and with them hashes of what identified the person, made with the
/// library's secret: they keep an old file from bringing the person back. Whoever registers in person
/// is somebody new, with a new number.
struct ParticipantErasure {
  let context: WriteContext
  private var db: Database { context.db }

  func erase(_ id: Identifier<Participant>) throws -> Erasure {
    var erasure = Erasure(id)
    let person = try Participant.fetch(db, id)
    try ErasedPeople.keep(db, person)
    let names = try NamesLeft(context, person)
    try names.standInPosts()
    try forgetNames(person.details.name, of: id)
    for name in [person.details.name.text, person.details.guardianName].compactMap(\.self) {
      try forgetInQuestions(name)
    }
    try endConsents(of: id)
    let events = try cancelRegistrations(of: id, noting: &erasure)
    erasure.published = try Store.postsShowing(db, id)
    try Store.eraseFromPosts(context, id)
    erasure.photosRemoved = try PhotoRecord.erase(context, id, named: person.details.name)
    try PersonTraces(db, of: id).scrub()
    try forget(id)
    try Store.closePersonalPages(db, of: id)
    for table in PersonalTable.all { try empty(table, of: id) }
    try emptyWords(of: id)
    erasure.textsChanged = try names.removeFromFreeText()
    erasure.mentions = try names.mentions()
    try context.log(.erased, .participant, id)
    let allocator = SeatAllocator(context: context)
    for event in events.sorted() {
      erasure.promoted += try PersonMatch.all(
        context.db, allocator.reallocateSeats(event).promoted)
    }
    return erasure
  }

  private func endConsents(of id: Identifier<Participant>) throws {
    let today = context.today
    let ended: [Identifier<Consent>] = try db.values(
      """
      UPDATE consent SET withdrawnOn = max(givenOn, ?)
      WHERE participantId = ? AND withdrawnOn IS NULL RETURNING id
      """, [today, id])
    for consent in ended {
      try context.log(
        .withdrawn, .consent, consent, [.init("withdrawnOn", from: nil, to: today.description)])
    }
  }

  /// Seats of what has not begun are for others; what has begun is counted as it was.
  private func cancelRegistrations(
    of id: Identifier<Participant>, noting erasure: inout Erasure
  ) throws -> Set<Identifier<Event>> {
    let rows = try db.rows(
      """
      SELECT \(Registration.columns), event.code FROM registration
      JOIN event ON event.id = registration.eventId
      WHERE participantId = ?1 AND (event.startsAt > ?2 OR (registrationPer = 'session'
          AND NOT EXISTS (SELECT * FROM registrationSession JOIN session ON session.id = sessionId
            WHERE registrationId = registration.id AND session.startsAt <= ?2)))
        AND registration.status NOT IN ('cancelled', 'declined') ORDER BY registration.id
      """, [id, context.now])
    var events: Set<Identifier<Event>> = []
    for row in rows {
      let registration: Registration = try row.record()
      try db.update(
        "registration", is: registration.id,
        [
          "status": "cancelled", "cancelledAt": context.now,
          "cancelCause": EndReason.Cause.erased.rawValue, "consentDeadline": nil,
        ])
      try context.log(
        .cancelled, .registration, registration.id,
        [.init("status", from: registration.status.rawValue, to: "cancelled")])
      erasure.cancelled.append(
        RegistrationReference(event: try row["code"], entrantNumber: registration.number))
      events.insert(registration.event)
    }
    // Of a series of which some sessions are over, those to come.
    let begun: [Identifier<Event>] = try db.values(
      """
      DELETE FROM registrationSession WHERE sessionId IN (SELECT id FROM session WHERE startsAt > ?2)
        AND registrationId IN (SELECT id FROM registration WHERE participantId = ?1
          AND status NOT IN ('cancelled', 'declined'))
      RETURNING (SELECT eventId FROM session WHERE id = sessionId)
      """, [id, context.now])
    return events.union(begun)
  }

  private func forget(_ id: Identifier<Participant>) throws {
    let emptied = Participant.Column.allCases
      .filter { ![.id, .fullName, .nameKey].contains($0) }
      .map { "\($0) = NULL" }.joined(separator: ", ")
    try db.execute(
      """
      UPDATE participant SET fullName = '#' || id, nameKey = 'ERASED ' || id, \(emptied),
        erasedAt = ?
      WHERE id = ?
      """, [context.now, id])
  }

  /// Takes the name out of what is not the person's own: files that were imported, and groups that have,
  /// or had, nobody else.
  private func forgetNames(_ name: PersonName, of id: Identifier<Participant>) throws {
    let files = try db.rows("SELECT id, fileName FROM import WHERE fileName <> '#'")
    for row in files where try name.isNamed(in: row[1]) {
      let id: Identifier<Import> = try row[0]
      try db.update("import", is: id, ["fileName": "#"])
      try scrub("import", id.rawValue)
    }
    let groups = try db.rows(
      """
      SELECT "group".id, name, kind FROM "group" JOIN membership ON groupId = "group".id
      WHERE participantId = ?1 AND NOT EXISTS (
        SELECT * FROM membership AS other JOIN participant ON participant.id = other.participantId
        WHERE other.groupId = "group".id AND other.participantId <> ?1 AND erasedAt IS NULL)
      """, [id])
    for row in groups {
      let (id, text, kind): (Identifier<Group>, String, Group.Kind) = try (row[0], row[1], row[2])
      guard kind == .family || name.isNamed(in: text) else { continue }
      try db.execute(
        "UPDATE \"group\" SET name = '#' || id, nameKey = 'ERASED ' || id WHERE id = ?", [id])
      try scrub("group", id.rawValue)
    }
  }

  /// What people asked is kept without who it was; but the words may name somebody.
  private func forgetInQuestions(_ name: String) throws {
    for (table, column) in [
      ("inquiry", "text"), ("faqPhrasing", "text"), ("faqText", "title"), ("faqText", "answer"),
    ] {
      let texts: [String] = try db.values("SELECT DISTINCT \(column) FROM \(table)")
      for text in texts {
        let without = PersonalDataRemoval.text(
          text, without: name, ofOneWord: table != "faqText")
        guard without != text else { continue }
        try db.execute(
          "UPDATE OR REPLACE \(table) SET \(column) = ? WHERE \(column) = ?", [without, text])
      }
    }
  }

  /// Takes out of the audit log from what to what something was changed.
  private func scrub(_ subject: String, _ id: Int64) throws {
    let entries = try AuditEntry.all(db, "WHERE subject = ? AND subjectId = ?", [subject, id])
    for entry in entries where !entry.changes.isEmpty {
      try db.update("auditEntry", is: entry.id, ["changes": try entry.changes.map(\.redacted).json])
    }
  }

  private func empty(_ table: PersonalTable, of id: Identifier<Participant>) throws {
    switch table.erasure {
    case .empties(let columns, let replaced):
      let assignments =
        columns.map { "\($0) = NULL" } + replaced.map { "\($0) = iif(\($0) IS NULL, NULL, '#')" }
      guard !assignments.isEmpty else { return }
      try db.execute(
        """
        UPDATE \(table.name) SET \(assignments.joined(separator: ", ")) WHERE \(table.condition)
        """, [id])
    case .goes: try db.execute("DELETE FROM \(table.name) WHERE \(table.condition)", [id])
    }
  }

  /// Reasons, and titles of own works; two entries of one title still share one, for the score.
  private func emptyWords(of id: Identifier<Participant>) throws {
    try db.execute(
      """
      DELETE FROM membership WHERE participantId = ?
        AND groupId IN (SELECT id FROM "group" WHERE kind = 'family')
      """, [id])
    let entries = "entrantId IN (SELECT id FROM entrant WHERE participantId = ?1)"
    try db.execute(
      """
      UPDATE logEntry SET voidReason = NULL, voidCause = ?2
      WHERE \(entries) AND voidReason IS NOT NULL
      """, [id, EndReason.Cause.erased.rawValue])
    try db.execute(
      """
      UPDATE review SET state = 'declined', featuredWeek = NULL
      WHERE state = 'published' AND entryId IN (SELECT id FROM logEntry WHERE \(entries))
      """, [id])
    try db.execute("UPDATE logEntry SET fingerprint = NULL WHERE \(entries)", [id])
    let works = Activity.selfAuthored.map { "'\($0)'" }.joined(separator: ", ")
    try db.execute(
      """
      UPDATE logEntry SET title = NULL, author = NULL, titleKey = '#' || first.id
      FROM (SELECT entrantId, titleKey, min(id) AS id FROM logEntry WHERE \(entries)
        GROUP BY entrantId, titleKey) AS first
      WHERE logEntry.entrantId = first.entrantId AND logEntry.titleKey = first.titleKey
        AND isbn IS NULL
        AND ruleId IN (SELECT id FROM scoringRule WHERE activity IN (\(works)))
      """, [id])
  }
}

extension PersonName {
  /// Whether a text has one of the name's words, or all of them as one.
  fileprivate func isNamed(in text: String) -> Bool {
    let words: [Substring] = key.split(separator: " ").filter { $0.count > 2 }
    let plain: String = String(text.map { $0.isLetter ? $0 : " " })
    let others: [Substring] = NameKey.key(of: plain).split(separator: " ")
    return others.contains { words.contains($0) || $0 == key.replacing(" ", with: "") }
  }
}

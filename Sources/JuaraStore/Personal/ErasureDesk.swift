internal import GRDB
internal import Juara

/// Forgets people, within one transaction: what was counted stays, and says nothing of anybody.
///
/// The hashes of imported rows stay, although with the row at hand one can tell whose they were: they
/// are what keeps an old file from bringing the person back when it is imported again. A row that
/// says something new is somebody new, with a new number.
struct ErasureDesk {
  let db: Database
  let library: Library
  let signature: Signature

  /// Forgets one person.
  func erase(_ id: Identifier<Participant>) throws -> Erasure {
    var erasure = Erasure(id)
    _ = try Participant.fetch(db, id)
    try endConsents(of: id)
    let events = try cancelRegistrations(of: id, noting: &erasure)
    try PersonTraces(db, of: id).scrub()
    try forget(id)
    for table in PersonalTable.all { try empty(table, of: id) }
    try emptyWords(of: id)
    try AuditLog(db, signature).note(.erased, .participant, id.rawValue)
    let seating = Seating(db: db, library: library, signature: signature)
    for event in events.sorted() { erasure.promoted += try seating.settle(event).promoted }
    return erasure
  }

  /// Whoever is forgotten agrees to nothing any more.
  private func endConsents(of id: Identifier<Participant>) throws {
    let today = library.zone.day(of: signature.at)
    let ended = try Identifier<Consent>.fetchAll(
      db,
      sql: """
        UPDATE consent SET withdrawnOn = max(givenOn, ?)
        WHERE participantId = ? AND withdrawnOn IS NULL RETURNING id
        """,
      arguments: [today, id])
    for consent in ended {
      try AuditLog(db, signature).note(
        .withdrawn, .consent, consent.rawValue,
        [.init("withdrawnOn", from: nil, to: today.description)])
    }
  }

  /// Nobody comes to what is still to be: the seats are for others. What has begun is counted as it
  /// was.
  private func cancelRegistrations(
    of id: Identifier<Participant>, noting erasure: inout Erasure
  ) throws -> Set<Identifier<Event>> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Registration.columns), event.code FROM registration
        JOIN event ON event.id = registration.eventId
        WHERE participantId = ? AND event.startsAt > ?
          AND registration.status NOT IN ('cancelled', 'declined') ORDER BY registration.id
        """,
      arguments: [id, signature.at])
    var events: Set<Identifier<Event>> = []
    for row in rows {
      let registration = Registration(row: row)
      try db.execute(
        sql: """
          UPDATE registration SET status = 'cancelled', cancelledAt = ?, cancelReason = ?,
            consentDeadline = NULL
          WHERE id = ?
          """,
        arguments: [signature.at, Registration.erased, registration.id])
      try AuditLog(db, signature).note(
        .cancelled, .registration, registration.id.rawValue,
        [.init("status", from: registration.status.rawValue, to: "cancelled")])
      erasure.cancelled.append(
        RegistrationPlace(event: EventCode(row["code"])!, registration: registration.id))
      events.insert(registration.event)
    }
    return events
  }

  private func forget(_ id: Identifier<Participant>) throws {
    try db.execute(
      sql: """
        UPDATE participant SET fullName = '#' || id, nameKey = 'ERASED ' || id, publicName = NULL,
          birthDate = NULL, school = NULL, schoolClass = NULL, phone = NULL, phoneTyped = NULL,
          email = NULL, memberNumber = NULL, guardianName = NULL, guardianPhone = NULL,
          guardianPhoneTyped = NULL, erasedAt = ?
        WHERE id = ?
        """,
      arguments: [signature.at, id])
  }

  private func empty(_ table: PersonalTable, of id: Identifier<Participant>) throws {
    switch table.erasure {
    case .empties(let columns, let replaced):
      let assignments =
        columns.map { "\($0) = NULL" } + replaced.map { "\($0) = iif(\($0) IS NULL, NULL, '#')" }
      guard !assignments.isEmpty else { return }
      try db.execute(
        sql: """
          UPDATE \(table.name) SET \(assignments.joined(separator: ", ")) WHERE \(table.condition)
          """,
        arguments: [id])
    case .goes:
      try db.execute(
        sql: "DELETE FROM \(table.name) WHERE \(table.condition)", arguments: [id])
    }
  }

  /// Empties what only partly is a person's words: reasons, and the titles of own works. Two entries
  /// of one title still share one, so that the score stays.
  private func emptyWords(of id: Identifier<Participant>) throws {
    try db.execute(
      sql: """
        DELETE FROM membership WHERE participantId = ?
          AND groupId IN (SELECT id FROM "group" WHERE kind = 'family')
        """,
      arguments: [id])
    let own = Registration.ownReasons.map { "'\($0)'" }.joined(separator: ", ")
    try db.execute(
      sql: """
        UPDATE registration SET cancelReason = NULL
        WHERE participantId = ? AND cancelReason NOT IN (\(own))
        """,
      arguments: [id])
    let entries = "entrantId IN (SELECT id FROM entrant WHERE participantId = ?1)"
    try db.execute(
      sql: """
        UPDATE logEntry SET voidReason = ?2 WHERE \(entries) AND voidReason <> ?3
        """,
      arguments: [id, LogEntry.erased, LogEntry.batchUndone])
    try db.execute(
      sql: """
        UPDATE review SET state = 'declined', featuredWeek = NULL
        WHERE state = 'published' AND entryId IN (SELECT id FROM logEntry WHERE \(entries))
        """,
      arguments: [id])
    let works = Activity.ownWork.map { "'\($0)'" }.joined(separator: ", ")
    try db.execute(
      sql: """
        UPDATE logEntry SET title = NULL, author = NULL, titleKey = '#' || first.id
        FROM (SELECT entrantId, titleKey, min(id) AS id FROM logEntry WHERE \(entries)
          GROUP BY entrantId, titleKey) AS first
        WHERE logEntry.entrantId = first.entrantId AND logEntry.titleKey = first.titleKey
          AND isbn IS NULL
          AND ruleId IN (SELECT id FROM scoringRule WHERE activity IN (\(works)))
        """,
      arguments: [id])
  }
}

import GRDB
import Juara

struct ImportUses {
  let db: Database
  let record: Import

  func all() throws -> [ImportUse] {
    switch record.kind {
    case .registrations, .participants:
      try changedRegistrations() + registeredElsewhere() + withLogEntries() + withAttendance()
        + withHours() + certified() + judgedOrDrawn() + changedParticipants() + told()
    case .log: try decidedEntries() + certified() + awarded() + drawn() + told()
    case .attendance: try certified() + drawn() + told()
    case .marks: try changedMarks() + certified() + awarded() + told()
    case .quotations: try items("quotation", as: CollectionItem.quotation)
    case .tips: try items("tip", as: CollectionItem.tip)
    case .readingLists: try items("readingList", as: CollectionItem.readingList)
    case .faq: try changedFAQ() + answeredFAQ()
    // Reports on them are made anew each time.
    case .figures: []
    case .surveys: try decidedTexts()
    }
  }

  /// What was done later than the import and still stands, as `later`.
  private static let later = """
    WITH later AS (SELECT * FROM auditEntry WHERE auditEntry.importId IS NOT ?1
      AND NOT EXISTS (SELECT * FROM import
        WHERE import.id = auditEntry.importId AND undoneAt IS NOT NULL))

    """

  private func keys<Subject>(_ sql: String) throws -> [Identifier<Subject>] {
    try db.values(sql, [record.id])
  }

  private func changedRegistrations() throws -> [ImportUse] {
    try db.rows(
      Self.later + """
        SELECT registration.participantId, registration.status FROM later
        JOIN registration ON registration.id = later.subjectId
        WHERE later.subject = 'registration' AND later.action IN ('edited', 'cancelled', 'declined', 'expired')
          AND (registration.importId = ?1
            OR EXISTS (SELECT * FROM auditEntry AS mine WHERE mine.subject = 'registration'
              AND mine.subjectId = later.subjectId AND mine.importId = ?1
              AND mine.action = 'edited' AND mine.id < later.id))
        GROUP BY registration.id ORDER BY registration.id
        """, [record.id]
    ).map { .registrationChanged(try $0[0], try $0[1]) }
  }

  private func registeredElsewhere() throws -> [ImportUse] {
    try keys(
      """
      SELECT DISTINCT participant.id FROM participant
      JOIN registration ON participantId = participant.id
      WHERE participant.importId = ?1 AND registration.importId IS NOT ?1 ORDER BY 1
      """
    ).map(ImportUse.registeredElsewhere)
  }

  private func withLogEntries() throws -> [ImportUse] {
    try keys(
      """
      SELECT registration.participantId FROM registration
      JOIN entrant ON entrant.participantId = registration.participantId
        AND entrant.challengeId = registration.eventId
      WHERE registration.importId = ? ORDER BY 1
      """
    ).map(ImportUse.hasLogEntries)
  }

  private func withAttendance() throws -> [ImportUse] {
    try keys(
      """
      SELECT participantId FROM registration WHERE importId = ? AND (
        EXISTS (SELECT * FROM attendanceMark WHERE registrationId = registration.id)
        OR EXISTS (SELECT * FROM attendanceStay WHERE registrationId = registration.id))
      ORDER BY id
      """
    ).map(ImportUse.hasAttended)
  }

  private func withHours() throws -> [ImportUse] {
    try keys(
      """
      SELECT DISTINCT participant.id FROM participant
      JOIN workEntry ON participantId = participant.id WHERE importId = ? ORDER BY 1
      """
    ).map(ImportUse.hasHours)
  }

  /// The people whom its rows are of, as `own`: by the registrations, the entries, the stays and the
  /// marks that it wrote.
  private static let own = """
    WITH own AS (
      SELECT id AS participantId FROM participant WHERE importId = ?1
      UNION SELECT participantId FROM registration WHERE importId = ?1
      UNION SELECT participantId FROM registration
        JOIN attendanceStay ON registrationId = registration.id
        WHERE attendanceStay.importId = ?1
      UNION SELECT participantId FROM entrant JOIN logEntry ON entrantId = entrant.id
        WHERE logEntry.importId = ?1 AND participantId IS NOT NULL
      UNION SELECT participantId FROM registration
        JOIN auditEntry ON subjectId = registration.id
        WHERE subject = 'registration' AND action = 'marked' AND auditEntry.importId = ?1)

    """

  /// Who has a certificate of its event, or for a person it made, of any.
  private func certified() throws -> [ImportUse] {
    try keys(
      Self.own + """
        SELECT DISTINCT participantId FROM certificate
        WHERE participantId IN (SELECT participantId FROM own) AND revokedAt IS NULL
          AND (eventId = (SELECT eventId FROM import WHERE id = ?1)
            OR participantId IN (SELECT id FROM participant WHERE importId = ?1))
        ORDER BY 1
        """
    ).map(ImportUse.hasCertificate)
  }

  /// For whom an award of its event was decided.
  private func awarded() throws -> [ImportUse] {
    try keys(
      Self.own + """
        SELECT DISTINCT participantId FROM awardDecision
        JOIN entrant ON entrant.id = entrantId
        WHERE participantId IN (SELECT participantId FROM own)
          AND challengeId = (SELECT eventId FROM import WHERE id = ?1)
        ORDER BY 1
        """
    ).map(ImportUse.hasAward)
  }

  /// Who is on the list of a draw that was frozen since.
  private func drawn() throws -> [ImportUse] {
    try keys(
      Self.own + """
        SELECT DISTINCT participantId FROM drawEntrant
        JOIN draw ON draw.id = drawId JOIN registration ON registration.id = registrationId
        WHERE participantId IN (SELECT participantId FROM own)
          AND (draw.eventId, 1) IN (
            SELECT import.eventId, importedAt <= frozenAt FROM import WHERE import.id = ?1)
        ORDER BY 1
        """
    ).map(ImportUse.isJudgedOrDrawn)
  }

  /// Who was sent a message of its event since. Of a log, of attendance and of marks it is one that may
  /// tell what they say: thanks, or a message of the library's own.
  private func told() throws -> [ImportUse] {
    let plain = MessageKind.allCases.filter { !$0.tellsResults }.map { "'\($0.rawValue)'" }
    let told = "template NOT IN (\(plain.joined(separator: ", ")))"
    return try keys(
      Self.own + """
        SELECT DISTINCT participantId FROM sentMessage
        JOIN registration ON registration.id = registrationId
        JOIN import ON import.id = ?1 AND sentAt >= importedAt AND import.eventId = registration.eventId
        WHERE participantId IN (SELECT participantId FROM own)
          AND (import.kind = 'registrations' OR \(told))
        ORDER BY 1
        """
    ).map(ImportUse.wasTold)
  }

  /// The entries it wrote on which something was decided.
  private func decidedEntries() throws -> [ImportUse] {
    let entries: [Identifier<LogEntry>] = try keys(
      """
      SELECT DISTINCT entryId FROM entryDecision JOIN logEntry ON logEntry.id = entryId
      WHERE importId = ? ORDER BY 1
      """)
    return entries.map(ImportUse.entryDecided)
  }

  private func judgedOrDrawn() throws -> [ImportUse] {
    try keys(
      """
      SELECT participantId FROM registration WHERE importId = ? AND (
        EXISTS (SELECT * FROM mark WHERE registrationId = registration.id)
        OR EXISTS (SELECT * FROM juryRemark WHERE registrationId = registration.id)
        OR EXISTS (SELECT * FROM drawEntrant WHERE registrationId = registration.id))
      ORDER BY id
      """
    ).map(ImportUse.isJudgedOrDrawn)
  }

  private func changedParticipants() throws -> [ImportUse] {
    try keys(
      Self.later + """
        SELECT DISTINCT later.subjectId FROM later
        WHERE later.subject = 'participant'
          AND (later.subjectId IN (SELECT id FROM participant WHERE importId = ?1
              UNION ALL SELECT id FROM mergedParticipant WHERE importId = ?1)
            OR EXISTS (SELECT * FROM auditEntry AS mine WHERE mine.subject = 'participant'
              AND mine.subjectId = later.subjectId AND mine.importId = ?1 AND mine.id < later.id))
        UNION
        SELECT DISTINCT consent.participantId FROM consent
        JOIN participant ON participant.id = consent.participantId
        WHERE participant.importId = ?1 AND consent.importId IS NOT ?1
        UNION
        SELECT participantId FROM consent WHERE importId = ?1 AND withdrawnOn IS NOT NULL
        ORDER BY 1
        """
    ).map(ImportUse.participantChanged)
  }

  /// What it wrote of a collection that was edited or used in a post since.
  private func items<Item>(
    _ table: String, as item: (Identifier<Item>) -> CollectionItem
  ) throws -> [ImportUse] {
    let own = """
      (SELECT id FROM \(table) WHERE importId = ?1
        UNION SELECT subjectId FROM auditEntry
        WHERE subject = '\(table)' AND importId = ?1 AND action IN ('created', 'edited'))
      """
    let changed: [Identifier<Item>] = try keys(
      Self.later + """
        SELECT DISTINCT subjectId FROM later WHERE subject = '\(table)' AND action = 'edited'
          AND subjectId IN \(own)
          AND id > (SELECT min(id) FROM auditEntry WHERE importId = ?1)
        ORDER BY 1
        """)
    let used: [Identifier<Item>] = try keys(
      """
      SELECT DISTINCT \(table)Id FROM collectionUse WHERE \(table)Id IN \(own)
        AND recordedAt >= (SELECT importedAt FROM import WHERE id = ?1) ORDER BY 1
      """)
    return changed.map { .itemChanged(item($0)) } + used.map { .itemUsed(item($0)) }
  }

  private func changedFAQ() throws -> [ImportUse] {
    let codes: [FAQCode] = try db.values(
      Self.later + """
        SELECT DISTINCT code FROM later JOIN faqEntry ON faqEntry.id = later.subjectId
        WHERE later.subject = 'faq' AND EXISTS (SELECT * FROM auditEntry AS mine
          WHERE mine.subject = 'faq' AND mine.subjectId = later.subjectId AND mine.importId = ?1
            AND mine.id < later.id)
        ORDER BY 1
        """, [record.id])
    return codes.map(ImportUse.faqChanged)
  }

  private func answeredFAQ() throws -> [ImportUse] {
    let codes: [FAQCode] = try db.values(
      """
      SELECT DISTINCT code FROM faqEntry JOIN inquiry ON entryId = faqEntry.id
      WHERE importId = ? ORDER BY 1
      """, [record.id])
    return codes.map(ImportUse.faqAnswered)
  }

  private func decidedTexts() throws -> [ImportUse] {
    let count = try db.count(
      """
      SELECT count(*) FROM surveyText JOIN answerSheet ON answerSheet.id = sheetId
      WHERE importId = ? AND state <> 'new'
      """, [record.id])
    return count == 0 ? [] : [.textsDecided(count)]
  }

  /// Whose marks are no longer as this import wrote them, or are another registration's too.
  private func changedMarks() throws -> [ImportUse] {
    try ImportedMarks.all(db, of: record)
      .filter { try !$0.stand(db) || $0.wasMerged(db) }
      .map { .marksChanged(try Registration.fetch(db, $0.registration).participant) }
  }
}

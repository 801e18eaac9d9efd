import GRDB
import Juara

/// Finds what has come to rest on an import since.
struct ImportUses {
  let db: Database
  let record: Import

  /// All of it, kind by kind in the order of the numbers.
  func all() throws -> [ImportUse] {
    try changedRegistrations() + registeredElsewhere() + withLogEntries() + withAttendance()
      + withHours() + certified() + judgedOrDrawn() + changedParticipants() + certifiedAttendance()
      + changedMarks()
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
        WHERE later.subject = 'registration' AND later.action IN ('edited', 'cancelled')
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

  /// Whose certificates hang on an import of the person or of the registration.
  private func certified() throws -> [ImportUse] {
    try keys(
      """
      SELECT DISTINCT participantId FROM certificate
      WHERE participantId IN (SELECT id FROM participant WHERE importId = ?1)
        OR (participantId, eventId) IN (
          SELECT participantId, eventId FROM registration WHERE importId = ?1)
      ORDER BY 1
      """
    ).map(ImportUse.hasCertificate)
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

  /// Whose certificates say that they came, as this import's stays tell.
  private func certifiedAttendance() throws -> [ImportUse] {
    try keys(
      """
      SELECT DISTINCT certificate.participantId FROM certificate
      JOIN registration ON registration.participantId = certificate.participantId
        AND registration.eventId = certificate.eventId
      JOIN attendanceStay ON registrationId = registration.id
      WHERE certificate.kind = 'attendance' AND revokedAt IS NULL AND attendanceStay.importId = ?
      ORDER BY 1
      """
    ).map(ImportUse.hasCertificate)
  }

  /// Whose marks are no longer as this import wrote them, or are another registration's too.
  private func changedMarks() throws -> [ImportUse] {
    guard record.kind == .marks else { return [] }
    return try ImportedMarks.all(db, of: record)
      .filter { try !$0.stand(db) || $0.wasMerged(db) }
      .map { .marksChanged(try Registration.fetch(db, $0.registration).participant) }
  }
}

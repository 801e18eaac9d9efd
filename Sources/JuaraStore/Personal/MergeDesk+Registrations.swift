internal import GRDB
internal import Juara

extension MergeDesk {
  /// Moves the registrations; of two in one event the lesser is cancelled.
  mutating func mergeRegistrations() throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Registration.columns), event.code FROM registration
        JOIN event ON event.id = registration.eventId WHERE participantId = ?
        ORDER BY registration.id
        """,
      arguments: [other])
    for row in rows {
      let registration = Registration(row: row)
      let code = EventCode(row["code"])!
      if registration.status.isActive,
        let mine = try Registration.active(db, of: keep, in: registration.event)
      {
        let lesser = registration.stays(over: mine) ? mine : registration
        try cancel(lesser, for: lesser.id == mine.id ? registration : mine)
        merge.cancelled.append(RegistrationPlace(event: code, registration: lesser.id))
      }
      try db.execute(
        sql: "UPDATE registration SET participantId = ? WHERE id = ?",
        arguments: [keep, registration.id])
      try log.note(
        .edited, .registration, registration.id.rawValue,
        [.init("participantId", from: other.description, to: keep.description)])
      merge.moved.append(RegistrationPlace(event: code, registration: registration.id))
    }
  }

  /// Cancels the lesser of two registrations; what hangs on it and the better one lacks goes over.
  private mutating func cancel(_ lesser: Registration, for better: Registration) throws {
    try db.execute(
      sql: """
        UPDATE registration SET status = 'cancelled', cancelledAt = ?, cancelReason = ?,
          consentDeadline = NULL
        WHERE id = ?
        """,
      arguments: [signature.at, Registration.merged, lesser.id])
    try log.note(
      .cancelled, .registration, lesser.id.rawValue,
      [
        .init("status", from: lesser.status.rawValue, to: "cancelled"),
        .init("cancelReason", from: nil, to: Registration.merged),
      ])
    for table in PersonalTable.hanging(on: "registration") where table.merging == .follows {
      try follow(
        table, from: lesser.id.rawValue, to: better.id.rawValue, leavingRest: true)
    }
    try copyMarks(of: lesser.id, to: better.id)
    // So that the row of a file that made it is still known, and as a standing registration.
    try db.execute(
      sql: "UPDATE importedRow SET registrationId = ? WHERE registrationId = ?",
      arguments: [better.id, lesser.id])
    unsettled.insert(lesser.event)
  }

  /// What jurors gave the lesser registration is copied to the better one, where they gave that nothing.
  private func copyMarks(
    of lesser: Identifier<Registration>, to better: Identifier<Registration>
  ) throws {
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO mark (jurorId, registrationId, criterionId, hundredths)
        SELECT jurorId, ?2, criterionId, hundredths FROM mark WHERE registrationId = ?1
        """,
      arguments: [lesser, better])
    try db.execute(
      sql: """
        INSERT OR IGNORE INTO juryRemark (jurorId, registrationId, text)
        SELECT jurorId, ?2, text FROM juryRemark WHERE registrationId = ?1
        """,
      arguments: [lesser, better])
    let hasMarks = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT * FROM mark WHERE registrationId = ?)", arguments: [lesser])!
    guard hasMarks else { return }
    try log.note(
      .edited, .registration, better.rawValue,
      [.init("marksFrom", from: nil, to: lesser.description)])
  }
}

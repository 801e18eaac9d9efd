internal import GRDB
public import Juara

extension Store {
  /// Whom to write to about an event. Who is confirmed and has no check-in code yet is given one.
  ///
  /// - Parameters:
  ///   - status: only those that stand so.
  ///   - session: only those that come to the session of this number, with its time, place and link.
  ///   - message: only those whom this message is for.
  ///   - unsentOnly: leaves out who has been told.
  /// - Throws: `NotFound.event`, `AttendanceRefusal.noSuchSession`, `MessageProblem`.
  public func contacts(
    of code: String, status: RegistrationStatus? = nil, session: Int? = nil,
    message: MessageName? = nil, unsentOnly: Bool = false,
    using generator: inout some RandomNumberGenerator, by signature: Signature
  ) throws -> ContactSheet {
    try write { db in
      let event = try Event.fetch(db, code: code)
      let confirmed = try Identifier<Registration>.fetchAll(
        db,
        sql: """
          SELECT id FROM registration WHERE eventId = ?1 AND status = 'confirmed'
            AND EXISTS (SELECT * FROM session WHERE eventId = ?1) ORDER BY id
          """,
        arguments: [event.id])
      _ = try CheckInCode.settle(db, confirmed, of: event.id, &generator, by: signature)
      let desk = try ContactDesk(db, event: event, session: session, at: signature.at)
      let (rows, withoutConsent) = try desk.rows(message, status)
      return ContactSheet(
        rows: unsentOnly ? rows.filter(\.told.isEmpty) : rows, withoutConsent: withoutConsent)
    }
  }

  /// Marks a message as sent. Who has been told already stays so.
  ///
  /// - Parameter ids: to whom; nil is everybody whom the message is for and who has a telephone.
  /// - Returns: how many are marked, and how many were before.
  /// - Throws: `NotFound.event`, `MessageProblem.notAmong` and the others; nothing is changed then.
  @discardableResult
  public func markSent(
    _ message: MessageName, in code: String, session: Int? = nil,
    to ids: [Identifier<Registration>]? = nil, by signature: Signature
  ) throws -> (new: Int, already: Int) {
    try write { db in
      let event = try Event.fetch(db, code: code)
      let desk = try ContactDesk(db, event: event, session: session, at: signature.at)
      let rows = try desk.rows(message, nil).rows
      let known = Set(rows.map(\.facts.registration.id))
      if let stranger = ids?.first(where: { !known.contains($0) }) {
        throw MessageProblem.notAmong(stranger, message)
      }
      let told = ids ?? rows.filter { $0.contact != nil }.map(\.facts.registration.id)
      var new = 0
      for id in told {
        try db.execute(
          sql: """
            INSERT OR IGNORE INTO messageSent (registrationId, template, sessionId, sentAt, sentBy)
            VALUES (?, ?, ?, ?, ?)
            """,
          arguments: [id, message.text, desk.sentFor, signature.at, signature.staff])
        guard db.changesCount > 0 else { continue }
        new += 1
        try AuditLog(db, signature).note(
          .told, .registration, id.rawValue,
          AuditEntry.Change.creating([
            ("template", message.text), ("session", session.map(String.init)),
          ]))
      }
      return (new, told.count - new)
    }
  }
}

internal import GRDB
internal import Juara

/// Checks people of one event in at the door, and takes mistaken marks back.
struct AttendanceDesk {
  private let db: Database
  private let event: Event
  private let zone: LibraryZone
  private let signature: Signature
  private let sessions: [SessionTime]

  init(_ db: Database, event: Event, zone: LibraryZone, by signature: Signature) throws {
    self.db = db
    self.event = event
    self.zone = zone
    self.signature = signature
    sessions = try SessionTime.all(db, of: event.id)
  }

  /// Checks somebody in, once.
  func mark(_ key: CheckInKey, session number: Int?, at arrivedAt: Instant) throws -> CheckIn {
    guard arrivedAt <= signature.at else { throw AttendanceRefusal.inFuture(arrivedAt) }
    let registration = try registration(of: key)
    let session = try sessions.meant(number, at: arrivedAt, zone: zone)
    if let earlier = try mark(of: registration, in: session) {
      return CheckIn(
        registration: registration.id, session: session.number, arrivedAt: earlier.arrivedAt,
        isNew: false)
    }
    let chosen = try Registration.sessions(db, of: event.id)
    try registration.attend(session, among: chosen.map { $0[registration.id] ?? [] })
    try session.checkArrival(at: arrivedAt, zone: zone)
    let method: Attendance.Mark.Method = if case .code = key { .code } else { .desk }
    try db.execute(
      sql: """
        INSERT INTO attendanceMark (registrationId, sessionId, arrivedAt, method, recordedAt, recordedBy)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        registration.id, session.id, arrivedAt, method.rawValue, signature.at, signature.staff,
      ])
    try AuditLog(db, signature).note(
      .attended, .registration, registration.id.rawValue,
      AuditEntry.Change.creating([
        ("session", String(session.number)), ("arrivedAt", arrivedAt.iso8601),
        ("method", method.rawValue),
      ]))
    return CheckIn(
      registration: registration.id, session: session.number, arrivedAt: arrivedAt, isNew: true)
  }

  /// Takes a mark back; it stays to be seen with the reason.
  func takeBack(
    _ id: Identifier<Registration>, session number: Int?, reason: String
  ) throws -> CheckIn {
    let registration = try registration(of: .registration(id))
    let marked = try sessions.filter { try mark(of: registration, in: $0) != nil }
    // Where only one session is marked, that is the one.
    let session = try (number == nil && marked.count == 1 ? marked : sessions)
      .meant(number, at: signature.at, zone: zone)
    guard let mark = try mark(of: registration, in: session) else {
      throw AttendanceRefusal.notMarked(id, session: session.number)
    }
    try db.execute(
      sql: """
        UPDATE attendanceMark SET takenBackAt = ?, takenBackBy = ?, takenBackReason = ? WHERE id = ?
        """,
      arguments: [signature.at, signature.staff, reason, mark.id])
    try AuditLog(db, signature).note(
      .takenBack, .registration, id.rawValue,
      [
        .init("session", from: String(session.number), to: nil),
        .init("arrivedAt", from: mark.arrivedAt.iso8601, to: nil),
        .init("takenBackReason", from: nil, to: reason),
      ])
    return CheckIn(
      registration: id, session: session.number, arrivedAt: mark.arrivedAt, isNew: false)
  }

  private func mark(
    of registration: Registration, in session: SessionTime
  ) throws -> (id: Int64, arrivedAt: Instant)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, arrivedAt FROM attendanceMark
        WHERE registrationId = ? AND sessionId = ? AND takenBackAt IS NULL
        """,
      arguments: [registration.id, session.id]
    ).map { ($0[0], $0[1]) }
  }

  private func registration(of key: CheckInKey) throws -> Registration {
    switch key {
    case .registration(let id):
      let registration = try Registration.fetch(db, id)
      guard registration.event == event.id else { throw AttendanceRefusal.otherEvent(id) }
      return registration
    case .code(let typed):
      let known = try CheckInCode(typed).flatMap { code in
        try Registration.fetchOne(
          db,
          sql: """
            SELECT \(Registration.columns) FROM registration
            JOIN checkInCode ON registrationId = registration.id WHERE code = ? AND eventId = ?
            """,
          arguments: [code.text, event.id])
      }
      guard let known else { throw AttendanceRefusal.unknownCode(typed) }
      return known
    }
  }
}

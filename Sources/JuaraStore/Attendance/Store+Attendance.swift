import GRDB
package import Juara

extension Store {
  /// Checks somebody in; who is checked in already stays so, and nothing changes.
  ///
  /// - Parameters:
  ///   - session: the session's number; may be left out where one alone can be meant.
  ///   - instant: when the person came; nil is now.
  /// - Throws: `NotFound.event`, `NotFound.registration`, `AttendanceRefusal`.
  @discardableResult
  package func checkIn(
    _ key: CheckInKey, to code: String, session: Int? = nil, at instant: Instant? = nil,
    by audit: AuditContext
  ) throws -> CheckIn {
    try write { db in
      try desk(db, code, by: audit).mark(key, session: session, at: instant ?? audit.at)
    }
  }

  /// Takes a mistaken mark back. What a file says of the person stays.
  ///
  /// - Throws: `NotFound`, `AttendanceRefusal`, `MissingReason`.
  @discardableResult
  package func takeBackCheckIn(
    of id: Identifier<Registration>, to code: String, session: Int? = nil, reason: String,
    by audit: AuditContext
  ) throws -> CheckIn {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      return try desk(db, code, by: audit).takeBack(id, session: session, reason: reason)
    }
  }

  private func desk(
    _ db: Database, _ code: String, by audit: AuditContext
  ) throws -> AttendanceWriter {
    try AttendanceWriter(
      db, event: try Event.fetch(db, code: code), zone: try Library.fetch(db).zone, by: audit)
  }

  /// Who was in an event's sessions, or in one of them.
  ///
  /// - Throws: `NotFound.event`, `AttendanceRefusal.noSuchSession`.
  package func attendance(of code: String, session: Int? = nil) throws -> AttendanceSheet {
    try read { db in
      let event = try Event.fetch(db, code: code)
      return try AttendanceSheet.fetch(db, of: event, session: session)
    }
  }

  /// In how many sessions of each event a participant was, by registration; an event of a kind that
  /// nobody misses by staying away counts only who came.
  package func attendance(
    of id: Identifier<Participant>, at now: Instant
  ) throws -> [Identifier<Registration>: AttendanceCount] {
    try read { db in
      let known = try Attendance.all(db, participant: id)
      let registrations = try Registration.fetchAll(
        db, sql: "SELECT \(Registration.columns) FROM registration WHERE participantId = ?",
        arguments: [id])
      var counts: [Identifier<Registration>: AttendanceCount] = [:]
      for registration in registrations {
        let chosen = try Registration.sessions(db, of: registration.event)
        var count = AttendanceCount()
        for session in try SessionTime.all(db, of: registration.event) {
          let attendance = known[.init(registration: registration.id, session: session.id)]
          let isFor = chosen.map { $0[registration.id]?.contains(session.id) == true } ?? true
          if attendance != nil || (isFor && registration.status == .confirmed) {
            count.add(session.presence(of: attendance ?? Attendance(), at: now))
          }
        }
        let isMissed =
          try !count.didNotCome || Event.fetch(db, registration.event).plan.kind.expectsAttendance
        if count.all > 0, isMissed { counts[registration.id] = count }
      }
      return counts
    }
  }

  /// The check-in codes of an event's confirmed registrations. Who has none yet is given one.
  package func checkInCodes(
    of code: String, using generator: inout some RandomNumberGenerator, by audit: AuditContext
  ) throws -> [Identifier<Registration>: CheckInCode] {
    try write { db in
      let event = try Event.fetch(db, code: code)
      let confirmed = try Identifier<Registration>.fetchAll(
        db,
        sql: "SELECT id FROM registration WHERE eventId = ? AND status = 'confirmed' ORDER BY id",
        arguments: [event.id])
      return try CheckInCode.reallocateSeats(db, confirmed, of: event.id, &generator, by: audit)
    }
  }
}

/// One registration with its event, its person and its check-in code.
package struct RegistrationDetails: Equatable, Sendable {
  /// The registration.
  package let registration: Registration
  /// The event's code.
  package let event: EventCode
  /// The person.
  package let participant: Participant
  /// What the person says at the door; nil unless the place is confirmed and the event has sessions.
  package let code: CheckInCode?
}

extension Store {
  /// One registration. If it is confirmed and has no check-in code yet, it is given one.
  ///
  /// - Throws: `NotFound.registration`.
  package func registration(
    _ id: Identifier<Registration>, using generator: inout some RandomNumberGenerator,
    by audit: AuditContext
  ) throws -> RegistrationDetails {
    try write { db in
      let registration = try Registration.fetch(db, id)
      let event = try Event.fetch(db, registration.event)
      let meets = try !SessionTime.all(db, of: event.id).isEmpty
      let codes =
        meets && registration.status == .confirmed
        ? try CheckInCode.reallocateSeats(db, [id], of: event.id, &generator, by: audit) : [:]
      return RegistrationDetails(
        registration: registration, event: event.code,
        participant: try Participant.fetch(db, registration.participant), code: codes[id])
    }
  }
}

extension CheckInCode {
  /// The codes of some of an event's registrations; who has none yet is given one.
  static func reallocateSeats(
    _ db: Database, _ ids: [Identifier<Registration>], of event: Identifier<Event>,
    _ generator: inout some RandomNumberGenerator, by audit: AuditContext
  ) throws -> [Identifier<Registration>: CheckInCode] {
    let known = try all(db, of: event)
    var codes: [Identifier<Registration>: CheckInCode] = [:]
    for id in ids { codes[id] = try known[id] ?? give(db, to: id, &generator) }
    let new = ids.count { known[$0] == nil }
    if new > 0 {
      try AuditLog(db, audit).note(
        .edited, .event, event.rawValue, [.init("checkInCodes", from: nil, to: "+\(new)")])
    }
    return codes
  }

  /// Gives a registration a code that no other has.
  fileprivate static func give(
    _ db: Database, to id: Identifier<Registration>, _ generator: inout some RandomNumberGenerator
  ) throws -> CheckInCode {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO checkInCode (registrationId, code) VALUES (?, ?)")
    while true {
      let code = CheckInCode.drawn(using: &generator)
      try statement.execute(arguments: [id, code.text])
      if db.changesCount > 0 { return code }
    }
  }
}

/// Checks people of one event in at the door, and takes mistaken marks back.
struct AttendanceWriter {
  private let db: Database
  private let event: Event
  private let zone: LibraryZone
  private let audit: AuditContext
  private let sessions: [SessionTime]

  init(_ db: Database, event: Event, zone: LibraryZone, by audit: AuditContext) throws {
    self.db = db
    self.event = event
    self.zone = zone
    self.audit = audit
    sessions = try SessionTime.all(db, of: event.id)
  }

  /// Checks somebody in, once.
  func mark(_ key: CheckInKey, session number: Int?, at arrivedAt: Instant) throws -> CheckIn {
    guard arrivedAt <= audit.at else { throw AttendanceRefusal.inFuture(arrivedAt) }
    let registration = try registration(of: key)
    let session = try sessions.resolve(number, at: arrivedAt, zone: zone)
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
        registration.id, session.id, arrivedAt, method.rawValue, audit.at, audit.staff,
      ])
    try AuditLog(db, audit).note(
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
      .resolve(number, at: audit.at, zone: zone)
    guard let mark = try mark(of: registration, in: session) else {
      throw AttendanceRefusal.notMarked(id, session: session.number)
    }
    try db.execute(
      sql: """
        UPDATE attendanceMark SET takenBackAt = ?, takenBackBy = ?, takenBackReason = ? WHERE id = ?
        """,
      arguments: [audit.at, audit.staff, reason, mark.id])
    try AuditLog(db, audit).note(
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

import GRDB
package import Juara

extension Store {
  /// Checks somebody in; who is checked in already stays so, and nothing changes.
  ///
  /// - Parameter session: may be left out where one alone can be meant.
  @discardableResult
  package func checkIn(
    _ key: CheckInKey, to code: String, session: Int? = nil, at instant: Instant? = nil,
    by audit: AuditContext
  ) throws -> CheckIn {
    try write(by: audit) { context in
      try AttendanceWriter(context, of: code).mark(key, session: session, at: instant ?? audit.at)
    }
  }

  /// Undoes a mistaken check-in. What a file says of the person stays.
  @discardableResult
  package func undoCheckIn(
    of id: Identifier<Registration>, to code: String, session: Int? = nil, reason: String,
    by audit: AuditContext
  ) throws -> CheckIn {
    try write(by: audit) { context in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      return try AttendanceWriter(context, of: code).undo(id, session: session, reason: reason)
    }
  }

  package func sessionTimes(of code: String) throws -> [SessionTime] {
    try read { db in try SessionTime.all(db, of: try Event.fetch(db, code: code).id) }
  }

  package func attendance(of code: String, session: Int? = nil) throws -> AttendanceSheet {
    try read { db in
      let event = try Event.fetch(db, code: code)
      return try AttendanceSheet.fetch(db, of: event, session: session)
    }
  }

  /// By registration; an event of a kind that nobody misses by staying away counts only who came.
  package func attendance(
    of id: Identifier<Participant>, at now: Instant
  ) throws -> [Identifier<Registration>: AttendanceCount] {
    try read { db in
      let known = try Attendance.all(db, participant: id)
      let registrations = try Registration.all(db, "WHERE participantId = ?", [id])
      var counts: [Identifier<Registration>: AttendanceCount] = [:]
      for registration in registrations {
        let chosen = try Registration.sessions(db, of: registration.event)
        var count = AttendanceCount()
        for session in try SessionTime.all(db, of: registration.event)
        where !session.isCancelled {
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

  /// What somebody says at the door; nil unless the place is confirmed and the event has sessions.
  package func checkInCode(of registration: Registration) throws -> CheckInCode? {
    try read { db in try CheckInCode.all(db, of: registration.event)[registration.id] }
  }

  /// Whom a code is for, in whatever event; nil where nobody has it.
  package func registration(
    withCode code: CheckInCode
  ) throws -> (listed: RegistrationListing, event: Event)? {
    let id: Identifier<Registration>? = try read { db in
      try db.first("SELECT registrationId FROM checkInCode WHERE code = ?", [code])
    }
    return try id.map { try registration($0) }
  }

  /// How somebody was checked in to the session that people come to at this time; nil where it was not done,
  /// or where no one session is meant.
  package func checkIn(
    of id: Identifier<Registration>, at now: Instant
  ) throws -> CheckIn? {
    try read { db in
      let registration = try Registration.fetch(db, id)
      let zone = try Library.fetch(db).zone
      let sessions = try SessionTime.all(db, of: registration.event)
      guard let session = try? sessions.resolve(nil, at: now, zone: zone),
        let mark = try AttendanceWriter.mark(db, of: registration, in: session)
      else { return nil }
      return CheckIn(
        person: try PersonMatch.fetch(db, registration), session: session.number,
        arrivedAt: mark.arrivedAt, isNew: false)
    }
  }

  package func checkInCodes(of code: String) throws -> [Identifier<Registration>: CheckInCode] {
    try read { db in try CheckInCode.all(db, of: try Event.fetch(db, code: code).id) }
  }
}

extension CheckInCode {
  /// For every seat that this transaction confirmed: the schema notes it in `checkInCode`.
  static func drawMissing(_ db: Database, by generator: SharedGenerator) throws {
    let missing: [Identifier<Registration>] = try db.values(
      "SELECT registrationId FROM checkInCode WHERE code IS NULL")
    guard !missing.isEmpty else { return }
    let writing = try PreparedStatement(
      db, "UPDATE OR IGNORE checkInCode SET code = ? WHERE registrationId = ?")
    for id in missing {
      repeat {
        let code = generator.draw { CheckInCode.drawn(using: &$0) }
        try writing.execute([.text(code), .key(id)])
      } while db.changesCount == 0
    }
  }
}

struct AttendanceWriter {
  private let context: WriteContext
  private let event: Event
  private let sessions: [SessionTime]
  private var db: Database { context.db }
  private var zone: LibraryZone { context.library.zone }

  init(_ context: WriteContext, of code: String) throws {
    self.context = context
    event = try Event.fetch(context.db, code: code)
    sessions = try SessionTime.all(context.db, of: event.id)
  }

  func mark(_ key: CheckInKey, session number: Int?, at arrivedAt: Instant) throws -> CheckIn {
    if event.state == .cancelled { throw AttendanceRefusal.eventCancelled }
    guard arrivedAt <= context.now else { throw AttendanceRefusal.inFuture(arrivedAt) }
    let registration = try registration(of: key)
    let person = try PersonMatch.fetch(db, registration)
    let session = try sessions.resolve(number, at: arrivedAt, zone: zone)
    if let earlier = try mark(of: registration, in: session) {
      return CheckIn(
        person: person, session: session.number, arrivedAt: earlier.arrivedAt, isNew: false)
    }
    let chosen = try Registration.sessions(db, of: event.id)
    try registration.attend(session, among: chosen.map { $0[registration.id] ?? [] })
    try session.checkArrival(at: arrivedAt, zone: zone)
    let method: Attendance.Arrival.Method = if case .code = key { .code } else { .desk }
    try db.insert(
      "attendanceMark",
      [
        "registrationId": registration.id, "sessionId": session.id, "arrivedAt": arrivedAt,
        "method": method, "recordedAt": context.now, "recordedBy": context.staff,
      ])
    try context.log(
      .attended, .registration, registration.id,
      .creating([
        ("session", String(session.number)), ("arrivedAt", arrivedAt.iso8601),
        ("method", method.rawValue),
      ]))
    return CheckIn(person: person, session: session.number, arrivedAt: arrivedAt, isNew: true)
  }

  /// Undoes a check-in; it stays to be seen with the reason.
  func undo(
    _ id: Identifier<Registration>, session number: Int?, reason: String
  ) throws -> CheckIn {
    let registration = try registration(of: .registration(id))
    let marked = try sessions.filter { try mark(of: registration, in: $0) != nil }
    // Where only one session is marked, that is the one.
    let session = try (number == nil && marked.count == 1 ? marked : sessions)
      .resolve(number, at: context.now, zone: zone)
    guard let mark = try mark(of: registration, in: session) else {
      throw AttendanceRefusal.notMarked(
        entrant: registration.number, session: session.number)
    }
    try db.execute(
      "UPDATE attendanceMark SET undoneAt = ?, undoneBy = ?, undoneReason = ? WHERE id = ?",
      [context.now, context.staff, reason, mark.id])
    try context.log(
      .checkInUndone, .registration, id,
      [
        .init("session", from: String(session.number), to: nil),
        .init("arrivedAt", from: mark.arrivedAt.iso8601, to: nil),
        .init("undoneReason", from: nil, to: reason),
      ])
    return CheckIn(
      person: try PersonMatch.fetch(db, registration), session: session.number,
      arrivedAt: mark.arrivedAt, isNew: false)
  }

  private func mark(
    of registration: Registration, in session: SessionTime
  ) throws -> (id: Int64, arrivedAt: Instant)? {
    try Self.mark(db, of: registration, in: session)
  }

  static func mark(
    _ db: Database, of registration: Registration, in session: SessionTime
  ) throws -> (id: Int64, arrivedAt: Instant)? {
    try db.row(
      """
      SELECT id, arrivedAt FROM attendanceMark
      WHERE registrationId = ? AND sessionId = ? AND undoneAt IS NULL
      """, [registration.id, session.id]
    ).map { (try $0[0], try $0[1]) }
  }

  private func registration(of key: CheckInKey) throws -> Registration {
    switch key {
    case .registration(let id):
      let registration = try Registration.fetch(db, id)
      guard registration.event == event.id else { throw NotFound.registration(id) }
      return registration
    case .code(let typed):
      let known = try CheckInCode(typed).flatMap { code in
        try Registration.first(
          db, "JOIN checkInCode ON registrationId = registration.id WHERE code = ? AND eventId = ?",
          [code, event.id])
      }
      guard let known else { throw AttendanceRefusal.unknownCode(typed) }
      return known
    }
  }
}

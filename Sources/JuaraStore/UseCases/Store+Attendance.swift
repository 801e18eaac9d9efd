internal import GRDB
public import Juara

extension Store {
  /// Checks somebody in; who is checked in already stays so, and nothing changes.
  ///
  /// - Parameters:
  ///   - session: the session's number; may be left out where one alone can be meant.
  ///   - instant: when the person came; nil is now.
  /// - Throws: `NotFound.event`, `NotFound.registration`, `AttendanceRefusal`.
  @discardableResult
  public func checkIn(
    _ key: CheckInKey, to code: String, session: Int? = nil, at instant: Instant? = nil,
    by signature: Signature
  ) throws -> CheckIn {
    try write { db in
      try desk(db, code, by: signature).mark(key, session: session, at: instant ?? signature.at)
    }
  }

  /// Takes a mistaken mark back. What a file says of the person stays.
  ///
  /// - Throws: `NotFound`, `AttendanceRefusal`, `MissingReason`.
  @discardableResult
  public func takeBackCheckIn(
    of id: Identifier<Registration>, to code: String, session: Int? = nil, reason: String,
    by signature: Signature
  ) throws -> CheckIn {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      return try desk(db, code, by: signature).takeBack(id, session: session, reason: reason)
    }
  }

  private func desk(
    _ db: Database, _ code: String, by signature: Signature
  ) throws -> AttendanceDesk {
    try AttendanceDesk(
      db, event: try Event.fetch(db, code: code), zone: try Library.fetch(db).zone, by: signature)
  }

  /// Who was in an event's sessions, or in one of them.
  ///
  /// - Throws: `NotFound.event`, `AttendanceRefusal.noSuchSession`.
  public func attendance(of code: String, session: Int? = nil) throws -> AttendanceSheet {
    try read { db in
      let event = try Event.fetch(db, code: code)
      return try AttendanceSheet.fetch(db, of: event, session: session)
    }
  }

  /// In how many sessions of each event a participant was, by registration; an event of a kind that
  /// nobody misses by staying away counts only who came.
  public func attendance(
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
  public func checkInCodes(
    of code: String, using generator: inout some RandomNumberGenerator, by signature: Signature
  ) throws -> [Identifier<Registration>: CheckInCode] {
    try write { db in
      let event = try Event.fetch(db, code: code)
      let confirmed = try Identifier<Registration>.fetchAll(
        db,
        sql: "SELECT id FROM registration WHERE eventId = ? AND status = 'confirmed' ORDER BY id",
        arguments: [event.id])
      return try CheckInCode.settle(db, confirmed, of: event.id, &generator, by: signature)
    }
  }
}

/// One registration with its event, its person and its check-in code.
public struct RegistrationDetails: Equatable, Sendable {
  /// The registration.
  public let registration: Registration
  /// The event's code.
  public let event: EventCode
  /// The person.
  public let participant: Participant
  /// What the person says at the door; nil unless the place is confirmed and the event has sessions.
  public let code: CheckInCode?
}

extension Store {
  /// One registration. If it is confirmed and has no check-in code yet, it is given one.
  ///
  /// - Throws: `NotFound.registration`.
  public func registration(
    _ id: Identifier<Registration>, using generator: inout some RandomNumberGenerator,
    by signature: Signature
  ) throws -> RegistrationDetails {
    try write { db in
      let registration = try Registration.fetch(db, id)
      let event = try Event.fetch(db, registration.event)
      let meets = try !SessionTime.all(db, of: event.id).isEmpty
      let codes =
        meets && registration.status == .confirmed
        ? try CheckInCode.settle(db, [id], of: event.id, &generator, by: signature) : [:]
      return RegistrationDetails(
        registration: registration, event: event.code,
        participant: try Participant.fetch(db, registration.participant), code: codes[id])
    }
  }
}

extension CheckInCode {
  /// The codes of some of an event's registrations; who has none yet is given one.
  static func settle(
    _ db: Database, _ ids: [Identifier<Registration>], of event: Identifier<Event>,
    _ generator: inout some RandomNumberGenerator, by signature: Signature
  ) throws -> [Identifier<Registration>: CheckInCode] {
    let known = try all(db, of: event)
    var codes: [Identifier<Registration>: CheckInCode] = [:]
    for id in ids { codes[id] = try known[id] ?? give(db, to: id, &generator) }
    let new = ids.count { known[$0] == nil }
    if new > 0 {
      try AuditLog(db, signature).note(
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

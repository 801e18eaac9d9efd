internal import GRDB
public import Juara

/// Who was in an event's sessions.
public struct AttendanceSheet: Equatable, Sendable {
  /// One registration with what is known of it in each of its sessions.
  public struct Row: Equatable, Sendable {
    /// The registration.
    public let registration: Registration
    /// The person.
    public let participant: Participant
    /// What is known, by session; a session that the registration is not for has no entry.
    public let attendances: [Identifier<Session>: Attendance]
  }

  /// The sessions, in the order in which they begin.
  public let sessions: [SessionTime]
  /// The confirmed, and who was there and is no longer confirmed; by number.
  public let rows: [Row]

  /// How many stand how in a session.
  public func count(in session: SessionTime, at now: Instant) -> AttendanceCount {
    AttendanceCount(
      rows.compactMap { $0.attendances[session.id].map { session.presence(of: $0, at: now) } })
  }

  /// In how many sessions one of its registrations was.
  public func count(of row: Row, at now: Instant) -> AttendanceCount {
    AttendanceCount(
      sessions.compactMap { session in
        row.attendances[session.id].map { session.presence(of: $0, at: now) }
      })
  }
}

extension AttendanceSheet {
  /// The sheet of an event, or of one of its sessions.
  static func fetch(
    _ db: Database, of event: Event, session number: Int? = nil
  ) throws -> AttendanceSheet {
    var sessions = try SessionTime.all(db, of: event.id)
    if let number {
      sessions = [try sessions.meant(number, at: nil, zone: try Library.fetch(db).zone)]
    }
    let known = try Attendance.all(db, of: event.id)
    let chosen = try Registration.sessions(db, of: event.id)
    let listed = try Registration.withPeople(db, of: event.id)
    let rows = listed.compactMap { registration, participant -> AttendanceSheet.Row? in
      var attendances: [Identifier<Session>: Attendance] = [:]
      for session in sessions {
        let attendance = known[.init(registration: registration.id, session: session.id)]
        let isExpected =
          registration.status == .confirmed
          && chosen.map { $0[registration.id]?.contains(session.id) == true } ?? true
        if isExpected || attendance != nil {
          attendances[session.id] = attendance ?? Attendance()
        }
      }
      guard !attendances.isEmpty else { return nil }
      return AttendanceSheet.Row(
        registration: registration, participant: participant,
        attendances: attendances)
    }
    return AttendanceSheet(sessions: sessions, rows: rows)
  }
}

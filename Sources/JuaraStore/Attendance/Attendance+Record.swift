import GRDB
package import Juara

extension SessionTime: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, number, title, startsAt, endsAt, cancelledAt, minutes
  }

  package static let columns = ColumnList(
    "session", Column.self, [.minutes: "attendanceThreshold.minutes"])

  package init(_ row: RecordRow<SessionTime>) throws {
    try self.init(
      id: row[.id], number: row[.number], title: row[.title], startsAt: row[.startsAt],
      endsAt: row[.endsAt], isCancelled: row[.cancelledAt] as Instant? != nil,
      atLeast: row[.minutes])
  }

  static func all(_ db: Database, of event: Identifier<Event>) throws -> [SessionTime] {
    try SessionTime.all(
      db,
      """
      LEFT JOIN attendanceThreshold ON sessionId = session.id
      WHERE eventId = ? ORDER BY startsAt, number
      """, [event])
  }
}

struct AttendancePlace: Hashable {
  let registration: Identifier<Registration>
  let session: Identifier<Session>
}

extension Attendance {
  /// All that is known of the sessions of an event, or of those that one participant is registered for.
  static func all(
    _ db: Database, of event: Identifier<Event>? = nil, participant: Identifier<Participant>? = nil
  ) throws -> [AttendancePlace: Attendance] {
    func rows(_ columns: String, of table: String) throws -> RowCursor {
      try db.cursor(
        """
        SELECT registrationId, sessionId, \(columns)
        FROM registration JOIN \(table) ON registrationId = registration.id
        WHERE (?1 IS NULL OR eventId = ?1) AND (?2 IS NULL OR participantId = ?2)
        """, [event, participant])
    }
    var all: [AttendancePlace: Attendance] = [:]
    let marks = try rows("arrivedAt, method, undoneAt", of: "attendanceMark")
    while let row = try marks.next() {
      guard try row["undoneAt"] as Instant? == nil else { continue }
      let place = try AttendancePlace(registration: row[0], session: row[1])
      all[place, default: Attendance()].mark = try Arrival(
        arrivedAt: row["arrivedAt"], method: row["method"])
    }
    let stays = try rows("joinedAt, leftAt, minutes", of: "attendanceStay")
    while let row = try stays.next() {
      let place = try AttendancePlace(registration: row[0], session: row[1])
      try all[place, default: Attendance()].stays.append(
        AttendanceStay(joinedAt: row["joinedAt"], leftAt: row["leftAt"], minutes: row["minutes"]))
    }
    return all
  }
}

extension AttendanceStay {
  fileprivate init(joinedAt: Instant?, leftAt: Instant?, minutes: Int?) {
    self =
      switch (joinedAt, leftAt, minutes) {
      case (let joinedAt?, let leftAt?, _): .between(joinedAt, leftAt)
      case (_, _, let minutes?): .lasting(minutes: minutes)
      default: .unmeasured
      }
  }
}

extension CheckInCode {
  static func all(
    _ db: Database, of event: Identifier<Event>
  ) throws -> [Identifier<Registration>: CheckInCode] {
    let rows = try db.rows(
      """
      SELECT registrationId, code FROM checkInCode
      JOIN registration ON registration.id = registrationId
      WHERE eventId = ? AND status = 'confirmed' AND code IS NOT NULL
      """, [event])
    return Dictionary(uniqueKeysWithValues: try rows.map { (try $0[0], try $0[1]) })
  }
}

extension Registration {
  /// For an event of which people choose sessions; nil where each registration is for all.
  static func sessions(
    _ db: Database, of event: Identifier<Event>
  ) throws -> [Identifier<Registration>: Set<Identifier<Session>>]? {
    let scope: EventPlan.RegistrationScope = try db.value(
      "SELECT registrationPer FROM event WHERE id = ?", [event])
    guard scope == .session else { return nil }
    let rows = try db.cursor(
      """
      SELECT registrationId, sessionId FROM registrationSession
      JOIN registration ON registration.id = registrationId WHERE eventId = ?
      """, [event])
    var sessions: [Identifier<Registration>: Set<Identifier<Session>>] = [:]
    while let row = try rows.next() { try sessions[row[0], default: []].insert(row[1]) }
    return sessions
  }
}

package struct AttendanceSheet: Equatable, Sendable {
  /// One registration with what is known of it in each of its sessions.
  package struct Row: Equatable, Sendable {
    package let registration: Registration
    package let participant: Participant
    /// What is known, by session; a session that the registration is not for has no entry.
    package let attendances: [Identifier<Session>: Attendance]
  }

  /// Without those that are called off.
  package let sessions: [SessionTime]
  /// The confirmed, and who was there and is no longer confirmed; by number.
  package let rows: [Row]

  package func count(in session: SessionTime, at now: Instant) -> AttendanceCount {
    AttendanceCount(
      rows.compactMap { $0.attendances[session.id].map { session.presence(of: $0, at: now) } })
  }

  package func count(of row: Row, at now: Instant) -> AttendanceCount {
    AttendanceCount(
      sessions.compactMap { session in
        row.attendances[session.id].map { session.presence(of: $0, at: now) }
      })
  }
}

extension AttendanceSheet {
  static func fetch(
    _ db: Database, of event: Event, session number: Int? = nil
  ) throws -> AttendanceSheet {
    var sessions = try SessionTime.all(db, of: event.id)
    if let number {
      let session = try sessions.resolve(number, at: nil, zone: try Library.fetch(db).zone)
      try session.checkTakesPlace()
      sessions = [session]
    } else {
      sessions.removeAll(where: \.isCancelled)
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
        registration: registration, participant: participant, attendances: attendances)
    }
    return AttendanceSheet(sessions: sessions, rows: rows)
  }
}

package struct SessionTime: Equatable, Sendable {
  package let id: Identifier<Session>
  package let number: Int
  package let startsAt: Instant
  package let endsAt: Instant
  /// The minutes required to count as present; nil for none.
  package var atLeast: Int?

  package init(
    id: Identifier<Session>, number: Int, startsAt: Instant, endsAt: Instant, atLeast: Int? = nil
  ) {
    self.id = id
    self.number = number
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.atLeast = atLeast
  }

  package func isOnDay(of instant: Instant, zone: LibraryZone) -> Bool {
    (zone.day(of: startsAt)...zone.day(of: endsAt)).contains(zone.day(of: instant))
  }

  package func checkArrival(at instant: Instant, zone: LibraryZone) throws(AttendanceRefusal) {
    if isOnDay(of: instant, zone: zone) { return }
    throw instant < startsAt
      ? .beforeSessionDay(session: number, startsAt: startsAt)
      : .afterSessionDay(session: number, endsAt: endsAt)
  }

  /// Within a day: anything further belongs to another meeting, or its date was misread.
  package func isNear(_ instant: Instant) -> Bool {
    startsAt.adding(days: -1) <= instant && instant <= endsAt.adding(days: 1)
  }

  package func presence(of attendance: Attendance, at now: Instant) -> Presence {
    attendance.presence(atLeast: atLeast, endsAt: endsAt, at: now)
  }
}

extension [SessionTime] {
  /// The session with this number; without a number the only session, else the only one that day.
  package func resolve(
    _ number: Int?, at instant: Instant?, zone: LibraryZone
  ) throws(AttendanceRefusal) -> SessionTime {
    if isEmpty { throw .noSessions }
    if let number {
      guard let named = first(where: { $0.number == number }) else {
        throw .noSuchSession(number, known: map(\.number))
      }
      return named
    }
    if count == 1 { return self[0] }
    let onDay = instant.map { instant in filter { $0.isOnDay(of: instant, zone: zone) } } ?? []
    guard onDay.count == 1 else { throw .severalSessions(map(\.number)) }
    return onDay[0]
  }
}

extension Registration {
  /// Throws unless it is confirmed and includes the session; `sessions` is nil for all of them.
  package func attend(
    _ session: SessionTime, among sessions: Set<Identifier<Session>>?
  ) throws(AttendanceRefusal) {
    guard status == .confirmed else { throw .notConfirmed(entrant: number, status) }
    if let sessions, !sessions.contains(session.id) {
      throw .otherSessions(entrant: number, session: session.number)
    }
  }
}

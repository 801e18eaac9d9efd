package struct SessionTime: Equatable, Sendable {
  package let id: Identifier<Session>
  package let number: Int
  package let title: String?
  package let startsAt: Instant
  package let endsAt: Instant
  package let isCancelled: Bool
  /// The minutes required to count as present; nil for none.
  package var atLeast: Int?

  package init(
    id: Identifier<Session>, number: Int, title: String? = nil, startsAt: Instant,
    endsAt: Instant, isCancelled: Bool = false, atLeast: Int? = nil
  ) {
    self.id = id
    self.number = number
    self.title = title
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.isCancelled = isCancelled
    self.atLeast = atLeast
  }

  /// When check-in opens: six hours before the start.
  private var checkInOpensAt: Instant { startsAt.adding(seconds: -6 * 3_600) }

  /// Whether people are checked in: from six hours before the start to the end of the last day.
  package func checksIn(at instant: Instant, zone: LibraryZone) -> Bool {
    checkInOpensAt <= instant && zone.day(of: instant) <= zone.day(of: endsAt)
  }

  package func checkArrival(at instant: Instant, zone: LibraryZone) throws(AttendanceRefusal) {
    try checkTakesPlace()
    if instant < checkInOpensAt {
      throw .beforeCheckIn(session: number, startsAt: startsAt, opensAt: checkInOpensAt)
    }
    if !checksIn(at: instant, zone: zone) {
      throw .afterSessionDay(session: number, endsAt: endsAt)
    }
  }

  package func checkTakesPlace() throws(AttendanceRefusal) {
    if isCancelled { throw .sessionCancelled(number) }
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
  /// The session with this number; without a number the only one that is not called off, else the only
  /// one that people are checked in to then.
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
    let standing = allSatisfy(\.isCancelled) ? self : filter { !$0.isCancelled }
    if standing.count == 1 { return standing[0] }
    let open = instant.map { time in standing.filter { $0.checksIn(at: time, zone: zone) } } ?? []
    guard open.count == 1 else { throw .severalSessions(standing.map(\.number)) }
    return open[0]
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

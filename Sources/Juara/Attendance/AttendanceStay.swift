/// One stay of one device in a session, as a file tells it.
public enum AttendanceStay: Equatable, Sendable {
  /// From when to when.
  case between(Instant, Instant)
  /// How many minutes, without saying when.
  case lasting(minutes: Int)
  /// Neither.
  case unmeasured

  /// When it began, where that is known.
  public var joinedAt: Instant? {
    if case .between(let joined, _) = self { joined } else { nil }
  }
}

extension Sequence<AttendanceStay> {
  /// How many minutes somebody was there: the union of the stays, not their sum, so that two devices
  /// at once count once. Nil where no stay says how long it was.
  ///
  /// A begun minute counts as one, as in Zoom's reports. Stays that only say how long they were cannot
  /// be laid side by side: the longest of them counts, where it is longer than the union.
  ///
  /// Stays are not cut to the session's hours, which are only the plan: who came to a session that
  /// began an hour late would else have been absent.
  public var minutes: Int? {
    var told: Int?
    var spans: [(from: Int64, to: Int64)] = []
    for stay in self {
      switch stay {
      case .between(let from, let to):
        spans.append((from.secondsSince1970, to.secondsSince1970))
      case .lasting(let minutes): told = Swift.max(told ?? 0, minutes)
      case .unmeasured: break
      }
    }
    guard !spans.isEmpty else { return told }
    var seconds: Int64 = 0
    var end = Int64.min
    for span in spans.sorted(by: { $0.from < $1.from }) where span.to > end {
      seconds += span.to - Swift.max(span.from, end)
      end = span.to
    }
    return Swift.max(told ?? 0, Int((seconds + 59) / 60))
  }
}

/// A session as far as attendance goes: which one, when, and how long one must stay to count.
public struct SessionTime: Equatable, Sendable {
  /// The session's key.
  public let id: Identifier<Session>
  /// The number by which staff name it within its event.
  public let number: Int
  /// When it begins.
  public let startsAt: Instant
  /// When it ends.
  public let endsAt: Instant
  /// How many minutes one must stay to count as present; nil where any time will do.
  public var atLeast: Int?

  public init(
    id: Identifier<Session>, number: Int, startsAt: Instant, endsAt: Instant, atLeast: Int? = nil
  ) {
    self.id = id
    self.number = number
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.atLeast = atLeast
  }

  /// Whether an instant lies on a day of the session.
  public func isOnDay(of instant: Instant, zone: LibraryZone) -> Bool {
    (zone.day(of: startsAt)...zone.day(of: endsAt)).contains(zone.day(of: instant))
  }

  /// Throws why nobody can have come then: people come on a day of the session.
  public func checkArrival(at instant: Instant, zone: LibraryZone) throws(AttendanceRefusal) {
    if isOnDay(of: instant, zone: zone) { return }
    throw instant < startsAt
      ? .beforeSessionDay(session: number, startsAt: startsAt)
      : .afterSessionDay(session: number, endsAt: endsAt)
  }

  /// Whether an instant lies within a day of the session: what is further away is another meeting,
  /// or a date that was read in the wrong order.
  public func isNear(_ instant: Instant) -> Bool {
    startsAt.adding(days: -1) <= instant && instant <= endsAt.adding(days: 1)
  }

  /// How somebody was in it.
  public func presence(of attendance: Attendance, at now: Instant) -> Presence {
    attendance.presence(atLeast: atLeast, endsAt: endsAt, at: now)
  }
}

extension [SessionTime] {
  /// The session that is meant: the one named, else the only one, else the only one on the day.
  public func resolve(
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

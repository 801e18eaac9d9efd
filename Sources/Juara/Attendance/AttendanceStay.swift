/// One connection of one device to a session, as a file reports it.
public enum AttendanceStay: Equatable, Sendable {
  case between(Instant, Instant)
  /// A number of minutes without times.
  case lasting(minutes: Int)
  case unmeasured

  public var joinedAt: Instant? {
    if case .between(let joined, _) = self { joined } else { nil }
  }
}

extension Sequence<AttendanceStay> {
  /// The minutes attended: the union of the stays, so that two devices at once count once. Nil if
  /// no stay has a length.
  ///
  /// Started minutes count as whole ones, as in Zoom's reports. Stays without times cannot be
  /// merged: the longest of them counts if it exceeds the union.
  ///
  /// Stays are not clipped to the planned hours, because a session may start an hour late.
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

/// A session's times and its attendance requirement.
public struct SessionTime: Equatable, Sendable {
  public let id: Identifier<Session>
  /// The session's number within its event.
  public let number: Int
  public let startsAt: Instant
  public let endsAt: Instant
  /// The minutes required to count as present; nil for none.
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

  public func isOnDay(of instant: Instant, zone: LibraryZone) -> Bool {
    (zone.day(of: startsAt)...zone.day(of: endsAt)).contains(zone.day(of: instant))
  }

  /// Throws unless the instant is on a day of the session.
  public func checkArrival(at instant: Instant, zone: LibraryZone) throws(AttendanceRefusal) {
    if isOnDay(of: instant, zone: zone) { return }
    throw instant < startsAt
      ? .beforeSessionDay(session: number, startsAt: startsAt)
      : .afterSessionDay(session: number, endsAt: endsAt)
  }

  /// Whether an instant is within a day of the session. Anything further away belongs to another
  /// meeting, or its date was read in the wrong order.
  public func isNear(_ instant: Instant) -> Bool {
    startsAt.adding(days: -1) <= instant && instant <= endsAt.adding(days: 1)
  }

  public func presence(of attendance: Attendance, at now: Instant) -> Presence {
    attendance.presence(atLeast: atLeast, endsAt: endsAt, at: now)
  }
}

extension [SessionTime] {
  /// The session with this number; without a number the only session, else the only one that day.
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

/// How much of an event somebody attended, as a certificate counts it.
public struct AttendedTime: Equatable, Sendable {
  /// In how many sessions the person counts as present.
  public private(set) var sessions = 0
  /// How many minutes of them the person was there.
  public private(set) var minutes = 0

  /// What these sessions come to, which the person's registration is for.
  ///
  /// Whom staff saw come in was there for the whole session, as was who is in a file that knows no
  /// minutes; else the file's minutes count. A session in which somebody was too short a time to count
  /// as present counts nothing.
  public init(
    _ attended: some Sequence<(session: SessionTime, attendance: Attendance)>, at now: Instant
  ) {
    for (session, attendance) in attended
    where session.presence(of: attendance, at: now) == .present {
      sessions += 1
      let told = attendance.mark == nil ? attendance.minutes : nil
      minutes += told ?? session.minutes
    }
  }

  /// Whether it is enough for a certificate: some session, and as many minutes in all as are asked for.
  public func isEnough(atLeast asked: Int?) -> Bool {
    sessions > 0 && minutes >= asked ?? 0
  }
}

extension SessionTime {
  /// How many minutes it lasts as planned.
  var minutes: Int { Int((endsAt.secondsSince1970 - startsAt.secondsSince1970) / 60) }
}

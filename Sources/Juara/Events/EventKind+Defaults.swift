extension Event.Kind {
  /// Whether people are expected at its meetings, so that who does not come has missed something.
  ///
  /// A competition is entered and a project is worked on: neither is missed by staying away.
  public var expectsAttendance: Bool {
    switch self {
    case .discussion, .seminar, .lecture, .workshop: true
    case .competition, .project: false
    }
  }

  /// When an event of this kind ends unless staff say otherwise: a discussion or a lecture after two
  /// hours, a seminar or a workshop after three, a competition after four, a project after twelve
  /// weeks at the same time of day.
  public func usualEnd(of start: Instant, zone: LibraryZone) -> Instant {
    switch self {
    case .discussion, .lecture: start.adding(seconds: 2 * 3_600)
    case .seminar, .workshop: start.adding(seconds: 3 * 3_600)
    case .competition: start.adding(seconds: 4 * 3_600)
    case .project: CalendarShift(days: 84, zone: zone).moved(start)
    }
  }
}

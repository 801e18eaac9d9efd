extension Event.Kind {
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

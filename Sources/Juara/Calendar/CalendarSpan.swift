/// What something takes up in a calendar.
public enum CalendarSpan: Equatable, Sendable {
  /// From one time to another.
  case times(from: Instant, to: Instant)
  /// Whole days, the last one included.
  case days(from: Day, to: Day)

  /// The times themselves; whole days for what goes on for a day or longer, such as a challenge,
  /// which does not fill the hours of whoever takes part.
  public init(from start: Instant, to end: Instant, zone: LibraryZone) {
    if end.secondsSince1970 - start.secondsSince1970 < 86_400 {
      self = .times(from: start, to: end)
    } else {
      self = .days(from: zone.day(of: start), to: zone.day(of: end.adding(seconds: -1)))
    }
  }
}

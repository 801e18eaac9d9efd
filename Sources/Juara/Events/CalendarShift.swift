/// How far a copy lies from what was copied, on the library's calendar and clock.
///
/// Nine o'clock moves to nine o'clock, also where clocks change in between.
public struct CalendarShift: Equatable, Sendable {
  private let days: Int
  private let seconds: Int64
  private let zone: LibraryZone

  /// A number of days, at the same time of day.
  public init(days: Int, zone: LibraryZone) {
    self.days = days
    seconds = Int64(days) * 86_400
    self.zone = zone
  }

  /// What takes one start to another.
  public init(from old: Instant, to new: Instant, zone: LibraryZone) {
    let (old, new) = (zone.local(old), zone.local(new))
    days = new.day.days(since: old.day)
    seconds = new.secondsSince1970 - old.secondsSince1970
    self.zone = zone
  }

  /// An instant, moved by the days and the time of day.
  public func moved(_ instant: Instant) -> Instant {
    let local = zone.local(instant).secondsSince1970 + seconds
    return zone.instant(of: LocalDateTime(secondsSince1970: local))
  }

  /// A day, moved by the days.
  public func moved(_ day: Day) -> Day { day.adding(days: days) }
}

extension EventPlan {
  /// The plan of a copy: every time and day moves; the join link stays behind, because it admits to
  /// the old meeting.
  public func copied(_ shift: CalendarShift) -> EventPlan {
    var copy = self
    copy.startsAt = shift.moved(startsAt)
    copy.endsAt = shift.moved(endsAt)
    copy.registrationOpensAt = registrationOpensAt.map(shift.moved)
    copy.registrationClosesAt = registrationClosesAt.map(shift.moved)
    copy.ageOn = ageOn.map(shift.moved)
    copy.promotionEndsAt = promotionEndsAt.map(shift.moved)
    copy.link = nil
    return copy
  }
}

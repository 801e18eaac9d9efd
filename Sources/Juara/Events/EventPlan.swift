/// What staff settle of an event: what, when, where, for whom.
public struct EventPlan: Equatable, Sendable {
  /// Its title.
  public var title: String
  /// What sort of meeting it is.
  public var kind: Event.Kind
  /// When it begins.
  public var startsAt: Instant
  /// When it ends; after it begins.
  public var endsAt: Instant
  /// Where people meet; nil for a virtual event.
  public var place: String?
  /// The join link, for the confirmed alone.
  public var link: String?
  /// Seats; nil is unlimited, 0 is none.
  public var capacity: Int?
  /// Who it is for, by age; nil is everybody.
  public var ages: AgeRange?
  /// The day on which ages count; nil is the day it begins.
  public var ageOn: Day?
  /// When registration opens; nil is at once.
  public var registrationOpensAt: Instant?
  /// When registration closes, that instant excluded; nil is when the event ends.
  public var registrationClosesAt: Instant?
  /// How many days a minor's seat waits for the guardian's consent.
  public var consentDeadlineDays: Int
  /// Whether people register once for all sessions, or for some of them.
  public var registrationPer: RegistrationScope
  /// Whether a party that does not fit keeps those behind it waiting.
  public var waitingList: WaitingRule
  /// From when on nobody comes up from the waiting list; nil is when the event begins.
  public var promotionEndsAt: Instant?

  /// Whether a party that does not fit keeps those behind it waiting.
  public enum WaitingRule: String, CaseIterable, Sendable {
    /// It waits at the head and blocks, lest a large party wait for ever.
    case block
    /// Those behind it who fit go first.
    case skip
  }

  /// What a registration is for.
  public enum RegistrationScope: String, CaseIterable, Sendable {
    /// The event with all its sessions.
    case event
    /// Those of its sessions that a person chooses.
    case session
  }

  public init(
    title: String, kind: Event.Kind, startsAt: Instant, endsAt: Instant, place: String? = nil,
    link: String? = nil, capacity: Int? = nil, ages: AgeRange? = nil, ageOn: Day? = nil,
    registrationOpensAt: Instant? = nil, registrationClosesAt: Instant? = nil,
    consentDeadlineDays: Int = 7, registrationPer: RegistrationScope = .event,
    waitingList: WaitingRule = .block, promotionEndsAt: Instant? = nil
  ) {
    self.title = title
    self.kind = kind
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.place = place
    self.link = link
    self.capacity = capacity
    self.ages = ages
    self.ageOn = ageOn
    self.registrationOpensAt = registrationOpensAt
    self.registrationClosesAt = registrationClosesAt
    self.consentDeadlineDays = consentDeadlineDays
    self.registrationPer = registrationPer
    self.waitingList = waitingList
    self.promotionEndsAt = promotionEndsAt
  }

  /// Throws what makes the plan impossible.
  public func check() throws(PlanProblem) {
    if title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
    if endsAt <= startsAt { throw .endsBeforeStart }
    if let opens = registrationOpensAt, opens >= registrationEnd {
      throw .registrationClosesBeforeOpening
    }
    if let link, !link.isWebAddress { throw .notALink(link) }
    if let capacity, capacity < 0 { throw .negative(.capacity) }
    if consentDeadlineDays < 1 { throw .noTimeForConsent }
  }

  /// When and where its first session meets: its only one, unless it is a series.
  public var meeting: SessionPlan {
    SessionPlan(startsAt: startsAt, endsAt: endsAt, place: place, link: link)
  }

  /// When registration ends: half-open, so at this instant it is closed.
  public var registrationEnd: Instant { registrationClosesAt ?? endsAt }
}

/// What makes an event's or a challenge's plan impossible.
public enum PlanProblem: Error, Equatable, Sendable {
  /// A number that counts something.
  public enum Number: Sendable { case capacity, backdatingDays, enrolment }

  /// The title says nothing.
  case emptyTitle
  /// It ends before it starts, or at once.
  case endsBeforeStart
  /// The reading window's last day lies before its first.
  case lastDayBeforeFirst
  /// Registration closes before it opens, or at once.
  case registrationClosesBeforeOpening
  /// Recording closes before reading begins.
  case recordingClosesBeforeReading
  /// The youngest age is above the oldest.
  case ageRange(minimum: Int?, maximum: Int?)
  /// The join link is no web address.
  case notALink(String)
  /// A number is below zero.
  case negative(Number)
  /// A guardian is given less than a day to consent.
  case noTimeForConsent
  /// Entries lie outside the new days; so many do.
  case entriesOutside(Int, from: Day, to: Day)
  /// The event has several sessions, so its time, place and link are theirs.
  case hasSeveralSessions(Int)
  /// Registrations choose sessions, or hold for all; that stays once somebody has registered.
  case hasRegistrations(Int)
  /// More seats are taken than the new capacity has.
  case capacityBelowSeatsTaken(capacity: Int, taken: Int)
}

extension EventPlan {
  /// The fields as the audit log keeps them.
  public var fields: [(field: String, value: String?)] {
    [
      ("title", title), ("kind", kind.rawValue), ("startsAt", startsAt.iso8601),
      ("endsAt", endsAt.iso8601), ("place", place), ("link", link),
      ("capacity", capacity.map(String.init)), ("minimumAge", ages?.minimum.map(String.init)),
      ("maximumAge", ages?.maximum.map(String.init)), ("ageOn", ageOn?.description),
      ("registrationOpensAt", registrationOpensAt?.iso8601),
      ("registrationClosesAt", registrationClosesAt?.iso8601),
      ("consentDeadlineDays", String(consentDeadlineDays)),
      ("registrationPer", registrationPer.rawValue), ("waitingList", waitingList.rawValue),
      ("promotionEndsAt", promotionEndsAt?.iso8601),
    ]
  }

  /// The fields in which two plans differ, as the audit log keeps them.
  public func changes(to newer: EventPlan) -> [AuditEntry.Change] {
    AuditEntry.Change.between(fields, newer.fields)
  }
}

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

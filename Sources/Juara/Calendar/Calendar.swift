/// What stands in a calendar, in the words of its reader.
public struct CalendarEntry: Equatable, Sendable {
  /// Whether it can be relied on.
  public enum Status: String, CaseIterable, Sendable {
    /// Planned, not yet public.
    case tentative = "TENTATIVE"
    /// Settled.
    case confirmed = "CONFIRMED"
    /// Called off; it stays so that calendars learn of it.
    case cancelled = "CANCELLED"
  }

  /// By what calendars everywhere know it again.
  public var uid: String
  /// Which version this is.
  public var revision: CalendarRevision
  /// Whether it can be relied on.
  public var status: Status
  /// What it takes up.
  public var span: CalendarSpan
  /// Its title.
  public var title: String
  /// What else there is to know, in lines.
  public var description: String?
  /// Where to go.
  public var place: String?
  /// The address to open.
  public var link: String?
  /// What sort of event it is.
  public var category: String
  /// Whether it is for one person alone.
  public var isPersonal: Bool

  public init(
    uid: String, revision: CalendarRevision, status: Status, span: CalendarSpan, title: String,
    description: String? = nil, place: String? = nil, link: String? = nil, category: String,
    isPersonal: Bool = false
  ) {
    self.uid = uid
    self.revision = revision
    self.status = status
    self.span = span
    self.title = title
    self.description = description
    self.place = place
    self.link = link
    self.category = category
    self.isPersonal = isPersonal
  }
}

/// One meeting of an event, or a whole challenge, as a calendar shows it.
public struct CalendarItem: Equatable, Sendable {
  /// By what calendars everywhere know it again, whatever changes.
  public let uid: String
  /// The event that it belongs to.
  public let event: Event
  /// What meets, when and where.
  public let meeting: CalendarMeeting
  /// Whether the event has other meetings besides.
  public let isOneOfSeveral: Bool
  /// Who hosts the event.
  public let hosts: [Host]
  /// Which version this is.
  public let revision: CalendarRevision
  /// The person's own registration, where the calendar is for that person alone.
  public let registration: Registration?

  public init(
    uid: String, event: Event, meeting: CalendarMeeting, isOneOfSeveral: Bool, hosts: [Host],
    revision: CalendarRevision, registration: Registration? = nil
  ) {
    self.uid = uid
    self.event = event
    self.meeting = meeting
    self.isOneOfSeveral = isOneOfSeveral
    self.hosts = hosts
    self.revision = revision
    self.registration = registration
  }

  /// Whether it can be relied on.
  public var status: CalendarEntry.Status {
    if meeting.isRemoved { return .cancelled }
    return switch event.state {
    case .draft: .tentative
    case .published: .confirmed
    case .cancelled: .cancelled
    }
  }

  /// The join link: for the confirmed alone, in a calendar of their own, while the meeting stands.
  public var personalLink: String? {
    guard registration?.status == .confirmed, status != .cancelled else { return nil }
    return meeting.link
  }
}

/// What a calendar needs to know of a session; of a challenge, all its days.
public struct CalendarMeeting: Equatable, Sendable {
  /// The session's number; 0 for an event that meets in none.
  public let number: Int
  /// What the session is about.
  public let title: String?
  /// When it begins.
  public let startsAt: Instant
  /// When it ends.
  public let endsAt: Instant
  /// Where people meet; nil for a virtual session.
  public let place: String?
  /// The join link.
  public let link: String?
  /// Whether it was planned once and has been taken away.
  public let isRemoved: Bool

  public init(
    number: Int, title: String? = nil, startsAt: Instant, endsAt: Instant, place: String? = nil,
    link: String? = nil, isRemoved: Bool = false
  ) {
    self.number = number
    self.title = title
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.place = place
    self.link = link
    self.isRemoved = isRemoved
  }

  /// A session that stands.
  public init(_ session: Session) {
    self.init(
      number: session.number, title: session.plan.title, startsAt: session.plan.startsAt,
      endsAt: session.plan.endsAt, place: session.plan.place, link: session.plan.link)
  }

  /// The sessions that were taken away, as they were last, so that calendars that have them learn
  /// that they are off.
  ///
  /// - Parameter history: what was done to the event, in any order.
  public static func removed(from history: some Sequence<AuditEntry>) -> [CalendarMeeting] {
    history.flatMap { removed(by: $0) }
      .sorted { ($0.startsAt, $0.number) < ($1.startsAt, $1.number) }
  }

  private static func removed(by entry: AuditEntry) -> [CalendarMeeting] {
    var old: [Int: [Substring: String]] = [:]
    for change in entry.changes where change.new == nil {
      let parts = change.field.split(separator: ".")
      guard parts.count == 2, parts[0].hasPrefix("session"),
        let number = Int(parts[0].dropFirst("session".count))
      else { continue }
      old[number, default: [:]][parts[1]] = change.old
    }
    return old.compactMap { number, fields in
      // A session always has times: whose times are gone is gone itself.
      guard let startsAt = fields["startsAt"].flatMap({ Instant($0) }),
        let endsAt = fields["endsAt"].flatMap({ Instant($0) })
      else { return nil }
      return CalendarMeeting(
        number: number, title: fields["title"], startsAt: startsAt, endsAt: endsAt,
        place: fields["place"], isRemoved: true)
    }
  }
}

/// Which version of an event a calendar shows: how often and when what it shows has changed.
///
/// A calendar that has an event already takes a version only if its number is higher
/// (RFC 5545 §3.8.7.4). The audit log knows every change, so nothing else needs to be kept.
public struct CalendarRevision: Equatable, Sendable {
  /// How many changes there were since the event was made.
  public let sequence: Int
  /// When the event was made.
  public let createdAt: Instant
  /// When it last changed.
  public let modifiedAt: Instant

  /// Counts the changes of an event that concern a calendar.
  ///
  /// - Parameter history: what was done to the event and, if it is one, to the challenge.
  public init(createdAt: Instant, history: some Sequence<AuditEntry>) {
    var (sequence, modifiedAt) = (0, createdAt)
    for entry in history where entry.action != .created {
      guard entry.changes.contains(where: { Self.shows($0.field) }) else { continue }
      sequence += 1
      modifiedAt = max(modifiedAt, entry.audit.at)
    }
    self.sequence = sequence
    self.createdAt = createdAt
    self.modifiedAt = modifiedAt
  }

  private static let shown: Set<Substring> = [
    "title", "kind", "state", "startsAt", "endsAt", "place", "link", "minimumAge", "maximumAge",
    "ageOn", "host",
  ]

  /// Whether a calendar shows a field: of the event, or of a session as `session2.startsAt`.
  private static func shows(_ field: String) -> Bool {
    field.split(separator: ".").last.map(shown.contains) ?? false
  }
}

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

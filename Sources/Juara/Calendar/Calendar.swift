package struct CalendarEntry: Equatable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case tentative = "TENTATIVE"
    case confirmed = "CONFIRMED"
    /// Cancelled entries are kept so that subscribed calendars learn of it.
    case cancelled = "CANCELLED"
  }

  /// The entry's permanent unique identifier (RFC 5545 `UID`).
  package var uid: String
  package var revision: CalendarRevision
  package var status: Status
  package var span: CalendarSpan
  package var title: String
  /// Further details, one per line.
  package var description: String?
  package var place: String?
  package var link: String?
  package var category: String
  package var isPersonal: Bool

  package init(
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

/// One session of an event, or a whole challenge, as a calendar shows it.
package struct CalendarItem: Equatable, Sendable {
  package let uid: String
  package let event: Event
  package let meeting: CalendarMeeting
  package let isOneOfSeveral: Bool
  package let hosts: [Host]
  package let revision: CalendarRevision
  /// The registration of the person whose calendar it is; nil in a public calendar.
  package let registration: Registration?

  package init(
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

  package var status: CalendarEntry.Status {
    if meeting.isCancelled { return .cancelled }
    return switch event.state {
    case .draft: .tentative
    case .published: .confirmed
    case .cancelled: .cancelled
    }
  }

  /// The join link, only for confirmed participants in their own calendar.
  package var personalLink: String? {
    guard registration?.status == .confirmed, status != .cancelled else { return nil }
    return meeting.link
  }
}

/// A session as a calendar needs it; for a challenge, all its days.
package struct CalendarMeeting: Equatable, Sendable {
  /// The session's number; 0 for an event without sessions.
  package let number: Int
  package let title: String?
  package let startsAt: Instant
  package let endsAt: Instant
  package let place: String?
  package let link: String?
  /// Whether it was called off or removed.
  package let isCancelled: Bool

  package init(
    number: Int, title: String? = nil, startsAt: Instant, endsAt: Instant, place: String? = nil,
    link: String? = nil, isCancelled: Bool = false
  ) {
    self.number = number
    self.title = title
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.place = place
    self.link = link
    self.isCancelled = isCancelled
  }

  package init(_ session: Session) {
    self.init(
      number: session.number, title: session.plan.title, startsAt: session.plan.startsAt,
      endsAt: session.plan.endsAt, place: session.plan.place, link: session.plan.link,
      isCancelled: session.isCancelled)
  }

  /// Removed sessions in their last state, which subscribed calendars cancel.
  package static func removed(from history: some Sequence<AuditEntry>) -> [CalendarMeeting] {
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
      // A session always has times, so one without them was removed.
      guard let startsAt = fields["startsAt"].flatMap({ Instant($0) }),
        let endsAt = fields["endsAt"].flatMap({ Instant($0) })
      else { return nil }
      return CalendarMeeting(
        number: number, title: fields["title"], startsAt: startsAt, endsAt: endsAt,
        place: fields["place"], isCancelled: true)
    }
  }
}

/// A calendar accepts an update only with a higher sequence number (RFC 5545 §3.8.7.4), here
/// derived from the audit log.
package struct CalendarRevision: Equatable, Sendable {
  package let sequence: Int
  package let createdAt: Instant
  package let modifiedAt: Instant

  /// Counts the changes that a calendar shows, of the event and its challenge.
  package init(createdAt: Instant, history: some Sequence<AuditEntry>) {
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
    "title", "description", "kind", "state", "startsAt", "endsAt", "place", "link", "minimumAge",
    "maximumAge",
    "ageOn", "host", "cancelledAt",
  ]

  /// Whether a calendar shows a field of the event, or of a session such as `session2.startsAt`.
  private static func shows(_ field: String) -> Bool {
    field.split(separator: ".").last.map(shown.contains) ?? false
  }
}

package enum CalendarSpan: Equatable, Sendable {
  case times(from: Instant, to: Instant)
  /// Whole days, including the last.
  case days(from: Day, to: Day)

  /// Whole days for what goes from midnight to midnight, such as a challenge, or on for a week, such as
  /// a project; else the times.
  package init(from start: Instant, to end: Instant, zone: LibraryZone) {
    let (first, last) = (zone.day(of: start), zone.day(of: end.adding(seconds: -1)))
    let isWhole = zone.start(of: first) == start && zone.start(of: last.adding(days: 1)) == end
    let isLong = end >= start.adding(days: 7)
    self = isWhole || isLong ? .days(from: first, to: last) : .times(from: start, to: end)
  }
}

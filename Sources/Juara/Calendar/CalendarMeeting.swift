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

  /// A meeting.
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

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

  /// A meeting as a calendar shows it.
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

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

  /// Something in a calendar.
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

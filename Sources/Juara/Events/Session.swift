/// One meeting of an event.
public struct Session: Equatable, Sendable {
  /// Its place in the event's order, from 1.
  public var number: Int
  /// When it begins.
  public var startsAt: Instant
  /// When it ends.
  public var endsAt: Instant
  /// Where people meet; nil for a virtual session.
  public var place: String?
  /// The join link, for the confirmed alone.
  public var link: String?

  /// A session as the file keeps one.
  public init(
    number: Int, startsAt: Instant, endsAt: Instant, place: String? = nil, link: String? = nil
  ) {
    self.number = number
    self.startsAt = startsAt
    self.endsAt = endsAt
    self.place = place
    self.link = link
  }
}

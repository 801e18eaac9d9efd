/// Where something was published on a consent, so that it can be taken down.
public enum PublishedPlace: Equatable, Sendable {
  /// On the boards of a challenge, or among the photos of an event.
  case event(EventCode)
  /// Under a published review, by its entry.
  case review(Identifier<LogEntry>)
  /// Among those whom a draw picked.
  case draw(EventCode)
}

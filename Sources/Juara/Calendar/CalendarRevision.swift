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
      modifiedAt = max(modifiedAt, entry.signature.at)
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

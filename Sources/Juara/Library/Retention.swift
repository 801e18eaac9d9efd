/// How long a library keeps people after it last had to do with them, in days. Nobody's data is kept
/// longer than it is needed (UU 27/2022 article 43).
public struct Retention: Equatable, Sendable {
  /// The number of days; at least one.
  public let days: Int

  /// Nil for less than a day, or for more than a century.
  public init?(days: Int) {
    guard 1...36_525 ~= days else { return nil }
    self.days = days
  }

  /// Whether it is over for somebody who was last seen on a day: on the day after the last of the
  /// days.
  public func isOver(lastSeen: Day, today: Day) -> Bool {
    lastSeen.daysSince1970 + days < today.daysSince1970
  }
}

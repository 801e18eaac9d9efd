/// A span of work, in whole minutes: `2:30`.
public struct WorkedTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// A day has no more.
  public static let aDay = WorkedTime(minutes: 24 * 60)

  /// Its minutes, at least 0.
  public let minutes: Int

  /// A number of minutes.
  public init(minutes: Int) { self.minutes = minutes }

  /// Reads hours, or hours and minutes: `2`, `2:30`, `0:45`; nil for any other text, for nothing at
  /// all and for more than a day.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].utf8.count),
      parts.count == 1 || parts[1].utf8.count == 2,
      parts.joined().utf8.allSatisfy({ $0.asciiDigit != nil }), let hours = Int(parts[0]),
      let rest = parts.count == 1 ? 0 : Int(parts[1]), rest < 60
    else { return nil }
    let total = hours * 60 + rest
    guard total > 0, total <= Self.aDay.minutes else { return nil }
    self.init(minutes: total)
  }

  /// Hours and minutes: `2:30`.
  public var description: String {
    let rest = minutes % 60
    return "\(minutes / 60):" + (rest < 10 ? "0" : "") + "\(rest)"
  }

  /// Both together.
  public static func + (left: WorkedTime, right: WorkedTime) -> WorkedTime {
    WorkedTime(minutes: left.minutes + right.minutes)
  }

  /// Whether the first is shorter.
  public static func < (left: WorkedTime, right: WorkedTime) -> Bool {
    left.minutes < right.minutes
  }
}

/// A day of the week, from Monday, by its number in ISO 8601.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday = 1, tuesday, wednesday, thursday, friday, saturday, sunday

  private static let names: [[String]] = [
    ["senin", "sen", "monday", "mon"], ["selasa", "sel", "tuesday", "tue"],
    ["rabu", "rab", "wednesday", "wed"], ["kamis", "kam", "thursday", "thu"],
    ["jumat", "jum", "friday", "fri"], ["sabtu", "sab", "saturday", "sat"],
    ["minggu", "min", "ahad", "sunday", "sun"],
  ]

  /// Reads a name or its usual short form, in Indonesian or English.
  package init?(_ name: some StringProtocol) {
    let name = name.lowercased().filter(\.isLetter)
    guard let index = Self.names.firstIndex(where: { $0.contains(name) }) else { return nil }
    self = Self.allCases[index]
  }

  package static func < (left: Weekday, right: Weekday) -> Bool { left.rawValue < right.rawValue }
}

extension Day {
  package var weekday: Weekday { Weekday.allCases[days(since: monday)] }
}

/// A day (proleptic Gregorian) without time or zone, so that no time zone can move a birthday.
public struct Day: Hashable, Comparable, Codable, Sendable, CustomStringConvertible {
  /// Negative before 1 January 1970.
  public let daysSince1970: Int

  public init(daysSince1970: Int) { self.daysSince1970 = daysSince1970 }

  /// Nil if the calendar has no such day. Years run from 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard 1...9999 ~= year, 1...12 ~= month,
      1...Day.length(ofMonth: month, year: year) ~= day
    else { return nil }
    self.init(daysSince1970: Day.count(year: year, month: month, day: day))
  }

  /// Reads exactly `YYYY-MM-DD`.
  public init?(_ iso: String) {
    var scanner = ASCIIScanner(iso)
    guard let day = scanner.isoDay(), scanner.isAtEnd else { return nil }
    self = day
  }

  public var year: Int { parts.year }
  public var month: Int { parts.month }
  public var day: Int { parts.day }

  /// `YYYY-MM-DD`, which ``init(_:)`` reads.
  public var description: String { ASCIIWriter.text(capacity: longestText) { $0.write(self) } }

  public func adding(days: Int) -> Day { Day(daysSince1970: daysSince1970 + days) }

  /// Negative if this day is before the other.
  public func days(since other: Day) -> Int { daysSince1970 - other.daysSince1970 }

  public static func < (earlier: Day, later: Day) -> Bool {
    earlier.daysSince1970 < later.daysSince1970
  }
}

// Howard Hinnant's `days_from_civil` and `civil_from_days`
// (howardhinnant.github.io/date_algorithms.html): from 1 March the leap day is last and no month a
// special case.
extension Day {
  private static let daysPerEra = 146_097
  private static let daysFromMarchYearZeroTo1970 = 719_468

  var parts: (year: Int, month: Int, day: Int) {
    let shifted = daysSince1970 + Day.daysFromMarchYearZeroTo1970
    let era = Day.floorDivide(shifted, Day.daysPerEra)
    let dayOfEra = shifted - era * Day.daysPerEra
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func count(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = floorDivide(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * daysPerEra + dayOfEra - daysFromMarchYearZeroTo1970
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}

extension Day {
  /// The Monday of the ISO 8601 week.
  public var monday: Day {
    // 1 January 1970 was a Thursday.
    let shifted = daysSince1970 + 3
    return adding(days: -(shifted - 7 * Int((Double(shifted) / 7).rounded(.down))))
  }
}

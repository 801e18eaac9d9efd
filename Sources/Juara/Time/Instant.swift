/// A point in time, to the second.
public struct Instant: Hashable, Comparable, Sendable {
  /// Without leap seconds; negative before 1970.
  public let secondsSince1970: Int64

  public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

  /// Reads ISO 8601 with `Z` or an offset, with or without seconds: `2026-12-05T01:00:00Z`.
  public init?(_ iso8601: String) {
    var scanner = ASCIIScanner(iso8601)
    guard let day = scanner.isoDay(), scanner.skip("T"), let seconds = scanner.isoTime(),
      let offset = scanner.isoOffset(), scanner.isAtEnd
    else { return nil }
    self.init(LocalDateTime(day: day, secondOfDay: seconds), secondsEastOfUTC: offset)
  }

  /// The instant at which a clock `offset` seconds ahead of UTC shows a local time.
  init(_ local: LocalDateTime, secondsEastOfUTC offset: Int) {
    self.init(secondsSince1970: local.secondsSince1970 - Int64(offset))
  }

  /// In UTC: `2026-12-05T01:00:00Z`.
  public var iso8601: String {
    let local = LocalDateTime(secondsSince1970: secondsSince1970)
    return ASCIIWriter.text(capacity: local.day.longestText + 10) { writer in
      writer.write(local.day)
      writer.write("T")
      writer.writeTime(local.secondOfDay, alwaysWithSeconds: true)
      writer.write("Z")
    }
  }

  public func adding(seconds: Int64) -> Instant {
    Instant(secondsSince1970: secondsSince1970 + seconds)
  }

  /// Adds 24-hour days. Where clocks change, use ``Day`` to keep the time of day.
  public func adding(days: Int) -> Instant { adding(seconds: Int64(days) * 86_400) }

  public static func < (earlier: Instant, later: Instant) -> Bool {
    earlier.secondsSince1970 < later.secondsSince1970
  }
}

/// A day and time of day on a wall clock; ``LibraryZone`` converts it to an ``Instant``.
public struct LocalDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let day: Day

  /// Seconds since midnight, 0 to 86,399.
  public let secondOfDay: Int

  /// - Precondition: `secondOfDay` is 0 to 86,399.
  public init(day: Day, secondOfDay: Int) {
    precondition(0..<86_400 ~= secondOfDay, "a day has the seconds 0 to 86,399")
    self.day = day
    self.secondOfDay = secondOfDay
  }

  /// Reads `2026-12-05T09:00` or `2026-12-05 09:00:30`; nil with a zone.
  public init?(_ iso: String) {
    var scanner = ASCIIScanner(iso)
    guard let day = scanner.isoDay(), scanner.skip("T") || scanner.skip(" "),
      let seconds = scanner.isoTime(), scanner.isAtEnd
    else { return nil }
    self.init(day: day, secondOfDay: seconds)
  }

  /// `2026-12-05 09:00`, with `:30` only if the seconds are not 0.
  public var description: String {
    ASCIIWriter.text(capacity: day.longestText + 9) { writer in
      writer.write(day)
      writer.write(" ")
      writer.writeTime(secondOfDay, alwaysWithSeconds: false)
    }
  }

  public static func < (earlier: LocalDateTime, later: LocalDateTime) -> Bool {
    (earlier.day, earlier.secondOfDay) < (later.day, later.secondOfDay)
  }

  /// Seconds since 1 January 1970, 00:00 on the same clock.
  var secondsSince1970: Int64 { Int64(day.daysSince1970) * 86_400 + Int64(secondOfDay) }

  init(secondsSince1970 seconds: Int64) {
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let days = remainder < 0 ? quotient - 1 : quotient
    self.init(
      day: Day(daysSince1970: Int(days)),
      secondOfDay: Int(remainder < 0 ? remainder + 86_400 : remainder))
  }
}

/// A point in time, the same everywhere on Earth, to the second.
public struct Instant: Hashable, Comparable, Sendable {
  /// Whole seconds since 1 January 1970, 00:00 UTC, leap seconds not counted; negative before it.
  public let secondsSince1970: Int64

  public init(secondsSince1970: Int64) {
    self.secondsSince1970 = secondsSince1970
  }

  /// Reads an ISO 8601 date and time with its zone: `2026-12-05T01:00:00Z`, or with an offset such
  /// as `+08:00` in place of `Z`, with or without the seconds.
  ///
  /// Nil for any other text, so also for a time without a zone and for fractions of a second.
  public init?(_ iso8601: String) {
    var scanner = ASCIIScanner(iso8601)
    guard let day = scanner.isoDay(), scanner.skip("T"), let seconds = scanner.isoTime(),
      let offset = scanner.isoOffset(), scanner.isAtEnd
    else { return nil }
    self.init(LocalDateTime(day: day, secondOfDay: seconds), secondsEastOfUTC: offset)
  }

  /// The instant at which a clock the given number of seconds ahead of UTC shows a local time.
  init(_ local: LocalDateTime, secondsEastOfUTC offset: Int) {
    self.init(secondsSince1970: local.secondsSince1970 - Int64(offset))
  }

  /// The instant in UTC, as `2026-12-05T01:00:00Z`, always with seconds.
  public var iso8601: String {
    let local = LocalDateTime(secondsSince1970: secondsSince1970)
    return ASCIIWriter.text(capacity: local.day.longestText + 10) { writer in
      writer.write(local.day)
      writer.write("T")
      writer.writeTime(local.secondOfDay, alwaysWithSeconds: true)
      writer.write("Z")
    }
  }

  /// The instant that lies the given number of seconds later, or earlier when negative.
  public func adding(seconds: Int64) -> Instant {
    Instant(secondsSince1970: secondsSince1970 + seconds)
  }

  /// The instant that lies the given number of 24-hour days later, or earlier when negative.
  ///
  /// Where clocks change, this is not always the same time on the next calendar day; for that, add
  /// to a ``Day``.
  public func adding(days: Int) -> Instant {
    adding(seconds: Int64(days) * 86_400)
  }

  /// Whether the first instant comes before the second.
  public static func < (earlier: Instant, later: Instant) -> Bool {
    earlier.secondsSince1970 < later.secondsSince1970
  }
}

/// A day and a time of day as a wall clock shows them, without saying where the clock hangs.
///
/// ``LibraryZone`` says which ``Instant`` it is.
public struct LocalDateTime: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The calendar day.
  public let day: Day

  /// Seconds since midnight on the clock, 0 to 86,399.
  public let secondOfDay: Int

  /// Makes a local time from its day and its seconds since midnight.
  ///
  /// - Precondition: `secondOfDay` is 0 to 86,399.
  public init(day: Day, secondOfDay: Int) {
    precondition(0..<86_400 ~= secondOfDay, "a day has the seconds 0 to 86,399")
    self.day = day
    self.secondOfDay = secondOfDay
  }

  /// Reads `2026-12-05T09:00` or `2026-12-05T09:00:30`, also with one space in place of the `T`.
  ///
  /// Nil for any other text, so also for one that names a zone.
  public init?(_ iso: String) {
    var scanner = ASCIIScanner(iso)
    guard let day = scanner.isoDay(), scanner.skip("T") || scanner.skip(" "),
      let seconds = scanner.isoTime(), scanner.isAtEnd
    else { return nil }
    self.init(day: day, secondOfDay: seconds)
  }

  /// The local time as `2026-12-05 09:00`, with `:30` after it only when the seconds are not 0.
  public var description: String {
    ASCIIWriter.text(capacity: day.longestText + 9) { writer in
      writer.write(day)
      writer.write(" ")
      writer.writeTime(secondOfDay, alwaysWithSeconds: false)
    }
  }

  /// Whether the first local time comes before the second on the same clock.
  public static func < (earlier: LocalDateTime, later: LocalDateTime) -> Bool {
    (earlier.day, earlier.secondOfDay) < (later.day, later.secondOfDay)
  }
}

extension LocalDateTime {
  /// Seconds since 1 January 1970, 00:00 on this clock.
  var secondsSince1970: Int64 {
    Int64(day.daysSince1970) * 86_400 + Int64(secondOfDay)
  }

  /// The local time the given number of seconds after 1 January 1970, 00:00 on this clock.
  init(secondsSince1970 seconds: Int64) {
    let (quotient, remainder) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let days = remainder < 0 ? quotient - 1 : quotient
    self.init(
      day: Day(daysSince1970: Int(days)),
      secondOfDay: Int(remainder < 0 ? remainder + 86_400 : remainder))
  }
}

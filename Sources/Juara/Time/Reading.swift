extension Day {
  /// Reads a date the way people and spreadsheets write one.
  ///
  /// - `2026-12-05`, and any three numbers of which the first has four digits: year, month, day.
  /// - Other numbers with `/`, `-`, `.` or spaces between them, the same both times: in the given
  ///   order.
  /// - `5 Desember 2026`, `5-Des-2026`, `December 5, 2026`: the month in Indonesian or English, in
  ///   full or abbreviated, in any case; the order plays no part.
  ///
  /// A weekday before the date is skipped and not compared with it. A time after the date, as
  /// ``Instant/read(_:order:zone:)`` reads it, is skipped too; anything else after it is an error.
  public static func read(_ text: String, order: DateOrder) throws(DateProblem) -> Day {
    if let day = Day(text) { return day }
    return try WrittenMoment(text, order: order).day
  }
}

extension Instant {
  /// Reads a date as ``Day/read(_:order:)`` does, and the time of day after it.
  ///
  /// The time is `14:30`, `14:30:05` or, as in Indonesia, `14.30.05`, with `AM` or `PM` after it or
  /// on the 24-hour clock; parts of a second are dropped. After it may stand `Z`, `UTC`, `GMT+8`,
  /// `+08:00`, or one of Indonesia's zones, `WIB`, `WITA` and `WIT`. Without any of these the time
  /// is the library's local time. A date without a time is the start of that day in the library.
  public static func read(
    _ text: String, order: DateOrder, zone: LibraryZone
  ) throws(DateProblem) -> Instant {
    let moment = try WrittenMoment(text, order: order)
    guard let time = moment.time else { return zone.start(of: moment.day) }
    let local = LocalDateTime(day: moment.day, secondOfDay: time.secondOfDay)
    guard let offset = time.secondsEastOfUTC else { return zone.instant(of: local) }
    return Instant(local, secondsEastOfUTC: offset)
  }
}

/// A date as somebody wrote it, and the time of day after it when there is one.
struct WrittenMoment {
  let day: Day
  let time: WrittenTime?

  init(_ text: String, order: DateOrder) throws(DateProblem) {
    var scanner = ASCIIScanner(TypedText.plain(text))
    scanner.skipSpaces()
    day = try scanner.writtenDay(order: order)
    time = try scanner.timeAfterDay()
    guard scanner.isAtEnd else { throw .notATime }
  }
}

/// A time of day, and its offset from UTC if given.
struct ParsedTime {
  let secondOfDay: Int
  let secondsEastOfUTC: Int?
}

extension ASCIIScanner {
  /// The time after a date; nil if nothing follows.
  mutating func timeAfterDay() throws(DateProblem) -> ParsedTime? {
    let mark = next
    skipSpaces()
    if isAtEnd { return nil }
    let isSeparated = skip(",") || mark == UInt8(ascii: " ")
    skipSpaces()
    if let word = word() {
      guard isSeparated ? DateWords.at.contains(word) : word == "t" else { throw .notATime }
      skipSpaces()
    } else if !isSeparated {
      throw .notATime
    }
    guard let time = writtenTime() else { throw .notATime }
    return time
  }

  private mutating func writtenTime() -> ParsedTime? {
    guard let (hour, seconds) = clock() else { return nil }
    skipSpaces()
    var word = self.word()
    var hourOfDay = hour
    if let half = word, half == "am" || half == "pm" {
      guard 1...12 ~= hour else { return nil }
      hourOfDay = hour % 12 + (half == "pm" ? 12 : 0)
      skipSpaces()
      word = self.word()
    }
    guard hourOfDay < 24 else { return nil }
    let secondOfDay = hourOfDay * 3600 + seconds
    if word == nil && isAtEnd {
      return ParsedTime(secondOfDay: secondOfDay, secondsEastOfUTC: nil)
    }
    guard let offset = offset(named: word) else { return nil }
    skipSpaces()
    return ParsedTime(secondOfDay: secondOfDay, secondsEastOfUTC: offset)
  }

  /// The hour as written, and the seconds past it.
  private mutating func clock() -> (hour: Int, seconds: Int)? {
    guard let hour = number(), hour.digits <= 2, let mark = next, skip(":") || skip("."),
      let minute = digits(2), minute < 60
    else { return nil }
    var second = 0
    if next == mark {
      advance()
      guard let read = digits(2), read < 60 else { return nil }
      second = read
      if mark == UInt8(ascii: ":"), skip(".") {
        guard next?.asciiDigit != nil else { return nil }
        while next?.asciiDigit != nil { advance() }
      }
    }
    return next?.asciiDigit == nil ? (hour.value, minute * 60 + second) : nil
  }

  /// The offset of a zone's name and the digits after it, in seconds east of UTC.
  private mutating func offset(named name: String?) -> Int? {
    switch name {
    case "wib": return 7 * 3600
    case "wita": return 8 * 3600
    case "wit": return 9 * 3600
    case "z": return 0
    case "gmt", "utc":
      skipSpaces()
      return isAtEnd ? 0 : signedOffset()
    case nil: return signedOffset()
    default: return nil
    }
  }

  /// `+8`, `+08`, `+08:00` or `+0800`.
  private mutating func signedOffset() -> Int? {
    let isWest = next == UInt8(ascii: "-")
    guard skip("+") || skip("-"), let number = number() else { return nil }
    var (hour, minute) = (number.value, 0)
    if number.digits == 4 {
      (hour, minute) = number.value.quotientAndRemainder(dividingBy: 100)
    } else if number.digits == 3 {
      return nil
    } else if skip(":") {
      guard let read = digits(2) else { return nil }
      minute = read
    }
    guard let offset = UTCOffset.seconds(hour: hour, minute: minute) else { return nil }
    return isWest ? -offset : offset
  }
}

extension Day {
  /// Reads a date as people and spreadsheets write it:
  /// - `2026-12-05`, or any three numbers starting with four digits: year, month, day.
  /// - Other numbers with two equal separators (`/`, `-`, `.` or spaces): in the given order.
  /// - `5 Desember 2026`, `5-Des-2026`, `December 5, 2026`: an Indonesian or English month, in any
  ///   case, full or abbreviated.
  ///
  /// A weekday before and a time after it, as in ``Instant/read(_:order:zone:)``, are ignored.
  /// Anything else is an error.
  public static func read(_ text: String, order: DateOrder) throws(DateProblem) -> Day {
    try read(text, order: order, shortYears: nil)
  }

  /// Reads a date, and a year of two digits as a column's years are meant.
  package static func read(
    _ text: String, order: DateOrder, shortYears: ShortYears?
  ) throws(DateProblem) -> Day {
    if let day = Day(text) { return day }
    return try ParsedDateTime(text, order: order, shortYears).day
  }
}

extension Instant {
  /// Reads a date as ``Day/read(_:order:)`` does, and the time after it. The time is `14:30`,
  /// `14:30:05` or, as in Indonesia, `14.30.05`, in 24 hours or with `AM` or `PM`; fractions of a
  /// second are dropped. It may be followed by `Z`, `UTC`, `GMT+8`, `+08:00`, `WIB`, `WITA` or
  /// `WIT`, and is local time otherwise. A date alone is the start of that day.
  public static func read(
    _ text: String, order: DateOrder, zone: LibraryZone
  ) throws(DateProblem) -> Instant {
    try read(text, order: order, shortYears: nil, zone: zone)
  }

  /// Reads a moment, and a year of two digits as a column's years are meant.
  package static func read(
    _ text: String, order: DateOrder, shortYears: ShortYears?, zone: LibraryZone
  ) throws(DateProblem) -> Instant {
    let moment = try ParsedDateTime(text, order: order, shortYears)
    guard let time = moment.time else { return zone.start(of: moment.day) }
    let local = LocalDateTime(day: moment.day, secondOfDay: time.secondOfDay)
    guard let offset = time.secondsEastOfUTC else { return zone.instant(of: local) }
    return Instant(local, secondsEastOfUTC: offset)
  }
}

extension Day {
  /// Reads a date, day first, as people write it; nil if a time follows.
  package init?(writtenAlone text: String) {
    guard let moment = try? ParsedDateTime(text, order: .dmy, nil), moment.time == nil
    else { return nil }
    self = moment.day
  }
}

/// A date, and the time of day after it if given.
struct ParsedDateTime {
  let day: Day
  let time: ParsedTime?

  init(_ text: String, order: DateOrder, _ shortYears: ShortYears?) throws(DateProblem) {
    var scanner = ASCIIScanner(TextNormalization.plain(text))
    scanner.skipSpaces()
    day = try scanner.writtenDay(order: order, shortYears: shortYears)
    time = try scanner.timeAfterDay()
    guard scanner.isAtEnd else { throw .notATime }
  }
}

extension LocalDateTime {
  /// Reads a time of day alone, such as `08.15` or `9:05 AM`, as one of the given day.
  package init?(timeOfDay text: String, on day: Day) {
    var scanner = ASCIIScanner(" " + TextNormalization.plain(text))
    guard let time = try? scanner.timeAfterDay(), scanner.isAtEnd, time.secondsEastOfUTC == nil
    else { return nil }
    self.init(day: day, secondOfDay: time.secondOfDay)
  }
}

extension ASCIIScanner {
  /// A number with its digit count, which distinguishes a year from a day.
  struct ParsedNumber {
    let value: Int
    let digits: Int
  }

  /// A date in any form that ``Day/read(_:order:)`` knows.
  mutating func writtenDay(order: DateOrder) throws(DateProblem) -> Day {
    var word = self.word()
    if let weekday = word, DateWords.weekdays.contains(weekday) {
      guard gap() != nil else { throw .notADate }
      word = self.word()
    }
    if let name = word {
      guard let month = DateWords.months[name], gap() != nil, let day = number(),
        gap() != nil, let year = number()
      else { throw .notADate }
      return try ASCIIScanner.day(year: year, month: month, day: day)
    }
    guard let first = number(), let gap = gap() else { throw .notADate }
    if let name = self.word() {
      guard let month = DateWords.months[name], self.gap() != nil, let year = number()
      else { throw .notADate }
      return try ASCIIScanner.day(year: year, month: month, day: first)
    }
    guard gap != UInt8(ascii: ","), let second = number(), self.gap() == gap, let third = number()
    else { throw .notADate }
    return try ASCIIScanner.day(first, second, third, order: first.digits == 4 ? .ymd : order)
  }

  private static func day(
    _ first: ParsedNumber, _ second: ParsedNumber, _ third: ParsedNumber, order: DateOrder
  ) throws(DateProblem) -> Day {
    let (year, month, day) =
      switch order {
      case .dmy: (third, second, first)
      case .mdy: (third, first, second)
      case .ymd: (first, second, third)
      }
    guard month.digits <= 2 else { throw .notADate }
    if day.digits == 4, year.digits <= 2 { throw .notInOrder(order) }
    if month.value > 12, 1...12 ~= day.value, year.digits == 4 { throw .notInOrder(order) }
    return try ASCIIScanner.day(year: year, month: month.value, day: day)
  }

  private static func day(
    year: ParsedNumber, month: Int, day: ParsedNumber
  ) throws(DateProblem) -> Day {
    guard day.digits <= 2 else { throw .notADate }
    if year.digits <= 2 { throw .twoDigitYear }
    guard year.digits == 4 else { throw .notADate }
    guard let day = Day(year: year.value, month: month, day: day.value) else { throw .noSuchDay }
    return day
  }

  mutating func skipSpaces() {
    while skip(" ") {}
  }

  /// A number of one to four digits.
  mutating func number() -> ParsedNumber? {
    var value = 0
    var digits = 0
    while let digit = next?.asciiDigit {
      digits += 1
      guard digits <= 4 else { return nil }
      value = value * 10 + digit
      advance()
    }
    return digits == 0 ? nil : ParsedNumber(value: value, digits: digits)
  }

  /// A lowercase word without apostrophes (`Jum'at`); nil if no letter is next.
  mutating func word() -> String? {
    var word = ""
    while let byte = next {
      let small = byte | 0x20
      if UInt8(ascii: "a")...UInt8(ascii: "z") ~= small {
        word.unicodeScalars.append(Unicode.Scalar(small))
      } else if word.isEmpty || byte != UInt8(ascii: "'") {
        break
      }
      advance()
    }
    return word.isEmpty ? nil : word
  }

  /// The separator between two parts of a date, with any spaces; spaces alone count as " ".
  private mutating func gap() -> UInt8? {
    let start = next
    skipSpaces()
    if let mark = next, [0x2F, 0x2D, 0x2E, 0x2C].contains(mark) {
      advance()
      skipSpaces()
      return mark
    }
    return start == UInt8(ascii: " ") ? start : nil
  }
}

/// The order of the numbers in a column of dates, which `5/12/2026` alone does not show.
public enum DateOrder: String, CaseIterable, Sendable {
  /// Day, month, year, as in Indonesia.
  case dmy
  /// Month, day, year, as in the United States.
  case mdy
  /// Year, month, day, as in ISO 8601.
  case ymd
}

public enum DateProblem: Error, Equatable, Sendable {
  case notADate
  /// The calendar has no such day, like 31 February.
  case noSuchDay
  /// The numbers do not fit this order: 24 as a month, or a year in the day's position.
  case notInOrder(DateOrder)
  /// The century would be a guess.
  case twoDigitYear
  /// The date is followed by something other than a time.
  case notATime
}

/// Indonesian and English words in dates, in lowercase without apostrophes.
enum DateWords {
  /// Indonesian, English and older Indonesian names, and abbreviations.
  static let months: [String: Int] = {
    let names = [
      "januari january jan",
      "februari february feb pebruari peb",
      "maret march mar mrt",
      "april apr",
      "mei may",
      "juni june jun",
      "juli july jul",
      "agustus august agt ags agu agst agust aug",
      "september sep sept",
      "oktober october okt oct",
      "november nov nopember nop",
      "desember december des dec",
    ]
    var months: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.split(separator: " ") { months[String(name)] = index + 1 }
    }
    return months
  }()

  static let weekdays: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad",
    "sen", "sel", "rab", "kam", "jum", "sab", "min", "ahd",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// Between a date and a time: `5 Desember 2026 pukul 09.00`.
  static let at: Set<String> = ["pukul", "jam", "at"]
}

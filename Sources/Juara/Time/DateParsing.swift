extension ASCIIScanner {
  /// A number with its digit count, which distinguishes a year from a day.
  struct ParsedNumber {
    let value: Int
    let digits: Int
  }

  /// A date in any form that ``Day/read(_:order:)`` knows.
  mutating func writtenDay(
    order: DateOrder, shortYears: ShortYears?
  ) throws(DateProblem) -> Day {
    var word = self.word()
    if let weekday = word, DateWords.weekdays.contains(weekday) {
      guard gap() != nil else { throw .notADate }
      word = self.word()
    }
    if let name = word {
      guard let month = DateWords.months[name], gap() != nil, let day = number(),
        gap() != nil, let year = number()
      else { throw .notADate }
      return try ASCIIScanner.day(year: year, month: month, day: day, shortYears)
    }
    guard let first = number(), let gap = gap() else { throw .notADate }
    if let name = self.word() {
      guard let month = DateWords.months[name], self.gap() != nil, let year = number()
      else { throw .notADate }
      return try ASCIIScanner.day(year: year, month: month, day: first, shortYears)
    }
    guard gap != UInt8(ascii: ","), let second = number(), self.gap() == gap, let third = number()
    else { throw .notADate }
    return try ASCIIScanner.day(
      first, second, third, order: first.digits == 4 ? .ymd : order, shortYears)
  }

  private static func day(
    _ first: ParsedNumber, _ second: ParsedNumber, _ third: ParsedNumber, order: DateOrder,
    _ shortYears: ShortYears?
  ) throws(DateProblem) -> Day {
    let (year, month, day) =
      switch order {
      case .dmy: (third, second, first)
      case .mdy: (third, first, second)
      case .ymd: (first, second, third)
      }
    guard month.digits <= 2 else { throw .notADate }
    if day.digits == 4, year.digits <= 2 { throw .notInOrder(order) }
    if month.value > 12, 1...12 ~= day.value, year.digits == 4 || shortYears != nil {
      throw .notInOrder(order)
    }
    return try ASCIIScanner.day(year: year, month: month.value, day: day, shortYears)
  }

  private static func day(
    year: ParsedNumber, month: Int, day: ParsedNumber, _ shortYears: ShortYears?
  ) throws(DateProblem) -> Day {
    guard day.digits <= 2 else { throw .notADate }
    if year.digits == 2, let shortYears {
      guard let day = shortYears.day(year: year.value, month: month, day: day.value)
      else { throw .noSuchDay }
      return day
    }
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

/// What a year of two digits means in a column.
package enum ShortYears: Sendable {
  /// The last such year that had come by a day: births of people up to a hundred years old.
  case past(Day)
  /// This century's.
  case recent

  fileprivate func day(year: Int, month: Int, day: Int) -> Day? {
    let recent = Day(year: 2000 + year, month: month, day: day)
    guard case .past(let today) = self else { return recent }
    if let recent, recent <= today { return recent }
    return Day(year: 1900 + year, month: month, day: day)
  }
}

/// What the dates of a column show of the order of their numbers.
package struct DateOrderEvidence: Sendable {
  /// A date in the column, by its line.
  package struct Example: Equatable, Sendable {
    package let line: Int
    package let text: String
  }

  /// The first date that can only be read day first.
  package private(set) var dayFirst: Example?
  /// The first date that can only be read month first.
  package private(set) var monthFirst: Example?
  /// Whether a date can be read either way, and differently.
  package private(set) var hasAmbiguous = false

  package init() {}

  /// Looks at the next date of the column.
  package mutating func add(_ text: String, line: Int) {
    var numbers: [Int] = []
    var number = -1
    var separator: UInt8 = 0
    for byte in text.utf8 {
      if let digit = byte.asciiDigit {
        number = max(number, 0) * 10 + digit
        if number > 9999 { return }
        continue
      }
      if number < 0 {
        // A weekday or a place may stand before the date.
        if numbers.isEmpty { continue }
        return
      }
      numbers.append(number)
      number = -1
      if numbers.count == 3 { break }
      guard [0x2F, 0x2D, 0x2E].contains(byte), separator == 0 || separator == byte else { return }
      separator = byte
    }
    if number >= 0 { numbers.append(number) }
    // `09.15.02` is a time.
    guard numbers.count == 3, numbers[0] <= 31, numbers[1] <= 31,
      separator != 0x2E || numbers[2] > 99
    else { return }
    switch (numbers[0] > 12, numbers[1] > 12) {
    case (true, false): if dayFirst == nil { dayFirst = Example(line: line, text: text) }
    case (false, true): if monthFirst == nil { monthFirst = Example(line: line, text: text) }
    case (false, false): if numbers[0] != numbers[1] { hasAmbiguous = true }
    case (true, true): break
    }
  }
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

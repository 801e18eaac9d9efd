extension ASCIIScanner {
  /// A number as it was written: how many digits it has tells a year from a day.
  struct WrittenNumber {
    let value: Int
    let digits: Int
  }

  /// A date in any way ``Day/read(_:order:)`` knows.
  mutating func writtenDay(order: DateOrder) throws(DateProblem) -> Day {
    var word = self.word()
    if let weekday = word, CalendarWords.weekdays.contains(weekday) {
      guard gap() != nil else { throw .notADate }
      word = self.word()
    }
    if let name = word {
      guard let month = CalendarWords.months[name], gap() != nil, let day = number(),
        gap() != nil, let year = number()
      else { throw .notADate }
      return try ASCIIScanner.day(year: year, month: month, day: day)
    }
    guard let first = number(), let gap = gap() else { throw .notADate }
    if let name = self.word() {
      guard let month = CalendarWords.months[name], self.gap() != nil, let year = number()
      else { throw .notADate }
      return try ASCIIScanner.day(year: year, month: month, day: first)
    }
    guard gap != UInt8(ascii: ","), let second = number(), self.gap() == gap, let third = number()
    else { throw .notADate }
    return try ASCIIScanner.day(first, second, third, order: first.digits == 4 ? .ymd : order)
  }

  private static func day(
    _ first: WrittenNumber, _ second: WrittenNumber, _ third: WrittenNumber, order: DateOrder
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
    year: WrittenNumber, month: Int, day: WrittenNumber
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

  /// A number of one to four digits; more digits are no part of any date or time.
  mutating func number() -> WrittenNumber? {
    var value = 0
    var digits = 0
    while let digit = next?.asciiDigit {
      digits += 1
      guard digits <= 4 else { return nil }
      value = value * 10 + digit
      advance()
    }
    return digits == 0 ? nil : WrittenNumber(value: value, digits: digits)
  }

  /// A word in small letters, its apostrophes left out (`Jum'at`); nil when no letter comes next.
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

  /// What stands between two parts of a date: one mark with or without spaces around it, or spaces
  /// alone, which count as the mark " ".
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

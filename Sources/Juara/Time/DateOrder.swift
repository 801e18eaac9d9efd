/// The order in which a column of typed dates writes its numbers.
///
/// The numbers of one date do not tell (`5/12/2026`), so a column has one order and a person says
/// which.
public enum DateOrder: String, CaseIterable, Sendable {
  /// Day, month, year, as Indonesia writes them.
  case dmy
  /// Month, day, year, as the United States write them.
  case mdy
  /// Year, month, day, as ISO 8601 writes them.
  case ymd
}

/// Why a typed text is no date, or no date and time.
public enum DateProblem: Error, Equatable, Sendable {
  /// The text is not written in any way a date is read in.
  case notADate
  /// The text is written as a date, but the calendar has no such day: 31 February.
  case noSuchDay
  /// The numbers are a date, but not in this order: 24 stands where this order has the month, or
  /// the year stands where it has the day.
  case notInOrder(DateOrder)
  /// The year has fewer than four digits, so its century would be a guess.
  case twoDigitYear
  /// A date was read, but what follows it is not a time of day.
  case notATime
}

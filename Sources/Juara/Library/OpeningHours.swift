/// When the library is open: by day of the week, and on days that differ.
package struct OpeningHours: Equatable, Sendable {
  /// None on a day on which it is closed; no value where nothing is known.
  package var weekly: [Weekday: [TimeSpan]]
  package var exceptions: [Day: [TimeSpan]]

  package init(weekly: [Weekday: [TimeSpan]] = [:], exceptions: [Day: [TimeSpan]] = [:]) {
    self.weekly = weekly
    self.exceptions = exceptions
  }

  package var isEmpty: Bool { weekly.isEmpty && exceptions.isEmpty }

  /// Nil where nothing is known.
  package func spans(on day: Day) -> [TimeSpan]? { exceptions[day] ?? weekly[day.weekday] }

  /// Days of the week in their order, those together that follow each other with the same hours.
  package var periods: [(days: ClosedRange<Weekday>, spans: [TimeSpan])] {
    var periods: [(days: ClosedRange<Weekday>, spans: [TimeSpan])] = []
    for weekday in Weekday.allCases {
      guard let spans = weekly[weekday] else { continue }
      if let last = periods.last, last.spans == spans,
        last.days.upperBound.rawValue + 1 == weekday.rawValue
      {
        periods[periods.count - 1].days = last.days.lowerBound...weekday
      } else {
        periods.append((weekday...weekday, spans))
      }
    }
    return periods
  }

  /// The days that differ within a time.
  package func exceptions(
    from first: Day, days: Int
  ) -> [(day: Day, spans: [TimeSpan])] {
    exceptions.filter { first <= $0.key && $0.key < first.adding(days: days) }
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// A time of one day, in minutes since midnight; 24:00 is its end.
package struct TimeSpan: Equatable, Sendable {
  package let opens: Int
  package let closes: Int

  /// Nil unless it opens before it closes, within a day.
  package init?(opens: Int, closes: Int) {
    guard 0 <= opens, opens < closes, closes <= 24 * 60 else { return nil }
    self.opens = opens
    self.closes = closes
  }
}

/// What staff say of opening hours: `senin-kamis` `08.00-17.00`, `2026-12-25` `tutup`.
package enum OpeningDays: Equatable, Sendable {
  case weekdays([Weekday])
  case day(Day)

  package init(_ text: String) throws(OpeningHoursProblem) {
    if let day = try? Day.read(text, order: .dmy) {
      self = .day(day)
      return
    }
    var weekdays: [Weekday] = []
    for part in text.split(separator: ",") {
      let ends = part.split(omittingEmptySubsequences: false) { "-–".contains($0) }
        .map { Weekday($0) }
      switch (ends.count, ends.first ?? nil, ends.last ?? nil) {
      case (1, let day?, _): weekdays.append(day)
      case (2, let first?, let last?) where first <= last:
        weekdays += Weekday.allCases.filter { first <= $0 && $0 <= last }
      default: throw .notDays(text)
      }
    }
    if weekdays.isEmpty { throw .notDays(text) }
    self = .weekdays(weekdays)
  }
}

extension [TimeSpan] {
  /// `08.00-11.00, 14.00-17.00`, which the initializer reads.
  package var text: String {
    isEmpty
      ? "closed"
      : map { "\(Self.clock($0.opens))-\(Self.clock($0.closes))" }.joined(separator: ", ")
  }

  private static func clock(_ minute: Int) -> String {
    let (hour, rest) = (String(minute / 60), String(minute % 60))
    return (hour.count < 2 ? "0" : "") + hour + "." + (rest.count < 2 ? "0" : "") + rest
  }

  /// Reads `08.00-11.00, 14:00-17:00`, and as no time at all `tutup` and `closed`.
  package init(openingHours text: String) throws(OpeningHoursProblem) {
    if ["tutup", "closed"].contains(text.lowercased().filter(\.isLetter)),
      !text.contains(where: \.isNumber)
    {
      self = []
      return
    }
    var spans: [TimeSpan] = []
    for part in text.split(separator: ",") {
      let times = part.split { "-–".contains($0) }.map(Self.minute)
      guard times.count == 2, let opens = times[0], let closes = times[1],
        let span = TimeSpan(opens: opens, closes: closes)
      else { throw .notHours(text) }
      if let last = spans.last, span.opens < last.closes { throw .notInOrder(text) }
      spans.append(span)
    }
    if spans.isEmpty { throw .notHours(text) }
    self = spans
  }

  private static func minute(_ text: Substring) -> Int? {
    let parts = text.filter { !$0.isWhitespace }.split { ".:".contains($0) }
    guard 1...2 ~= parts.count, parts.allSatisfy({ 1...2 ~= $0.count }), let hour = Int(parts[0]),
      let minute = parts.count == 2 ? Int(parts[1]) : 0, 0...59 ~= minute, hour >= 0
    else { return nil }
    return hour * 60 + minute
  }
}

package enum OpeningHoursProblem: Error, Equatable, Sendable {
  case notDays(String)
  case notHours(String)
  case notInOrder(String)
}

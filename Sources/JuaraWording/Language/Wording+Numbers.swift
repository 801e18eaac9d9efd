package import Juara

extension Wording {
  package var decimalSeparator: Character { language == .indonesian ? "," : "." }

  /// With separated thousands: `28.994`, `28,994`.
  package func number(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) {
        text += language == .indonesian ? "." : ","
      }
      text.append(digit)
    }
    return text
  }

  package func points(_ points: Points) -> String {
    grouped(points.text(decimalSeparator: decimalSeparator))
  }

  /// A number's text with separated thousands.
  func grouped(_ text: String) -> String {
    guard let start = text.firstIndex(where: \.isNumber) else { return text }
    let end = text[start...].firstIndex { !$0.isNumber } ?? text.endIndex
    guard let whole = Int(text[start..<end]) else { return text }
    return text[..<start] + number(whole) + text[end...]
  }

  /// With one decimal: `3,1 dtk`.
  package func seconds(_ duration: Duration) -> String {
    let tenths = Int(duration / .milliseconds(100))
    return number(tenths / 10) + String(decimalSeparator) + String(tenths % 10) + say(" dtk", " s")
  }

  package func rows(_ count: Int) -> String {
    say("\(number(count)) baris", "\(number(count)) \(count == 1 ? "row" : "rows")")
  }

  func numbers(_ numbers: [Int]) -> String { numbers.map(String.init).joined(separator: ", ") }

  func numbers<Subject>(_ ids: [Identifier<Subject>]) -> String {
    ids.map(\.description).joined(separator: ", ")
  }

  private static let months = (
    indonesian: [
      "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
      "Oktober", "November", "Desember",
    ],
    english: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  )

  /// `5 Desember 2026`
  package func day(_ day: Day) -> String {
    let months = language == .indonesian ? Self.months.indonesian : Self.months.english
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// In local time: `5 Desember 2026 pukul 09.00`.
  package func instant(_ instant: Instant) -> String {
    guard let zone else { return instant.iso8601 }
    let local = zone.local(instant)
    let minutes = local.secondOfDay / 60
    let hour = String(100 + minutes / 60).dropFirst()
    let minute = String(100 + minutes % 60).dropFirst()
    return say(
      "\(day(local.day)) pukul \(hour).\(minute)", "\(day(local.day)) at \(hour):\(minute)")
  }

  /// For a narrow column: `2026-12-05 09:00`; an event of whole days by its first, `2026-12-05`.
  package func shortStart(of plan: EventPlan) -> String {
    guard let zone, zone.local(plan.startsAt).secondOfDay == 0, lastDay(of: plan.endsAt) != nil
    else { return shortInstant(plan.startsAt) }
    return zone.day(of: plan.startsAt).description
  }

  /// When something ends; at midnight that is the day before: `31 Agustus 2026`.
  package func end(_ instant: Instant) -> String {
    lastDay(of: instant).map(day) ?? self.instant(instant)
  }

  /// The same, with the zone of an hour: `31 Agustus 2026`, `31 Agustus 2026 pukul 15.00 WITA`.
  package func endWithZone(_ instant: Instant) -> String {
    lastDay(of: instant).map(day) ?? instantWithZone(instant)
  }

  /// The day that ends at that moment; nil where it is no midnight.
  private func lastDay(of end: Instant) -> Day? {
    guard let zone else { return nil }
    let local = zone.local(end)
    return local.secondOfDay == 0 ? local.day.adding(days: -1) : nil
  }

  /// For a narrow column: `2026-12-05 11:00`, `2026-12-05`.
  package func shortEnd(_ instant: Instant) -> String {
    lastDay(of: instant)?.description ?? shortInstant(instant)
  }

  /// With the name of the clock, for those who may be elsewhere: `5 Desember 2026 pukul 09.00 WITA`.
  package func instantWithZone(_ instant: Instant) -> String {
    [self.instant(instant), zoneName(at: instant)].compactMap { $0 }.joined(separator: " ")
  }

  /// `WITA`, `UTC+5:30`; nil where no zone is known.
  func zoneName(at instant: Instant) -> String? {
    let names = [
      "Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA",
      "Asia/Ujung_Pandang": "WITA", "Asia/Jayapura": "WIT",
    ]
    guard let zone else { return nil }
    if let name = names[zone.identifier] { return name }
    let local = zone.local(instant)
    let seconds = Int(local.day.daysSince1970) * 86_400 + local.secondOfDay
    let minutes = (seconds - Int(instant.secondsSince1970)) / 60
    let hours: String = "\(abs(minutes) / 60)"
    let rest: String = minutes % 60 == 0 ? "" : ":\(abs(minutes) % 60)"
    let sign: String = minutes < 0 ? "-" : "+"
    return "UTC\(sign)\(hours)\(rest)"
  }

  /// In local time: `09.00`, `09:00`.
  func clock(_ instant: Instant) -> String { String(self.instant(instant).suffix(5)) }

  package func label(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: say("Senin", "Monday")
    case .tuesday: say("Selasa", "Tuesday")
    case .wednesday: say("Rabu", "Wednesday")
    case .thursday: say("Kamis", "Thursday")
    case .friday: say("Jumat", "Friday")
    case .saturday: say("Sabtu", "Saturday")
    case .sunday: say("Minggu", "Sunday")
    }
  }

  /// `Sabtu, 5 Desember 2026`
  package func weekdayAndDay(_ day: Day) -> String { "\(label(day.weekday)), \(self.day(day))" }

  /// For a narrow column: `2026-12-05 09:00`.
  package func shortInstant(_ instant: Instant) -> String {
    guard let zone else { return instant.iso8601 }
    return String(zone.local(instant).description.prefix(16))
  }

  /// `5 Desember 2026`, `5–12 Desember 2026`
  package func days(from first: Day, to last: Day) -> String {
    if first == last { return day(first) }
    if first.year == last.year, first.month == last.month { return "\(first.day)–\(day(last))" }
    return "\(day(first)) – \(day(last))"
  }

  /// `5 Desember 2026 pukul 09.00–11.00`
  package func span(from start: Instant, to end: Instant) -> String {
    guard let zone, zone.day(of: start) == zone.day(of: end) else {
      return "\(instant(start)) – \(instant(end))"
    }
    let hours = clock(start) + "–" + clock(end)
    return say(
      "\(day(zone.day(of: start))) pukul \(hours)", "\(day(zone.day(of: start))), \(hours)")
  }

  /// As it is told to others: whole days, or the hours with the name of their clock.
  package func time(from start: Instant, to end: Instant) -> String {
    guard let zone else { return span(from: start, to: end) }
    switch CalendarSpan(from: start, to: end, zone: zone) {
    case .days(let first, let last): return days(from: first, to: last)
    case .times:
      return span(from: start, to: end) + (zoneName(at: start).map { " " + $0 } ?? "")
    }
  }
}

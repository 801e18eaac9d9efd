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
    points.text(decimalSeparator: decimalSeparator)
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

  /// When an event starts: one of whole days by its first day.
  package func start(of plan: EventPlan) -> String {
    firstDay(of: plan).map(day) ?? instant(plan.startsAt)
  }

  /// For a narrow column: `2026-12-05 09:00`, `2026-12-05`.
  package func shortStart(of plan: EventPlan) -> String {
    firstDay(of: plan)?.description ?? shortInstant(plan.startsAt)
  }

  private func firstDay(of plan: EventPlan) -> Day? {
    guard let zone, zone.local(plan.startsAt).secondOfDay == 0,
      lastDay(before: plan.endsAt) != nil
    else { return nil }
    return zone.day(of: plan.startsAt)
  }

  /// When something ends: what ends at midnight has the day before as its last.
  package func end(_ instant: Instant) -> String {
    lastDay(before: instant).map(day) ?? self.instant(instant)
  }

  /// For a narrow column: `2026-12-05 11:00`, `2026-12-05`.
  package func shortEnd(_ instant: Instant) -> String {
    lastDay(before: instant)?.description ?? shortInstant(instant)
  }

  private func lastDay(before end: Instant) -> Day? {
    guard let zone, zone.local(end).secondOfDay == 0 else { return nil }
    return zone.day(of: end.adding(seconds: -1))
  }

  /// With the name of the clock, for those who may be elsewhere: `5 Desember 2026 pukul 09.00 WITA`.
  func instantWithZone(_ instant: Instant) -> String {
    let names = [
      "Asia/Jakarta": "WIB", "Asia/Pontianak": "WIB", "Asia/Makassar": "WITA",
      "Asia/Ujung_Pandang": "WITA", "Asia/Jayapura": "WIT",
    ]
    guard let zone else { return self.instant(instant) }
    if let name = names[zone.identifier] { return "\(self.instant(instant)) \(name)" }
    let local = zone.local(instant)
    let seconds = Int(local.day.daysSince1970) * 86_400 + local.secondOfDay
    let minutes = (seconds - Int(instant.secondsSince1970)) / 60
    let hours: String = "\(abs(minutes) / 60)"
    let rest: String = minutes % 60 == 0 ? "" : ":\(abs(minutes) % 60)"
    let sign: String = minutes < 0 ? "-" : "+"
    return "\(self.instant(instant)) UTC\(sign)\(hours)\(rest)"
  }

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
    return instant(start) + "–" + instant(end).suffix(5)
  }
}

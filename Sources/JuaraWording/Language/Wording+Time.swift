package import Juara

extension Wording {
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

  /// A day: `5 Desember 2026`.
  package func day(_ day: Day) -> String {
    let months = language == .indonesian ? Self.months.indonesian : Self.months.english
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }

  /// An instant in the library's local time: `5 Desember 2026 pukul 09.00`.
  package func instant(_ instant: Instant) -> String {
    guard let zone else { return instant.iso8601 }
    let local = zone.local(instant)
    let minutes = local.secondOfDay / 60
    let hour = String(100 + minutes / 60).dropFirst()
    let minute = String(100 + minutes % 60).dropFirst()
    return say(
      "\(day(local.day)) pukul \(hour).\(minute)", "\(day(local.day)) at \(hour):\(minute)")
  }

  /// An instant for a table's narrow column: `2026-12-05 09:00`.
  package func shortInstant(_ instant: Instant) -> String {
    guard let zone else { return instant.iso8601 }
    return String(zone.local(instant).description.prefix(16))
  }
}

/// The words of Indonesian and English dates, in small letters and without apostrophes.
enum CalendarWords {
  /// Each month's names: Indonesian, English, older Indonesian spelling and usual abbreviations.
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

  /// Every name of a weekday.
  static let weekdays: Set<String> = [
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad",
    "sen", "sel", "rab", "kam", "jum", "sab", "min", "ahd",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  /// What stands between a date and a time: `5 Desember 2026 pukul 09.00`.
  static let at: Set<String> = ["pukul", "jam", "at"]
}

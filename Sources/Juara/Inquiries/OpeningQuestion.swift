/// A question whether the library is open on one day: `besok buka gak kak`, `are you open on Sunday`.
package struct OpeningQuestion: Equatable, Sendable {
  package let day: Day
  /// A public holiday of a fixed date, on which the hours of its day of the week may not hold.
  package let isHoliday: Bool

  /// Nil where it asks for something else, too, or names no day or several.
  /// - Parameter question: In standard spelling, as `QuestionWords.spelled(inFull:)` gives it.
  package init?(_ question: String, today: Day) {
    var words: [Substring] = question.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard words.contains(where: { Self.opening.contains(String($0)) }) else { return nil }
    var days: Set<Day> = []
    while let word = words.first {
      if let (count, day) = Self.day(words, today: today) {
        days.insert(day)
        words.removeFirst(count)
      } else if Self.opening.contains(String(word)) || Self.fillers.contains(String(word)) {
        words.removeFirst()
      } else {
        return nil
      }
    }
    guard days.count == 1, let day = days.first else { return nil }
    self.day = day
    isHoliday = Self.holidays.contains { $0.month == day.month && $0.day == day.day }
  }

  private static let opening: Set<String> = [
    "buka", "dibuka", "bukanya", "tutup", "ditutup", "tutupnya", "libur", "open", "opening",
    "opens", "closed", "close", "closes", "closing",
  ]

  private static let fillers = Set(
    """
    perpustakaan perpustakaannya library jam berapa hari pada di tanggal tgl apa apakah tidak ya kak
    kakak min mimin admin pak bu bapak ibu dong sih nih pas saat waktu kah itu ini masih juga kalau
    untuk layanan pukul sampai mulai dan atau maaf permisi halo tetap
    is are you on at do does will be what time when the a it your hours hour still or not from until
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let holidays: [(words: [String], month: Int, day: Int)] = [
    (["natal"], 12, 25), (["christmas"], 12, 25), (["tahun", "baru"], 1, 1),
    (["new", "year"], 1, 1), (["hari", "buruh"], 5, 1), (["pancasila"], 6, 1),
    (["kemerdekaan"], 8, 17),
  ]

  private static let near: [(words: [String], days: Int)] = [
    (["hari", "ini"], 0), (["sekarang"], 0), (["today"], 0), (["now"], 0), (["besok"], 1),
    (["esok"], 1), (["tomorrow"], 1), (["lusa"], 2),
  ]

  /// The day that some words begin with, and of how many words it is.
  private static func day(_ words: [Substring], today: Day) -> (words: Int, day: Day)? {
    func begins(_ known: [String]) -> Bool { words.starts(with: known) { $0 == $1 } }
    if let (known, days) = near.first(where: { begins($0.words) }) {
      return (known.count, today.adding(days: days))
    }
    if let (known, month, day) = holidays.first(where: { begins($0.words) }) {
      return next(month, day, today).map { (known.count, $0) }
    }
    // `25 desember` and `25 desember 2026`.
    for count in [3, 2] where words.count >= count {
      let text = words.prefix(count).joined(separator: " ")
      guard words[0].first?.isNumber ?? false else { break }
      if let day = try? Day.read(count == 3 ? text : "\(text) \(today.year)", order: .dmy) {
        if count == 3 { return day < today ? nil : (3, day) }
        return next(day.month, day.day, today).map { (2, $0) }
      }
    }
    // `min` is the admin, and not a Sunday.
    if let weekday = words.first.flatMap({ $0.count > 3 ? Weekday($0) : nil }) {
      let ahead = (weekday.rawValue - today.weekday.rawValue + 7) % 7
      return (1, today.adding(days: ahead))
    }
    return nil
  }

  /// The next day of that date, today among them.
  private static func next(_ month: Int, _ day: Int, _ today: Day) -> Day? {
    [today.year, today.year + 1].lazy.compactMap { Day(year: $0, month: month, day: day) }
      .first { $0 >= today }
  }
}

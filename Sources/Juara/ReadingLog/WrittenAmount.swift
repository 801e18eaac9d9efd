/// An amount as people write one, with its unit or without: `45 hlm`, `2,5 jam`, `1h 42m`.
package struct WrittenAmount {
  private let parts: [(thousandths: Int, unit: Unit?)]

  private enum Unit { case page, book, hour, minute, second }

  /// Nil unless it is numbers, each with a known unit, or one without. `1.000` may be a thousand or
  /// one, so it is neither.
  package init?(_ text: String) {
    var parts: [(Int, Unit?)] = []
    var rest = Substring(TextNormalization.plain(text).lowercased())
    while true {
      rest = rest.drop { $0 == " " }
      if rest.isEmpty { break }
      guard let number = Self.number(&rest) else { return nil }
      rest = rest.drop { $0 == " " }
      let word = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(word.count)
      if rest.first == "." { rest.removeFirst() }
      let unit = word.isEmpty ? nil : Self.units[String(word)]
      guard word.isEmpty || unit != nil else { return nil }
      parts.append((number, unit))
    }
    guard !parts.isEmpty, parts.count == 1 || !parts.contains(where: { $0.1 == nil })
    else { return nil }
    self.parts = parts
  }

  /// The seconds of a duration; a number alone is minutes.
  package var seconds: Int? {
    var sum = 0
    for (thousandths, unit) in parts {
      switch unit {
      case .hour: sum += thousandths * 3600
      case .minute, nil: sum += thousandths * 60
      case .second: sum += thousandths
      case .page, .book: return nil
      }
    }
    return (sum + 999) / 1000
  }

  /// The whole number of an activity's units; nil where the unit is another one.
  package func quantity(of activity: Activity, isInHours: Bool = false) -> Int? {
    guard let first = parts.first else { return nil }
    if first.unit == nil, !isInHours { return Self.whole(first.thousandths) }
    switch (activity.name, first.unit) {
    case ("minutes", nil): return Self.whole(first.thousandths * 60)
    case ("minutes", _): return seconds.flatMap { $0 % 60 == 0 ? $0 / 60 : nil }
    case ("pages", .page), ("books", .book):
      return parts.count == 1 ? Self.whole(first.thousandths) : nil
    default: return nil
    }
  }

  private static func whole(_ thousandths: Int) -> Int? {
    thousandths % 1000 == 0 ? thousandths / 1000 : nil
  }

  private static func number(_ rest: inout Substring) -> Int? {
    let whole = rest.prefix { $0.isASCII && $0.isNumber }
    guard 1...10 ~= whole.count, let number = Int(whole) else { return nil }
    rest = rest.dropFirst(whole.count)
    guard let mark = rest.first, mark == "." || mark == "," else { return number * 1000 }
    let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
    // The full stop of an abbreviation, or of a sentence.
    guard !digits.isEmpty else { return nil }
    guard digits.count <= 2, let part = Int(digits) else { return nil }
    rest = rest.dropFirst(1 + digits.count)
    return number * 1000 + part * (digits.count == 1 ? 100 : 10)
  }

  private static let units: [String: Unit] = {
    let words: [(Unit, String)] = [
      (.page, "hlm hal halaman page pages pg p"), (.book, "buku judul book books"),
      (.hour, "jam h hr hrs hour hours j"), (.minute, "menit mnt min mins minute minutes m"),
      (.second, "detik dtk sec secs second seconds s"),
    ]
    var units: [String: Unit] = [:]
    for (unit, line) in words {
      for word in line.split(separator: " ") { units[String(word)] = unit }
    }
    return units
  }()
}

extension Activity {
  /// Whether a row that gives no quantity can be no one of it, as it can be a book.
  package var isMeasured: Bool { name == "pages" || name == "minutes" }
}

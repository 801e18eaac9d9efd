/// One of the three levels of Indonesian school.
enum SchoolLevel {
  case primary, juniorSecondary, seniorSecondary

  /// The level of each kind of school, by its abbreviation in small letters: general, vocational and
  /// Islamic (MI, MTs, MA), and the same with a mark for state (n) or integrated Islamic (it).
  static let kinds: [String: SchoolLevel] = [
    "sd": .primary, "sdn": .primary, "sdit": .primary, "sdi": .primary, "mi": .primary,
    "min": .primary, "mis": .primary,
    "smp": .juniorSecondary, "smpn": .juniorSecondary, "smpit": .juniorSecondary,
    "sltp": .juniorSecondary, "mts": .juniorSecondary, "mtsn": .juniorSecondary,
    "sma": .seniorSecondary, "sman": .seniorSecondary, "smait": .seniorSecondary,
    "smk": .seniorSecondary, "smkn": .seniorSecondary, "smu": .seniorSecondary,
    "slta": .seniorSecondary, "ma": .seniorSecondary, "man": .seniorSecondary,
    "mak": .seniorSecondary,
  ]

  /// State schools are numbered, so that `SMPN 8` names a school and says no grade.
  static let numbered: Set<String> = ["sdn", "min", "smpn", "mtsn", "sman", "smkn", "man"]

  /// The grades of the level.
  var grades: ClosedRange<Int> {
    switch self {
    case .primary: 1...6
    case .juniorSecondary: 7...9
    case .seniorSecondary: 10...12
    }
  }

  /// The grade a number means: counted from primary school or, where allowed, within the level.
  func grade(_ number: Int, countedWithinLevel: Bool) -> Int? {
    if grades.contains(number) { return number }
    guard countedWithinLevel, 1...grades.count ~= number else { return nil }
    return grades.lowerBound + number - 1
  }
}

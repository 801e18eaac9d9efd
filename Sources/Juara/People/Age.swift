extension PersonDetails {
  /// The age in years by birth date, else the typical age of the class; nil if neither is known.
  public func age(on day: Day) -> Int? {
    birthDate.map { Age.years(bornOn: $0, on: day) } ?? schoolClass?.typicalAge
  }

  /// Whether the person is a minor on a day; nil if unknown.
  ///
  /// Without a birth date, anyone with a guardian or in a class counts as a minor, also where the
  /// class is not understood, but for words by which adults say that they are in none. The day that
  /// matters for a registration is decided in ``SeatStatus``.
  public func isMinor(on day: Day, ageOfMajority: Int) -> Bool? {
    if let birthDate { return Age.years(bornOn: birthDate, on: day) < ageOfMajority }
    let hasGuardian = guardianName != nil || guardianPhone != nil
    return hasGuardian || schoolClass?.isOfAdults == false ? true : nil
  }
}

public enum Age {
  /// Negative before the birth. Born on 29 February: a year older on 1 March in common years.
  public static func years(bornOn birth: Day, on day: Day) -> Int {
    let (birth, day) = (birth.parts, day.parts)
    let birthdayIsAhead = (day.month, day.day) < (birth.month, birth.day)
    return day.year - birth.year - (birthdayIsAhead ? 1 : 0)
  }
}

/// A range of ages in years, both ends included; either may be open.
public struct AgeRange: Hashable, Codable, Sendable {
  public let minimum: Int?

  public let maximum: Int?

  /// Nil if an end is negative or the minimum exceeds the maximum.
  public init?(minimum: Int?, maximum: Int?) {
    if let minimum, minimum < 0 { return nil }
    if let maximum, maximum < 0 { return nil }
    if let minimum, let maximum, minimum > maximum { return nil }
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether both ends are open, so that unknown ages are included too.
  public var isOpen: Bool { minimum == nil && maximum == nil }

  public func contains(_ age: Int) -> Bool {
    if let minimum, age < minimum { return false }
    if let maximum, age > maximum { return false }
    return true
  }
}

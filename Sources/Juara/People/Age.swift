extension PersonDetails {
  /// The age in whole years on a day: by birth date, else what is typical of the class; nil where
  /// neither is known.
  public func age(on day: Day) -> Int? {
    birthDate.map { Age.years(bornOn: $0, on: day) } ?? schoolClass?.typicalAge
  }

  /// Whether the person is a minor on a day; nil where neither birth date, class nor guardian is
  /// known.
  ///
  /// A pupil of any class up to 12 counts as a minor: the class alone cannot show majority. So does
  /// whoever names a guardian and no birth date.
  public func isMinor(on day: Day, ageOfMajority: Int) -> Bool? {
    if let birthDate { return Age.years(bornOn: birthDate, on: day) < ageOfMajority }
    let hasGuardian = guardianName != nil || guardianPhone != nil
    return hasGuardian || schoolClass?.grade != nil ? true : nil
  }
}

/// How old somebody is.
public enum Age {
  /// Whole years from a birth to a day; negative for a day before the birth.
  ///
  /// Somebody born on 29 February turns a year older on 1 March in a year without that day.
  public static func years(bornOn birth: Day, on day: Day) -> Int {
    let (birth, day) = (birth.parts, day.parts)
    let birthdayIsAhead = (day.month, day.day) < (birth.month, birth.day)
    return day.year - birth.year - (birthdayIsAhead ? 1 : 0)
  }
}

/// The ages that may take part, in whole years, both ends included; an end may be open.
public struct AgeRange: Hashable, Sendable {
  /// The youngest age in the range, or nil when there is no lower end.
  public let minimum: Int?

  /// The oldest age in the range, or nil when there is no upper end.
  public let maximum: Int?

  /// Makes a range, or nil when an end is negative or the minimum is above the maximum.
  public init?(minimum: Int?, maximum: Int?) {
    if let minimum, minimum < 0 { return nil }
    if let maximum, maximum < 0 { return nil }
    if let minimum, let maximum, minimum > maximum { return nil }
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether it has no end, so that every age, and an unknown one, is in it.
  public var isOpen: Bool { minimum == nil && maximum == nil }

  /// Whether an age lies in the range, its ends included.
  public func contains(_ age: Int) -> Bool {
    if let minimum, age < minimum { return false }
    if let maximum, age > maximum { return false }
    return true
  }
}

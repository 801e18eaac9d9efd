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

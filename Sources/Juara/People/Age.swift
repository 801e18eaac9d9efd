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

/// The class a pupil says to be in, as typed, with the grade where the text leaves no doubt.
public struct SchoolClass: Hashable, Sendable {
  /// The class as typed, in Unicode's composed form (NFC), without blanks at either end.
  public let text: String

  /// The school year counted from the first of primary school, 1 to 12; 0 or less for kindergarten,
  /// see `Kindergarten`; or nil when the text does not say it for certain: university, two grades at
  /// once, or a school's name.
  ///
  /// Read anew each time: most classes of an import are never asked for their grade.
  public var grade: Int? { GradeReader(text)?.grade }

  /// The longest class that is taken, in Unicode scalars of its composed form.
  public static let longest = 100

  /// Takes a typed class.
  ///
  /// Nil when it is empty, longer than ``longest``, or has a control character or a line break
  /// inside it. The grade is read from forms such as `7A`, `VIII-B`, `X IPA 2`, `Kelas 5`, `4 SD`,
  /// `SMP 8` and, in the older way that counts within a school, `1 SMP` for 7 and `1 SMA` for 10.
  public init?(_ typed: String) {
    let text = TypedText.trimmed(typed)
    guard !text.isEmpty, text.unicodeScalars.count <= SchoolClass.longest,
      !TypedText.hasControls(text)
    else { return nil }
    self.text = text
  }
}

extension SchoolClass {
  /// The age in whole years that a pupil of the grade usually has or reaches, or nil without a
  /// grade.
  ///
  /// It is the grade and six, because the school ages that BPS, Statistics Indonesia, counts by are
  /// 7–12 for primary school (SD), 13–15 for junior secondary (SMP) and 16–18 for senior secondary
  /// (SMA). So an age range of 13–15 means grades 7–9, and kindergarten 4–6.
  public var typicalAge: Int? {
    grade.map { $0 + Self.ageBeforeFirstGrade }
  }

  /// What a grade and the age that is typical of it differ by.
  static let ageBeforeFirstGrade = 6
}

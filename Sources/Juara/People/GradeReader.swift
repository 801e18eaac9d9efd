/// Reads a grade out of a typed class, part by part, and gives up where there is doubt.
struct GradeReader {
  let grade: Int

  private typealias Part = GradeText.Part

  init?(_ text: String) {
    let parts = GradeText.parts(of: text)
    if let grade = Kindergarten.grade(parts) {
      self.grade = grade
      return
    }
    guard !parts.contains(where: { GradeReader.notAGrade.contains($0.text) }),
      let place = GradeReader.place(in: parts), let number = parts[place.index].number,
      GradeReader.isOneGrade(parts, place)
    else { return nil }
    let kinds = parts.compactMap { SchoolLevel.kinds[$0.text] }
    guard kinds.count <= 1 else { return nil }
    if let level = kinds.first {
      guard let grade = level.grade(number, countedWithinLevel: !place.isAfterSchool)
      else { return nil }
      self.grade = grade
    } else {
      guard 1...12 ~= number else { return nil }
      grade = number
    }
  }

  /// Where the grade stands, and what says so.
  private struct Place {
    let index: Int
    var isAfterGradeWord = false
    // `SMP 1` is more likely a school's name than its first class; `SMP 8` is a class.
    var isAfterSchool = false
  }

  private static func place(in parts: [Part]) -> Place? {
    let words = parts.indices.filter { gradeWords.contains(parts[$0].text) }
    if let word = words.first {
      guard words.count == 1, word + 1 < parts.count else { return nil }
      return Place(index: word + 1, isAfterGradeWord: true)
    }
    guard let first = parts.first else { return nil }
    if first.number != nil { return Place(index: 0) }
    let isSchool =
      SchoolLevel.kinds[first.text] != nil && !SchoolLevel.numbered.contains(first.text)
    return isSchool && parts.count > 1 ? Place(index: 1, isAfterSchool: true) : nil
  }

  /// Whether what follows the grade can be read as its section, its stream or its school, and not as
  /// a second grade or something that is no class at all.
  private static func isOneGrade(_ parts: [Part], _ place: Place) -> Bool {
    var numberMayFollow = true
    var previous = parts[place.index]
    for part in parts[(place.index + 1)...] {
      if SchoolLevel.kinds[part.text] != nil { return true }
      if part.number != nil {
        guard numberMayFollow, !isSecondGrade(part, after: previous) else { return false }
        numberMayFollow = false
      } else if !part.isSection && !streams.contains(part.text) {
        guard place.isAfterGradeWord else { return false }
        numberMayFollow = false
      }
      previous = part
    }
    return true
  }

  /// Whether a number makes a span of grades with the one before it, `7-8` or `VII VIII`, and is not
  /// a section: `7.1`, `7-1`, `VII 2`, or the letter in `7 I`.
  private static func isSecondGrade(_ part: Part, after previous: Part) -> Bool {
    if part.isRoman { return previous.isRoman || !part.isSection }
    guard let first = previous.number, let second = part.number, !previous.isRoman
    else { return false }
    return !part.isAfterStop && second > first
  }

  private static let gradeWords: Set<String> = [
    "kelas", "kls", "klas", "kl", "grade", "class", "tingkat",
  ]

  // University, adults; and years, which are an age or a date.
  private static let notAGrade: Set<String> = [
    "universitas", "univ", "mahasiswa",
    "mahasiswi", "kuliah", "semester", "smt", "umum", "dewasa", "guru", "alumni", "lulus",
    "lulusan", "tamat", "tahun", "thn", "th", "years", "year",
  ]

  private static let streams: Set<String> = [
    "ipa", "ips", "mipa", "mia", "iis", "ibb", "bahasa", "bhs", "agama", "ipk", "pk",
    "tkj", "tjkt", "rpl", "pplg", "dkv", "mm", "akl", "ak", "otkp", "mplb", "bdp", "tkr", "tsm",
  ]
}

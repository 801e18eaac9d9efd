/// A pupil's class as typed, with the grade if it is unambiguous.
public struct SchoolClass: Hashable, Sendable {
  /// The typed class in Unicode's composed form (NFC), without surrounding space.
  public let text: String

  /// 1 to 12 from the first year of primary school; 0 or less for ``KindergartenGrade``. Nil if
  /// unclear: university, two grades, a school's name. Computed on demand: imports seldom ask.
  public var grade: Int? { GradeParser(text)?.grade }

  /// The maximum length in Unicode scalars.
  public static let longest = 100

  /// Nil if the class is empty, longer than ``longest``, or has a control character or line break.
  ///
  /// Grades are read from `7A`, `VIII-B`, `X IPA 2`, `5 Abu Hurairah`, `RPLXII-1`, `Kelas 5`, `4 SD`,
  /// `SMP 8` and, counted within the school as in older usage, `1 SMP` for 7 and `1 SMA` for 10.
  public init?(_ typed: String) {
    let text = TextNormalization.trimmed(typed)
    guard !text.isEmpty, text.unicodeScalars.count <= SchoolClass.longest,
      !TextNormalization.hasControls(text)
    else { return nil }
    self.text = text
  }
}

extension SchoolClass {
  /// The grade plus six: BPS, Statistics Indonesia, gives 7–12 for primary school (SD), 13–15 for
  /// junior secondary (SMP) and 16–18 for senior secondary (SMA).
  public var typicalAge: Int? {
    grade.map { $0 + Self.ageBeforeFirstGrade }
  }

  static let ageBeforeFirstGrade = 6

  /// Whether it begins as adults write who go to no school: `umum`, `guru SMPN 2`.
  public var isOfAdults: Bool {
    ClassTokenizer.parts(of: text).first.map { SchoolClass.adults.contains($0.text) } ?? false
  }

  /// Whether nobody can say how old those in it are.
  package var isUnclear: Bool { grade == nil && !isOfAdults }

  fileprivate static let adults: Set<String> = [
    "universitas", "univ", "mahasiswa", "mahasiswi", "kuliah", "semester", "smt", "umum", "dewasa",
    "guru", "dosen", "alumni", "lulus", "lulusan", "tamat", "pns", "asn", "pegawai", "karyawan",
    "karyawati", "wiraswasta", "swasta", "pensiunan", "masyarakat", "ibu", "bapak", "irt", "orang",
    "orangtua", "adult", "adults", "teacher", "university",
  ]
}

enum SchoolLevel {
  case primary, juniorSecondary, seniorSecondary

  /// General, vocational and Islamic schools, also state (n) and integrated Islamic (it).
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

  /// State schools have numbers, so `SMPN 8` is a school and not a grade.
  static let numbered: Set<String> = ["sdn", "min", "smpn", "mtsn", "sman", "smkn", "man"]

  var grades: ClosedRange<Int> {
    switch self {
    case .primary: 1...6
    case .juniorSecondary: 7...9
    case .seniorSecondary: 10...12
    }
  }

  /// The grade of a number, counted from primary school or, if allowed, within the level.
  func grade(_ number: Int, countedWithinLevel: Bool) -> Int? {
    if grades.contains(number) { return number }
    guard countedWithinLevel, 1...grades.count ~= number else { return nil }
    return grades.lowerBound + number - 1
  }
}

/// Reads the grade of a typed class, and gives up in case of doubt.
struct GradeParser {
  let grade: Int

  private typealias Part = ClassTokenizer.Part

  init?(_ text: String) {
    let parts = ClassTokenizer.parts(of: text)
    if let grade = KindergartenGrade.grade(parts) {
      self.grade = grade
      return
    }
    guard !text.contains(where: { "&+,".contains($0) }),
      !parts.contains(where: { GradeParser.notAGrade.contains($0.text) }),
      let place = GradeParser.place(in: parts), let number = parts[place.index].number,
      GradeParser.isOneGrade(parts, place)
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

  private struct Place {
    let index: Int
    // `SMP 1` is more likely a school's name than its first class; `SMP 8` is a class.
    var isAfterSchool = false
  }

  private static func place(in parts: [Part]) -> Place? {
    let words = parts.indices.filter { gradeWords.contains(parts[$0].text) }
    if let word = words.first {
      guard words.count == 1, word + 1 < parts.count else { return nil }
      return Place(index: word + 1)
    }
    guard let first = parts.first else { return nil }
    if first.number != nil { return Place(index: 0) }
    guard parts.count > 1, let number = parts[1].number else { return nil }
    // `RPLXII-1`: only senior secondary schools have programmes.
    if streams.contains(first.text) { return 10...12 ~= number ? Place(index: 1) : nil }
    let isSchool =
      SchoolLevel.kinds[first.text] != nil && !SchoolLevel.numbered.contains(first.text)
    return isSchool ? Place(index: 1, isAfterSchool: true) : nil
  }

  /// Whether the rest can be a section, a programme, a name or a school, and not a second grade.
  private static func isOneGrade(_ parts: [Part], _ place: Place) -> Bool {
    var numberMayFollow = true
    var previous = parts[place.index]
    for part in parts[(place.index + 1)...] {
      if SchoolLevel.kinds[part.text] != nil { return true }
      if part.number != nil {
        guard numberMayFollow, !isSecondGrade(part, after: previous) else { return false }
        numberMayFollow = false
      } else if part.text.utf8.count == 1, !part.isSection {
        // `4 s/d 6`
        return false
      }
      previous = part
    }
    return true
  }

  /// Whether two numbers are a range (`7-8`, `VII VIII`), not class and section (`7.1`, `VII 2`).
  private static func isSecondGrade(_ part: Part, after previous: Part) -> Bool {
    if part.isRoman { return previous.isRoman || !part.isSection }
    guard let first = previous.number, let second = part.number, !previous.isRoman
    else { return false }
    return !part.isAfterStop && second > first
  }

  private static let gradeWords: Set<String> = [
    "kelas", "kls", "klas", "kl", "grade", "class", "tingkat",
  ]

  // Counts, years, which mean an age or a date, and what joins two grades.
  private static let notAGrade: Set<String> = DateWords.months.keys.reduce(
    into: [
      "tahun", "thn", "th", "st", "nd", "rd", "years", "year", "orang", "anak", "siswa", "murid",
      "peserta", "people", "children", "pupils", "students", "dan", "atau", "sampai", "hingga",
      "and", "or", "to", "until", "semua", "all",
    ]
  ) { $0.insert($1) }

  private static let streams: Set<String> = [
    "ipa", "ips", "mipa", "mia", "iis", "ibb", "bahasa", "bhs", "agama", "ipk", "pk",
    "tkj", "tjkt", "rpl", "pplg", "dkv", "mm", "akl", "ak", "otkp", "mplb", "bdp", "tkr", "tsm",
    "tbsm", "tkro", "ph",
  ]

  /// The programme before the Roman grade in one word: `rpl` of `rplxii`.
  fileprivate static func stem(of run: String) -> Substring? {
    for numeral in ["xii", "xi", "x"] where run.hasSuffix(numeral) {
      let stem = run.dropLast(numeral.count)
      if streams.contains(String(stem)) { return stem }
    }
    return nil
  }
}

enum ClassTokenizer {
  /// Letters, digits, a Roman numeral, or the section in `VIIIB`.
  struct Part {
    let text: String
    let number: Int?
    var isRoman = false
    // `9.1` is class 9, section 1; `9-1` could be more.
    var isAfterStop = false

    var isSection: Bool {
      text.utf8.count == 1 && text >= "a" && text <= "p"
    }
  }

  static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var run = ""
    var runIsDigits = false
    var isAfterStop = false
    for scalar in TextNormalization.plain(text).lowercased().unicodeScalars {
      let isMark = " .-/():_".unicodeScalars.contains(scalar)
      let isDigit = "0"..."9" ~= scalar
      if isMark || isDigit != runIsDigits, !run.isEmpty {
        append(run, isAfterStop: isAfterStop, to: &parts)
        run = ""
        isAfterStop = false
      }
      if isMark {
        isAfterStop = scalar == "."
      } else {
        run.unicodeScalars.append(scalar)
        runIsDigits = isDigit
      }
    }
    if !run.isEmpty { append(run, isAfterStop: isAfterStop, to: &parts) }
    return parts
  }

  private static func append(_ run: String, isAfterStop: Bool, to parts: inout [Part]) {
    if run.utf8.allSatisfy({ $0.isASCIIDigit }) {
      let number = run.utf8.count <= 2 ? Int(run) : nil
      parts.append(Part(text: run, number: number, isAfterStop: isAfterStop))
      return
    }
    if let stem = GradeParser.stem(of: run) {
      parts.append(Part(text: String(stem), number: nil, isAfterStop: isAfterStop))
      return append(String(run.dropFirst(stem.count)), isAfterStop: false, to: &parts)
    }
    let numeral = run.prefix { "ivx".contains($0) }
    let section = run.dropFirst(numeral.count)
    let sectionPart = Part(text: String(section), number: nil)
    guard let number = romanNumerals[String(numeral)], section.isEmpty || sectionPart.isSection
    else {
      parts.append(Part(text: run, number: nil, isAfterStop: isAfterStop))
      return
    }
    parts.append(
      Part(text: String(numeral), number: number, isRoman: true, isAfterStop: isAfterStop))
    if !section.isEmpty { parts.append(sectionPart) }
  }

  private static let romanNumerals: [String: Int] = [
    "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    "xi": 11, "xii": 12,
  ]
}

/// The years before primary school: 0 for TK B, -1 for TK A, -2 for younger, so that the grade plus
/// six is the age. Children are 4 or 5 in group A and 5 or 6 in group B of a TK or RA (Permendikbud
/// 137/2014), younger in a play group (KB, PAUD).
enum KindergartenGrade {
  static func grade(_ parts: [ClassTokenizer.Part]) -> Int? {
    // `B1` stands alone.
    if parts.count == 2, ["a", "b"].contains(parts[0].text), 1...3 ~= parts[1].number ?? 0 {
      return parts[0].text == "b" ? 0 : -1
    }
    guard let index = parts.firstIndex(where: { words.contains($0.text) }),
      !parts.contains(where: { SchoolLevel.kinds[$0.text] != nil })
    else { return nil }
    let word = parts[index].text
    if word == "tka" { return -1 }
    if word == "tkb" { return 0 }
    guard !playGroups.contains(word) else { return -2 }
    let group = parts.dropFirst(index + 1).first?.text
    return ["b", "2"].contains(group) ? 0 : -1
  }

  private static let playGroups: Set<String> = ["paud", "kb", "playgroup"]
  private static let words: Set<String> = playGroups.union(["tk", "tka", "tkb", "ra"])
}

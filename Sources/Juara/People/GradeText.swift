/// Takes a typed class apart into numbers and words.
enum GradeText {
  /// A run of letters or a run of digits, or the Roman numeral or the section in `VIIIB`.
  struct Part {
    let text: String
    let number: Int?
    var isRoman = false
    // `9.1` is class 9, section 1; `9-1` could be more.
    var isAfterStop = false

    /// Whether the part is a single letter that sections of a class are named by.
    var isSection: Bool {
      text.utf8.count == 1 && text >= "a" && text <= "p"
    }
  }

  /// The parts of a text in small letters, in order; what only parts them is left out.
  static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var run = ""
    var runIsDigits = false
    var isAfterStop = false
    for scalar in TypedText.plain(text).lowercased().unicodeScalars {
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
    if run.utf8.allSatisfy({ $0.asciiDigit != nil }) {
      let number = run.utf8.count <= 2 ? Int(run) : nil
      parts.append(Part(text: run, number: number, isAfterStop: isAfterStop))
      return
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

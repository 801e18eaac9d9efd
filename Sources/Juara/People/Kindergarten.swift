/// The years before primary school, counted down from its first: 0 for TK B, -1 for TK A, -2 for what
/// comes before, so that a grade and six is still the age.
///
/// Children are 4 or 5 in group A and 5 or 6 in group B of a TK or RA (Permendikbud 137/2014), and
/// younger in a play group (KB, PAUD).
enum Kindergarten {
  /// The grade that a typed class names; nil where it names none of these years.
  static func grade(_ parts: [GradeText.Part]) -> Int? {
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

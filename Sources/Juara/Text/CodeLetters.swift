/// Digits and capitals that nobody takes for one another, for codes that people type: 4.75 bits each.
enum CodeLetters {
  static let all = Array("23456789ACDEFGHJKMNPQRTVWXY")
  /// Capitals that no code has, and the digits they are mistaken for.
  private static let misread: [Character: Character] = ["B": "8", "S": "5", "Z": "2"]

  /// Reads a typed code in any case, ignoring spaces and hyphens; nil for what is none.
  static func read(_ typed: String, count: Int) -> String? {
    let typed = typed.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    let text = typed.map { misread[$0] ?? $0 }
    return text.count == count && text.allSatisfy(all.contains) ? String(text) : nil
  }

  static func drawn(_ count: Int, using generator: inout some RandomNumberGenerator) -> String {
    String((0..<count).map { _ in all.randomElement(using: &generator)! })
  }

  /// As a code is read out: `K7Q2-MXA4`.
  static func grouped(_ code: String, by size: Int) -> String {
    var groups: [Substring] = []
    var rest = code[...]
    while !rest.isEmpty {
      groups.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return groups.joined(separator: "-")
  }
}

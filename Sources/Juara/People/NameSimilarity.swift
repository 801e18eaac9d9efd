package enum NameSimilarity: Int, Comparable, Sendable {
  /// One has additional words (`Siti Aminah`, `Siti Aminah Putri`), or an initial for a word.
  case part
  /// One or two wrong letters.
  case misspelt
  /// The same words in another order, or a variant of Muhammad.
  case rearranged
  case same

  package static func < (left: NameSimilarity, right: NameSimilarity) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// What dismisses most pairs of names without looking at their letters.
struct NameOutline {
  private let letterCount: Int
  /// A bit for each letter that occurs.
  private let occurring: UInt64
  /// A bit for each word of more than one letter.
  private let wordMarks: UInt64
  private let hasInitial: Bool

  fileprivate init(words: [String], letters: [UInt8]) {
    letterCount = letters.count
    occurring = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    let long = words.filter { $0.utf8.count > 1 }
    hasInitial = long.count < words.count
    wordMarks = long.reduce(0) { marks, word in
      marks | 1 << (word.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) } >> 3 & 63)
    }
  }

  /// False only where the names are not similar; they are seldom where it is true.
  func mayResemble(_ other: NameOutline) -> Bool {
    mayBeMisspelt(other) || mayBePart(of: other) || other.mayBePart(of: self)
  }

  /// One wrong letter of up to seven, two of more, none of three or fewer. Spaces do not count.
  fileprivate func misspellings(_ other: NameOutline) -> Int {
    let shorter = min(letterCount, other.letterCount)
    return shorter <= 3 ? 0 : shorter <= 7 ? 1 : 2
  }

  fileprivate func mayBeMisspelt(_ other: NameOutline) -> Bool {
    let limit = misspellings(other)
    return abs(letterCount - other.letterCount) <= limit
      && (occurring ^ other.occurring).nonzeroBitCount <= 2 * limit
  }

  /// A whole word is shared, and without initials each word of one is in the other.
  fileprivate func mayBePart(of other: NameOutline) -> Bool {
    guard wordMarks & other.wordMarks != 0 else { return false }
    return hasInitial || other.hasInitial || wordMarks & ~other.wordMarks == 0
  }
}

struct ComparableName {
  let key: String
  /// Sorted, with one spelling of Muhammad.
  let words: [String]
  let sorted: String
  let outline: NameOutline
  private let letters: [UInt8]

  init(_ name: PersonName) {
    key = name.key
    let words = name.key.split(separator: " ").map { Self.muhammad($0) }
    self.words = words.sorted()
    sorted = self.words.joined(separator: " ")
    letters = Array(words.joined().utf8)
    outline = NameOutline(words: words, letters: letters)
  }

  /// Variants and abbreviations of Muhammad in Indonesia. A lone `M` nearly always means it.
  private static let muhammads: Set<Substring> = [
    "m", "muh", "moh", "md", "mhd", "muhamad", "muhammad", "mohamad", "mohammad", "mochamad",
    "mochammad", "muchamad", "muchammad", "mohamed", "muhamed", "mohammed", "muhammed", "moch",
    "much",
  ]

  private static func muhammad(_ word: Substring) -> String {
    muhammads.contains(word) ? "muhammad" : String(word)
  }

  func similarity(to other: ComparableName) -> NameSimilarity? {
    if key == other.key { return .same }
    if sorted == other.sorted { return .rearranged }
    if isMisspelt(other) { return .misspelt }
    guard outline.mayBePart(of: other.outline) || other.outline.mayBePart(of: outline)
    else { return nil }
    return isPart(of: other) || other.isPart(of: self) ? .part : nil
  }

  private func isMisspelt(_ other: ComparableName) -> Bool {
    outline.mayBeMisspelt(other.outline)
      && EditDistance.isAtMost(outline.misspellings(other.outline), letters, other.letters)
  }

  /// Whether every word or its initial occurs in the other name, and a whole word does.
  private func isPart(of other: ComparableName) -> Bool {
    guard words.count <= other.words.count else { return false }
    var rest = other.words
    var wholeWords = 0
    for word in words.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      guard
        let index = rest.firstIndex(where: { candidate in
          candidate == word || (word.utf8.count == 1 && candidate.hasPrefix(word))
            || (candidate.utf8.count == 1 && word.hasPrefix(candidate))
        })
      else { return false }
      if rest[index] == word, word.utf8.count > 1 { wholeWords += 1 }
      rest.remove(at: index)
    }
    return wholeWords > 0
  }
}

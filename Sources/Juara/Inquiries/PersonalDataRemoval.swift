/// A text without what could tell of a person: telephone and identity numbers, e-mail addresses, names
/// of accounts, and names that the library knows.
package struct PersonalDataRemoval: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable { case number, email, account, name }

  package static let mark = "[…]"
  /// Shorter ones are prices, years and counts; of digits without anything between, one fewer.
  private static let shortestNumber = 8
  private static let longestName = 6

  package private(set) var text: String
  package private(set) var removed: Set<Kind> = []

  package init(_ typed: String) {
    text = TextNormalization.singleSpaced(
      TextNormalization.trimmed(TextNormalization.plain(typed)))
    removeAddresses()
    removeNumbers()
  }

  /// Words that stand together, as names are compared, each with the words it is of.
  package var nameKeys: [String] {
    Array(Set(wordRanges(ofWords: 2).map { NameKey.key(of: String(text[$0])) }))
  }

  /// A text that is kept already, without a name.
  /// - Parameter ofOneWord: Whether a name of one word goes, too, where it has a capital: many are words.
  package static func text(
    _ kept: String, without name: String, ofOneWord: Bool
  ) -> String {
    var removal = PersonalDataRemoval(keeping: kept)
    removal.remove(names: [NameKey.key(of: name)], fromWords: ofOneWord ? 1 : 2)
    return removal.text
  }

  private init(keeping text: String) { self.text = text }

  /// - Parameter known: Those of `nameKeys` that are people's full names.
  package mutating func remove(names known: Set<String>) { remove(names: known, fromWords: 2) }

  private mutating func remove(names known: Set<String>, fromWords least: Int) {
    func isKnown(_ range: Range<String.Index>) -> Bool {
      let words = text[range]
      return known.contains(NameKey.key(of: String(words)))
        && (words.contains(" ") || words.first?.isUppercase == true)
    }
    while let range = wordRanges(ofWords: least).first(where: isKnown) {
      text.replaceSubrange(range, with: Self.mark)
      removed.insert(.name)
    }
  }

  /// So many words that stand together or more, the longest first.
  private func wordRanges(ofWords least: Int) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var start: String.Index?
    for index in text.indices {
      let isLetter = text[index].isLetter || text[index] == "'" || text[index] == "."
      if isLetter, start == nil { start = index }
      if !isLetter, let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    if let start { words.append(start..<text.endIndex) }
    return (least...Self.longestName).reversed().flatMap { count in
      words.indices.dropLast(count - 1).map { first in
        words[first].lowerBound..<words[first + count - 1].upperBound
      }
    }
  }

  private mutating func removeAddresses() {
    let words = text.split(separator: " ").map { word -> String in
      guard let at = word.firstIndex(of: "@") else { return String(word) }
      removed.insert(
        at == word.startIndex || word[..<at].allSatisfy(\.isPunctuation) ? .account : .email)
      return Self.mark
    }
    text = words.joined(separator: " ")
  }

  /// Digits with what may stand between those of one number: `0812-3456 7890`, `+62 (812) …`.
  private mutating func removeNumbers() {
    var kept = ""
    var run = ""
    func isBetween(_ character: Character) -> Bool { " -.()/".contains(character) }
    func end() {
      let digits = run.count { $0.isNumber }
      let longest = run.split { !$0.isNumber }.map(\.count).max() ?? 0
      // Digits in pairs are times, unless there are as many as in a telephone number.
      let least = longest > 2 ? Self.shortestNumber : Self.shortestNumber + 2
      if digits >= least || longest >= Self.shortestNumber - 1 {
        let tail = run.reversed().prefix { isBetween($0) }
        kept += Self.mark + String(tail.reversed())
        removed.insert(.number)
      } else {
        kept += run
      }
      run = ""
    }
    for character in text {
      if character.isNumber || character == "+" && run.isEmpty
        || !run.isEmpty && isBetween(character)
      {
        run.append(character)
      } else {
        end()
        kept.append(character)
      }
    }
    end()
    text = kept
  }
}

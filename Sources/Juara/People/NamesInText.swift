/// Finds whole names in texts, however they are written: `Siti Aminah’s`, `Siti Aminahnya`,
/// `#SitiAminah`, `@siti.aminah12`.
///
/// Names are compared without blanks and marks, from the beginning of a word to the end of one or
/// to what Indonesian joins to it. In a hashtag or the name of an account, a long one may stand
/// between other letters, too.
package struct NamesInText: Sendable {
  private let written: Set<String>

  package init(_ texts: [String]) {
    written = texts.reduce(into: []) { written, text in
      for place in Self.places(in: text) { written.formUnion(place.spellings) }
    }
  }

  package func contains(_ name: String) -> Bool {
    Self.spellings(of: name).contains(where: written.contains)
  }

  /// A text in which a mark stands for each of some names.
  package static func text(_ text: String, without names: [String], mark: String) -> String {
    let wanted = Set(names.flatMap(spellings))
    let hidden = places(in: text).filter { place in
      place.spellings.contains(where: wanted.contains)
        // Not across the quotation marks of lists.
        && !text[place.range].contains { "\"[]{}\n".contains($0) }
    }.map(\.range)
    var rest = text
    var last = text.endIndex
    for range in hidden.sorted(by: {
      ($0.upperBound, $1.lowerBound) > ($1.upperBound, $0.lowerBound)
    })
    where range.upperBound <= last {
      rest.replaceSubrange(range, with: mark)
      last = range.lowerBound
    }
    return rest
  }

  /// Letters and digits alone; of `Siti Aminah, S.Pd.`, what stands before the title as well.
  private static func spellings(of name: String) -> [String] {
    func joined(_ text: some StringProtocol) -> String {
      String(NameKey.key(of: String(text)).filter { $0.isLetter || $0.isNumber })
    }
    let bare = name.prefix { $0 != "," }
    let hasTitle = bare.count < name.count && bare.split(separator: " ").count > 1
    return (hasTitle ? [joined(name), joined(bare)] : [joined(name)]).filter { !$0.isEmpty }
  }

  // MARK: The words of a text

  private struct Word {
    let range: Range<String.Index>
    let key: String
  }

  private struct Place {
    let range: Range<String.Index>
    let spellings: [String]
  }

  private static let mostWords = 10
  private static let longest = 80
  /// A shorter name between other letters is mostly a part of a word.
  private static let shortestInside = 8
  private static let longestTag = 60
  /// What Indonesian writes together with a name.
  private static let clitics = ["nya", "ku", "mu", "lah", "kah", "pun"]

  /// Wherever a name can stand in a text.
  private static func places(in text: String) -> [Place] {
    let words = words(in: text)
    var places: [Place] = []
    for first in words.indices {
      var key = ""
      for last in first..<min(first + mostWords, words.endIndex) {
        let before = key
        key += words[last].key
        if key.utf8.count > longest { break }
        places.append(
          Place(
            range: words[first].range.lowerBound..<words[last].range.upperBound,
            spellings: withoutClitics(words[last].key).map { before + $0 }))
      }
    }
    return places + tags(in: text)
  }

  /// In runs of letters or of digits, and at the capitals of `SitiAminah`.
  private static func words(in text: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    var previous: Character = " "
    func end(_ index: String.Index) {
      if let first = start {
        words.append(Word(range: first..<index, key: NameKey.key(of: String(text[first..<index]))))
      }
      start = nil
    }
    for index in text.indices {
      let character = text[index]
      let belongs = character.isLetter || character.isNumber
      let isNew =
        previous.isNumber != character.isNumber || previous.isLowercase && character.isUppercase
      if !belongs || isNew { end(index) }
      if belongs, start == nil { start = index }
      previous = character
    }
    end(text.endIndex)
    return words.filter { !$0.key.isEmpty }
  }

  private static func withoutClitics(_ word: String) -> [String] {
    var forms = [word]
    for _ in 1...2 {
      for form in forms {
        for clitic in clitics where form.hasSuffix(clitic) && form.count > clitic.count + 2 {
          forms.append(String(form.dropLast(clitic.count)))
        }
      }
    }
    return forms
  }

  /// Hashtags and names of accounts, with all that their letters can spell.
  private static func tags(in text: String) -> [Place] {
    var places: [Place] = []
    var rest = text[...]
    while let mark = rest.firstIndex(where: { "#@＃＠".contains($0) }) {
      let body = rest[mark...].dropFirst().prefix {
        $0.isLetter || $0.isNumber || "_.-".contains($0)
      }
      rest = rest[body.endIndex...]
      let letters = Array(NameKey.key(of: String(body)).filter(\.isLetter).prefix(longestTag))
      guard letters.count >= shortestInside else { continue }
      let spellings = (0...letters.count - shortestInside).flatMap { first in
        (first + shortestInside...letters.count).map { String(letters[first..<$0]) }
      }
      places.append(Place(range: mark..<body.endIndex, spellings: spellings))
    }
    return places
  }
}

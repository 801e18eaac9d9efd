/// Tells a title that somebody only pressed keys for. Conservative: what may be a title is one.
enum GibberishTitle {
  /// The rows of a keyboard, as fingers run over them.
  private static let keyboardRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
  /// How many keys side by side are no word of any language: `asdf` begins none, `qwerty` is five.
  private static let longestRun = 5

  /// Whether a title looks like gibberish.
  static func isGibberish(_ title: String) -> Bool {
    let plain = TypedText.plain(title)
    let letters = Array(plain.lowercased().unicodeScalars).filter { $0.properties.isAlphabetic }
    let hasDigits = plain.contains { $0.isNumber }
    // Other scripts are not judged: a single sign may be a title, and vowels are written otherwise.
    guard letters.allSatisfy({ isLatin($0) }) else { return false }
    if letters.count <= 1 { return !hasDigits }
    if isRepeated(letters) || runsOverKeys(letters.map(Character.init)) {
      return true
    }
    return plain.split(whereSeparator: { !$0.isLetter }).contains { isVowelless(String($0)) }
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII || 0xC0...0x24F ~= scalar.value || 0x1E00...0x1EFF ~= scalar.value
  }

  /// Four or more letters that are all one.
  private static func isRepeated(_ letters: [Unicode.Scalar]) -> Bool {
    letters.count >= 4 && Set(letters).count == 1
  }

  private static func runsOverKeys(_ keys: [Character]) -> Bool {
    guard keys.count >= longestRun else { return false }
    return (0...(keys.count - longestRun)).contains { start in
      let run = String(keys[start..<start + longestRun])
      // "property" and "Poirot" run over three or four keys of a row, and no more.
      return keyboardRows.contains { $0.contains(run) || String($0.reversed()).contains(run) }
    }
  }

  /// Five or more letters in a word without a vowel, unless they are capitals, as of an acronym.
  private static func isVowelless(_ word: String) -> Bool {
    guard word.count >= 5, word != word.uppercased() else { return false }
    let letters = word.lowercased()
    // An accent stands on a vowel more often than not.
    return letters.utf8.allSatisfy { $0 < 0x80 } && !letters.contains { "aeiouy".contains($0) }
  }
}

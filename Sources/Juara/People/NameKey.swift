/// The form in which names or titles are compared.
public enum NameKey {
  /// The key of a name or a title. Keys are for comparing, never for display.
  ///
  /// Ignored are case, repeated or surrounding white space, invisible characters, Unicode
  /// composition, and the punctuation that people leave out of names: the full stop, the
  /// apostrophes `'` `’` `‘` `ʼ` `` ` `` and the hyphens `-` `‐` `‑` `–`.
  ///
  /// So `Nur'aini`, `Nur’aini` and `NURAINI` have the same key, and so have `M. Rizky` and `m
  /// rizky`. `Siti-Aminah` and `Siti Aminah` differ, because a hyphen is left out and a space is
  /// not.
  ///
  /// Case is folded by Unicode's full, language-independent mapping, so `ß` equals `ss`.
  public static func key(of text: String) -> String {
    TextNormalization.isASCII(text) ? asciiKey(of: text) : unicodeKey(of: text)
  }

  // Most names are ASCII, and an import compares them by the hundred thousand: one pass over the
  // bytes needs no Unicode table.
  private static func asciiKey(of text: String) -> String {
    let bytes = text.utf8
    return String(unsafeUninitializedCapacity: bytes.count) { buffer in
      var count = 0
      var spaceIsDue = false
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "`"):
          continue
        case 0x20, 0x09...0x0D:
          spaceIsDue = count > 0
        default:
          if spaceIsDue {
            buffer[count] = 0x20
            count += 1
            spaceIsDue = false
          }
          let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
          buffer[count] = isCapital ? byte | 0x20 : byte
          count += 1
        }
      }
      return count
    }
  }

  private static func unicodeKey(of text: String) -> String {
    let bare = withoutIgnored(text)
    // What is not ASCII in an Indonesian name is most often its apostrophe, and that is gone now.
    if TextNormalization.isASCII(bare) { return asciiKey(of: bare) }
    // Again after folding, which can bring an apostrophe: the capital of `ŉ` is `ʼN`.
    let folded = withoutIgnored(TextNormalization.composed(bare).uppercased().lowercased())
    return TextNormalization.composed(folded)
  }

  /// Single spaces inside, none around, and no ignored characters.
  private static func withoutIgnored(_ text: String) -> String {
    var bare = ""
    var spaceIsDue = false
    for scalar in text.unicodeScalars where !isIgnored(scalar) {
      if scalar.isWhiteSpace {
        spaceIsDue = !bare.isEmpty
        continue
      }
      if spaceIsDue {
        bare.unicodeScalars.append(" ")
        spaceIsDue = false
      }
      bare.unicodeScalars.append(scalar)
    }
    return bare
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "'", "\u{2019}", "\u{2018}", "\u{02BC}", "`": true
    case "-", "\u{2010}", "\u{2011}", "\u{2013}": true
    default: scalar.isInvisible
    }
  }
}

/// How similar two names are.
public enum NameSimilarity: Int, Comparable, Sendable {
  /// One has additional words (`Siti Aminah`, `Siti Aminah Putri`), or an initial for a word.
  case part
  /// One or two wrong letters.
  case misspelt
  /// The same words in another order, or a variant of Muhammad.
  case rearranged
  case same

  public static func < (left: NameSimilarity, right: NameSimilarity) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A name prepared for many comparisons.
struct ComparableName {
  let key: String
  /// Sorted, with one spelling of Muhammad.
  let words: [String]
  /// The words in one string.
  let sorted: String
  private let letters: [UInt8]
  /// A bit for each letter that occurs, to dismiss most pairs quickly.
  private let occurring: UInt64
  /// A bit for each word, for the same purpose.
  private let wordMarks: UInt64

  init(_ name: PersonName) {
    key = name.key
    let words = name.key.split(separator: " ").map { Self.muhammad($0) }
    self.words = words.sorted()
    sorted = self.words.joined(separator: " ")
    letters = Array(words.joined().utf8)
    occurring = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    wordMarks = words.reduce(0) { marks, word in
      guard word.utf8.count > 1 else { return marks }
      return marks | 1 << (word.utf8.reduce(UInt64(7)) { $0 &* 31 &+ UInt64($1) } >> 3 & 63)
    }
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

  /// Nil if the names differ.
  func similarity(to other: ComparableName) -> NameSimilarity? {
    if key == other.key { return .same }
    if sorted == other.sorted { return .rearranged }
    if isMisspelt(other) { return .misspelt }
    guard wordMarks & other.wordMarks != 0 else { return nil }
    return isPart(of: other) || other.isPart(of: self) ? .part : nil
  }

  /// One wrong letter in a name of up to seven, two in a longer one, none in one of three or fewer.
  /// Spaces do not count.
  private func isMisspelt(_ other: ComparableName) -> Bool {
    let shorter = min(letters.count, other.letters.count)
    let limit = shorter <= 3 ? 0 : shorter <= 7 ? 1 : 2
    guard abs(letters.count - other.letters.count) <= limit,
      (occurring ^ other.occurring).nonzeroBitCount <= 2 * limit
    else { return false }
    return EditDistance.isAtMost(limit, letters, other.letters)
  }

  /// Whether every word, or a word with its initial, occurs in the other name, and at least one
  /// whole word does.
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

/// The form in which two spellings of one name or one title are equal.
public enum NameKey {
  /// The key of a name or a title.
  ///
  /// Capitals and small letters count as one, so do runs of white space and a single space, and
  /// composed and decomposed letters. White space at either end and characters that show nothing
  /// are left out, and so is the punctuation that people put into names and leave out again: the
  /// full stop, the apostrophes `'` `’` `‘` `ʼ` `` ` `` and the hyphens `-` `‐` `‑` `–`.
  ///
  /// So `Nur'aini`, `Nur’aini` and `NURAINI` share a key, and `M. Rizky` and `m rizky` do;
  /// `Siti-Aminah` and `Siti Aminah` do not, since a hyphen is left out and a space is not.
  ///
  /// Case is folded by Unicode's full mapping to capitals and back to small letters, the same for
  /// every language, so that `ß` equals `ss`. A key is for comparing, never for showing.
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

  /// The text with single spaces inside and none around it, and without what a key leaves out.
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

/// How far two spellings may be one name.
public enum NameSimilarity: Int, Comparable, Sendable {
  /// One has words that the other has not: `Siti Aminah` and `Siti Aminah Putri`; or an initial
  /// stands for a word.
  case part
  /// A letter or two are wrong.
  case misspelt
  /// The same words in another order, or one of the ways of writing Muhammad.
  case rearranged
  /// The same key.
  case same

  /// The less alike comes first.
  public static func < (left: NameSimilarity, right: NameSimilarity) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A name prepared for being compared with many others.
struct ComparableName {
  /// The key of the name.
  let key: String
  /// Its words in the order of the alphabet, Muhammad in one spelling, with a space between.
  let words: [String]
  /// The same in one text: equal for names that are alike but for their order.
  let sorted: String
  private let letters: [UInt8]
  /// One bit for each letter that occurs, so that most pairs are told apart without a look at them.
  private let occurring: UInt64
  /// A few bits for each whole word, for the same.
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

  /// The ways in which Muhammad is written and shortened in Indonesia; a lone `M` before another
  /// name is read as it, since that is what it nearly always stands for.
  private static let muhammads: Set<Substring> = [
    "m", "muh", "moh", "md", "mhd", "muhamad", "muhammad", "mohamad", "mohammad", "mochamad",
    "mochammad", "muchamad", "muchammad", "mohamed", "muhamed", "mohammed", "muhammed", "moch",
    "much",
  ]

  private static func muhammad(_ word: Substring) -> String {
    muhammads.contains(word) ? "muhammad" : String(word)
  }

  /// How alike two names are; nil where they are two names.
  func similarity(to other: ComparableName) -> NameSimilarity? {
    if key == other.key { return .same }
    if sorted == other.sorted { return .rearranged }
    if isMisspelt(other) { return .misspelt }
    guard wordMarks & other.wordMarks != 0 else { return nil }
    return isPart(of: other) || other.isPart(of: self) ? .part : nil
  }

  /// One letter wrong in a name of up to seven, two in a longer one; none in one of three or fewer,
  /// where a letter makes another name. Blanks do not count.
  private func isMisspelt(_ other: ComparableName) -> Bool {
    let shorter = min(letters.count, other.letters.count)
    let limit = shorter <= 3 ? 0 : shorter <= 7 ? 1 : 2
    guard abs(letters.count - other.letters.count) <= limit,
      (occurring ^ other.occurring).nonzeroBitCount <= 2 * limit
    else { return false }
    return EditDistance.isAtMost(limit, letters, other.letters)
  }

  /// Whether each word stands in the other name too, as a whole or begun by an initial, and at
  /// least one word of more than an initial does.
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

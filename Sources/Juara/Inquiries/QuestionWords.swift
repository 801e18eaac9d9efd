/// A question's words as they compare: in standard spelling, without what says nothing about the
/// subject, and as stems.
package struct QuestionWords: Sendable {
  /// The library's own spellings, before Juara's: from what people write to the standard word.
  private let ownSpellings: [String: String]

  package init(ownSpellings: [String: String] = [:]) {
    self.ownSpellings = ownSpellings
  }

  /// Letters and digits between other characters, in lower case.
  package static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var token = ""
    for scalar in text.lowercased().unicodeScalars {
      if isPartOfWord(scalar) {
        token.unicodeScalars.append(scalar)
      } else if !token.isEmpty {
        tokens.append(token)
        token = ""
      }
    }
    if !token.isEmpty { tokens.append(token) }
    return tokens
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? UInt8(ascii: "a")...UInt8(ascii: "z") ~= UInt8(scalar.value)
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= UInt8(scalar.value)
      : scalar.properties.isAlphabetic
  }

  /// A token in standard spelling; nil if it says nothing about a subject.
  package func standard(_ token: String) -> String? {
    let word = spelled(token)
    return Self.fillers.contains(word) ? nil : word
  }

  private func spelled(_ token: String) -> String {
    if let word = spelling(token) { return word }
    let single = Self.withoutRepetition(token)
    if let word = spelling(single) { return word }
    for ending in Self.spokenEndings where single.hasSuffix(ending) {
      if let word = spelling(String(single.dropLast(ending.count))) { return word }
    }
    return single
  }

  private func spelling(_ token: String) -> String? {
    ownSpellings[token] ?? Self.spellings[token]
  }

  /// `yaaaa` is `ya`, `rame2` and `rame2nya` are `rame` and `ramenya`.
  private static func withoutRepetition(_ token: String) -> String {
    var letters = Array(token.utf8)
    if letters.count > 2, let two = letters.firstIndex(of: UInt8(ascii: "2")), two >= 2,
      letters.allSatisfy({
        !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0) || $0 == UInt8(ascii: "2")
      }),
      letters[(two + 1)...].allSatisfy({ $0 >= UInt8(ascii: "a") })
    {
      letters.remove(at: two)
    }
    var kept: [UInt8] = []
    for (index, letter) in letters.enumerated() {
      // Two alike may belong to a word, as in `saat`; three never do.
      let isRepeated = letter >= UInt8(ascii: "a") && kept.last == letter
      let isThird = isRepeated && index >= 2 && letters[index - 2] == letter
      if isThird {
        if kept.count >= 2, kept[kept.count - 2] == letter { kept.removeLast() }
      } else {
        kept.append(letter)
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }

  private static let spokenEndings = ["nya", "ny", "kah", "lah", "ku", "mu", "kan", "in", "an"]

  /// An Indonesian word without its usual prefixes and endings. It need not be a word itself, only
  /// the same for all forms of one.
  package static func stem(_ word: String) -> String {
    var letters = Array(word.utf8)[...]
    guard letters.count > 4, letters.allSatisfy({ UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 })
    else { return word }
    for endings in endings {
      if let ending = endings.first(where: { letters.count >= $0.count + 4 && letters.ends($0) }) {
        letters = letters.dropLast(ending.count)
      }
    }
    for (prefix, initial) in prefixes where letters.starts(with: prefix) {
      let rest = letters.dropFirst(prefix.count)
      guard let first = rest.first else { continue }
      let isReplaced = initial.map { !$0.unless.contains(first) } ?? false
      guard rest.count + (isReplaced ? 1 : 0) >= 4 else { continue }
      let restored = isReplaced ? initial.map { [$0.letter] } ?? [] : []
      return String(decoding: restored + rest, as: UTF8.self)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private static let endings: [[[UInt8]]] = [
    ["nya", "kah", "lah", "pun"], ["ku", "mu"], ["kan", "an", "i", "in"],
  ].map { $0.map { Array($0.utf8) } }

  /// With the first letter of the root that the prefix takes the place of, unless the root begins
  /// with one of the others: `menyewa` is of `sewa`, `membaca` of `baca`.
  private static let prefixes: [(prefix: [UInt8], initial: (letter: UInt8, unless: [UInt8])?)] = [
    ("menge", nil), ("meng", nil), ("meny", "s"), ("mem", "p:bpf"), ("men", "t:dcjt"), ("me", nil),
    ("penge", nil), ("peng", nil), ("peny", "s"), ("pem", "p:bpf"), ("pen", "t:dcjt"),
    ("per", nil), ("pe", nil), ("ber", nil), ("be", nil), ("ter", nil), ("di", nil), ("ke", nil),
    ("ng", nil), ("ny", "s"), ("se", nil),
  ].map { prefix, initial in
    let parts = initial.map { Array($0.utf8) }
    return (Array(prefix.utf8), parts.map { ($0[0], Array($0.dropFirst(2))) })
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(_ ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}

extension QuestionWords {
  package func stems(of text: String) -> [String] {
    Self.tokens(of: text).compactMap { standard($0) }.map(Self.stem)
  }

  /// A text as it is compared, where that differs from how it was written.
  package func normalized(_ text: String) -> String {
    Self.tokens(of: text).compactMap { standard($0) }.joined(separator: " ")
  }

  /// Every word of a text in standard spelling, those too that say nothing about a subject.
  package func spelled(inFull text: String) -> String {
    Self.tokens(of: text.filter { !"'’".contains($0) }).map { spelled($0) }.joined(separator: " ")
  }

  /// The language that most of a text's small words are of; nil where they do not tell.
  package static func language(of text: String) -> Language? {
    let words = tokens(of: text)
    let english = words.count { englishWords.contains($0) }
    let indonesian = words.count {
      !englishWords.contains($0) && indonesianWords.contains(spellings[$0] ?? $0)
    }
    return english == indonesian ? nil : english > indonesian ? .english : .indonesian
  }

  private static let englishWords = Set(
    """
    a an and are at be by can could did do does for from have hello how i if in is it me much must my
    need not of on open or our out please should take than thank thanks that the there they this to
    us was we what when where which who why will with would you your
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let indonesianWords = Set(
    """
    ada akan apa apakah atau bagaimana bagi belum berapa bila bisa boleh buat cara dan dapat dari
    dengan di dimana dong harus ini itu jadi juga kah kak kakak kalau kami kapan karena ke kemana kita
    lagi mana masih mau mengapa min mulai nih pada perlu saja sampai saya sedang seperti siapa sih
    sudah supaya tapi terus tidak untuk ya yang
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Whether a library can add it to its spellings: one token.
  package static func isWord(_ text: String) -> Bool { tokens(of: text) == [text] }
}

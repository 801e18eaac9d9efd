package struct FlagRules: Sendable {
  package struct Candidate: Equatable, Sendable {
    package var id: Identifier<LogEntry>
    package var terms: ScoringTerms
    package var quantity: Int
    package var title: String?
    package var author: String?
    package var titleKey: String?
    package var hasISBN: Bool
    package var recordedAt: Instant
    /// Whether the entrant recorded it, by a form or online.
    package var isOnline: Bool

    package init(
      id: Identifier<LogEntry>, terms: ScoringTerms, quantity: Int, title: String? = nil,
      author: String? = nil, titleKey: String? = nil, hasISBN: Bool = false, recordedAt: Instant,
      isOnline: Bool = false
    ) {
      self.id = id
      self.terms = terms
      self.quantity = quantity
      self.title = title
      self.author = author
      self.titleKey = titleKey
      self.hasISBN = hasISBN
      self.recordedAt = recordedAt
      self.isOnline = isOnline
    }
  }

  /// This many within ``burstMinutes`` are a burst. Children who log a week at once stay below.
  package static let burstEntries = 10
  package static let burstMinutes = 10
  /// A quantity of this many tenths of an entry's limit is near it.
  package static let nearTenths = 9

  package static func flags(
    of entries: [Candidate]
  ) -> [(id: Identifier<LogEntry>, flags: [EntryFlag])] {
    let entries = entries.sorted { ($0.recordedAt, $0.id) < ($1.recordedAt, $1.id) }
    let bursts = bursts(among: entries.filter(\.isOnline))
    var works: [Activity: WorkSet] = [:]
    return entries.compactMap { entry in
      var flags = quantityFlags(of: entry)
      if let title = entry.title, GibberishTitle.isGibberish(title) {
        flags.append(.gibberishTitle)
      }
      if entry.terms.activity.countsWorks,
        let first = works[entry.terms.activity, default: WorkSet()].insert(
          key: entry.titleKey, isbnTitle: entry.hasISBN ? Work(title: entry.title).titleName : nil,
          hasISBN: entry.hasISBN, author: entry.author, of: entry.id)
      {
        flags.append(.repeatedTitle(first))
      }
      if let count = bursts[entry.id] {
        flags.append(.burst(entries: count, minutes: burstMinutes))
      }
      return flags.isEmpty ? nil : (entry.id, flags)
    }
  }

  private static func quantityFlags(of entry: Candidate) -> [EntryFlag] {
    if let warnAbove = entry.terms.warnAbove, entry.quantity > warnAbove {
      return [.aboveWarning(quantity: entry.quantity, warnAbove: warnAbove)]
    }
    // Reaching a small limit, such as three books, is not suspicious.
    if let limit = entry.terms.entryLimit, limit >= 10, entry.quantity * 10 >= limit * nearTenths {
      return [.nearLimit(quantity: entry.quantity, limit: limit)]
    }
    return []
  }

  /// The size of the largest burst that each entry belongs to.
  private static func bursts(among entries: [Candidate]) -> [Identifier<LogEntry>: Int] {
    var bursts: [Identifier<LogEntry>: Int] = [:]
    var start = 0
    for end in entries.indices {
      let earliest = entries[end].recordedAt.adding(seconds: Int64(-60 * burstMinutes))
      while entries[start].recordedAt < earliest { start += 1 }
      let count = end - start + 1
      guard count >= burstEntries else { continue }
      for entry in entries[start...end] { bursts[entry.id] = max(count, bursts[entry.id] ?? 0) }
    }
    return bursts
  }
}

/// Recognises titles typed by pressing random keys. In doubt, a title is real.
enum GibberishTitle {
  private static let keyboardRows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
  /// `asdf` occurs in no word, and five adjacent keys as in `qwerty` do not either.
  private static let longestRun = 5

  static func isGibberish(_ title: String) -> Bool {
    let plain = TextNormalization.plain(title)
    let letters = Array(plain.lowercased().unicodeScalars).filter { $0.properties.isAlphabetic }
    let hasDigits = plain.contains { $0.isNumber }
    // Other scripts may have titles of one sign, and other vowels.
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

  /// Four or more times the same letter.
  private static func isRepeated(_ letters: [Unicode.Scalar]) -> Bool {
    letters.count >= 4 && Set(letters).count == 1
  }

  private static func runsOverKeys(_ keys: [Character]) -> Bool {
    guard keys.count >= longestRun else { return false }
    return (0...(keys.count - longestRun)).contains { start in
      let run = String(keys[start..<start + longestRun])
      // "property" and "Poirot" have at most four adjacent keys.
      return keyboardRows.contains { $0.contains(run) || String($0.reversed()).contains(run) }
    }
  }

  /// Five or more letters without a vowel, unless in capitals like an acronym.
  private static func isVowelless(_ word: String) -> Bool {
    guard word.count >= 5, word != word.uppercased() else { return false }
    let letters = word.lowercased()
    // A letter with an accent is usually a vowel.
    return letters.utf8.allSatisfy { $0 < 0x80 } && !letters.contains { "aeiouy".contains($0) }
  }
}

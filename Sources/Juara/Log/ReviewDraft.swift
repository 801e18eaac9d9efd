/// What a reader says of a work: a text, a rating, or both.
public struct ReviewDraft: Equatable, Sendable {
  /// The text; nil where only a rating is given.
  public let text: String?
  /// From 1 to 5; nil where only a text is given.
  public let rating: Int?

  /// The most that a text may have, in characters.
  public static let longestText = 20_000

  /// Nil unless there is a text or a rating, the rating is 1 to 5, and the text no longer than it
  /// may be. A text without anything to be seen is none.
  public init?(text: String?, rating: Int?) {
    let trimmed = text.map(TypedText.trimmed) ?? ""
    self.text = trimmed.isEmpty ? nil : trimmed
    self.rating = rating
    guard self.text != nil || rating != nil, (1...5).contains(rating ?? 1),
      trimmed.count <= Self.longestText
    else { return nil }
  }

  /// Whether a telephone number or an e-mail address stands in the text: at least nine digits
  /// without a letter, a comma or a line's end between them, or an `@` between letters.
  public var showsContact: Bool {
    var digits = 0
    var before: Character = " "
    var wasAt = false
    for character in text ?? "" {
      if wasAt, character.isLetter { return true }
      wasAt = character == "@" && (before.isLetter || before.isNumber)
      if character.isWholeNumber {
        digits += 1
        if digits == 9 { return true }
      } else if character.isLetter || character.isNewline || ",;".contains(character) {
        digits = 0
      }
      before = character
    }
    return false
  }

  /// Whether a person's whole name stands in the text, as names compare.
  public func names(_ name: PersonName) -> Bool {
    func words(_ text: String) -> String {
      let plain = text.map { $0.isLetter || $0.isNumber || "'’-".contains($0) ? $0 : " " }
      return " " + NameKey.key(of: String(plain)) + " "
    }
    return words(text ?? "").contains(words(name.text))
  }

  /// How many words the text has: runs with a letter or a digit in them.
  public var words: Int {
    guard let text else { return 0 }
    return text.split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

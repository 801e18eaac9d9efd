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

  /// How many words the text has: runs with a letter or a digit in them.
  public var words: Int {
    guard let text else { return 0 }
    return text.split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

/// A review as staff and, once it is published, everybody reads it.
public struct BookReview: Equatable, Sendable {
  /// Whether staff have read it, and what they made of it.
  public enum State: String, CaseIterable, Sendable {
    /// Nobody but staff sees it.
    case waiting
    /// Everybody may see it.
    case published
    /// It stays with staff.
    case declined
  }

  /// The entry it was written for; its number names the review too.
  public var entry: Identifier<LogEntry>
  /// Who wrote it, as the view asked for shows the name.
  public var name: PublicName
  /// What it is about.
  public var work: Work
  /// The day it was read.
  public var readOn: Day
  /// What it says.
  public var draft: ReviewDraft
  /// Whether staff have read it.
  public var state: State
  /// Who decided last, and when; nil while it waits.
  public var decision: AuditContext?
  /// Why it was declined.
  public var reason: String?
  /// The Monday of the week whose review it is; nil where it is none's.
  public var featuredWeek: Day?

  public init(
    entry: Identifier<LogEntry>, name: PublicName, work: Work, readOn: Day, draft: ReviewDraft,
    state: State, decision: AuditContext? = nil, reason: String? = nil, featuredWeek: Day? = nil
  ) {
    self.entry = entry
    self.name = name
    self.work = work
    self.readOn = readOn
    self.draft = draft
    self.state = state
    self.decision = decision
    self.reason = reason
    self.featuredWeek = featuredWeek
  }
}

/// Why a review cannot be published, declined or featured.
public enum ReviewRefusal: Error, Equatable, Sendable {
  /// No entry of that number has a review.
  case none(Identifier<LogEntry>)
  /// Its entry is void.
  case ofVoidEntry(Identifier<LogEntry>)
  /// It has a rating and no text, so there is nothing to publish.
  case noText(Identifier<LogEntry>)
  /// It is published, or declined, already.
  case already(Identifier<LogEntry>, BookReview.State)
  /// It shows a telephone number or an e-mail address.
  case showsContact(Identifier<LogEntry>)
  /// It shows the name of its writer, who appears by number.
  case showsName(Identifier<LogEntry>)
  /// Only a published review can be the week's.
  case notPublished(Identifier<LogEntry>)
}

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
    let trimmed = text.map(TextNormalization.trimmed) ?? ""
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

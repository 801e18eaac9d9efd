package struct BookReview: Equatable, Sendable {
  package enum State: String, CaseIterable, Sendable {
    /// Visible to staff only.
    case waiting
    case published
    case declined
  }

  /// The log entry it belongs to, whose number identifies the review.
  package var entry: Identifier<LogEntry>
  package var name: PublicName
  package var work: Work
  package var readOn: Day
  package var draft: ReviewDraft
  package var state: State
  package var decision: AuditContext?
  package var reason: String?
  /// The Monday of the week in which it is featured.
  package var featuredWeek: Day?

  package init(
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

package enum ReviewRefusal: Error, Equatable, Sendable {
  /// No entry of this number has a review.
  case none(Identifier<LogEntry>)
  case ofVoidEntry(Identifier<LogEntry>)
  /// It has only a rating.
  case noText(Identifier<LogEntry>)
  case already(Identifier<LogEntry>, BookReview.State)
  case showsContact(Identifier<LogEntry>)
  /// The text contains the reviewer's name, which is not public.
  case showsName(Identifier<LogEntry>)
  /// The text has the names of other participants.
  case namesOthers(Identifier<LogEntry>, [PersonMatch])
  case notPublished(Identifier<LogEntry>)
}

/// A text, a rating, or both.
package struct ReviewDraft: Equatable, Sendable {
  package let text: String?
  /// 1 to 5.
  package let rating: Int?

  /// The limit in characters.
  package static let longestText = 20_000

  /// Nil without a text or rating, with a rating outside 1 to 5, or with too long a text.
  package init?(text: String?, rating: Int?) {
    let trimmed = text.map(TextNormalization.trimmed) ?? ""
    self.text = trimmed.isEmpty ? nil : trimmed
    self.rating = rating
    guard self.text != nil || rating != nil, (1...5).contains(rating ?? 1),
      trimmed.count <= Self.longestText
    else { return nil }
  }

  /// At least nine digits with no letter, comma or line break between, or `@` between letters.
  package var showsContact: Bool {
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

  package func names(_ name: PersonName) -> Bool { NamesInText([text ?? ""]).contains(name.text) }

  /// Words are runs with a letter or digit.
  package var words: Int {
    guard let text else { return 0 }
    return text.split(whereSeparator: \.isWhitespace)
      .count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}

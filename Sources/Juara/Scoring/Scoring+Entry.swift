extension Scoring {
  /// What scoring needs to know of a log entry.
  public struct Entry: Equatable, Sendable {
    /// The entry.
    public var id: Identifier<LogEntry>
    /// The rule of its activity.
    public var rule: Identifier<ScoringRule>
    /// How much was read, in the activity's unit.
    public var quantity: Int
    /// The day it was read.
    public var readOn: Day
    /// When it was recorded.
    public var recordedAt: Instant
    /// What it shares with other entries of one work; nil where the work is not known.
    public var titleKey: String?
    /// The title's key, where `titleKey` is an ISBN; needed where `Scoring.needsTitles`.
    public var titleName: String?
    /// Whether `titleKey` is an ISBN.
    public var hasISBN: Bool
    /// The work's language; needed where `Scoring.needsLanguages`.
    public var language: LanguageTag?
    /// The words of its review, 0 without one; needed where `Scoring.needsReviews`.
    public var reviewWords: Int
    /// Whether it is void: it is told of, and counts nothing.
    public var isVoid: Bool

    /// An entry to be scored.
    public init(
      id: Identifier<LogEntry>, rule: Identifier<ScoringRule>, quantity: Int, readOn: Day,
      recordedAt: Instant, titleKey: String? = nil, titleName: String? = nil,
      hasISBN: Bool = false, language: LanguageTag? = nil, reviewWords: Int = 0,
      isVoid: Bool = false
    ) {
      self.id = id
      self.rule = rule
      self.quantity = quantity
      self.readOn = readOn
      self.recordedAt = recordedAt
      self.titleKey = titleKey
      self.titleName = titleName
      self.hasISBN = hasISBN
      self.language = language
      self.reviewWords = reviewWords
      self.isVoid = isVoid
    }

    static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      (left.readOn, left.recordedAt, left.id) < (right.readOn, right.recordedAt, right.id)
    }
  }

  /// Whether entries must say their titles beside their ISBNs.
  public var needsTitles: Bool {
    !conditions.lists.isEmpty || rules.contains { $0.terms.distinctTitles }
  }

  /// Whether entries must say their language.
  public var needsLanguages: Bool { !conditions.languages.isEmpty }

  /// Whether entries must say how long their reviews are, to be scored.
  public var needsReviews: Bool { rules.contains { $0.terms.reviewWords != nil } }
}

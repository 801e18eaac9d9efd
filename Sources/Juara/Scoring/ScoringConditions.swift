/// Conditions and bonuses beyond the scoring rules.
public struct ScoringConditions: Equatable, Codable, Sendable {
  public var lists: [TitleList]
  public var languages: [LanguageQuota]
  public var streakBonus: StreakBonus?
  public var achievements: [Achievement]

  public init(
    lists: [TitleList] = [], languages: [LanguageQuota] = [], streakBonus: StreakBonus? = nil,
    achievements: [Achievement] = []
  ) {
    self.lists = lists
    self.languages = languages
    self.streakBonus = streakBonus
    self.achievements = achievements
  }
}

/// Points for consecutive days on which something counted.
public struct StreakBonus: Equatable, Codable, Sendable {
  /// This many consecutive days earn the points: with 7, fourteen days earn them twice.
  public let days: Int
  public let points: Int

  /// Nil unless there are at least two days and one to a thousand points.
  public init?(days: Int, points: Int) {
    guard (2...1_000).contains(days), (1...1_000).contains(points) else { return nil }
    self.days = days
    self.points = points
  }
}

/// Titles chosen by the library, and how many must be read.
public struct TitleList: Equatable, Codable, Sendable {
  public var name: String
  public var rule: Identifier<ScoringRule>
  /// How many must be read before others count; nil if no others count.
  public var atLeast: Int?
  public let works: [Work]

  // Works match by ISBN, or by title if either of the two has none.
  private let byISBNOrTitle: [String: Int]
  private let byTitleOfISBN: [String: Int]

  /// Each work needs a title or an ISBN.
  public init(name: String, rule: Identifier<ScoringRule>, atLeast: Int? = nil, works: [Work]) {
    self.name = name
    self.rule = rule
    self.atLeast = atLeast
    self.works = works
    var plain: [String: Int] = [:]
    var titles: [String: Int] = [:]
    for (index, work) in works.enumerated() {
      if let key = work.key, plain[key] == nil { plain[key] = index }
      guard work.isbn != nil, let title = work.titleName, titles[title] == nil else { continue }
      titles[title] = index
    }
    byISBNOrTitle = plain
    byTitleOfISBN = titles
  }

  public func isNamed(_ text: String) -> Bool { NameKey.key(of: name) == NameKey.key(of: text) }

  func index(of entry: Scoring.Entry) -> Int? {
    if let key = entry.titleKey {
      if let index = byISBNOrTitle[key] { return index }
      if !entry.hasISBN { return sameAuthor(byTitleOfISBN[key], entry.author) }
    }
    return entry.titleName.flatMap { sameAuthor(byISBNOrTitle[$0], entry.author) }
  }

  private func sameAuthor(_ index: Int?, _ author: String?) -> Int? {
    guard let index, let author, let listed = works[index].author else { return index }
    return NameKey.key(of: author) == NameKey.key(of: listed) ? index : nil
  }
}

/// How many works must be read in a language before others count.
public struct LanguageQuota: Equatable, Codable, Sendable {
  public var language: LanguageTag
  public var rule: Identifier<ScoringRule>
  public var atLeast: Int

  public init(language: LanguageTag, rule: Identifier<ScoringRule>, atLeast: Int) {
    self.language = language
    self.rule = rule
    self.atLeast = atLeast
  }
}

package enum ConditionRefusal: Error, Equatable, Sendable {
  /// The rules of a challenge together count finer than can be kept exactly.
  case ratiosTooFine
  case emptyList(String)
  case moreThanListed(atLeast: Int, titles: Int)
  /// Another of the same kind has this name.
  case nameTaken(String)
  case unknown(String, known: [String])
  case listInUse(String, by: String)
  /// The activity has entries, which would lose their rule.
  case ruleHasEntries(Activity, entries: Int)
  case ruleInUse(Activity, by: String)
  case codeUsed(String, uses: Int)
}

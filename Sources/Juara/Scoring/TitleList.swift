/// Titles chosen by the library, and how many of what counts must come from them.
public struct TitleList: Equatable, Sendable {
  /// What it is called.
  public var name: String
  /// The rule whose entries it concerns.
  public var rule: Identifier<ScoringRule>
  /// How many of its titles must be read before others count; nil lets no others count.
  public var atLeast: Int?
  /// The titles, in the library's order.
  public let works: [Work]

  // A work is found by its ISBN; by its title's key where it, or what is compared with it, has none.
  private let byISBNOrTitle: [String: Int]
  private let byTitleOfISBN: [String: Int]

  /// A list of works, each with a title or an ISBN.
  public init(
    name: String, rule: Identifier<ScoringRule>, atLeast: Int? = nil, works: [Work]
  ) {
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

  /// Whether it has that name, however it is written.
  public func isNamed(_ text: String) -> Bool { NameKey.key(of: name) == NameKey.key(of: text) }

  /// Which of the list's works an entry is about.
  func index(of entry: Scoring.Entry) -> Int? {
    if let key = entry.titleKey {
      if let index = byISBNOrTitle[key] { return index }
      if !entry.hasISBN { return byTitleOfISBN[key] }
    }
    return entry.titleName.flatMap { byISBNOrTitle[$0] }
  }
}

/// How many of what counts must be in a language, before works in others count.
public struct LanguageQuota: Equatable, Sendable {
  /// The language.
  public var language: LanguageTag
  /// The rule whose entries it concerns.
  public var rule: Identifier<ScoringRule>
  /// How many different works must be in it.
  public var atLeast: Int

  /// At least so many in a language.
  public init(language: LanguageTag, rule: Identifier<ScoringRule>, atLeast: Int) {
    self.language = language
    self.rule = rule
    self.atLeast = atLeast
  }
}

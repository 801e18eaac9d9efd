/// How one activity scores in a challenge.
public struct ScoringRule: Equatable, Sendable {
  /// The rule's key.
  public let id: Identifier<ScoringRule>
  /// What it says.
  public var terms: ScoringTerms

  public init(id: Identifier<ScoringRule>, terms: ScoringTerms) {
    self.id = id
    self.terms = terms
  }
}

/// What a scoring rule says: points per units, and its limits.
public struct ScoringTerms: Equatable, Sendable {
  /// What scores.
  public var activity: Activity
  /// Points per units, as a ratio on the counted total.
  public var ratio: PointRatio
  /// Refused above this, per entry.
  public var entryLimit: Int?
  /// Counted at most this, per day read.
  public var dailyLimit: Int?
  /// Counted at most this, in all.
  public var totalLimit: Int?
  /// Accepted above this, but flagged for staff.
  public var warnAbove: Int?
  /// Whether a title counts once alone.
  public var distinctTitles: Bool
  /// The words of a review that an entry needs to count.
  public var reviewWords: Int?

  public init(
    activity: Activity, ratio: PointRatio, entryLimit: Int? = nil, dailyLimit: Int? = nil,
    totalLimit: Int? = nil, warnAbove: Int? = nil, distinctTitles: Bool = false,
    reviewWords: Int? = nil
  ) {
    self.activity = activity
    self.ratio = ratio
    self.entryLimit = entryLimit
    self.dailyLimit = dailyLimit
    self.totalLimit = totalLimit
    self.warnAbove = warnAbove
    self.distinctTitles = distinctTitles
    self.reviewWords = reviewWords
  }

  /// The most that one entry may say, whatever the rule.
  public static let largestQuantity = 10_000_000
  /// The most points that one entry may be worth, so that no contest's totals leave 64 bits.
  public static let largestWorth = 1_000_000_000

  /// The most that one entry may say under this rule.
  public var largestEntry: Int {
    let worth = ratio.points == 0 ? .max : Self.largestWorth * ratio.per / ratio.points
    return min(entryLimit ?? .max, worth, Self.largestQuantity)
  }

  /// Throws why a quantity is refused; answers whether it is flagged.
  public func check(quantity: Int) throws(LogRefusal) -> Bool {
    if quantity < 1 { throw .nothingRead(quantity: quantity) }
    if quantity > largestEntry {
      throw .overEntryLimit(quantity: quantity, limit: largestEntry)
    }
    return warnAbove.map { quantity > $0 } ?? false
  }
}

/// What a challenge asks and rewards beyond its rules' quantities.
public struct ScoringConditions: Equatable, Sendable {
  /// Lists of titles, and how many must come from them.
  public var lists: [TitleList]
  /// Languages, and how many must be in them.
  public var languages: [LanguageQuota]
  /// Points for days in a row.
  public var streakBonus: StreakBonus?
  /// What may be reached: tiers and badges.
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

/// Points for every so many days in a row on which something counted.
public struct StreakBonus: Equatable, Sendable {
  /// How many days in a row earn the points; seven of fourteen are earned twice.
  public let days: Int
  /// The points earned each time.
  public let points: Int

  /// Nil unless there are at least two days and one to a thousand points.
  public init?(days: Int, points: Int) {
    guard (2...1_000).contains(days), (1...1_000).contains(points) else { return nil }
    self.days = days
    self.points = points
  }
}

/// Why a condition of a challenge cannot be set or taken away.
public enum ConditionRefusal: Error, Equatable, Sendable {
  /// The list holds no title.
  case emptyList(String)
  /// More titles are asked for than the list holds.
  case moreThanListed(atLeast: Int, titles: Int)
  /// Something of that kind has that name already.
  case nameTaken(String)
  /// Nothing of that kind has that name; these there are.
  case unknown(String, known: [String])
  /// A tier or badge counts the list's titles.
  case listInUse(String, by: String)
  /// The activity has entries, which would lose their rule.
  case ruleHasEntries(Activity, entries: Int)
  /// The activity is used by something of this name.
  case ruleInUse(Activity, by: String)
  /// People have used the code.
  case codeUsed(String, uses: Int)
}

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

  public init(language: LanguageTag, rule: Identifier<ScoringRule>, atLeast: Int) {
    self.language = language
    self.rule = rule
    self.atLeast = atLeast
  }
}

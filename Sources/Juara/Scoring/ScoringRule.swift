/// How one activity scores in a challenge.
public struct ScoringRule: Equatable, Sendable {
  /// The rule's key.
  public let id: Identifier<ScoringRule>
  /// What it says.
  public var terms: ScoringTerms

  /// A rule as the file keeps one.
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

  /// Terms without limits unless told otherwise.
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
  public func admit(quantity: Int) throws(LogRefusal) -> Bool {
    if quantity < 1 { throw .nothingRead(quantity: quantity) }
    if quantity > largestEntry {
      throw .overEntryLimit(quantity: quantity, limit: largestEntry)
    }
    return warnAbove.map { quantity > $0 } ?? false
  }
}

/// How one activity scores in a challenge.
public struct ScoringRule: Equatable, Sendable {
  public let id: Identifier<ScoringRule>
  public var terms: ScoringTerms

  public init(id: Identifier<ScoringRule>, terms: ScoringTerms) {
    self.id = id
    self.terms = terms
  }
}

public struct ScoringTerms: Equatable, Codable, Sendable {
  public var activity: Activity
  public var ratio: PointRatio
  /// Entries above this are refused.
  public var entryLimit: Int?
  /// The most that counts per day read.
  public var dailyLimit: Int?
  /// The most that counts in all.
  public var totalLimit: Int?
  /// Entries above this are flagged for staff.
  public var warnAbove: Int?
  public var distinctTitles: Bool
  /// The length of a review that an entry needs to count.
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

  /// The limit of one entry under any rule.
  public static let largestQuantity = 10_000_000
  /// The most points one entry may be worth, so that totals fit into 64 bits.
  public static let largestWorth = 1_000_000_000

  /// The limit of one entry under this rule.
  public var largestEntry: Int { min(entryLimit ?? .max, largestPossible) }

  /// The limit that nobody overrides.
  private var largestPossible: Int {
    let worth = ratio.points == 0 ? .max : Self.largestWorth * ratio.per / ratio.points
    return min(worth, Self.largestQuantity)
  }

  /// Throws if the quantity is invalid; returns whether it is flagged.
  package func check(quantity: Int, isOverridden: Bool = false) throws(LogRefusal) -> Bool {
    if quantity < 1 { throw .nothingRead(quantity: quantity) }
    let largest = isOverridden ? largestPossible : largestEntry
    if quantity > largest { throw .overEntryLimit(quantity: quantity, limit: largest) }
    return warnAbove.map { quantity > $0 } ?? false
  }
}

/// The unit in which all scores are integers: one over the least common multiple of the `per`s.
public struct PointUnit: Equatable, Sendable {
  public let perPoint: Int

  /// Nil if the rules' ratios together exceed 64-bit arithmetic.
  public init?(_ rules: some Sequence<ScoringTerms>) {
    let ratios = rules.map(\.ratio)
    var multiple = 1
    for ratio in ratios {
      let divisor = greatestCommonDivisor(multiple, ratio.per)
      // Both factors are within the limit, so the product fits into 64 bits.
      multiple *= ratio.per / divisor
      guard multiple <= PointRatio.limit else { return nil }
    }
    perPoint = multiple
    for ratio in ratios where units(for: 1, at: ratio) > PointRatio.limit { return nil }
  }

  public func units(for counted: Int, at ratio: PointRatio) -> Int {
    counted * ratio.points * (perPoint / ratio.per)
  }

  public func points(_ units: Int) -> Points { Points(units: units, perPoint: perPoint) }
}

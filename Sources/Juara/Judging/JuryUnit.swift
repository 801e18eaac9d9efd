/// The part of a point in which a jury's scores are counted, so that each is a whole number: a
/// hundredth, as marks have two decimals, of one over the least common multiple of the highest marks.
public struct JuryUnit: Equatable, Sendable {
  /// How many units make a point, of the hundred that a jury gives at most.
  public let perPoint: Int
  private let multiple: Int

  /// The unit of a rubric; nil when its ranges together are finer than 64 bits can count.
  public init?(_ criteria: [CriterionTerms]) {
    var multiple = 1
    for criterion in criteria {
      let highest = criterion.range.upperBound
      multiple *= highest / PointRatio.greatestCommonDivisor(multiple, highest)
      guard multiple <= PointRatio.limit else { return nil }
    }
    self.multiple = multiple
    perPoint = 100 * multiple
  }

  /// What one mark adds to a score of 0 to 100: the criterion's weight times the mark's share of the
  /// highest mark.
  ///
  /// So a mark of 80 in a range that ends at 100, and one of 4 in a range that ends at 5, are the same
  /// share, and a rubric marked to 100 throughout gives the weighted mean of its marks.
  public func units(_ mark: Mark, for criterion: CriterionTerms) -> Int {
    criterion.weight * mark.hundredths * (multiple / criterion.range.upperBound)
  }
}

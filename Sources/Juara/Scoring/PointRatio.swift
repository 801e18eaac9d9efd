/// Points per units of an activity, in lowest terms, so that no point is lost to rounding.
public struct PointRatio: Hashable, Sendable {
  /// The points given for `per` units.
  public let points: Int
  /// The units that give `points`.
  public let per: Int

  /// The most that either side may be, so that a contest's totals stay whole numbers of 64 bits.
  public static let limit = 1_000_000

  /// `points` per `per` units; nil unless both are whole, `points` is not negative, `per` is
  /// positive and, in lowest terms, neither is above `limit`.
  public init?(points: Int, per: Int) {
    guard points >= 0, per > 0 else { return nil }
    let divisor = Self.greatestCommonDivisor(points, per)
    guard points / divisor <= Self.limit, per / divisor <= Self.limit else { return nil }
    self.points = points / divisor
    self.per = per / divisor
  }

  static func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestCommonDivisor(b, a % b)
  }
}

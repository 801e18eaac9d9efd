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

extension PointRatio {
  /// Reads both sides as decimal numbers, such as `0.5` per `20`; nil where either is none, or where
  /// `init(points:per:)` refuses them. A comma may stand for the point.
  public init?(points: String, per: String) {
    guard let points = Decimal(points), let per = Decimal(per) else { return nil }
    let places = max(points.places, per.places)
    self.init(points: points.scaled(to: places), per: per.scaled(to: places))
  }

  /// A decimal number with at most six places, as a whole number of its last place.
  private struct Decimal {
    let digits: Int
    let places: Int

    init?(_ text: String) {
      let parts = text.split(
        maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
      let decimals = parts.count > 1 ? parts[1] : ""
      guard let whole = parts.first, !whole.isEmpty, whole.count <= 9, decimals.count <= 6,
        parts.count == 1 || !decimals.isEmpty,
        (whole + decimals).utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        ),
        let digits = Int(whole + decimals)
      else { return nil }
      self.digits = digits
      places = decimals.count
    }

    func scaled(to places: Int) -> Int {
      (self.places..<places).reduce(digits) { number, _ in number * 10 }
    }
  }
}

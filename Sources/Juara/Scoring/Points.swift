/// An exact number of points, as a fraction. Compared by value: 1/2 equals 2/4.
public struct Points: Hashable, Sendable, Comparable {
  public let units: Int
  public let perPoint: Int

  public init(units: Int, perPoint: Int) {
    self.units = units
    self.perPoint = perPoint
  }

  public static let zero = Points(units: 0, perPoint: 1)

  public static func < (left: Points, right: Points) -> Bool {
    Int128(left.units) * Int128(right.perPoint) < Int128(right.units) * Int128(left.perPoint)
  }

  public static func == (left: Points, right: Points) -> Bool {
    Int128(left.units) * Int128(right.perPoint) == Int128(right.units) * Int128(left.perPoint)
  }

  public func hash(into hasher: inout Hasher) {
    let divisor = greatestCommonDivisor(abs(units), perPoint)
    hasher.combine(units / divisor)
    hasher.combine(perPoint / divisor)
  }

  /// As many decimals as tell it from others, usually three, rounded half up: `12`, `2.25`, `3.333`.
  public func text(
    decimalSeparator: Character = ".", places: Int = DecimalPlaces.usual
  ) -> String {
    let scale = DecimalPlaces.scale(places)
    let fraction =
      (Int128(units % perPoint) * 2 * scale + Int128(perPoint)) / (2 * Int128(perPoint))
    let whole = String(Int128(units / perPoint) + fraction / scale)
    var decimals = String(scale + fraction % scale).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return decimals.isEmpty ? whole : whole + String(decimalSeparator) + decimals
  }
}

/// How many decimals are shown, so that what ranks apart looks apart.
public enum DecimalPlaces {
  public static let usual = 3
  static let most = 15

  static func scale(_ places: Int) -> Int128 { (0..<places).reduce(1) { scale, _ in scale * 10 } }

  /// The fewest from ``usual`` on with which neighbours in a sorted list look different.
  ///
  /// - Parameter differ: Whether every two neighbours do with so many.
  static func needed(_ differ: (Int) -> Bool) -> Int {
    (usual..<most).first(where: differ) ?? most
  }
}

/// Points per quantity of an activity, in lowest terms, so that nothing is lost to rounding.
public struct PointRatio: Hashable, Codable, Sendable {
  public let points: Int
  public let per: Int

  /// The maximum of both sides, so that totals fit into 64 bits.
  public static let limit = 1_000_000

  /// Nil if `points` is negative, `per` not positive, or either exceeds ``limit`` in lowest terms.
  public init?(points: Int, per: Int) {
    guard points >= 0, per > 0 else { return nil }
    let divisor = greatestCommonDivisor(points, per)
    guard points / divisor <= Self.limit, per / divisor <= Self.limit else { return nil }
    self.points = points / divisor
    self.per = per / divisor
  }

  /// Reads decimal numbers with a point or comma, such as `0.5` per `20`.
  public init?(points: String, per: String) {
    guard let points = Decimal(points), let per = Decimal(per) else { return nil }
    let places = max(points.places, per.places)
    self.init(points: points.scaled(to: places), per: per.scaled(to: places))
  }

  /// A decimal number with at most six places, as an integer of its last place.
  private struct Decimal {
    let digits: Int
    let places: Int

    init?(_ text: String) {
      let parts = text.split(
        maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
      let decimals = parts.count > 1 ? parts[1] : ""
      guard let whole = parts.first, !whole.isEmpty, whole.count <= 9, decimals.count <= 6,
        parts.count == 1 || !decimals.isEmpty,
        (whole + decimals).utf8.allSatisfy(\.isASCIIDigit),
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

func greatestCommonDivisor<Number: BinaryInteger>(_ a: Number, _ b: Number) -> Number {
  b == 0 ? a : greatestCommonDivisor(b, a % b)
}

/// A score in deviations from a mean, rounded to a thousand-millionth: what differs by less is equal,
/// lest the last bits of a square root decide who wins.
public struct StandardScore: Hashable, Comparable, Sendable {
  /// The score in thousand-millionths.
  public let billionths: Int

  /// Rounds a score, halves away from zero.
  public init(_ value: Double) { billionths = Int((value * 1e9).rounded()) }

  private init(billionths: Int) { self.billionths = billionths }

  /// The mean of scores, rounded; in whatever order they come.
  static func mean(of scores: [StandardScore]) -> StandardScore {
    let sum = scores.reduce(0) { $0 + $1.billionths }
    let doubled = 2 * sum.magnitude + scores.count.magnitude
    let rounded = Int(doubled / (2 * scores.count.magnitude))
    return StandardScore(billionths: sum < 0 ? -rounded : rounded)
  }

  /// With nine decimals, as programs read it.
  public var number: String {
    let decimals = String(1_000_000_000 + billionths.magnitude % 1_000_000_000).dropFirst()
    return "\(billionths < 0 ? "-" : "")\(billionths.magnitude / 1_000_000_000).\(decimals)"
  }

  /// With three decimals and its sign: `+0.707`, `-1.225`, `0.000`.
  public func text(decimalSeparator: Character = ".") -> String {
    let thousandths = (billionths.magnitude + 500_000) / 1_000_000
    let sign = thousandths == 0 ? "" : billionths < 0 ? "-" : "+"
    let decimals = String(1_000 + thousandths % 1_000).dropFirst()
    return "\(sign)\(thousandths / 1_000)\(decimalSeparator)\(decimals)"
  }

  /// The lower score first.
  public static func < (left: StandardScore, right: StandardScore) -> Bool {
    left.billionths < right.billionths
  }
}

/// Where one juror's scores lie: their count, their sum, and how far they are from their mean.
struct JurorSpread {
  let count: Int
  let sum: Int
  /// The count squared times the variance: a whole number, so that no order of the entrants matters.
  private let variance: Int128

  init(_ units: [Int]) {
    count = units.count
    sum = units.reduce(0, +)
    let squares = units.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) }
    variance = Int128(count) * squares - Int128(sum) * Int128(sum)
  }

  /// The standard deviation of all the scores, in units.
  var deviation: Double {
    count == 0 ? 0 : Double(variance).squareRoot() / Double(count)
  }

  /// A score's distance from the mean, in deviations. Where the juror gave everybody the same, the
  /// distance is zero and is left as it is: such a juror prefers nobody.
  func standardised(_ units: Int) -> StandardScore {
    guard variance > 0 else { return StandardScore(0) }
    let distance = Int128(count) * Int128(units) - Int128(sum)
    return StandardScore(Double(distance) / Double(variance).squareRoot())
  }
}

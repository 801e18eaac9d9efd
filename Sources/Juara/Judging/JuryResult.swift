/// How the jurors' scores are combined.
public enum JuryMethod: String, CaseIterable, Sendable {
  case mean
  /// The mean without the highest and lowest score, if at least three jurors judged.
  case trimmed
  /// The mean of z-scores by juror, so that strict and generous jurors have equal influence.
  case standardised = "zscore"
}

public struct JuryResult: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public var juror: Identifier<Juror>
    public var score: Points
    /// The z-score among this juror's scores; only for ``JuryMethod/standardised``.
    public var standard: StandardScore?
    /// Whether the trimmed mean ignores it.
    public var isDropped: Bool
  }

  public enum Value: Equatable, Sendable {
    case points(Points)
    case standard(StandardScore)

    public func text(decimalSeparator: Character = ".", places: Int = DecimalPlaces.usual) -> String
    {
      switch self {
      case .points(let points): points.text(decimalSeparator: decimalSeparator, places: places)
      case .standard(let score): score.text(decimalSeparator: decimalSeparator, places: places)
      }
    }

    func isBetter(than other: Value) -> Bool {
      switch (self, other) {
      case (.points(let mine), .points(let theirs)): mine > theirs
      case (.standard(let mine), .standard(let theirs)): mine > theirs
      default: false
      }
    }
  }

  public struct Row: Equatable, Sendable {
    /// 1 + the number of strictly better values; nil if unranked or without marks.
    public var rank: Int?
    public var isTied: Bool
    public var entrant: JudgedEntrant
    /// Nil without marks.
    public var value: Value?
    public var parts: [Part]
    /// The mean mark for each criterion of the rubric; nil without marks.
    public var criteria: [Points?]

    var isRanked: Bool { value != nil && entrant.state.isRanked }
  }

  public struct JurorStatistics: Equatable, Sendable {
    public var juror: Juror
    public var count: Int
    public var mean: Points?
    /// The population standard deviation.
    public var deviation: Double
  }

  public var method: JuryMethod
  /// By rank, then without marks, out of competition, disqualified, hidden; ties by number.
  public var rows: [Row]
  public var jurors: [JurorStatistics]
}

extension JuryMarks {
  /// A juror's mean and deviation are of the entrants who compete, so that nobody else decides
  /// between them.
  ///
  /// - Parameter isProvisional: Whether to allow missing marks: each entrant's value then includes
  ///   the jurors who have marked every criterion.
  public func result(
    by method: JuryMethod, isProvisional: Bool = false
  ) throws(JudgingRefusal) -> JuryResult {
    if !isProvisional { try checkFinal() }
    let spreads = jurors.map { juror in
      ScoreDistribution(entrants.filter(\.state.isRanked).compactMap { units(juror, $0) })
    }
    let rows = entrants.map { entrant in
      row(entrant, by: method, spreads)
    }
    return JuryResult(
      method: method, rows: Self.ranked(rows),
      jurors: zip(jurors, spreads).map { juror, spread in
        JuryResult.JurorStatistics(
          juror: juror, count: spread.count,
          mean: spread.count == 0 ? nil : points(spread.sum, sharedBy: spread.count),
          deviation: spread.deviation / Double(points(1).perPoint))
      })
  }

  private func row(
    _ entrant: JudgedEntrant, by method: JuryMethod, _ spreads: [ScoreDistribution]
  ) -> JuryResult.Row {
    let scores = zip(jurors, spreads).compactMap { juror, spread in
      units(juror, entrant).map { (juror: juror.id, units: $0, spread: spread) }
    }
    let dropped = method == .trimmed ? Self.extremes(scores.map(\.units)) : []
    let parts = scores.enumerated().map { index, score in
      JuryResult.Part(
        juror: score.juror, score: points(score.units),
        standard: method == .standardised ? score.spread.standardised(score.units) : nil,
        isDropped: dropped.contains(index))
    }
    let counted = scores.indices.filter { !dropped.contains($0) }
    var value: JuryResult.Value?
    if !counted.isEmpty {
      value =
        method == .standardised
        ? .standard(.mean(of: parts.compactMap(\.standard)))
        : .points(points(counted.reduce(0) { $0 + scores[$1].units }, sharedBy: counted.count))
    }
    return JuryResult.Row(
      rank: nil, isTied: false, entrant: entrant, value: value, parts: parts,
      criteria: rubric.criteria.map { meanMark(entrant, $0) })
  }

  /// The indices of the first highest and the first lowest score, if there are at least three.
  private static func extremes(_ units: [Int]) -> Set<Int> {
    guard units.count >= 3 else { return [] }
    let highest = units.indices.max { (units[$0], $1) < (units[$1], $0) }!
    let lowest = units.indices.filter { $0 != highest }
      .min { (units[$0], $0) < (units[$1], $1) }!
    return [highest, lowest]
  }

  private func meanMark(_ entrant: JudgedEntrant, _ criterion: Criterion) -> Points? {
    let given = jurors.compactMap { mark($0, entrant, criterion)?.hundredths }
    guard !given.isEmpty else { return nil }
    return Points(units: given.reduce(0, +), perPoint: 100 * given.count)
  }

  private static func ranked(_ rows: [JuryResult.Row]) -> [JuryResult.Row] {
    Ranking.of(rows, isRanked: \.isRanked, state: \.entrant.state, last: \.entrant.number) {
      $0.value!.isBetter(than: $1.value!)
    }.map { row, rank, isTied in
      var row = row
      (row.rank, row.isTied) = (rank, isTied)
      return row
    }
  }
}

/// A z-score, rounded to 10⁻⁹ so that the last bits of a square root decide nothing.
public struct StandardScore: Hashable, Comparable, Sendable {
  public let billionths: Int

  /// Rounds half away from zero.
  public init(_ value: Double) { billionths = Int((value * 1e9).rounded()) }

  private init(billionths: Int) { self.billionths = billionths }

  /// The rounded mean, independent of order.
  static func mean(of scores: [StandardScore]) -> StandardScore {
    let sum = scores.reduce(0) { $0 + $1.billionths }
    let doubled = 2 * sum.magnitude + scores.count.magnitude
    let rounded = Int(doubled / (2 * scores.count.magnitude))
    return StandardScore(billionths: sum < 0 ? -rounded : rounded)
  }

  public var number: String {
    let decimals = String(1_000_000_000 + billionths.magnitude % 1_000_000_000).dropFirst()
    return "\(billionths < 0 ? "-" : "")\(billionths.magnitude / 1_000_000_000).\(decimals)"
  }

  /// With a sign, usually three decimals: `+0.707`, `-1.225`, `0.000`.
  public func text(
    decimalSeparator: Character = ".", places: Int = DecimalPlaces.usual
  ) -> String {
    let places = min(places, 9)
    let scale = UInt(DecimalPlaces.scale(places))
    let rest = UInt(DecimalPlaces.scale(9 - places))
    let shown = (billionths.magnitude + rest / 2) / rest
    let sign = shown == 0 ? "" : billionths < 0 ? "-" : "+"
    let decimals = String(scale + shown % scale).dropFirst()
    return "\(sign)\(shown / scale)\(decimalSeparator)\(decimals)"
  }

  public static func < (left: StandardScore, right: StandardScore) -> Bool {
    left.billionths < right.billionths
  }
}

struct ScoreDistribution {
  let count: Int
  let sum: Int
  /// The variance times the squared count: an integer, so that the order of entrants cannot matter.
  private let variance: Int128

  init(_ units: [Int]) {
    count = units.count
    sum = units.reduce(0, +)
    let squares = units.reduce(Int128(0)) { $0 + Int128($1) * Int128($1) }
    variance = Int128(count) * squares - Int128(sum) * Int128(sum)
  }

  /// The population standard deviation, in units.
  var deviation: Double { count == 0 ? 0 : Double(variance).squareRoot() / Double(count) }

  /// The z-score. It is zero if the juror gave everyone the same.
  func standardised(_ units: Int) -> StandardScore {
    guard variance > 0 else { return StandardScore(0) }
    let distance = Int128(count) * Int128(units) - Int128(sum)
    return StandardScore(Double(distance) / Double(variance).squareRoot())
  }
}

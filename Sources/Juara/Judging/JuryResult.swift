/// How a jury's marks become one result.
public enum JuryMethod: String, CaseIterable, Sendable {
  /// The mean of the jurors' scores.
  case mean
  /// The mean without the highest and the lowest score, where at least three jurors judged.
  case trimmed
  /// The mean of the jurors' scores, each standardised by that juror's own mean and deviation, so that
  /// a strict juror and a generous one, a bold and a cautious one weigh the same.
  case standardised = "zscore"
}

/// What a jury's marks come to.
public struct JuryResult: Equatable, Sendable {
  /// One juror's score of one entrant.
  public struct Part: Equatable, Sendable {
    /// Who scored.
    public var juror: Identifier<Juror>
    /// The score, of 100.
    public var score: Points
    /// The score in the juror's own deviations from the juror's own mean; for the standardised alone.
    public var standard: StandardScore?
    /// Whether it was left out as the highest or the lowest.
    public var isDropped: Bool
  }

  /// What orders the entrants.
  public enum Value: Equatable, Sendable {
    /// Of 100 points.
    case points(Points)
    /// In deviations.
    case standard(StandardScore)

    /// Whether it is strictly better than another of the same method.
    func isBetter(than other: Value) -> Bool {
      switch (self, other) {
      case (.points(let mine), .points(let theirs)): mine > theirs
      case (.standard(let mine), .standard(let theirs)): mine > theirs
      default: false
      }
    }
  }

  /// One entrant's line.
  public struct Row: Equatable, Sendable {
    /// 1 + the number of strictly better values; nil for whom nobody has marked, and for who takes no
    /// rank.
    public var rank: Int?
    /// Whether others share the rank.
    public var isTied: Bool
    /// Who was judged.
    public var entrant: JudgedEntrant
    /// The result; nil for whom nobody has marked.
    public var value: Value?
    /// What it is made of, in the order of the jurors.
    public var parts: [Part]
    /// The jurors' mean mark for each criterion, in the order of the rubric; nil where there is none.
    public var criteria: [Points?]

    /// Whether it takes a rank: it competes, and was marked.
    var isRanked: Bool { value != nil && entrant.state.isRanked }
  }

  /// How one juror marked.
  public struct JurorStatistics: Equatable, Sendable {
    /// Who marked.
    public var juror: Juror
    /// How many entrants the juror has marked for every criterion.
    public var count: Int
    /// The mean of the juror's scores; nil while there is none.
    public var mean: Points?
    /// How far the scores lie from their mean: the standard deviation of all of them, not of a sample.
    public var deviation: Double
  }

  /// How it was reckoned.
  public var method: JuryMethod
  /// The best first; then those nobody has marked; then those out of competition, disqualified and
  /// hidden. Equals stand in the order of their numbers.
  public var rows: [Row]
  /// The jurors, in the order of their keys.
  public var jurors: [JurorStatistics]
}

extension JuryMarks {
  /// What the marks come to.
  ///
  /// A juror's own mean and deviation are of all whom the juror marked, whether or not they take a
  /// rank, so that setting somebody aside moves nobody else's value.
  ///
  /// - Parameter isProvisional: whether to show what there is while marks are missing: of an entrant
  ///   those jurors count who have marked every criterion.
  /// - Throws: `JudgingRefusal`, for what keeps the result from being final.
  public func result(
    by method: JuryMethod, isProvisional: Bool = false
  ) throws(JudgingRefusal) -> JuryResult {
    if !isProvisional { try checkFinal() }
    let spreads = jurors.map { juror in
      ScoreDistribution(entrants.compactMap { units(juror, $0) })
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
        : .points(
          points(counted.reduce(0) { $0 + scores[$1].units }, sharedBy: counted.count))
    }
    return JuryResult.Row(
      rank: nil, isTied: false, entrant: entrant, value: value, parts: parts,
      criteria: rubric.criteria.map { meanMark(entrant, $0) })
  }

  /// The first of the highest and the first of the lowest, of three or more.
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
struct ScoreDistribution {
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

/// The part of a point in which a jury's scores are counted, so that each is a whole number: a
/// hundredth, as marks have two decimals, of one over the least common multiple of the highest marks.
public struct JuryPointUnit: Equatable, Sendable {
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

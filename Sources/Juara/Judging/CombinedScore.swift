/// What a combined score is made of.
public enum ScorePart: String, CaseIterable, Sendable {
  /// The points of the log.
  case log
  /// The jury's score.
  case jury
  /// The challenge's sessions that were attended.
  case attendance
}

/// What each part of a combined score weighs, of 100.
public struct Combination: Equatable, Sendable {
  /// The parts with their weights, those without any left out.
  public let weights: [(part: ScorePart, weight: Int)]

  /// Weights that make 100, none below zero; parts that weigh nothing are left out.
  public init(_ weights: [ScorePart: Int]) throws(JudgingRefusal) {
    let sum = weights.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    guard sum == 100, weights.values.allSatisfy({ (0...100).contains($0) }) else {
      throw .combinedWeights(sum: sum)
    }
    self.weights = ScorePart.allCases.compactMap { part in
      weights[part].flatMap { $0 > 0 ? (part, $0) : nil }
    }
  }

  /// By their parts and weights.
  public static func == (left: Combination, right: Combination) -> Bool {
    left.weights.elementsEqual(right.weights) { $0 == $1 }
  }

  /// Combines each entrant's parts into one score of 100.
  ///
  /// A part counts by its share of the best in the challenge: whoever has most of it gets its whole
  /// weight. So 60 for the log and 40 for the jury mean that the best reader whom the jury likes best
  /// has 100, whatever the contest's points and the jury's marks come to. A part of which nobody has
  /// any adds nothing to anybody.
  ///
  /// - Parameter entrants: each entrant's values by part; one that is not there is none.
  public func scores(_ entrants: [[ScorePart: Points]]) -> [CombinedScore] {
    let columns = weights.map { weighted in
      Column(part: weighted.part, weight: weighted.weight, entrants.map { $0[weighted.part] })
    }
    let denominator = columns.reduce(Int128(1)) { $0 * $1.highest }
    return entrants.indices.map { index in
      let parts = columns.map { $0.part(of: index) }
      let numerator = columns.reduce(Int128(0)) { sum, column in
        sum + Int128(column.weight) * column.values[index] * (denominator / column.highest)
      }
      return CombinedScore(parts: parts, numerator: numerator, denominator: denominator)
    }
  }

  /// One part of all entrants, as whole numbers of one unit.
  private struct Column {
    let part: ScorePart
    let weight: Int
    let given: [Points?]
    let values: [Int128]
    let highest: Int128

    init(part: ScorePart, weight: Int, _ given: [Points?]) {
      self.part = part
      self.weight = weight
      self.given = given
      let multiple = given.reduce(1) { multiple, points in
        guard let per = points?.perPoint else { return multiple }
        return multiple / PointRatio.greatestCommonDivisor(multiple, per) * per
      }
      let wholes = given.map { points in
        points.map { Int128($0.units) * Int128(multiple / $0.perPoint) } ?? 0
      }
      // In the largest unit there is, so that several parts together stay within 128 bits.
      let unit = max(1, wholes.reduce(0, Self.greatestCommonDivisor))
      values = wholes.map { $0 / unit }
      highest = max(1, values.max() ?? 1)
    }

    private static func greatestCommonDivisor(_ a: Int128, _ b: Int128) -> Int128 {
      b == 0 ? a : greatestCommonDivisor(b, a % b)
    }

    func part(of index: Int) -> CombinedScore.Part {
      CombinedScore.Part(
        part: part, weight: weight, value: given[index],
        points: Points(nearest: Int128(weight) * values[index], over: highest))
    }
  }
}

/// Several parts in one score, of 100, that shows them.
public struct CombinedScore: Equatable, Sendable {
  /// What one part adds.
  public struct Part: Equatable, Sendable {
    /// Which part.
    public var part: ScorePart
    /// What it weighs, of 100.
    public var weight: Int
    /// What the entrant has of it; nil for none.
    public var value: Points?
    /// What it adds to the score, to the nearest millionth of a point.
    public var points: Points
  }

  /// The parts, in the order of `ScorePart`.
  public let parts: [Part]
  private let numerator: Int128
  private let denominator: Int128

  fileprivate init(parts: [Part], numerator: Int128, denominator: Int128) {
    self.parts = parts
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The score, to the nearest millionth of a point.
  public var total: Points { Points(nearest: numerator, over: denominator) }

  /// Whether it is strictly better than another of the same challenge, by their exact values.
  public func isBetter(than other: CombinedScore) -> Bool { numerator > other.numerator }
}

extension Points {
  /// The fraction to the nearest millionth, halves up.
  fileprivate init(nearest numerator: Int128, over denominator: Int128) {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    let millionths = (rest * 2_000_000 + denominator) / (2 * denominator)
    self.init(units: Int(whole) * 1_000_000 + Int(millionths), perPoint: 1_000_000)
  }
}

/// Somebody whose parts are combined into one score.
public struct CombinedEntrant: Equatable, Sendable {
  /// Who it is.
  public let registration: Identifier<Registration>
  /// The number in the challenge.
  public var number: Int
  /// The person.
  public var participant: Identifier<Participant>
  /// The person's name.
  public var name: String
  /// Whether the entrant takes a rank.
  public var state: EntrantState
  /// What there is of each part; one that is not there is none.
  public var values: [ScorePart: Points]

  public init(
    registration: Identifier<Registration>, number: Int, participant: Identifier<Participant>,
    name: String, state: EntrantState = .competing, values: [ScorePart: Points]
  ) {
    self.registration = registration
    self.number = number
    self.participant = participant
    self.name = name
    self.state = state
    self.values = values
  }
}

/// One entrant's combined score, and its rank.
public struct CombinedRow: Equatable, Sendable {
  /// 1 + the number of strictly better scores; nil for who takes no rank.
  public var rank: Int?
  /// Whether others share the rank.
  public var isTied: Bool
  /// Whose it is.
  public var entrant: CombinedEntrant
  /// The score with its parts; nil for who does not compete, for it is a share of the best of those
  /// who do.
  public var score: CombinedScore?

  /// Whether it takes a rank: it competes, and has something of a part.
  var isRanked: Bool { score.map { $0.total > .zero } ?? false }
}

extension Combination {
  /// Ranking entrants by their combined scores: the ranked; then those who have nothing; then those out
  /// of competition, disqualified and hidden. Equals stand in the order of their numbers.
  public func ranked(_ entrants: [CombinedEntrant]) -> [CombinedRow] {
    let competing = entrants.filter(\.state.isRanked)
    let scored = zip(competing, scores(competing.map(\.values))).map { entrant, score in
      CombinedRow(rank: nil, isTied: false, entrant: entrant, score: score)
    }
    let setAside = entrants.filter { !$0.state.isRanked }.map { entrant in
      CombinedRow(rank: nil, isTied: false, entrant: entrant, score: nil)
    }
    return Ranking.of(
      scored + setAside, isRanked: \.isRanked, state: \.entrant.state, last: \.entrant.number
    ) {
      $0.score!.isBetter(than: $1.score!)
    }.map { row, rank, isTied in
      var row = row
      (row.rank, row.isTied) = (rank, isTied)
      return row
    }
  }
}

/// A component of a combined score.
public enum ScorePart: String, CaseIterable, Sendable {
  /// The points of the reading log.
  case log
  case jury
  /// The number of sessions attended.
  case attendance
}

/// The weights of a combined score's parts, in percent.
public struct Combination: Equatable, Sendable {
  /// Parts without weight are left out.
  public let weights: [(part: ScorePart, weight: Int)]

  /// Throws unless the weights are non-negative and add up to 100.
  public init(_ weights: [ScorePart: Int]) throws(JudgingRefusal) {
    let sum = weights.values.reduce(0) { $0.addingReportingOverflow($1).partialValue }
    guard sum == 100, weights.values.allSatisfy({ (0...100).contains($0) }) else {
      throw .combinedWeights(sum: sum)
    }
    self.weights = ScorePart.allCases.compactMap { part in
      weights[part].flatMap { $0 > 0 ? (part, $0) : nil }
    }
  }

  public static func == (left: Combination, right: Combination) -> Bool {
    left.weights.elementsEqual(right.weights) { $0 == $1 }
  }

  /// From 0 to 100. Each part counts relative to the best entrant in it, who gets its full weight.
  /// A part in which nobody has anything adds nothing; a missing part counts as zero.
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

  /// One part of all entrants, as integers in a common unit.
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
        return multiple / greatestCommonDivisor(multiple, per) * per
      }
      let wholes = given.map { points in
        points.map { Int128($0.units) * Int128(multiple / $0.perPoint) } ?? 0
      }
      // The largest common unit, so that several parts together fit into 128 bits.
      let unit = max(1, wholes.reduce(0, greatestCommonDivisor))
      values = wholes.map { $0 / unit }
      highest = max(1, values.max() ?? 1)
    }

    func part(of index: Int) -> CombinedScore.Part {
      CombinedScore.Part(
        part: part, weight: weight, value: given[index],
        points: Points(nearest: Int128(weight) * values[index], over: highest))
    }
  }
}

/// A score from 0 to 100 with its parts.
public struct CombinedScore: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public var part: ScorePart
    public var weight: Int
    /// The entrant's own value; nil for none.
    public var value: Points?
    /// The contribution to the score, rounded to a millionth of a point.
    public var points: Points
  }

  /// In the order of ``ScorePart``.
  public let parts: [Part]
  private let numerator: Int128
  private let denominator: Int128

  fileprivate init(parts: [Part], numerator: Int128, denominator: Int128) {
    self.parts = parts
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The score, rounded to a millionth of a point.
  public var total: Points { Points(nearest: numerator, over: denominator) }

  /// Compares exact values of the same challenge.
  public func isBetter(than other: CombinedScore) -> Bool { numerator > other.numerator }
}

extension Points {
  /// Rounds to the nearest millionth, halves up.
  fileprivate init(nearest numerator: Int128, over denominator: Int128) {
    let (whole, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    let millionths = (rest * 2_000_000 + denominator) / (2 * denominator)
    self.init(units: Int(whole) * 1_000_000 + Int(millionths), perPoint: 1_000_000)
  }
}

public struct CombinedEntrant: Equatable, Sendable {
  public let registration: Identifier<Registration>
  public var number: Int
  public var participant: Identifier<Participant>
  public var name: String
  public var state: EntrantState
  /// Missing parts count as zero.
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

public struct CombinedRow: Equatable, Sendable {
  /// 1 + the number of strictly better scores; nil if unranked.
  public var rank: Int?
  public var isTied: Bool
  public var entrant: CombinedEntrant
  /// Nil if the entrant does not compete, because scores are relative to those who do.
  public var score: CombinedScore?

  var isRanked: Bool { score.map { $0.total > .zero } ?? false }
}

extension Combination {
  /// By rank, then without score, out of competition, disqualified, hidden; ties by number.
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

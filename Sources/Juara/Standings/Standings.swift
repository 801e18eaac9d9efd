/// The ranked scores of a challenge.
public struct Standings: Equatable, Sendable {
  public enum EntrantKind: String, CaseIterable, Sendable { case participant, group }
  /// The public view shows names by consent only.
  public enum View: String, CaseIterable, Sendable { case `public`, staff }

  public struct Row: Equatable, Sendable {
    /// 1 + the number of strictly better results; nil if unranked.
    public var rank: Int?
    public var isTied: Bool
    /// The later metric that puts it behind somebody who is equal by the first.
    public var decidedBy: RankingKey.Metric?
    public var result: Result

    public init(
      rank: Int?, isTied: Bool, decidedBy: RankingKey.Metric? = nil, result: Result
    ) {
      self.rank = rank
      self.isTied = isTied
      self.decidedBy = decidedBy
      self.result = result
    }
  }

  /// Somebody who fits no division.
  public struct Misfit: Equatable, Sendable {
    public var result: Result
    public var reason: Division.Misfit

    public init(result: Result, reason: Division.Misfit) {
      self.result = result
      self.reason = reason
    }
  }

  /// Those of a board's misfits who have scored, the best first.
  public var misfits: [Misfit] {
    scope.withoutDivision.filter(\.result.hasScored).sorted {
      ($1.result.points, $0.result.nameKey) < ($0.result.points, $1.result.nameKey)
    }
  }

  public struct Scope: Equatable, Sendable {
    public var entrantKind: EntrantKind
    public var view: View
    public var asOf: Instant?
    public var frozenAt: Instant?
    public var divisions: [String]
    /// The ranked division; nil for all entrants.
    public var division: String?
    /// Who takes part and fits none of the divisions; not known of a board of the first ranks.
    public var withoutDivision: [Misfit]
    public var measure: GroupScoring.Measure
    public var source: Source
    public var combination: Combination?

    /// Whether rows carry entrant numbers: staff's of participants do.
    package var showsNumbers: Bool { view == .staff && entrantKind == .participant }

    public init(
      entrantKind: EntrantKind = .participant, view: View = .public, asOf: Instant? = nil,
      frozenAt: Instant? = nil, divisions: [String] = [],
      division: String? = nil, withoutDivision: [Misfit] = [], measure: GroupScoring.Measure = .sum,
      source: Source = .log, combination: Combination? = nil
    ) {
      self.entrantKind = entrantKind
      self.view = view
      self.asOf = asOf
      self.frozenAt = frozenAt
      self.divisions = divisions
      self.division = division
      self.withoutDivision = withoutDivision
      self.measure = measure
      self.source = source
      self.combination = combination
    }
  }

  /// The activities of `Result.totals`; empty if the log does not decide.
  public var activities: [Activity]
  /// The unit of `Result.points`.
  public var unit: PointUnit
  public var scope: Scope
  /// By rank, then without points, out of competition, disqualified, hidden.
  public var rows: [Row]
  /// How many decimals tell those apart who are ranked apart.
  public private(set) var places = DecimalPlaces.usual

  /// Results come in any order. `top` is the last rank to keep, ties included; nil keeps everyone.
  public init(
    _ results: [Result], by key: RankingKey, activities: [Activity], unit: PointUnit,
    scope: Scope = Scope(), top: Int? = nil
  ) {
    self.activities = activities
    self.unit = unit
    self.scope = scope
    rows = Ranking.of(results, isRanked: \.isRanked, state: \.state, last: \.nameKey) {
      key.isBetter($0, than: $1)
    }.map { Row(rank: $0.rank, isTied: $0.isTied, result: $0.item) }
    for index in rows.indices.dropFirst() where rows[index].rank != nil {
      let above = rows[index - 1]
      rows[index].decidedBy =
        rows[index].rank == above.rank
        ? above.decidedBy : key.laterMetric(above.result, rows[index].result)
    }
    if let top { rows.removeAll { $0.rank.map { $0 > top } ?? true } }
    let ranked = rows.filter { $0.rank != nil }.map(\.result)
    places = DecimalPlaces.needed { places in
      zip(ranked, ranked.dropFirst()).allSatisfy { above, below in
        let (mine, theirs) = (worth(of: above), worth(of: below))
        return mine == theirs || mine?.text(places: places) != theirs?.text(places: places)
      }
    }
  }

  /// A result's worth with as many decimals as the board needs; nil where it has none.
  public func worthText(of result: Result, decimalSeparator: Character = ".") -> String? {
    worth(of: result)?.text(decimalSeparator: decimalSeparator, places: places)
  }

  /// A result's points, its share of them, or its participation in percent.
  public func points(of result: Result) -> Points {
    Points(units: result.points, perPoint: unit.perPoint * result.sharedBy)
  }

  /// A result's worth for programs: of a standardised jury with all decimals and no plus sign.
  public func worthNumber(of result: Result, decimalSeparator: Character = ".") -> String {
    switch worth(of: result) {
    case .points(let points): points.text(decimalSeparator: decimalSeparator, places: places)
    case .standard(let score): score.number.replacing(".", with: String(decimalSeparator))
    case nil: ""
    }
  }

  public struct Total: Equatable, Sendable {
    public var raw: Int
    public var counted: Int

    public init(raw: Int = 0, counted: Int = 0) {
      self.raw = raw
      self.counted = counted
    }
  }

  public struct Result: Equatable, Sendable {
    public var key: EntrantKey
    public var name: PublicName
    /// A participant's number in the challenge, where the rows are for staff.
    public var entrantNumber: Int?
    public var group: String?
    public var division: String?
    public var state: EntrantState
    public var isIneligible: Bool
    /// Orders ties. It uses visible data only, so that the order cannot reveal hidden names.
    public var nameKey: String
    /// In the challenge's unit, before division by `sharedBy`.
    public var points: Int
    /// A group's enrolment if the measure divides by it, else 1.
    public var sharedBy: Int
    public var titles: Int
    public var activeDays: Int
    public var lastCountedOn: Day?
    public var reachedAt: Instant?
    /// The number of a group's members who scored.
    public var participants: Int
    /// One per activity; empty if the log does not decide.
    public var totals: [Total]
    /// What the rank depends on first.
    public var rankingValue: RankingValue

    public init(
      key: EntrantKey, name: PublicName, entrantNumber: Int? = nil, group: String? = nil,
      division: String? = nil, state: EntrantState = .competing, isIneligible: Bool = false,
      nameKey: String,
      points: Int = 0, sharedBy: Int = 1, titles: Int = 0, activeDays: Int = 0,
      lastCountedOn: Day? = nil, reachedAt: Instant? = nil, participants: Int = 0,
      totals: [Total] = [], rankingValue: RankingValue = .log
    ) {
      self.key = key
      self.name = name
      self.entrantNumber = entrantNumber
      self.group = group
      self.division = division
      self.state = state
      self.isIneligible = isIneligible
      self.nameKey = nameKey
      self.points = points
      self.sharedBy = sharedBy
      self.titles = titles
      self.activeDays = activeDays
      self.lastCountedOn = lastCountedOn
      self.reachedAt = reachedAt
      self.participants = participants
      self.totals = totals
      self.rankingValue = rankingValue
    }

    public var hasScored: Bool {
      switch rankingValue {
      case .log: points > 0
      case .jury(let value): value != nil
      case .combined(let score): score.map { $0.total > .zero } ?? false
      }
    }

    public var isRanked: Bool { hasScored && state.isRanked && !isIneligible }

    /// The points, scaled so that they compare exactly with `other`'s.
    func shared(with other: Result) -> Int128 {
      sharedBy == other.sharedBy ? Int128(points) : Int128(points) * Int128(other.sharedBy)
    }
  }

  /// Where the ranks of a board come from.
  public enum Source: Hashable, Sendable {
    case log
    case jury(JuryMethod)
    case combined

    public enum Kind: String, CaseIterable, Sendable { case log, jury, combined }

    /// The method defaults to the mean; nil if a method is given without a jury.
    public init?(_ kind: Kind, method: JuryMethod? = nil) {
      switch (kind, method) {
      case (.log, nil): self = .log
      case (.jury, let method): self = .jury(method ?? .mean)
      case (.combined, nil): self = .combined
      default: return nil
      }
    }

    public var kind: Kind {
      switch self {
      case .log: .log
      case .jury: .jury
      case .combined: .combined
      }
    }

    public var worthKey: String { self == .log ? "points" : kind.rawValue }

    public var method: JuryMethod? {
      if case .jury(let method) = self { method } else { nil }
    }
  }

  public indirect enum RankingValue: Equatable, Sendable {
    case log
    /// Nil without marks.
    case jury(JuryResult.Value?)
    /// Nil if the entrant does not compete.
    case combined(CombinedScore?)

    func isBetter(than other: RankingValue) -> Bool {
      switch (self, other) {
      case (.jury(let mine?), .jury(let theirs?)): mine.isBetter(than: theirs)
      case (.combined(let mine?), .combined(let theirs?)): mine.isBetter(than: theirs)
      default: false
      }
    }
  }

  /// The deciding value of a result; nil if it has no marks, or no combined score.
  public func worth(of result: Result) -> JuryResult.Value? {
    switch result.rankingValue {
    case .log: .points(points(of: result))
    case .jury(let value): value
    case .combined(let score): score.map { .points($0.total) }
    }
  }

  /// The parts of a combined score, in the order of the weights; nil where there is none.
  public func parts(of result: Result) -> [Points?] {
    guard let combination = scope.combination else { return [] }
    guard case .combined(let score?) = result.rankingValue else {
      return combination.weights.map { _ in nil }
    }
    return score.parts.map(\.points)
  }
}

extension RankingKey {
  /// For a jury or combined score, nothing else breaks ties.
  public static let rankingValue = RankingKey([.points])!
}

extension EntrantState {
  public func isShown(in view: Standings.View) -> Bool {
    view == .staff || self == .competing || self == .outOfCompetition
  }
}

package enum StandingsRefusal: Error, Equatable, Sendable {
  case divisionExists(String)
  case noDivision(String, known: [String])
  case divisionHasAwards(String)
  /// Empty, or in the wrong order.
  case gradeRange(minimum: Int, maximum: Int)
  case alreadyInState(EntrantState)
  case groupNotInChallenge(String)
  case notFrozen(String)
  case momentInFuture(Instant)
  case groupsByLogOnly
  /// Past jury marks are not kept.
  case noPastMarks
  /// The public view is frozen, so jury results are visible to staff only.
  case juryFrozen(String)
  case momentsNotInOrder
}

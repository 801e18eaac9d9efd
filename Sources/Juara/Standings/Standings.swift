/// The ranked scores of a challenge.
public struct Standings: Equatable, Sendable {
  /// Whose scores are ranked.
  public enum EntrantKind: String, CaseIterable, Sendable { case participant, group }
  /// For whose eyes: the public view shows a name by consent only.
  public enum View: String, CaseIterable, Sendable { case `public`, staff }

  /// One line of the standings.
  public struct Row: Equatable, Sendable {
    /// 1 + the number of strictly better results; nil for who takes no rank.
    public var rank: Int?
    /// Whether others share the rank.
    public var isTied: Bool
    /// What was scored.
    public var result: Result

    public init(rank: Int?, isTied: Bool, result: Result) {
      self.rank = rank
      self.isTied = isTied
      self.result = result
    }
  }

  /// What the standings were made of.
  public struct Scope: Equatable, Sendable {
    /// Whose scores are ranked.
    public var entrantKind: EntrantKind
    /// For whose eyes.
    public var view: View
    /// The past moment as of which they are made up; nil is now.
    public var asOf: Instant?
    /// Since when the public view is frozen, if it is.
    public var frozenAt: Instant?
    /// The challenge's divisions, in their order.
    public var divisions: [String]
    /// The one division that is ranked; nil is everybody.
    public var division: String?
    /// How many take part and fit no division.
    public var withoutDivision: Int
    /// What of a group is compared.
    public var measure: GroupScoring.Measure
    /// What the ranks come from.
    public var source: Source
    /// What is combined, where that ranks.
    public var combination: Combination?

    public init(
      entrantKind: EntrantKind = .participant, view: View = .public, asOf: Instant? = nil,
      frozenAt: Instant? = nil, divisions: [String] = [],
      division: String? = nil, withoutDivision: Int = 0, measure: GroupScoring.Measure = .sum,
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

  /// The activities that `Result.totals` count, in their order; none where the log does not rank.
  public var activities: [Activity]
  /// The unit in which points are counted.
  public var unit: PointUnit
  /// What they were made of.
  public var scope: Scope
  /// The ranked; then those without points; then those out of competition, disqualified and hidden.
  public var rows: [Row]

  /// Ranking results, in whatever order they come.
  ///
  /// - Parameter top: keep the ranks up to this one, all that share the last one included, and
  ///   nobody without a rank; nil keeps everybody.
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
    if let top { rows.removeAll { $0.rank.map { $0 > top } ?? true } }
  }

  /// What a result of these standings is worth: its points, its share of them, or its percentage of
  /// participation.
  public func points(of result: Result) -> Points {
    Points(units: result.points, perPoint: unit.perPoint * result.sharedBy)
  }
}

extension Standings {
  /// What one activity came to.
  public struct Total: Equatable, Sendable {
    /// All that was logged.
    public var raw: Int
    /// What of it counts.
    public var counted: Int

    public init(raw: Int = 0, counted: Int = 0) {
      self.raw = raw
      self.counted = counted
    }
  }

  /// What one entrant, or one group, came to.
  public struct Result: Equatable, Sendable {
    /// Whose it is.
    public var key: EntrantKey
    /// The name in the view asked for.
    public var name: PublicName
    /// The name of the group it belongs to, if it does.
    public var group: String?
    /// The name of the division it belongs to, if it does.
    public var division: String?
    /// Whether it takes a rank.
    public var state: EntrantState
    /// Whether it is a group that takes no rank because of its size.
    public var isIneligible: Bool
    /// What orders equals on the page.
    public var nameKey: String
    /// What it scored, in the challenge's unit of points, before it is shared.
    public var points: Int
    /// By how many the points are shared: a group's enrolment where that decides, else 1.
    public var sharedBy: Int
    /// How many different titles.
    public var titles: Int
    /// On how many days something counted.
    public var activeDays: Int
    /// The last day on which something counted.
    public var lastCountedOn: Day?
    /// When the score was reached.
    public var reachedAt: Instant?
    /// How many of a group's members scored.
    public var participants: Int
    /// One total per activity, in the order of the challenge's rules; none where the log does not rank.
    public var totals: [Total]
    /// What it is compared by, before anything else.
    public var rankingValue: RankingValue

    public init(
      key: EntrantKey, name: PublicName, group: String? = nil, division: String? = nil,
      state: EntrantState = .competing, isIneligible: Bool = false, nameKey: String,
      points: Int = 0, sharedBy: Int = 1, titles: Int = 0, activeDays: Int = 0,
      lastCountedOn: Day? = nil, reachedAt: Instant? = nil, participants: Int = 0,
      totals: [Total] = [], rankingValue: RankingValue = .log
    ) {
      self.key = key
      self.name = name
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

    /// Whether there is anything to rank it by.
    public var hasScored: Bool {
      switch rankingValue {
      case .log: points > 0
      case .jury(let value): value != nil
      case .combined(let score): score.map { $0.total > .zero } ?? false
      }
    }

    /// Whether it takes a rank: it competes, and has scored.
    public var isRanked: Bool { hasScored && state.isRanked && !isIneligible }

    /// The points as they compare with another's exactly, though each is shared by its own number.
    func shared(with other: Result) -> FullWidth {
      sharedBy == other.sharedBy
        ? FullWidth(points) : FullWidth(points.multipliedFullWidth(by: other.sharedBy))
    }
  }
}

/// A product of two whole numbers, none of whose digits is lost.
struct FullWidth: Comparable {
  private let high: Int
  private let low: UInt

  init(_ number: Int) {
    high = number < 0 ? -1 : 0
    low = UInt(bitPattern: number)
  }

  init(_ product: (high: Int, low: UInt)) { (high, low) = product }

  static func < (left: FullWidth, right: FullWidth) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

extension Standings {
  /// What the ranks of a board come from.
  public enum Source: Hashable, Sendable {
    /// The points of the log.
    case log
    /// The jury's marks, by a method.
    case jury(JuryMethod)
    /// The parts that the challenge combines by weights.
    case combined

    /// The sources by name.
    public enum Kind: String, CaseIterable, Sendable { case log, jury, combined }

    /// Nil where a method is named and no jury; a jury without a method is the mean of its jurors.
    public init?(_ kind: Kind, method: JuryMethod? = nil) {
      switch (kind, method) {
      case (.log, nil): self = .log
      case (.jury, let method): self = .jury(method ?? .mean)
      case (.combined, nil): self = .combined
      default: return nil
      }
    }

    /// Its name.
    public var kind: Kind {
      switch self {
      case .log: .log
      case .jury: .jury
      case .combined: .combined
      }
    }

    /// By what name programs know what such a board compares.
    public var worthKey: String { self == .log ? "points" : kind.rawValue }

    /// How the jurors' marks become one; nil without a jury.
    public var method: JuryMethod? {
      if case .jury(let method) = self { method } else { nil }
    }
  }

  /// What an entrant is compared by, on a board of each source.
  public indirect enum RankingValue: Equatable, Sendable {
    /// The result's points.
    case log
    /// The jury's value; nil for whom nobody has judged.
    case jury(JuryResult.Value?)
    /// The combined score; nil for who does not compete.
    case combined(CombinedScore?)

    /// Whether it is strictly better than another of the same board.
    func isBetter(than other: RankingValue) -> Bool {
      switch (self, other) {
      case (.jury(let mine?), .jury(let theirs?)): mine.isBetter(than: theirs)
      case (.combined(let mine?), .combined(let theirs?)): mine.isBetter(than: theirs)
      default: false
      }
    }
  }

  /// What a result of these standings is worth, whatever ranks them; nil for who was not judged, or
  /// does not compete for a combined score.
  public func worth(of result: Result) -> JuryResult.Value? {
    switch result.rankingValue {
    case .log: .points(points(of: result))
    case .jury(let value): value
    case .combined(let score): score.map { .points($0.total) }
    }
  }

  /// What each part adds to a result's combined score, in the order of the board's combination; nil
  /// where there is no such score.
  public func parts(of result: Result) -> [Points?] {
    guard let combination = scope.combination else { return [] }
    guard case .combined(let score?) = result.rankingValue else {
      return combination.weights.map { _ in nil }
    }
    return score.parts.map(\.points)
  }
}

extension RankingKey {
  /// Where a jury or several parts together decide, nothing else does: equals are tied.
  public static let rankingValue = RankingKey([.points])!
}

extension EntrantState {
  /// Whether a view has the entrant's row.
  public func isShown(in view: Standings.View) -> Bool {
    view == .staff || self == .competing || self == .outOfCompetition
  }
}

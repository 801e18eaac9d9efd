/// The ranked scores of a challenge.
public struct Standings: Equatable, Sendable {
  /// Whose scores are ranked.
  public enum Side: String, CaseIterable, Sendable { case participant, group }
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

    /// A line of the standings.
    public init(rank: Int?, isTied: Bool, result: Result) {
      self.rank = rank
      self.isTied = isTied
      self.result = result
    }
  }

  /// What the standings were made of.
  public struct Basis: Equatable, Sendable {
    /// Whose scores are ranked.
    public var side: Side
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

    /// All there is, now, by the log, unless told otherwise.
    public init(
      side: Side = .participant, view: View = .public, asOf: Instant? = nil,
      frozenAt: Instant? = nil, divisions: [String] = [],
      division: String? = nil, withoutDivision: Int = 0, measure: GroupScoring.Measure = .sum,
      source: Source = .log, combination: Combination? = nil
    ) {
      self.side = side
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
  public var basis: Basis
  /// The ranked; then those without points; then those out of competition, disqualified and hidden.
  public var rows: [Row]

  /// Ranks results, in whatever order they come.
  ///
  /// - Parameter top: keep the ranks up to this one, all that share the last one included, and
  ///   nobody without a rank; nil keeps everybody.
  public init(
    _ results: [Result], by key: RankingKey, activities: [Activity], unit: PointUnit,
    basis: Basis = Basis(), top: Int? = nil
  ) {
    self.activities = activities
    self.unit = unit
    self.basis = basis
    rows = Ranks.of(results, takesRank: \.takesRank, state: \.state, last: \.nameKey) {
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

/// The ranked scores of a challenge.
public struct Standings: Equatable, Sendable {
  /// Whose scores are ranked.
  public enum Side: String, CaseIterable, Sendable { case participant, group }
  /// For whose eyes: the public view shows a name by consent only.
  public enum View: String, CaseIterable, Sendable { case `public`, staff }

  /// What one activity came to.
  public struct Total: Equatable, Sendable {
    /// All that was logged.
    public var raw: Int
    /// What of it counts.
    public var counted: Int

    /// Nothing yet, unless told otherwise.
    public init(raw: Int = 0, counted: Int = 0) {
      self.raw = raw
      self.counted = counted
    }
  }

  /// What one entrant, or one group, came to.
  public struct Result: Equatable, Sendable {
    /// The name in the view asked for.
    public var name: PublicName
    /// The name of the group it belongs to, if it does.
    public var group: String?
    /// What orders equals on the page.
    public var nameKey: String
    /// What it scored, in the challenge's unit of points.
    public var points: Int
    /// How many different titles.
    public var titles: Int
    /// On how many days something counted.
    public var activeDays: Int
    /// The last day on which something counted.
    public var lastCountedOn: Day?
    /// When the score was reached.
    public var reachedAt: Instant?
    /// One total per activity, in the order of the challenge's rules.
    public var totals: [Total]

    /// A result to be ranked.
    public init(
      name: PublicName, group: String? = nil, nameKey: String, points: Int = 0, titles: Int = 0,
      activeDays: Int = 0, lastCountedOn: Day? = nil, reachedAt: Instant? = nil,
      totals: [Total] = []
    ) {
      self.name = name
      self.group = group
      self.nameKey = nameKey
      self.points = points
      self.titles = titles
      self.activeDays = activeDays
      self.lastCountedOn = lastCountedOn
      self.reachedAt = reachedAt
      self.totals = totals
    }
  }

  /// One line of the standings.
  public struct Row: Equatable, Sendable {
    /// 1 + the number of strictly better results; nil for who has no points.
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

  /// The activities that `Result.totals` count, in their order.
  public var activities: [Activity]
  /// The unit in which points are counted.
  public var unit: PointUnit
  /// The ranked, then those without points.
  public var rows: [Row]

  /// Ranks results, in whatever order they come.
  ///
  /// - Parameter top: keep the ranks up to this one, all that share the last one included, and
  ///   nobody without a rank; nil keeps everybody.
  public init(
    _ results: [Result], by key: RankingKey, activities: [Activity], unit: PointUnit,
    top: Int? = nil
  ) {
    self.activities = activities
    self.unit = unit
    let sorted = results.sorted { left, right in
      if (left.points > 0) != (right.points > 0) { return left.points > 0 }
      if left.points > 0 {
        if key.isBetter(left, than: right) { return true }
        if key.isBetter(right, than: left) { return false }
      }
      return left.nameKey < right.nameKey
    }
    rows = Self.ranked(sorted, by: key)
    if let top { rows.removeAll { $0.rank.map { $0 > top } ?? true } }
  }

  private static func ranked(_ sorted: [Result], by key: RankingKey) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(sorted.count)
    for (index, result) in sorted.enumerated() {
      guard result.points > 0 else {
        rows.append(Row(rank: nil, isTied: false, result: result))
        continue
      }
      if let last = rows.last, !key.isBetter(last.result, than: result) {
        rows[index - 1].isTied = true
        rows.append(Row(rank: last.rank, isTied: true, result: result))
      } else {
        rows.append(Row(rank: index + 1, isTied: false, result: result))
      }
    }
    return rows
  }
}

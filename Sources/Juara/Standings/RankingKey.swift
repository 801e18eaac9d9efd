/// What orders a challenge's standings: metrics, the first deciding, the next where it ties.
public struct RankingKey: Equatable, Sendable {
  /// Something that standings may be ordered by.
  public enum Metric: String, CaseIterable, Sendable {
    /// What was scored; more first.
    case points
    /// Different titles; more first.
    case titles
    /// Days on which something counted; more first.
    case activeDays = "active-days"
    /// When the score was reached; earlier first. It punishes paper forms that are typed in later.
    case reachedFirst = "reached-first"

    /// The direction in which the metric is better unless the key says otherwise.
    var direction: Direction { self == .reachedFirst ? .ascending : .descending }
  }

  /// Which end of a metric is the better one.
  public enum Direction: String, CaseIterable, Sendable {
    /// Less, or earlier, first.
    case ascending = "asc"
    /// More, or later, first.
    case descending = "desc"
  }

  /// A metric with its direction.
  public struct Criterion: Equatable, Sendable {
    /// What is compared.
    public var metric: Metric
    /// Which end of it is better.
    public var direction: Direction

    /// A metric, in its usual direction unless told otherwise.
    public init(_ metric: Metric, _ direction: Direction? = nil) {
      self.metric = metric
      self.direction = direction ?? metric.direction
    }
  }

  /// What decides, the first first.
  public let criteria: [Criterion]

  /// Points, then distinct titles, then active days.
  public static let standard = RankingKey([.points, .titles, .activeDays])!

  /// Nil unless there is a metric and none comes twice.
  public init?(_ criteria: [Criterion]) {
    guard !criteria.isEmpty, Set(criteria.map(\.metric)).count == criteria.count
    else { return nil }
    self.criteria = criteria
  }

  /// Metrics in their usual directions; nil unless there is one and none comes twice.
  public init?(_ metrics: [Metric]) { self.init(metrics.map { Criterion($0) }) }

  /// Reads what `text` wrote; underscores may stand for hyphens.
  public init?(_ text: String) {
    var criteria: [Criterion] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      let parts = word.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0]).replacing("_", with: "-")
      guard let metric = Metric(rawValue: name == "reached-at" ? "reached-first" : name)
      else { return nil }
      let direction = parts.count > 1 ? Direction(rawValue: String(parts[1])) : metric.direction
      guard let direction else { return nil }
      criteria.append(Criterion(metric, direction))
    }
    self.init(criteria)
  }

  /// The metrics' names with commas between, each with its direction where it is not the usual one:
  /// `points,titles:asc`.
  public var text: String {
    criteria.map { criterion in
      let metric = criterion.metric
      return criterion.direction == metric.direction
        ? metric.rawValue : "\(metric.rawValue):\(criterion.direction.rawValue)"
    }.joined(separator: ",")
  }

  /// As much of the beginning of this key as another one begins with too; nil where that is nothing.
  public func beginning(sharedWith other: RankingKey) -> RankingKey? {
    RankingKey(zip(criteria, other.criteria).prefix { $0 == $1 }.map(\.0))
  }

  /// Whether one result is strictly better than another. What is not known comes last, whichever the
  /// direction.
  public func isBetter(_ left: Standings.Result, than right: Standings.Result) -> Bool {
    for criterion in criteria {
      switch criterion.compare(left, right) {
      case .better: return true
      case .worse: return false
      case .equal: continue
      }
    }
    return false
  }
}

extension RankingKey.Criterion {
  fileprivate enum Comparison { case better, worse, equal }

  fileprivate func compare(_ left: Standings.Result, _ right: Standings.Result) -> Comparison {
    switch metric {
    case .points:
      switch (left.rankingValue, right.rankingValue) {
      case (.log, .log): compare(left.shared(with: right), right.shared(with: left))
      case (let mine, let theirs) where mine.isBetter(than: theirs): .better
      case (let mine, let theirs): theirs.isBetter(than: mine) ? .worse : .equal
      }
    case .titles: compare(left.titles, right.titles)
    case .activeDays: compare(left.activeDays, right.activeDays)
    case .reachedFirst:
      switch (left.reachedAt, right.reachedAt) {
      case (let mine?, let theirs?): compare(mine, theirs)
      case (nil, nil): .equal
      case (_?, nil): .better
      case (nil, _?): .worse
      }
    }
  }

  private func compare<Value: Comparable>(_ left: Value, _ right: Value) -> Comparison {
    if left == right { return .equal }
    return (left < right) == (direction == .ascending) ? .better : .worse
  }
}

/// The metrics that order a challenge's standings; each breaks ties of the previous ones.
public struct RankingKey: Equatable, Sendable {
  public enum Metric: String, CaseIterable, Sendable {
    /// More first.
    case points
    case titles
    /// Days on which something counted; more first.
    case activeDays = "active-days"
    /// When the score was reached; earlier first. It disadvantages paper forms that are typed in
    /// later.
    case reachedFirst = "reached-first"

    var direction: Direction { self == .reachedFirst ? .ascending : .descending }
  }

  /// Which end of a metric is better.
  public enum Direction: String, CaseIterable, Sendable {
    case ascending = "asc"
    case descending = "desc"
  }

  public struct Criterion: Equatable, Sendable {
    public var metric: Metric
    public var direction: Direction

    public init(_ metric: Metric, _ direction: Direction? = nil) {
      self.metric = metric
      self.direction = direction ?? metric.direction
    }
  }

  public let criteria: [Criterion]

  public static let standard = RankingKey([.points, .titles, .activeDays])!

  /// Nil if empty or a metric occurs twice.
  public init?(_ criteria: [Criterion]) {
    guard !criteria.isEmpty, Set(criteria.map(\.metric)).count == criteria.count
    else { return nil }
    self.criteria = criteria
  }

  /// With default directions. Nil if empty or a metric occurs twice.
  public init?(_ metrics: [Metric]) { self.init(metrics.map { Criterion($0) }) }

  /// Reads what ``text`` writes; underscores may replace hyphens.
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

  /// Comma-separated metrics, with the direction if it is not the default: `points,titles:asc`.
  public var text: String {
    criteria.map { criterion in
      let metric = criterion.metric
      return criterion.direction == metric.direction
        ? metric.rawValue : "\(metric.rawValue):\(criterion.direction.rawValue)"
    }.joined(separator: ",")
  }

  /// The common prefix of two keys; nil if there is none.
  public func beginning(sharedWith other: RankingKey) -> RankingKey? {
    RankingKey(zip(criteria, other.criteria).prefix { $0 == $1 }.map(\.0))
  }

  /// Whether a result is strictly better. Unknown values come last in either direction.
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

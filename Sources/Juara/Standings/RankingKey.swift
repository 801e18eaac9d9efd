/// The metrics that order a challenge's standings; each breaks ties of the previous ones.
public struct RankingKey: Equatable, Codable, Sendable {
  public enum Metric: String, CaseIterable, Codable, Sendable {
    /// More first.
    case points
    case titles
    /// Days on which something counted; more first.
    case activeDays = "active-days"
    /// Earlier first. It disadvantages paper forms that are typed in later.
    case reachedFirst = "reached-first"

    var direction: Direction { self == .reachedFirst ? .ascending : .descending }
  }

  /// Which end of a metric is better.
  public enum Direction: String, CaseIterable, Codable, Sendable {
    case ascending = "asc"
    case descending = "desc"
  }

  public struct Criterion: Equatable, Codable, Sendable {
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
    guard !criteria.isEmpty, Set(criteria.map(\.metric)).count == criteria.count else { return nil }
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
      if let isBetter = criterion.isBetter(left, right) { return isBetter }
    }
    return false
  }
}

extension RankingKey {
  /// The metric that orders two results which are equal by the first; nil where that one does.
  func laterMetric(_ left: Standings.Result, _ right: Standings.Result) -> Metric? {
    let deciding = criteria.firstIndex { $0.isBetter(left, right) != nil } ?? 0
    return deciding > 0 ? criteria[deciding].metric : nil
  }
}

extension RankingKey.Criterion {
  /// Whether `left` is better by this criterion; nil if they are equal.
  fileprivate func isBetter(_ left: Standings.Result, _ right: Standings.Result) -> Bool? {
    switch metric {
    case .points:
      switch (left.rankingValue, right.rankingValue) {
      case (.log, .log): isBetter(left.shared(with: right), right.shared(with: left))
      case (let mine, let theirs) where mine.isBetter(than: theirs): true
      case (let mine, let theirs): theirs.isBetter(than: mine) ? false : nil
      }
    case .titles: isBetter(left.titles, right.titles)
    case .activeDays: isBetter(left.activeDays, right.activeDays)
    case .reachedFirst:
      switch (left.reachedAt, right.reachedAt) {
      case (let mine?, let theirs?): isBetter(mine, theirs)
      case (nil, nil): nil
      case (let mine, _): mine != nil
      }
    }
  }

  private func isBetter<Value: Comparable>(_ left: Value, _ right: Value) -> Bool? {
    left == right ? nil : (left < right) == (direction == .ascending)
  }
}

/// What orders a challenge's standings: metrics, the first deciding, the next where it ties.
public struct RankingKey: Equatable, Sendable {
  /// Something that standings may be ordered by.
  public enum Metric: String, CaseIterable, Sendable {
    /// More points first.
    case points
    /// More different titles first.
    case titles
    /// More active days first.
    case activeDays = "active-days"
    /// Who reached the score earlier first. It punishes paper forms that are typed in later.
    case reachedFirst = "reached-first"
  }

  /// The metrics, the first deciding.
  public let metrics: [Metric]

  /// Points, then distinct titles, then active days.
  public static let standard = RankingKey([.points, .titles, .activeDays])!

  /// Nil unless the metrics begin with points and none comes twice.
  public init?(_ metrics: [Metric]) {
    guard metrics.first == .points, Set(metrics).count == metrics.count else { return nil }
    self.metrics = metrics
  }

  /// Reads what `text` wrote.
  public init?(_ text: String) {
    var metrics: [Metric] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let metric = Metric(rawValue: String(name)) else { return nil }
      metrics.append(metric)
    }
    self.init(metrics)
  }

  /// The metrics' names with commas between.
  public var text: String { metrics.map(\.rawValue).joined(separator: ",") }

  /// Whether one result is strictly better than another. What is not known comes last.
  public func isBetter(_ left: Standings.Result, than right: Standings.Result) -> Bool {
    for metric in metrics {
      switch metric {
      case .points where left.points != right.points: return left.points > right.points
      case .titles where left.titles != right.titles: return left.titles > right.titles
      case .activeDays where left.activeDays != right.activeDays:
        return left.activeDays > right.activeDays
      case .reachedFirst where left.reachedAt != right.reachedAt:
        guard let mine = left.reachedAt else { return false }
        guard let theirs = right.reachedAt else { return true }
        return mine < theirs
      default: continue
      }
    }
    return false
  }
}

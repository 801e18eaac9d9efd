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
  public indirect enum Merit: Equatable, Sendable {
    /// The result's points.
    case log
    /// The jury's value; nil for whom nobody has judged.
    case jury(JuryResult.Value?)
    /// The combined score; nil for who does not compete.
    case combined(CombinedScore?)

    /// Whether it is strictly better than another of the same board.
    func isBetter(than other: Merit) -> Bool {
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
    switch result.merit {
    case .log: .points(points(of: result))
    case .jury(let value): value
    case .combined(let score): score.map { .points($0.total) }
    }
  }

  /// What each part adds to a result's combined score, in the order of the board's combination; nil
  /// where there is no such score.
  public func parts(of result: Result) -> [Points?] {
    guard let combination = basis.combination else { return [] }
    guard case .combined(let score?) = result.merit else {
      return combination.weights.map { _ in nil }
    }
    return score.parts.map(\.points)
  }
}

extension RankingKey {
  /// Where a jury or several parts together decide, nothing else does: equals are tied.
  public static let merit = RankingKey([.points])!
}

/// How one entrant moved between two moments, and by which entries.
public struct StandingsMove: Equatable, Sendable {
  /// An entry that counts at one of the moments and not at the other.
  public struct Effect: Equatable, Sendable {
    /// The entry.
    public var entry: Identifier<LogEntry>
    /// Whether it was taken out in between, rather than recorded or restored.
    public var isVoid: Bool

    /// An entry that came to count in between, unless it was taken out.
    public init(_ entry: Identifier<LogEntry>, isVoid: Bool = false) {
      self.entry = entry
      self.isVoid = isVoid
    }
  }

  /// What was scored at the second moment.
  public var result: Standings.Result
  /// The rank at the first moment; nil for none.
  public var rankBefore: Int?
  /// The rank at the second moment; nil for none.
  public var rankAfter: Int?
  /// The points at the first moment.
  public var pointsBefore: Points
  /// The points at the second moment.
  public var pointsAfter: Points
  /// The entries that made the difference, in their order; none for who was only overtaken.
  public var effects: [Effect]

  /// Everybody whose rank or points differ between two standings of one challenge, in the order of
  /// the later ones. Whoever is not among the later ones any more is not among the moves either.
  ///
  /// - Parameter effects: the entries that count at one moment and not at the other, by whose they
  ///   are.
  public static func between(
    _ before: Standings, _ after: Standings, effects: [EntrantKey: [Effect]]
  ) -> [StandingsMove] {
    let earlier = Dictionary(
      before.rows.map { ($0.result.key, $0) }, uniquingKeysWith: { first, _ in first })
    return after.rows.compactMap { row in
      let old = earlier[row.result.key]
      let move = StandingsMove(
        result: row.result, rankBefore: old?.rank, rankAfter: row.rank,
        pointsBefore: old.map { before.points(of: $0.result) } ?? .zero,
        pointsAfter: after.points(of: row.result), effects: effects[row.result.key] ?? [])
      let isSame = move.rankBefore == move.rankAfter && move.pointsBefore == move.pointsAfter
      return isSame ? nil : move
    }
  }
}

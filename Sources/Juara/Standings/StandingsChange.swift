/// How an entrant's rank or points changed between two points in time, and which entries caused it.
public struct StandingsChange: Equatable, Sendable {
  /// An entry that counts at only one of the two times.
  public struct Effect: Equatable, Sendable {
    public var entry: Identifier<LogEntry>
    /// Whether the entry was voided in between, rather than recorded or restored.
    public var isVoid: Bool

    public init(_ entry: Identifier<LogEntry>, isVoid: Bool = false) {
      self.entry = entry
      self.isVoid = isVoid
    }
  }

  public var result: Standings.Result
  public var rankBefore: Int?
  public var rankAfter: Int?
  public var pointsBefore: Points
  public var pointsAfter: Points
  /// Empty for an entrant who was only overtaken.
  public var effects: [Effect]

  /// The changed entrants in the order of the later standings.
  ///
  /// - Parameter effects: The entries that count at only one of the two times.
  public static func between(
    _ before: Standings, _ after: Standings, effects: [EntrantKey: [Effect]]
  ) -> [StandingsChange] {
    let earlier = Dictionary(
      before.rows.map { ($0.result.key, $0) }, uniquingKeysWith: { first, _ in first })
    return after.rows.compactMap { row in
      let old = earlier[row.result.key]
      let move = StandingsChange(
        result: row.result, rankBefore: old?.rank, rankAfter: row.rank,
        pointsBefore: old.map { before.points(of: $0.result) } ?? .zero,
        pointsAfter: after.points(of: row.result), effects: effects[row.result.key] ?? [])
      let isSame = move.rankBefore == move.rankAfter && move.pointsBefore == move.pointsAfter
      return isSame ? nil : move
    }
  }
}

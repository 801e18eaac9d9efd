/// How an entrant's rank or points changed between two points in time, and which entries caused it.
package struct StandingsChange: Equatable, Sendable {
  /// An entry that counts at only one of the two times.
  package struct Effect: Equatable, Sendable {
    package var entry: Identifier<LogEntry>
    /// Whether the entry was voided in between, rather than recorded or restored.
    package var isVoid: Bool

    package init(_ entry: Identifier<LogEntry>, isVoid: Bool = false) {
      self.entry = entry
      self.isVoid = isVoid
    }
  }

  package var result: Standings.Result
  package var rankBefore: Int?
  package var rankAfter: Int?
  package var pointsBefore: Points
  package var pointsAfter: Points
  /// Empty for an entrant who was only overtaken.
  package var effects: [Effect]

  /// In the order of the later standings. `effects` count at only one of the two times.
  package static func between(
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

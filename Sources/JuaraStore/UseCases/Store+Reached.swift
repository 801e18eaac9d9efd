internal import GRDB
public import Juara

extension Store {
  /// Everybody who reached a challenge's tiers, or earned its badges, by own entries.
  ///
  /// Who is shown, under which name and by which entries is decided as on a board: the public sees
  /// names by consent alone, nobody disqualified or hidden, and while the board is frozen what was
  /// there before.
  ///
  /// - Parameters:
  ///   - name: the one tier or badge; nil is all of them, in the challenge's order.
  ///   - division: the name of the one division that is shown; nil is everybody.
  /// - Throws: `NotFound`, `StandingsRefusal.noDivision`, `ConditionRefusal.unknown`.
  public func reached(
    _ kind: Achievement.Kind, named name: String? = nil, of code: String, view: Standings.View,
    division: String? = nil, at now: Instant
  ) throws -> (rows: [ReachedGoal], basis: Standings.Basis) {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      var achievements = challenge.conditions.achievements.filter { $0.kind == kind }
      if let name {
        let named = try Self.one(name, among: achievements.map(\.name))
        achievements.removeAll { $0.name != named }
      }
      let (query, basis) = try Self.query(
        db, challenge, view: view,
        division: try division.map { try challenge.division(named: $0) }, at: now)
      let results = try query.everybody().results
      let progress = try Self.progress(db, challenge, asOf: query.question.cutoff)
      let entrants = results.map { ($0, progress[$0.key, default: []]) }
      return (ReachedGoal.all(of: achievements, among: entrants), basis)
    }
  }

  /// How far everybody has come who has entries.
  private static func progress(
    _ db: Database, _ challenge: Challenge, asOf cutoff: Cutoff?
  ) throws -> [EntrantKey: [ScoreExplanation.Progress]] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, participantId FROM entrant WHERE challengeId = ? AND participantId IS NOT NULL
        """,
      arguments: [challenge.event.id])
    let keys = Dictionary(
      uniqueKeysWithValues: rows.map { ($0[0] as Int64, EntrantKey.participant($0[1])) })
    let scoring = challenge.scoring
    var progress: [EntrantKey: [ScoreExplanation.Progress]] = [:]
    let reading = try EntryReading(db, scoring, withReviews: true, asOf: cutoff)
    try reading.forEachEntrant(of: challenge.event.id) { entrant, entries in
      guard let key = keys[entrant] else { return }
      progress[key] = scoring.explanation(of: entries).achievements
    }
    return progress
  }
}

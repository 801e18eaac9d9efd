internal import GRDB
internal import Juara

extension Combination {
  /// What a challenge combines; throws `JudgingRefusal.notCombined` where nothing is settled.
  static func fetch(_ db: Database, of challenge: Challenge) throws -> Combination {
    let weights = try weights(db, of: challenge.event.id)
    guard !weights.isEmpty else { throw JudgingRefusal.notCombined(challenge.event.code) }
    return try Combination(weights)
  }

  /// What each part weighs; nothing where nothing is settled.
  static func weights(
    _ db: Database, of challenge: Identifier<Event>
  ) throws -> [ScorePart: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT part, weight FROM combinedPart WHERE challengeId = ?",
      arguments: [challenge])
    return Dictionary(uniqueKeysWithValues: rows.map { (ScorePart(rawValue: $0[0])!, $0[1]) })
  }
}

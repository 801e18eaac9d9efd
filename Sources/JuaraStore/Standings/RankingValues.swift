import GRDB
import Juara

/// What ranks the entrants of a challenge where it is not the log.
struct RankingValues {
  let combination: Combination?
  private let known: [Identifier<Participant>: Standings.RankingValue]
  private let unknown: Standings.RankingValue

  func rankingValue(of participant: Identifier<Participant>) -> Standings.RankingValue {
    known[participant] ?? unknown
  }

  /// What a challenge's source says of everybody; nil of the log, whose scores are kept.
  static func fetch(
    _ db: Database, _ source: Standings.Source, of challenge: Challenge, at now: Instant
  ) throws -> RankingValues? {
    switch source {
    case .log: nil
    case .jury(let method): try jury(JuryMarks.result(db, by: method, of: challenge.event.id))
    case .combined: try combined(db, challenge, at: now)
    }
  }

  private static func jury(_ result: JuryResult) -> RankingValues {
    let rows = result.rows.map { ($0.entrant.participant, Standings.RankingValue.jury($0.value)) }
    return RankingValues(
      combination: nil, known: Dictionary(uniqueKeysWithValues: rows), unknown: .jury(nil))
  }

  private static func combined(
    _ db: Database, _ challenge: Challenge, at now: Instant
  ) throws -> RankingValues {
    let combination = try Combination.fetch(db, of: challenge)
    let rows = try Store.combined(db, challenge, by: combination, at: now).map { row in
      (row.entrant.participant, Standings.RankingValue.combined(row.score))
    }
    return RankingValues(
      combination: combination, known: Dictionary(uniqueKeysWithValues: rows),
      unknown: .combined(nil))
  }
}

/// Each source's values are computed once per reading, however many boards ask for them.
final class RankingValueCache {
  private let db: Database
  private let challenge: Challenge
  private let now: Instant
  private var known: [Standings.Source: RankingValues?] = [:]

  init(_ db: Database, _ challenge: Challenge, at now: Instant) {
    self.db = db
    self.challenge = challenge
    self.now = now
  }

  func rankingValues(by source: Standings.Source) throws -> RankingValues? {
    if let rankingValues = known[source] { return rankingValues }
    let rankingValues = try RankingValues.fetch(db, source, of: challenge, at: now)
    known[source] = .some(rankingValues)
    return rankingValues
  }
}

import GRDB
import Juara

/// What ranks the entrants of a challenge where it is not the log.
struct Merits {
  /// What is combined, where that ranks.
  let combination: Combination?
  private let known: [Identifier<Participant>: Standings.Merit]
  private let unknown: Standings.Merit

  /// What an entrant is compared by.
  func merit(of participant: Identifier<Participant>) -> Standings.Merit {
    known[participant] ?? unknown
  }

  /// What a challenge's source says of everybody; nil of the log, whose scores are kept.
  ///
  /// - Throws: `RubricRefusal` and `JudgingRefusal` while the jury is not done.
  static func fetch(
    _ db: Database, _ source: Standings.Source, of challenge: Challenge, at now: Instant
  ) throws -> Merits? {
    switch source {
    case .log: nil
    case .jury(let method):
      try jury(JuryMarks.result(db, by: method, of: challenge.event.id))
    case .combined: try combined(db, challenge, at: now)
    }
  }

  private static func jury(_ result: JuryResult) -> Merits {
    let rows = result.rows.map { ($0.entrant.participant, Standings.Merit.jury($0.value)) }
    return Merits(
      combination: nil, known: Dictionary(uniqueKeysWithValues: rows), unknown: .jury(nil))
  }

  private static func combined(
    _ db: Database, _ challenge: Challenge, at now: Instant
  ) throws -> Merits {
    let combination = try Combination.fetch(db, of: challenge)
    let rows = try Store.combined(db, challenge, by: combination, at: now).map { row in
      (row.entrant.participant, Standings.Merit.combined(row.score))
    }
    return Merits(
      combination: combination, known: Dictionary(uniqueKeysWithValues: rows),
      unknown: .combined(nil))
  }
}

/// The merits of one challenge within one reading: each source's are reckoned once, however many boards
/// and divisions ask for them.
final class MeritBook {
  private let db: Database
  private let challenge: Challenge
  private let now: Instant
  private var known: [Standings.Source: Merits?] = [:]

  init(_ db: Database, _ challenge: Challenge, at now: Instant) {
    self.db = db
    self.challenge = challenge
    self.now = now
  }

  /// What a source says of everybody; nil of the log.
  ///
  /// - Throws: what `Merits.fetch` throws.
  func merits(by source: Standings.Source) throws -> Merits? {
    if let merits = known[source] { return merits }
    let merits = try Merits.fetch(db, source, of: challenge, at: now)
    known[source] = .some(merits)
    return merits
  }
}

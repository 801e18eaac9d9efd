internal import GRDB
internal import Juara

/// Keeps the stored scores of a challenge equal to what its valid log entries are worth. The one
/// function that writes a score serves a single entry, an import and a full rebuild.
///
/// While the public view is frozen, what it shows is kept beside them, so that a board that nobody may
/// see the news of costs no more to look at than any other.
struct ScoreKeeping {
  private let db: Database
  private let challenge: Challenge
  private let editions: [ScoreEdition]

  init(_ db: Database, _ challenge: Challenge) throws {
    self.db = db
    self.challenge = challenge
    var editions = [try ScoreEdition(db, challenge, .current)]
    if challenge.frozenAt != nil { editions.append(try ScoreEdition(db, challenge, .frozen)) }
    self.editions = editions
  }

  /// Scores every entrant anew, in one pass over the entries.
  func rebuild() throws {
    for edition in editions { try edition.rebuild() }
    try Placement(db, challenge).settle()
  }

  /// Scores these entrants anew.
  func rewrite(_ entrants: some Sequence<Int64>) throws {
    for entrant in entrants {
      for edition in editions { try edition.rewrite(entrant) }
    }
    try Placement(db, challenge).settle()
  }

  /// Makes the frozen scores what the freeze says now: those of its moment, or none.
  static func freeze(_ db: Database, _ challenge: Challenge) throws {
    let frozen = try ScoreEdition(db, challenge, .frozen)
    if challenge.frozenAt == nil { try frozen.forget() } else { try frozen.rebuild() }
  }
}

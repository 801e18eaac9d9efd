internal import GRDB
public import Juara

extension Store {
  /// The standings of a challenge.
  ///
  /// - Parameters:
  ///   - side: of participants, or of groups: the sum of what their members scored, and of the
  ///     group's own entries, once.
  ///   - view: the public one shows names by consent only.
  ///   - top: the ranks up to this one, with all that share it; nil is everybody who takes part.
  ///   - now: on whose day it is decided who is a minor.
  public func standings(
    of code: String, by side: Standings.Side, view: Standings.View, top: Int? = nil, at now: Instant
  ) throws -> Standings {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      guard let unit = PointUnit(challenge.rules.map(\.terms)) else { throw Refusal.ratiosTooFine }
      let query = StandingsQuery(
        db: db, challenge: challenge, view: view, library: try Library.fetch(db), now: now)
      let results =
        switch side {
        case .participant: try query.participants(top: top)
        case .group: try query.groups()
        }
      return Standings(
        results, by: challenge.ranking, activities: challenge.rules.map(\.terms.activity),
        unit: unit, top: top)
    }
  }
}

internal import GRDB
public import Juara

extension Store {
  /// The standings of a challenge.
  ///
  /// - Parameters:
  ///   - side: of participants, or of groups: what their members scored, and the group's own
  ///     entries, once, as the challenge compares groups.
  ///   - view: the public one shows names by consent only, and while it is frozen what was there
  ///     before.
  ///   - top: the ranks up to this one, with all that share it; nil is everybody who takes part.
  ///   - division: the name of the one division that is ranked, from 1; nil is everybody.
  ///   - source: what the ranks come from.
  ///   - moment: the past moment as of which entries count; nil is now.
  ///   - now: on whose day it is decided who is a minor.
  /// - Throws: `NotFound`, `StandingsRefusal`; `RubricRefusal` and `JudgingRefusal` where a jury ranks
  ///   that is not done.
  public func standings(
    of code: String, by side: Standings.Side, view: Standings.View, top: Int? = nil,
    division: String? = nil, rankedBy source: Standings.Source = .log,
    asOf moment: Instant? = nil, at now: Instant
  ) throws -> Standings {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      return try Self.standings(
        db, challenge, by: side, view: view, top: top,
        division: try division.map { try challenge.division(named: $0) }, rankedBy: source,
        asOf: moment, at: now)
    }
  }

  /// The boards of a challenge that a page shows together: one of each division or, without any, of
  /// everybody; of the one division that is asked for.
  ///
  /// - Throws: what `standings(of:)` throws.
  public func boards(
    of code: String, by side: Standings.Side, view: Standings.View, top: Int? = nil,
    division: String? = nil, rankedBy source: Standings.Source = .log,
    asOf moment: Instant? = nil, at now: Instant
  ) throws -> (event: Event, boards: [Standings]) {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let asked = try division.map { [try challenge.division(named: $0)] } ?? challenge.divisions
      let merits = MeritBook(db, challenge, at: now)
      let boards = try (asked.isEmpty ? [nil] : asked.map(Optional.some)).map { division in
        try Self.standings(
          db, challenge, by: side, view: view, top: top, division: division, rankedBy: source,
          with: merits, asOf: moment, at: now)
      }
      return (challenge.event, boards)
    }
  }

  /// The one function that ranks a challenge, whoever asks.
  ///
  /// - Parameter merits: what is shared by who asks for several boards.
  static func standings(
    _ db: Database, _ challenge: Challenge, by side: Standings.Side, view: Standings.View,
    top: Int? = nil, division: Division? = nil, rankedBy source: Standings.Source = .log,
    with merits: MeritBook? = nil, asOf moment: Instant? = nil, at now: Instant
  ) throws -> Standings {
    var (query, basis) = try query(
      db, challenge, by: side, view: view, division: division, rankedBy: source, with: merits,
      asOf: moment, at: now)
    var results: [Standings.Result]
    switch side {
    case .group: results = try query.groups()
    case .participant:
      if let top, let leaders = try query.leaders(top) {
        results = leaders
      } else {
        (results, basis.withoutDivision) = try query.everybody()
      }
    }
    return Standings(
      results, by: source == .log ? challenge.ranking : .merit,
      activities: source == .log ? challenge.rules.map(\.terms.activity) : [],
      unit: query.unit, basis: basis, top: top)
  }

  /// What is read for a board, or for whatever shows what a board shows; and what its readers should
  /// know of it.
  static func query(
    _ db: Database, _ challenge: Challenge, by side: Standings.Side = .participant,
    view: Standings.View, division: Division? = nil, rankedBy source: Standings.Source = .log,
    with merits: MeritBook? = nil, asOf moment: Instant? = nil, at now: Instant
  ) throws -> (query: StandingsQuery, basis: Standings.Basis) {
    if let moment, moment > now { throw StandingsRefusal.momentToCome(moment) }
    guard let unit = PointUnit(challenge.rules.map(\.terms)) else {
      throw ConditionRefusal.ratiosTooFine
    }
    let library = try Library.fetch(db)
    let freeze = challenge.frozenAt.flatMap { $0 > now ? nil : $0 }
    if source != .log {
      if side == .group { throw StandingsRefusal.groupsByLogOnly }
      if moment != nil { throw StandingsRefusal.noPastMarks }
      if view == .public, freeze != nil {
        throw StandingsRefusal.juryFrozen(challenge.event.code.text)
      }
    }
    let merits = try (merits ?? MeritBook(db, challenge, at: now)).merits(by: source)
    let cutoff = Cutoff.of(view, asOf: moment, frozenAt: freeze, zone: library.zone)
    let isFrozen = freeze != nil && cutoff == Cutoff(frozenAt: freeze!, zone: library.zone)
    let query = StandingsQuery(
      db, challenge, unit, library,
      StandingsQuery.Question(
        view: view, division: division, cutoff: cutoff,
        edition: cutoff == nil ? .current : isFrozen ? .frozen : nil, merits: merits, now: now))
    let basis = Standings.Basis(
      side: side, view: view, asOf: cutoff?.instant, frozenAt: challenge.frozenAt,
      divisions: challenge.divisions.map(\.name), division: division?.name,
      measure: side == .group ? challenge.groupScoring.measure : .sum, source: source,
      combination: merits?.combination)
    return (query, basis)
  }
}

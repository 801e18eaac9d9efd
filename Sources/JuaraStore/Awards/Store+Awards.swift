import GRDB
package import Juara

extension Store {
  /// How a challenge's awards stand; refused to the public while a freeze is on.
  package func awards(
    of code: String, view: Standings.View, at now: Instant
  ) throws -> [AwardOutcome] {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      if view == .public, challenge.frozenAt.map({ $0 <= now }) ?? false {
        throw AwardRefusal.frozen(code)
      }
      return try Self.outcomes(db, challenge, view: view, at: now).map(\.outcome)
    }
  }

  /// All that was won in an event, as the public may know it: the awards of a challenge, and prizes drawn
  /// by lot.
  package func winners(of code: String, at now: Instant) throws -> WinnersSheet {
    try read { db in
      let event = try Event.fetch(db, code: code)
      var outcomes: [AwardOutcome] = []
      if try Challenge.exists(db, event.id) {
        let challenge = try Challenge.fetch(db, event)
        if challenge.frozenAt.map({ $0 <= now }) ?? false { throw AwardRefusal.frozen(code) }
        outcomes = try Self.outcomes(db, challenge, view: .public, at: now).map(\.outcome)
      }
      let prizes = try Draw.all(db).filter { $0.list.event == event.code && $0.outcome != nil }
        .map { draw in
          (
            draw: draw,
            winners: try Self.drawnEntrants(db, of: draw, at: now).filter { !$0.isAlternate }
          )
        }
      if prizes.isEmpty, !outcomes.contains(where: \.isWon) {
        throw AwardRefusal.nothingWon(event.code)
      }
      return WinnersSheet(
        event: event, sessions: try Session.all(db, of: event.id), outcomes: outcomes,
        prizes: prizes)
    }
  }

  /// Decides a tied award, or a choice.
  /// - Parameter decidedBy: Who decided: staff, the jury, the public.
  @discardableResult
  package func decide(
    _ name: String, for reference: EntrantReference, division: String? = nil, decidedBy: String,
    reason: String, in code: String, by audit: AuditContext
  ) throws -> (band: AwardBand, winner: NamedEntrant) {
    try write(by: audit) { context in
      guard reason.contains(where: { !$0.isWhitespace }),
        decidedBy.contains(where: { !$0.isWhitespace })
      else { throw MissingReason() }
      let challenge = try Challenge.fetch(context.db, code: code)
      let band = try Self.band(context.db, named: name, division: division, in: challenge)
      let (outcome, board) = try Self.outcomes(
        context.db, challenge, view: .staff, at: audit.at
      ).first { $0.outcome.band.id == band.id }!
      let winner = try reference.entrant(context.db, in: challenge.event.id).named
      try outcome.check(winner.key, on: try board.get())
      let entrant = try reference.competing(context.db, in: challenge.event.id).id
      try context.db.execute(
        """
        INSERT INTO awardDecision (bandId, entrantId, decidedBy, reason, recordedAt, recordedBy)
        VALUES (?, ?, ?, ?, ?, ?)
        """, [band.id, entrant, decidedBy, reason, audit.at, audit.staff])
      try context.log(
        .decided, .award, band.id,
        [
          .init("name", from: nil, to: band.name),
          .init(winner.key.entrantKind.rawValue, from: nil, to: winner.key.number),
          .init("decidedBy", from: nil, to: decidedBy), .init("reason", from: nil, to: reason),
        ])
      return (band, winner)
    }
  }

  @discardableResult
  package func reopen(
    _ name: String, division: String? = nil, reason: String, in code: String, by audit: AuditContext
  ) throws -> AwardBand {
    try write(by: audit) { context in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      let challenge = try Challenge.fetch(context.db, code: code)
      let band = try Self.band(context.db, named: name, division: division, in: challenge)
      let decisions = try AwardDecision.fetchAll(context.db, of: challenge.event.id)
      guard let decision = decisions.first(where: { $0.band == band.id }) else {
        throw AwardRefusal.notDecided(band.name)
      }
      try context.db.execute("DELETE FROM awardDecision WHERE bandId = ?", [band.id])
      try context.log(
        .reopened, .award, band.id,
        [
          .init("name", from: band.name, to: band.name),
          .init(decision.winner.entrantKind.rawValue, from: decision.winner.number, to: nil),
          .init("reason", from: nil, to: reason),
        ])
      return band
    }
  }

  /// In the awards' order; instead of a board that a jury is not done with, what is in the way.
  static func outcomes(
    _ db: Database, _ challenge: Challenge, view: Standings.View, at now: Instant
  ) throws -> [(outcome: AwardOutcome, board: Result<Standings, any Error>)] {
    let decisions = try AwardDecision.fetchAll(db, of: challenge.event.id)
    let bands = try AwardBand.fetchAll(db, of: challenge.event.id)
    let rankingValues = RankingValueCache(db, challenge, at: now)
    var settled: [Identifier<AwardBand>: (AwardOutcome, Result<Standings, any Error>)] = [:]
    for (key, bands) in Dictionary(grouping: bands, by: AwardBoard.init) {
      let board = try board(db, challenge, key, view: view, with: rankingValues, at: now)
      let outcomes =
        switch board {
        case .success(let standings): AwardOutcome.outcomes(bands, on: standings, decisions)
        case .failure: bands.map { AwardOutcome(band: $0, status: .unjudged, rows: []) }
        }
      for outcome in outcomes { settled[outcome.band.id] = (outcome, board) }
    }
    return bands.map { settled[$0.id]! }
  }

  private static func board(
    _ db: Database, _ challenge: Challenge, _ key: AwardBoard, view: Standings.View,
    with rankingValues: RankingValueCache, at now: Instant
  ) throws -> Result<Standings, any Error> {
    let division = try key.division.map { try challenge.division(named: $0) }
    do {
      return .success(
        try standings(
          db, challenge, by: key.entrantKind, view: view, division: division, rankedBy: key.source,
          with: rankingValues, at: now))
    } catch let refusal as RubricRefusal {
      return .failure(refusal)
    } catch let refusal as JudgingRefusal {
      return .failure(refusal)
    }
  }
}

package struct WinnersSheet: Sendable {
  package let event: Event
  package let sessions: [Session]
  /// Those that nobody has won yet too.
  package let outcomes: [AwardOutcome]
  package let prizes: [(draw: Draw, winners: [DrawnEntrant])]
}

private struct AwardBoard: Hashable {
  let entrantKind: Standings.EntrantKind
  let division: String?
  let source: Standings.Source

  init(_ band: AwardBand) {
    entrantKind = band.entrantKind
    division = band.division
    source = band.source
  }
}

extension EntrantKey {
  /// The number that staff know the entrant by.
  var number: String {
    switch self {
    case .participant(let id): id.description
    case .group(let id): id.description
    }
  }
}

extension Store {
  /// To each participant who won one in a challenge that is over; a certificate keeps its number.
  /// - Returns: The certificates, and the participants' awards that nobody has won yet.
  package func issueAwards(
    wonIn code: String, numbers: inout some RandomNumberGenerator, by audit: AuditContext
  ) throws -> (issued: IssuedCertificates, open: [AwardBand]) {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      try challenge.event.checkHasEnded(
        try Session.all(context.db, of: challenge.event.id), at: audit.at)
      // Whose guardian did not agree in time takes no part, and wins nothing.
      try SeatAllocator(context: context).reallocateSeats(challenge.event.id)
      let outcomes = try Self.outcomes(context.db, challenge, view: .staff, at: audit.at)
        .map(\.outcome).filter { $0.band.entrantKind == .participant }
      let won = outcomes.filter(\.isWon).flatMap { outcome in
        outcome.rows.compactMap { row in
          if case .participant(let id) = row.result.key {
            Entitlement.award(outcome.band.title, id)
          } else {
            nil
          }
        }
      }
      let issued = try Self.issue(context, .award, won, in: challenge.event, numbers: &numbers)
      return (issued, outcomes.filter { !$0.isWon }.map(\.band))
    }
  }
}

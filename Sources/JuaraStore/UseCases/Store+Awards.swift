internal import GRDB
public import Juara

extension Store {
  /// How a challenge's awards stand.
  ///
  /// - Throws: `NotFound`, `AwardRefusal.frozen` to the public while a freeze is on.
  public func awards(
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

  /// Records to whom an award goes that is tied, or that is a choice.
  ///
  /// - Parameter decidedBy: who decided: staff, the jury, the public.
  /// - Throws: `NotFound`, `AwardRefusal`, `Refusal.noReason`.
  @discardableResult
  public func decide(
    _ name: String, for winner: EntrantKey, division: String? = nil, decidedBy: String,
    reason: String, in code: String, by signature: Signature
  ) throws -> AwardBand {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }),
        decidedBy.contains(where: { !$0.isWhitespace })
      else { throw Refusal.noReason }
      let challenge = try Challenge.fetch(db, code: code)
      let band = try Self.band(db, named: name, division: division, in: challenge)
      let (outcome, standings) = try Self.outcomes(
        db, challenge, view: .staff, at: signature.at
      ).first { $0.outcome.band.id == band.id }!
      try outcome.check(winner, on: standings)
      let entrant = try Self.entrant(db, winner, in: challenge)
      try db.execute(
        sql: """
          INSERT INTO awardDecision (bandId, entrantId, decidedBy, reason, recordedAt, recordedBy)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [band.id, entrant, decidedBy, reason, signature.at, signature.staff])
      try AuditLog(db, signature).note(
        .decided, .award, band.id.rawValue,
        [
          .init("name", from: nil, to: band.name),
          .init(winner.side.rawValue, from: nil, to: winner.number),
          .init("decidedBy", from: nil, to: decidedBy), .init("reason", from: nil, to: reason),
        ])
      return band
    }
  }

  /// Takes a decision back, so that the award may be decided anew.
  ///
  /// - Throws: `NotFound`, `AwardRefusal`, `Refusal.noReason`.
  @discardableResult
  public func reopen(
    _ name: String, division: String? = nil, reason: String, in code: String,
    by signature: Signature
  ) throws -> AwardBand {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw Refusal.noReason }
      let challenge = try Challenge.fetch(db, code: code)
      let band = try Self.band(db, named: name, division: division, in: challenge)
      let decisions = try AwardDecision.fetchAll(db, of: challenge.event.id)
      guard let decision = decisions.first(where: { $0.band == band.id }) else {
        throw AwardRefusal.notDecided(band.name)
      }
      try db.execute(sql: "DELETE FROM awardDecision WHERE bandId = ?", arguments: [band.id])
      try AuditLog(db, signature).note(
        .reopened, .award, band.id.rawValue,
        [
          .init("name", from: band.name, to: band.name),
          .init(decision.winner.side.rawValue, from: decision.winner.number, to: nil),
          .init("reason", from: nil, to: reason),
        ])
      return band
    }
  }

  /// Each award with the standings that it is won on, in the awards' order.
  static func outcomes(
    _ db: Database, _ challenge: Challenge, view: Standings.View, at now: Instant
  ) throws -> [(outcome: AwardOutcome, standings: Standings)] {
    let decisions = try AwardDecision.fetchAll(db, of: challenge.event.id)
    var bands = try AwardBand.fetchAll(db, of: challenge.event.id)[...]
    var outcomes: [(AwardOutcome, Standings)] = []
    while let first = bands.first {
      // Those of one board follow each other, but for their sides.
      let board = bands.filter { $0.division == first.division && $0.side == first.side }
      bands.removeAll { $0.division == first.division && $0.side == first.side }
      let standings = try standings(
        db, challenge, by: first.side, view: view,
        division: try first.division.map { try challenge.division(named: $0) }, at: now)
      outcomes += AwardOutcome.settle(Array(board), on: standings, decisions)
        .map { ($0, standings) }
    }
    return outcomes
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

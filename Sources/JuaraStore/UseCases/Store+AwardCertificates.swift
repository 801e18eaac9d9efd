internal import GRDB
public import Juara

extension Store {
  /// Issues what certifies the awards of a challenge that is over, to every participant who has won
  /// one. Who has a certificate of the same award keeps its number.
  ///
  /// - Parameter numbers: what the new numbers are drawn by.
  /// - Returns: the certificates, and the participants' awards that nobody has won yet.
  /// - Throws: `NotFound`, `CertificateRefusal`.
  public func issueAwards(
    wonIn code: String, numbers: inout some RandomNumberGenerator, by signature: Signature
  ) throws -> (issued: IssuedCertificates, open: [AwardBand]) {
    try write { db in
      let challenge = try Challenge.fetch(db, code: code)
      try challenge.event.checkTakenPlace(
        try Session.all(db, of: challenge.event.id), at: signature.at)
      let outcomes = try Self.outcomes(db, challenge, view: .staff, at: signature.at)
        .map(\.outcome).filter { $0.band.side == .participant }
      let won = outcomes.filter(\.isWon).flatMap { outcome in
        outcome.rows.compactMap { row in
          if case .participant(let id) = row.result.key {
            Entitlement.award(outcome.band.title, id)
          } else {
            nil
          }
        }
      }
      let issued = try Self.issue(
        db, .award, won, in: challenge.event, numbers: &numbers, by: signature)
      return (issued, outcomes.filter { !$0.isWon }.map(\.band))
    }
  }
}

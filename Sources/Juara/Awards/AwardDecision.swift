/// To whom an award was given by staff, the jury or the public, and why.
public struct AwardDecision: Equatable, Sendable {
  /// What was decided on.
  public var band: Identifier<AwardBand>
  /// Who wins it.
  public var winner: EntrantKey
  /// Who decided, such as "the jury".
  public var decidedBy: String
  /// Why.
  public var reason: String
  /// Who recorded it, and when.
  public var signature: Signature

  /// A decision as the file keeps one.
  public init(
    band: Identifier<AwardBand>, winner: EntrantKey, decidedBy: String, reason: String,
    signature: Signature
  ) {
    self.band = band
    self.winner = winner
    self.decidedBy = decidedBy
    self.reason = reason
    self.signature = signature
  }
}

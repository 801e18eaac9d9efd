/// Where somebody's consent to one purpose stands.
public enum ConsentStanding: Equatable, Sendable {
  /// Nobody ever consented.
  case never
  /// It is in force, given on that day.
  case inForce(since: Day)
  /// It was given, and withdrawn on that day.
  case withdrawn(on: Day)

  /// What the consents to one purpose come to.
  public init(_ consents: some Sequence<Consent>) {
    var last: Day?
    for consent in consents {
      guard let withdrawnOn = consent.withdrawnOn else {
        self = .inForce(since: consent.givenOn)
        return
      }
      last = max(last ?? withdrawnOn, withdrawnOn)
    }
    self = last.map { .withdrawn(on: $0) } ?? .never
  }

  /// The day on which this consent ends because another record of the same person stands so; nil
  /// where it stays, or there is none in force.
  ///
  /// The stricter record wins: a withdrawal on the day of the consent or later ends it. Of two
  /// consents in force the one given later stays; of the same day, the one of the record that is
  /// kept.
  public func end(beside other: ConsentStanding, isKept: Bool) -> Day? {
    guard case .inForce(let since) = self else { return nil }
    switch other {
    case .never: return nil
    case .withdrawn(let day): return day >= since ? day : nil
    case .inForce(let otherSince):
      return otherSince > since || (otherSince == since && !isKept) ? otherSince : nil
    }
  }
}

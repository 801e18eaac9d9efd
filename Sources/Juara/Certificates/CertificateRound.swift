/// What issuing certificates comes to: who gets a new one, who has one already, who gets none.
public struct CertificateRound: Equatable, Sendable {
  /// Who gets a new one.
  public private(set) var fresh: [Entitlement] = []
  /// The valid ones of those who are entitled to them.
  public private(set) var standing: [Certificate] = []
  /// The revoked ones of those who are entitled: revoking decided that they get none.
  public private(set) var revoked: [Certificate] = []
  /// The valid ones of people who are not entitled, or no longer.
  public private(set) var unentitled: [Certificate] = []

  /// Decides it.
  ///
  /// - Parameters:
  ///   - entitled: everybody who is to have a certificate now; who is named twice counts once.
  ///   - issued: the certificates of the same kind that the event has, the revoked ones included.
  public init(entitled: [Entitlement], issued: [Certificate]) {
    let wanted = Set(entitled)
    let known = Dictionary(grouping: issued, by: \.entitlement)
    var seen: Set<Entitlement> = []
    for entitlement in entitled where seen.insert(entitlement).inserted {
      guard let certificates = known[entitlement] else {
        fresh.append(entitlement)
        continue
      }
      if let valid = certificates.first(where: \.isValid) {
        standing.append(valid)
      } else {
        revoked.append(certificates[certificates.count - 1])
      }
    }
    unentitled = issued.filter { $0.isValid && !wanted.contains($0.entitlement) }
  }
}

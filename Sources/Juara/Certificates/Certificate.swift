/// What the library certified to a participant, under a number that anybody can have checked.
public struct Certificate: Equatable, Sendable {
  /// What is certified.
  public enum Kind: String, CaseIterable, Sendable {
    /// That somebody took part: was confirmed in an event that has taken place.
    case participation
    /// That somebody was present.
    case attendance
    /// A place, a tier, a badge or a prize.
    case award
  }

  /// That a certificate is no longer valid.
  public struct Revocation: Equatable, Sendable {
    /// Who revoked it, and when.
    public var signature: Signature
    /// Why.
    public var reason: String

    /// Revoked by somebody for a reason.
    public init(signature: Signature, reason: String) {
      self.signature = signature
      self.reason = reason
    }
  }

  /// The certificate's key.
  public let id: Identifier<Certificate>
  /// The number printed on it.
  public let number: CertificateNumber
  /// The event or challenge.
  public let event: Identifier<Event>
  /// What is certified to whom.
  public let entitlement: Entitlement
  /// Who issued it, and when.
  public let issued: Signature
  /// How it ceased to be valid; nil while it is.
  public var revocation: Revocation?

  /// Whether it is valid.
  public var isValid: Bool { revocation == nil }

  /// A certificate as the file keeps one.
  public init(
    id: Identifier<Certificate>, number: CertificateNumber, event: Identifier<Event>,
    entitlement: Entitlement, issued: Signature, revocation: Revocation? = nil
  ) {
    self.id = id
    self.number = number
    self.event = event
    self.entitlement = entitlement
    self.issued = issued
    self.revocation = revocation
  }
}

/// That somebody is to have a certificate, and of what.
public struct Entitlement: Hashable, Sendable {
  /// What is certified.
  public let kind: Certificate.Kind
  /// To whom.
  public let participant: Identifier<Participant>
  /// What was awarded, as it is to be printed, such as "Juara I"; nil unless it is an award.
  public let award: String?

  private init(_ kind: Certificate.Kind, _ participant: Identifier<Participant>, _ award: String?) {
    self.kind = kind
    self.participant = participant
    self.award = award
  }

  /// To have taken part.
  public static func participation(_ participant: Identifier<Participant>) -> Entitlement {
    Entitlement(.participation, participant, nil)
  }

  /// To have been present.
  public static func attendance(_ participant: Identifier<Participant>) -> Entitlement {
    Entitlement(.attendance, participant, nil)
  }

  /// To have been awarded something.
  public static func award(_ award: String, _ participant: Identifier<Participant>) -> Entitlement {
    Entitlement(.award, participant, award)
  }
}

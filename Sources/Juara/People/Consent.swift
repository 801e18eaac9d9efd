/// A dated, revocable agreement for one participant and one purpose, given by a guardian for a minor.
public struct Consent: Equatable, Sendable {
  /// What is agreed to; each purpose apart, as Indonesia's UU 27/2022 articles 22 and 25 ask.
  public enum Purpose: String, CaseIterable, Sendable {
    case takePart = "take-part"
    case publishName = "publish-name"
    case publishPhoto = "publish-photo"
    case contact
  }

  /// How the library knows of it.
  public enum Method: String, CaseIterable, Sendable { case form, paper, whatsapp, phone }

  /// What is agreed to.
  public var purpose: Purpose
  /// Who agreed; nil where the form did not say.
  public var givenBy: String?
  /// How the library knows of it.
  public var method: Method
  /// The day it was given.
  public var givenOn: Day
  /// Where the evidence is kept, such as a folder's number.
  public var evidence: String?
  /// The version of the text that was agreed to; nil where it is not known.
  public var textVersion: String?
  /// The day it was withdrawn; nil while it is in force.
  public var withdrawnOn: Day?

  /// A consent as given.
  public init(
    purpose: Purpose, givenBy: String?, method: Method, givenOn: Day, evidence: String? = nil,
    textVersion: String? = nil, withdrawnOn: Day? = nil
  ) {
    self.purpose = purpose
    self.givenBy = givenBy
    self.method = method
    self.givenOn = givenOn
    self.evidence = evidence
    self.textVersion = textVersion
    self.withdrawnOn = withdrawnOn
  }
}

/// Why a consent cannot be recorded or withdrawn.
public enum ConsentRefusal: Error, Equatable, Sendable {
  /// The day lies in the future.
  case notYet(Day)
  /// The day lies before the participant's birth.
  case beforeBirth(Day)
  /// A minor consents for oneself; the guardian does it.
  case givenByMinor(Identifier<Participant>)
  /// There is none in force for that purpose.
  case noneInForce(Consent.Purpose)
  /// It would be withdrawn before it was given.
  case withdrawnBeforeGiven(Day)
}

extension Consent {
  /// Throws why this cannot be a participant's consent: before the birth nobody agreed to anything,
  /// and a minor does not agree for oneself (UU 27/2022 article 25).
  public func check(
    of participant: Participant, ageOfMajority: Int
  ) throws(ConsentRefusal) {
    let details = participant.details
    if let born = details.birthDate, givenOn < born { throw .beforeBirth(givenOn) }
    if let givenBy, NameKey.key(of: givenBy) == details.name.key,
      details.isMinor(on: givenOn, ageOfMajority: ageOfMajority) == true
    {
      throw .givenByMinor(participant.id)
    }
  }
}

extension Consent {
  /// Whether recording this changes anything, beside the one for the same purpose that is in force.
  ///
  /// - Throws: `ConsentRefusal.notYet`.
  public func changes(_ inForce: Consent?, today: Day) throws(ConsentRefusal) -> Bool {
    guard givenOn <= today else { throw .notYet(givenOn) }
    return self != inForce
  }

  /// Throws where the consent to a purpose cannot be withdrawn on a day.
  ///
  /// - Parameter givenOn: the day of the consent in force; nil where there is none.
  public static func checkWithdrawing(
    _ purpose: Purpose, givenOn: Day?, on day: Day, today: Day
  ) throws(ConsentRefusal) {
    guard day <= today else { throw .notYet(day) }
    guard let givenOn else { throw .noneInForce(purpose) }
    guard day >= givenOn else { throw .withdrawnBeforeGiven(givenOn) }
  }
}

/// Where somebody's consent to one purpose stands.
public enum ConsentStatus: Equatable, Sendable {
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
  public func end(beside other: ConsentStatus, isKept: Bool) -> Day? {
    guard case .inForce(let since) = self else { return nil }
    switch other {
    case .never: return nil
    case .withdrawn(let day): return day >= since ? day : nil
    case .inForce(let otherSince):
      return otherSince > since || (otherSince == since && !isKept) ? otherSince : nil
    }
  }
}

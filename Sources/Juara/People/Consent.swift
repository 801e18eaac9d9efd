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
  /// The day it was withdrawn; nil while it is in force.
  public var withdrawnOn: Day?

  /// A consent as given.
  public init(
    purpose: Purpose, givenBy: String?, method: Method, givenOn: Day, evidence: String? = nil,
    withdrawnOn: Day? = nil
  ) {
    self.purpose = purpose
    self.givenBy = givenBy
    self.method = method
    self.givenOn = givenOn
    self.evidence = evidence
    self.withdrawnOn = withdrawnOn
  }
}

/// Why a consent cannot be recorded or withdrawn.
public enum ConsentRefusal: Error, Equatable, Sendable {
  /// The day lies in the future.
  case notYet(Day)
  /// There is none in force for that purpose.
  case noneInForce(Consent.Purpose)
  /// It would be withdrawn before it was given.
  case withdrawnBeforeGiven(Day)
}

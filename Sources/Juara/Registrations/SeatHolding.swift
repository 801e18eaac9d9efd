/// How somebody holds a seat, or waits for one.
public struct SeatHolding: Equatable, Sendable {
  /// Confirmed, awaiting consent, or waitlisted.
  public var status: RegistrationStatus
  /// When the seat expires if no consent comes; nil where none is awaited.
  public var deadline: Instant?

  /// No seat yet: it waits.
  public static let waiting = SeatHolding(status: .waitlisted, deadline: nil)

  private init(status: RegistrationStatus, deadline: Instant?) {
    self.status = status
    self.deadline = deadline
  }

  /// How a person holds a seat from now on: a minor without the guardian's consent awaits it, until
  /// a deadline.
  public init(
    of person: PersonDetails, hasConsent: Bool, plan: EventPlan, at now: Instant,
    in library: Library
  ) {
    let isMinor = person.isMinor(
      on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority)
    guard !hasConsent, isMinor == true else {
      status = .confirmed
      return
    }
    status = .awaitingConsent
    deadline = plan.consentDeadline(from: now)
  }
}

/// How somebody holds a seat, or waits for one.
public struct SeatStatus: Equatable, Sendable {
  /// Confirmed, awaiting consent, or waitlisted.
  public var status: RegistrationStatus
  /// When the seat expires if no consent comes; nil where none is awaited.
  public var deadline: Instant?

  /// No seat yet: it waits.
  public static let waiting = SeatStatus(status: .waitlisted, deadline: nil)

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

/// What became of the seats of an event when they were given out anew.
public struct SeatChanges: Equatable, Sendable {
  /// Who lost the seat, because no consent had come by its deadline.
  public var expired: [Identifier<Registration>]
  /// Who came up from the waiting list.
  public var promoted: [Identifier<Registration>]

  public init(
    expired: [Identifier<Registration>] = [], promoted: [Identifier<Registration>] = []
  ) {
    self.expired = expired
    self.promoted = promoted
  }
}

/// What a consent, or its withdrawal, changed of somebody's registrations.
public struct ConsentEffects: Equatable, Sendable {
  /// Those whose seats had awaited it and are confirmed.
  public var confirmed: [Identifier<Registration>] = []
  /// Those whose seats await a new one.
  public var awaiting: [Identifier<Registration>] = []
  /// What was published on the consent that was withdrawn, and is to be taken down: for the name, the
  /// challenges on whose boards it stood, the published reviews and the draws; for photos, the events
  /// that the person was to come to and that have begun.
  public var published: [Publication] = []
  /// What became of the other seats of these events.
  public var seatChanges = SeatChanges()

  /// Nothing yet.
  public init() {}
}

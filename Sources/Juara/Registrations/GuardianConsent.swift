/// Whether a seat is confirmed, waits for a guardian's consent, or is not yet available.
package struct SeatStatus: Equatable, Sendable {
  package var status: RegistrationStatus
  /// When a seat without consent expires; nil if none is needed.
  package var deadline: Instant?

  package static let waiting = SeatStatus(status: .waitlisted, deadline: nil)

  private init(status: RegistrationStatus, deadline: Instant?) {
    self.status = status
    self.deadline = deadline
  }

  /// A minor without the guardian's consent gets a seat until the deadline.
  ///
  /// Age is taken on the day the seat is given, so someone who turns 18 before the event still
  /// needs consent if registering before the birthday.
  package init(
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

extension EventPlan {
  /// Consent deadlines never pass the start of the event; for late registrations, its end. Nil once
  /// it has ended.
  package func lastConsentDeadline(at now: Instant) -> Instant? {
    now < startsAt ? startsAt : now < endsAt ? endsAt : nil
  }

  /// When a seat given now without the guardian's consent expires.
  package func consentDeadline(from now: Instant) -> Instant {
    // A century is as good as no deadline, and cannot overflow.
    let due = now.adding(days: min(consentDeadlineDays, 36_525))
    return lastConsentDeadline(at: now).map { min(due, $0) } ?? due
  }
}

/// What giving or withdrawing a consent changed.
package struct ConsentEffects: Equatable, Sendable {
  /// Registrations that were waiting for it.
  package var confirmed: [Identifier<Registration>] = []
  /// Registrations that need it again.
  package var awaiting: [Identifier<Registration>] = []
  /// What must be taken down after the withdrawal: for the name, the boards, published reviews and
  /// draws that showed it; for photos, past events that the person was registered for.
  package var published: [Publication] = []
  package var seatChanges = SeatChanges()

  package init() {}

  package static func += (effects: inout ConsentEffects, more: ConsentEffects) {
    effects.confirmed += more.confirmed
    effects.awaiting += more.awaiting
    effects.published += more.published
    effects.seatChanges.expired += more.seatChanges.expired
    effects.seatChanges.promoted += more.seatChanges.promoted
  }
}

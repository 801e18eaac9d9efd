/// Whether a seat is confirmed, waits for a guardian's consent, or is not yet available.
package struct SeatStatus: Equatable, Sendable {
  package var status: RegistrationStatus
  /// When a seat without consent expires; nil if none is needed.
  package var deadline: Instant?

  package static let waiting = SeatStatus(status: .waitlisted, deadline: nil)
  package static let declined = SeatStatus(status: .declined, deadline: nil)

  private init(status: RegistrationStatus, deadline: Instant?) {
    self.status = status
    self.deadline = deadline
  }

  /// A minor without the guardian's consent gets a seat until the deadline. Age is taken on the day
  /// the seat is given, so someone who turns 18 between then and the event still needs consent.
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
  /// Never after the event's start, or for late registrations its end; nil once it has ended.
  package func lastConsentDeadline(at now: Instant) -> Instant? {
    now < startsAt ? startsAt : now < endsAt ? endsAt : nil
  }

  package func consentDeadline(from now: Instant) -> Instant {
    // A century is as good as no deadline, and cannot overflow.
    let due = now.adding(days: min(consentDeadlineDays, 36_525))
    return lastConsentDeadline(at: now).map { min(due, $0) } ?? due
  }
}

package struct ConsentEffects: Equatable, Sendable {
  /// Registrations that were waiting for it.
  package var confirmed: [Identifier<Registration>] = []
  /// Registrations that need it again.
  package var awaiting: [Identifier<Registration>] = []
  /// Registrations that had ended before it came, and stay so.
  package var ended: [Identifier<Registration>] = []
  /// What must be taken down: for the name, boards, reviews and draws; for photos, past events.
  package var published: [Publication] = []
  package var seatChanges = SeatChanges()

  package init() {}

  package static func += (effects: inout ConsentEffects, more: ConsentEffects) {
    effects.confirmed += more.confirmed
    effects.awaiting += more.awaiting
    effects.ended += more.ended
    effects.published += more.published
    effects.seatChanges += more.seatChanges
  }
}

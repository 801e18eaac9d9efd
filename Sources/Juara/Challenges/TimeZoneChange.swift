/// When the library corrects its time zone, local clock times stay: the hours entered were right.
package struct TimeZoneChange: Equatable, Sendable {
  private let old: LibraryZone
  private let new: LibraryZone

  package init(from old: LibraryZone, to new: LibraryZone) {
    self.old = old
    self.new = new
  }

  /// The instant at which clocks in the new zone show what the old zone's clocks showed.
  package func moved(_ instant: Instant) -> Instant { new.instant(of: old.local(instant)) }

  /// Keeps the challenge's days and local times, unless it has hours; a freeze only if it is in the
  /// future.
  package func moved(_ challenge: Challenge, at now: Instant) -> Challenge {
    var challenge = challenge
    if let freeze = challenge.frozenAt, freeze > now { challenge.frozenAt = moved(freeze) }
    challenge.window.recordingClosesAt = challenge.window.recordingClosesAt.map(moved)
    if challenge.hasHours { return challenge }
    challenge.event.plan.startsAt = new.start(of: challenge.window.from)
    challenge.event.plan.endsAt = new.start(of: challenge.window.to.adding(days: 1))
    challenge.event.plan.registrationOpensAt = challenge.event.plan.registrationOpensAt.map(moved)
    challenge.event.plan.registrationClosesAt = challenge.event.plan.registrationClosesAt.map(moved)
    challenge.event.plan.promotionEndsAt = challenge.event.plan.promotionEndsAt.map(moved)
    return challenge
  }

  package func changes(_ instant: Instant) -> Bool { old.local(instant) != new.local(instant) }
}

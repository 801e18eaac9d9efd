/// What another time zone of the library does to times that were given by its clock.
///
/// What a challenge has in days stays in days, and its other times keep what the clock shows: whoever
/// set the wrong zone had typed the right hours.
public struct ZoneMove: Equatable, Sendable {
  private let old: LibraryZone
  private let new: LibraryZone

  /// From one zone to another.
  public init(from old: LibraryZone, to new: LibraryZone) {
    self.old = old
    self.new = new
  }

  /// The instant at which the new zone's clocks show what the old one's showed.
  public func moved(_ instant: Instant) -> Instant { new.instant(of: old.local(instant)) }

  /// A challenge of the same days, whose registration opens and closes at the same hours; a freeze to
  /// come too.
  public func moved(_ challenge: Challenge, at now: Instant) -> Challenge {
    var challenge = challenge
    if let freeze = challenge.frozenAt, freeze > now { challenge.frozenAt = moved(freeze) }
    challenge.window.recordingClosesAt = challenge.window.recordingClosesAt.map(moved)
    challenge.event.plan.startsAt = new.start(of: challenge.window.from)
    challenge.event.plan.endsAt = new.start(of: challenge.window.to.adding(days: 1))
    challenge.event.plan.registrationOpensAt =
      challenge.event.plan.registrationOpensAt.map(moved)
    challenge.event.plan.registrationClosesAt =
      challenge.event.plan.registrationClosesAt.map(moved)
    challenge.event.plan.promotionEndsAt = challenge.event.plan.promotionEndsAt.map(moved)
    return challenge
  }

  /// Whether an instant shows as another time than before.
  public func changes(_ instant: Instant) -> Bool { old.local(instant) != new.local(instant) }
}

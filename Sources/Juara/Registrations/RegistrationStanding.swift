/// Where a registration stands, and why.
public enum RegistrationStanding: Equatable, Sendable {
  /// It holds its seats.
  case confirmed
  /// It holds its seats until the guardian agrees or the deadline has passed.
  case awaitsConsent(until: Instant)
  /// Its deadline has passed; the next decision on the event gives its seats to others.
  case isOverdue(since: Instant)
  /// It waits, at this place from 1 of so many.
  case waits(position: Int, of: Int, WaitingReason)
  /// It was taken back or expired, for this reason.
  case cancelled(at: Instant, reason: String?)
  /// Staff declined it, for this reason.
  case declined(reason: String?)
}

/// Why a registration waits for its seats.
public enum WaitingReason: Equatable, Sendable {
  /// The party is larger than what is free.
  case lacksRoom(party: Int, [Shortage])
  /// Another party waits before it, which does not fit and blocks.
  case isBehind(Identifier<Registration>, party: Int, of: Shortage)
  /// The event has begun, or its cut-off has passed: the list moves no more.
  case listIsClosed(since: Instant)
  /// The event is cancelled.
  case eventCancelled
  /// There is room, and the next decision on the event gives it.
  case isNext

  /// A hall without room enough: the event, or the session of this number, with its free seats.
  public struct Shortage: Equatable, Sendable {
    /// The session's number; nil for the event as a whole.
    public var session: Int?
    /// How many seats are free there.
    public var free: Int

    /// So many free seats in a hall.
    public init(session: Int?, free: Int) {
      self.session = session
      self.free = free
    }
  }
}

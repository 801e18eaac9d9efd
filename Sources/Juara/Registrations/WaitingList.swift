/// Those who wait for a seat, in their order: priority, then when they registered, then number.
public struct WaitingList: Sendable {
  /// One registration that waits.
  public struct Entry: Equatable, Sendable {
    /// The registration.
    public var registration: Identifier<Registration>
    /// How many seats it asks for.
    public var party: Int
    /// The lower, the earlier.
    public var priority: Int
    /// When the person registered.
    public var registeredAt: Instant
    /// The sessions it asks for seats in; none where the event is registered for as a whole.
    public var sessions: [Identifier<Session>]

    /// An entry in the queue.
    public init(
      registration: Identifier<Registration>, party: Int, priority: Int = 0,
      registeredAt: Instant, sessions: [Identifier<Session>] = []
    ) {
      self.registration = registration
      self.party = party
      self.priority = priority
      self.registeredAt = registeredAt
      self.sessions = sessions
    }
  }

  /// What comes of one entry when the free seats are given out.
  public enum Verdict: Equatable, Sendable {
    /// It gets its seats.
    case seated
    /// It does not fit there.
    case lacksRoom([SeatMap.Pool])
    /// Somebody before it does not fit there, and blocks.
    case isBehind(Identifier<Registration>, in: SeatMap.Pool)
  }

  /// The queue, its head first.
  public let entries: [Entry]

  /// Puts the waiting in their order.
  public init(_ entries: some Sequence<Entry>) {
    self.entries = entries.sorted()
  }

  /// What comes of every entry, from the head, each party whole.
  ///
  /// A party that does not fit blocks, by the rule, what it lacks room in, and that alone: who waits
  /// for Monday keeps nobody from Tuesday.
  public func verdicts(
    for seats: SeatMap, rule: EventPlan.WaitingRule = .block
  ) -> [(entry: Entry, verdict: Verdict)] {
    var seats = seats
    var blocked: [SeatMap.Pool: Identifier<Registration>] = [:]
    return entries.map { entry in
      let pools = SeatMap.pools(of: entry)
      if let pool = pools.first(where: { blocked[$0] != nil }) {
        return (entry, .isBehind(blocked[pool]!, in: pool))
      }
      let full = pools.filter { !seats[$0].fits(entry.party) }
      guard full.isEmpty else {
        if rule == .block { for pool in full { blocked[pool] = entry.registration } }
        return (entry, .lacksRoom(full))
      }
      for pool in pools { seats[pool].taken += entry.party }
      return (entry, .seated)
    }
  }

  /// Whom the free seats go to.
  public func promoted(into seats: SeatMap, rule: EventPlan.WaitingRule = .block) -> [Entry] {
    verdicts(for: seats, rule: rule).filter { $0.verdict == .seated }.map(\.entry)
  }
}

extension WaitingList.Entry: Comparable {
  /// Whether one comes before another in the queue.
  public static func < (left: Self, right: Self) -> Bool {
    (left.priority, left.registeredAt, left.registration)
      < (right.priority, right.registeredAt, right.registration)
  }
}

extension EventPlan {
  /// Whether the waiting list still moves: never once the event has begun, nor from its cut-off on.
  public func promotes(at now: Instant) -> Bool { now < promotionEnd }

  /// When the waiting list stops to move: at the start, or at the cut-off before it.
  public var promotionEnd: Instant { min(startsAt, promotionEndsAt ?? startsAt) }
}

/// Where a registration stands, and why.
public enum StatusExplanation: Equatable, Sendable {
  /// It holds its seats.
  case confirmed
  /// It holds its seats until the guardian agrees or the deadline has passed.
  case awaitsConsent(until: Instant)
  /// Its deadline has passed; the next decision on the event gives its seats to others.
  case isOverdue(since: Instant)
  /// It waits, at this place from 1 of so many.
  case waits(position: Int, of: Int, WaitingReason)
  /// It was taken back or expired, for this reason.
  case cancelled(at: Instant, reason: EndReason?)
  /// Staff declined it, for this reason.
  case declined(reason: EndReason?)
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

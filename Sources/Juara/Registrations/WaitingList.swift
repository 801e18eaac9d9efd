/// The registrations waiting for seats, by priority, registration time and number.
package struct WaitingList: Sendable {
  package struct Entry: Equatable, Sendable {
    package var registration: Identifier<Registration>
    package var party: Int
    /// Lower comes first.
    package var priority: Int
    package var registeredAt: Instant
    /// The chosen sessions; empty if registrations include all.
    package var sessions: [Identifier<Session>]

    package init(
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

  package enum Allocation: Equatable, Sendable {
    case seated
    /// These pools are too full.
    case notEnoughSeats([SeatPools.Pool])
    /// An earlier entry does not fit there, and blocks.
    case isBehind(Identifier<Registration>, in: SeatPools.Pool)
  }

  package let entries: [Entry]

  package init(_ entries: some Sequence<Entry>) { self.entries = entries.sorted() }

  /// From the head of the list, each party whole. A party that does not fit blocks, if the rule
  /// says so, only the pools it lacks seats in: waiting for Monday keeps nobody from Tuesday.
  package func allocations(
    for seats: SeatPools, rule: EventPlan.WaitingRule = .block
  ) -> [(entry: Entry, allocation: Allocation)] {
    var seats = seats
    var blocked: [SeatPools.Pool: Identifier<Registration>] = [:]
    return entries.map { entry in
      let pools = entry.pools
      if let pool = pools.first(where: { blocked[$0] != nil }) {
        return (entry, .isBehind(blocked[pool]!, in: pool))
      }
      let full = pools.filter { !seats[$0].fits(entry.party) }
      guard full.isEmpty else {
        if rule == .block { for pool in full { blocked[pool] = entry.registration } }
        return (entry, .notEnoughSeats(full))
      }
      for pool in pools { seats[pool].taken += entry.party }
      return (entry, .seated)
    }
  }

  package func promoted(into seats: SeatPools, rule: EventPlan.WaitingRule = .block) -> [Entry] {
    allocations(for: seats, rule: rule).filter { $0.allocation == .seated }.map(\.entry)
  }
}

extension WaitingList.Entry: Comparable {
  package var pools: [SeatPools.Pool] { [.event] + sessions.map { .session($0) } }

  package static func < (left: Self, right: Self) -> Bool {
    (left.priority, left.registeredAt, left.registration)
      < (right.priority, right.registeredAt, right.registration)
  }
}

extension EventPlan {
  /// From when on nobody comes up who waits; nil where people choose sessions, each of which has its own end.
  package var waitingListEndsAt: Instant? {
    registrationPer == .event ? min(startsAt, promotionEndsAt ?? startsAt) : nil
  }

  /// Until when somebody who waits can come up: until what is waited for begins, the event or the last
  /// of the sessions, or until the promotion deadline.
  ///
  /// - Parameter starts: when the sessions begin that are not called off, where people choose them.
  /// - Returns: nil where all the chosen sessions are called off.
  package func promotionEnd(
    of entry: WaitingList.Entry, starts: [Identifier<Session>: Instant]
  ) -> Instant? {
    let start = entry.sessions.isEmpty ? startsAt : entry.sessions.compactMap { starts[$0] }.max()
    return start.map { min($0, promotionEndsAt ?? $0) }
  }
}

extension WaitingList {
  /// Those of the list who may come up now. Of what has begun, a newcomer may still take a free seat for
  /// which nobody waits.
  package func moving(
    in plan: EventPlan, starts: [Identifier<Session>: Instant], at now: Instant,
    newcomers: Set<Identifier<Registration>>
  ) -> WaitingList {
    var closed: Set<SeatPools.Pool> = []
    return WaitingList(
      entries.filter { entry in
        guard let end = plan.promotionEnd(of: entry, starts: starts) else { return false }
        if now < end { return true }
        let pools =
          entry.sessions.isEmpty ? [.event] : entry.sessions.map { SeatPools.Pool.session($0) }
        if newcomers.contains(entry.registration), closed.isDisjoint(with: pools) { return true }
        closed.formUnion(pools)
        return false
      })
  }
}

package enum StatusExplanation: Equatable, Sendable {
  case confirmed
  case awaitsConsent(until: Instant)
  /// The deadline has passed; the next change to the event frees the seats.
  case isOverdue(since: Instant)
  /// Position from 1.
  case waits(position: Int, of: Int, WaitingReason)
  case cancelled(at: Instant, reason: EndReason?)
  case declined(reason: EndReason?)

  /// For whoever need not know why somebody stays away.
  package var withoutReason: StatusExplanation {
    switch self {
    case .cancelled(let at, _): .cancelled(at: at, reason: nil)
    case .declined: .declined(reason: nil)
    case .confirmed, .awaitsConsent, .isOverdue, .waits: self
    }
  }
}

package enum WaitingReason: Equatable, Sendable {
  case notEnoughSeats(party: Int, [Shortage])
  /// An earlier party does not fit, and blocks.
  case isBehind(PersonMatch, party: Int, of: Shortage)
  /// The event has begun, or the promotion deadline has passed.
  case listIsClosed(since: Instant)
  /// All the chosen sessions are called off.
  case sessionsCancelled
  case eventCancelled
  /// Seats are free; the next change to the event assigns them.
  case isNext

  /// Too few free seats in the event or one of its sessions.
  package struct Shortage: Equatable, Sendable {
    /// Nil for the event as a whole.
    package var session: Int?
    package var free: Int

    package init(session: Int?, free: Int) {
      self.session = session
      self.free = free
    }
  }
}

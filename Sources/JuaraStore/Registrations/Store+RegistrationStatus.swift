import GRDB
package import Juara

extension Store {
  /// Where a registration stands and why: of one that waits, its entry and what it waits for.
  package func standing(
    of id: Identifier<Registration>, at now: Instant
  ) throws -> StatusExplanation {
    try read { db in
      let registration = try Registration.fetch(db, id)
      switch registration.status {
      case .confirmed: return .confirmed
      case .awaitingConsent:
        let deadline = registration.consentDeadline ?? now
        return deadline <= now ? .isOverdue(since: deadline) : .awaitsConsent(until: deadline)
      case .cancelled:
        let at: Instant = try db.value("SELECT cancelledAt FROM registration WHERE id = ?", [id])
        return .cancelled(at: at, reason: registration.cancelReason)
      case .declined: return .declined(reason: registration.cancelReason)
      case .waitlisted: return try Self.waiting(db, registration, at: now)
      }
    }
  }

  private static func waiting(
    _ db: Database, _ registration: Registration, at now: Instant
  ) throws -> StatusExplanation {
    let event = try Event.fetch(db, registration.event)
    let list = try WaitingList.fetch(db, of: event)
    let sessions = try Session.all(db, of: event.id)
    guard let index = list.entries.firstIndex(where: { $0.registration == registration.id })
    else { throw NotFound.registration(registration.id) }
    let position = index + 1
    func stands(_ reason: WaitingReason) -> StatusExplanation {
      .waits(position: position, of: list.entries.count, reason)
    }
    if event.state == .cancelled { return stands(.eventCancelled) }
    let end = event.plan.promotionEnd(
      of: list.entries[index], starts: try Session.starts(db, of: event))
    guard let end else { return stands(.sessionsCancelled) }
    if end <= now { return stands(.listIsClosed(since: end)) }
    let seats = try SeatPools.fetch(db, of: event)
    func shortage(_ pool: SeatPools.Pool) -> WaitingReason.Shortage {
      switch pool {
      case .event: .init(session: nil, free: seats.event.free ?? 0)
      case .session(let id):
        .init(session: sessions.first { $0.id == id }?.number, free: seats.sessions[id]?.free ?? 0)
      }
    }
    let allocations = list.allocations(for: seats, rule: event.plan.waitingList)
    switch allocations[position - 1].allocation {
    case .seated: return stands(.isNext)
    case .notEnoughSeats(let pools):
      return stands(.notEnoughSeats(party: registration.party, pools.map(shortage)))
    case .isBehind(let other, let pool):
      let party = list.entries.first { $0.registration == other }?.party ?? 1
      let person = try PersonMatch.fetch(db, try Registration.fetch(db, other))
      return stands(.isBehind(person, party: party, of: shortage(pool)))
    }
  }
}

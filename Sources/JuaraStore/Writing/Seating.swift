internal import GRDB
internal import Juara

/// Gives out the seats of events, within the transaction that changes who wants them.
struct Seating {
  let db: Database
  let library: Library
  let signature: Signature
  var batch: Identifier<Batch>?

  /// Those who have just registered, as opposed to those who wait for longer.
  enum Newcomers {
    case none
    case one(Identifier<Registration>)
    case batch(Identifier<Batch>)
  }

  /// Lets seats expire whose consent did not come, then fills the free ones from the waiting list.
  ///
  /// Once the event has begun the list moves no more, but a newcomer may still take a free seat for
  /// which nobody waits.
  ///
  /// - Returns: who came up from the waiting list, the newcomers apart.
  @discardableResult
  func settle(
    _ id: Identifier<Event>, newcomers: Newcomers = .none
  ) throws -> [Identifier<Registration>] {
    guard try Event.fetch(db, id).state != .cancelled else { return [] }
    try expire(id)
    let event = try Event.fetch(db, id)
    let waiting = try head(of: event, newcomers)
    let moving =
      event.plan.promotes(at: signature.at) ? waiting[...] : waiting.prefix(while: \.isNew)
    let newcomers = Set(waiting.filter(\.isNew).map(\.place.registration))
    var promoted: [Identifier<Registration>] = []
    for place in WaitingList(moving.map(\.place)).promoted(into: event.seats) {
      try seat(place, in: event)
      guard !newcomers.contains(place.registration) else { continue }
      promoted.append(place.registration)
      try AuditLog(db, signature, batch: batch)
        .note(.promoted, .registration, place.registration.rawValue)
    }
    return promoted
  }

  /// How a person who gets a seat now holds it.
  func statusWithSeat(
    _ person: PersonDetails, hasConsent: Bool, plan: EventPlan
  ) -> (status: RegistrationStatus, deadline: Instant?) {
    let today = library.zone.day(of: signature.at)
    guard !hasConsent, person.isMinor(on: today, ageOfMajority: library.ageOfMajority) == true
    else { return (.confirmed, nil) }
    return (.awaitingConsent, plan.consentDeadline(from: signature.at))
  }

  private func expire(_ event: Identifier<Event>) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM registration
        WHERE eventId = ? AND status = 'awaiting_consent' AND consentDeadline <= ?
        ORDER BY consentDeadline, id
        """)
    let expired = try Identifier<Registration>.fetchAll(
      statement, arguments: [event, signature.at])
    for id in expired {
      try db.execute(
        sql: """
          UPDATE registration SET status = 'cancelled', cancelledAt = ?, cancelReason = ?
          WHERE id = ?
          """,
        arguments: [signature.at, Registration.consentDeadlinePassed, id])
      try AuditLog(db, signature).note(
        .expired, .registration, id.rawValue,
        [.init("status", from: "awaiting_consent", to: "cancelled")])
    }
  }

  private struct Waiting {
    var place: WaitingList.Place
    var isNew: Bool
  }

  /// The head of the waiting list: no more than could be seated, since each takes a seat at least.
  private func head(of event: Event, _ newcomers: Newcomers) throws -> [Waiting] {
    let limit = event.seats.free.map { $0 + 1 } ?? -1
    guard limit != 1 else { return [] }
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, party, priority, registeredAt, batchId FROM registration
        WHERE eventId = ? AND status = 'waitlisted'
        ORDER BY priority, registeredAt, id LIMIT ?
        """)
    return try Row.fetchAll(statement, arguments: [event.id, limit]).map { row in
      let place = WaitingList.Place(
        registration: row[0], party: row[1], priority: row[2], registeredAt: row[3])
      let isNew =
        switch newcomers {
        case .none: false
        case .one(let id): id == place.registration
        case .batch(let id): id == row[4] as Identifier<Batch>?
        }
      return Waiting(place: place, isNew: isNew)
    }
  }

  private func seat(_ place: WaitingList.Place, in event: Event) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Participant.columns) FROM registration
        JOIN participant ON participant.id = registration.participantId WHERE registration.id = ?
        """)
    let participant = try Participant.fetchOne(statement, arguments: [place.registration])!
    let (status, deadline) = statusWithSeat(
      participant.details,
      hasConsent: try Consent.isInForce(db, .takePart, of: participant.id), plan: event.plan)
    let update = try db.cachedStatement(
      sql: "UPDATE registration SET status = ?, consentDeadline = ? WHERE id = ?")
    try update.execute(arguments: [status.rawValue, deadline, place.registration])
  }
}

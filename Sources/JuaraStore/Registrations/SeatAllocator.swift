import GRDB
import Juara

struct SeatAllocator {
  let context: WriteContext
  private var db: Database { context.db }

  /// Those who have just registered, as opposed to those who wait for longer.
  enum Newcomers {
    case none
    case one(Identifier<Registration>)
    case imported(by: Identifier<Import>)
  }

  /// Confirms who has come of age, lets seats expire whose consent did not come, then fills the free
  /// ones from the waiting list.
  ///
  /// Once the event has begun the list moves no more, but a newcomer may still take a free seat for
  /// which nobody waits.
  ///
  /// - Returns: who lost a seat, and who came up from the waiting list, the newcomers apart.
  @discardableResult
  func reallocateSeats(
    _ id: Identifier<Event>, newcomers: Newcomers = .none
  ) throws -> SeatChanges {
    var event = try Event.fetch(db, id)
    guard event.state != .cancelled else { return SeatChanges() }
    let confirmed = try confirmGrownUp(id)
    var seatChanges = SeatChanges(expired: try expire(id), confirmed: confirmed)
    if !seatChanges.expired.isEmpty || !confirmed.isEmpty { event = try Event.fetch(db, id) }
    let waiting = try head(of: event, newcomers)
    let newcomers = Set(waiting.filter(\.isNew).map(\.entry.registration))
    let moving = WaitingList(waiting.map(\.entry)).moving(
      in: event.plan, starts: try Session.starts(db, of: event), at: context.now,
      newcomers: newcomers)
    guard !moving.entries.isEmpty else { return seatChanges }
    let promoted = moving.promoted(
      into: try SeatPools.fetch(db, of: event), rule: event.plan.waitingList)
    for entry in promoted {
      try seat(entry, in: event)
      guard !newcomers.contains(entry.registration) else { continue }
      seatChanges.promoted.append(entry.registration)
      try context.log(.promoted, .registration, entry.registration)
    }
    return seatChanges
  }

  /// Whoever comes of age before the deadline needs no consent from that day on.
  private func confirmGrownUp(_ event: Identifier<Event>) throws -> [Identifier<Registration>] {
    let rows = try db.rows(
      """
      SELECT \(Registration.columns), \(Participant.columns) FROM registration
      JOIN participant ON participant.id = participantId
      WHERE eventId = ? AND status = 'awaiting_consent' AND birthDate IS NOT NULL
      ORDER BY registration.id
      """, [event])
    return try rows.compactMap { row in
      let registration: Registration = try row.record()
      let participant: Participant = try row.record(at: Registration.columns.count)
      guard let deadline = registration.consentDeadline else { return nil }
      let day = context.library.zone.day(of: min(deadline, context.now))
      guard
        participant.details.isMinor(on: day, ageOfMajority: context.library.ageOfMajority) == false
      else { return nil }
      try ConsentWriter(context: context).confirm(registration)
      return registration.id
    }
  }

  /// Starts the deadline of everybody who awaits a consent again, in full.
  func renewDeadlines(_ event: Event) throws {
    let deadline = event.plan.consentDeadline(from: context.now)
    for registration in try Registration.all(
      db, "WHERE eventId = ? AND status = 'awaiting_consent' ORDER BY id", [event.id])
    where registration.consentDeadline != deadline {
      try db.update("registration", is: registration.id, ["consentDeadline": deadline])
      try context.log(
        .edited, .registration, registration.id,
        [
          .init(
            "consentDeadline", from: registration.consentDeadline?.iso8601, to: deadline.iso8601)
        ])
    }
  }

  private func expire(_ event: Identifier<Event>) throws -> [Identifier<Registration>] {
    let expired: [Identifier<Registration>] = try db.values(
      """
      SELECT id FROM registration
      WHERE eventId = ? AND status = 'awaiting_consent' AND consentDeadline <= ?
      ORDER BY consentDeadline, id
      """, [event, context.now])
    for id in expired {
      try db.execute(
        """
        UPDATE registration SET status = 'cancelled', cancelledAt = ?, cancelCause = ?
        WHERE id = ?
        """, [context.now, EndReason.Cause.consentDeadline.rawValue, id])
      try context.log(
        .expired, .registration, id, [.init("status", from: "awaiting_consent", to: "cancelled")])
    }
    return expired
  }

  private struct Waiting {
    var entry: WaitingList.Entry
    var isNew: Bool
  }

  /// Those of the waiting list who may get a seat: where each takes one of the event's and the head
  /// blocks, no more than there are; else everybody, unless there is none.
  private func head(of event: Event, _ newcomers: Newcomers) throws -> [Waiting] {
    guard event.seats.free != 0 else { return [] }
    let isPlain = event.plan.registrationPer == .event && event.plan.waitingList == .block
    let limit = isPlain ? event.seats.free.map { $0 + 1 } ?? -1 : -1
    let rows = try db.rows(
      """
      SELECT \(WaitingList.Entry.columns), importId FROM registration
      WHERE eventId = ? AND status = 'waitlisted'
      ORDER BY priority, registeredAt, id LIMIT ?
      """, [event.id, limit])
    guard !rows.isEmpty else { return [] }
    let chosen = try WaitingList.chosenSessions(db, of: event)
    return try rows.map { row in
      let entry = try WaitingList.Entry(row, choosing: chosen)
      let isNew =
        switch newcomers {
        case .none: false
        case .one(let id): id == entry.registration
        case .imported(let id): try id == row["importId"] as Identifier<Import>?
        }
      return Waiting(entry: entry, isNew: isNew)
    }
  }

  /// Gives somebody who waits a seat, to be confirmed by a consent where one is needed.
  func seat(_ entry: WaitingList.Entry, in event: Event) throws {
    let participant = try Participant.one(
      Participant.first(
        db, "JOIN registration ON participantId = participant.id WHERE registration.id = ?",
        [entry.registration]))
    let holding = SeatStatus(
      of: participant.details,
      hasConsent: try Consent.toTakePart(db, of: participant.id, in: event.id),
      plan: event.plan, at: context.now, in: context.library)
    let update = try db.cachedStatement(
      sql: "UPDATE registration SET status = ?, consentDeadline = ? WHERE id = ?")
    try update.execute(arguments: [holding.status, holding.deadline, entry.registration])
  }
}

extension Session {
  /// When the sessions begin that are not called off, where people choose between them.
  static func starts(_ db: Database, of event: Event) throws -> [Identifier<Session>: Instant] {
    guard event.plan.registrationPer == .session else { return [:] }
    return Dictionary(
      uniqueKeysWithValues: try all(db, of: event.id).filter { !$0.isCancelled }
        .map { ($0.id, $0.plan.startsAt) })
  }
}

extension SeatPools {
  static func fetch(_ db: Database, of event: Event) throws -> SeatPools {
    guard event.plan.registrationPer == .session else { return SeatPools(event: event.seats) }
    let sessions = try Session.all(db, of: event.id)
    return SeatPools(
      event: event.seats,
      sessions: Dictionary(uniqueKeysWithValues: sessions.map { ($0.id, $0.seats) }))
  }
}

extension WaitingList.Entry {
  /// The columns that `init(_:choosing:)` reads.
  static let columns = "id, party, priority, registeredAt"

  /// - Parameter chosen: The sessions that each registration is for, where people choose.
  init(_ row: Row, choosing chosen: [Identifier<Registration>: [Identifier<Session>]]) throws {
    let id: Identifier<Registration> = try row["id"]
    try self.init(
      registration: id, party: row["party"], priority: row["priority"],
      registeredAt: row["registeredAt"], sessions: chosen[id] ?? [])
  }
}

extension WaitingList {
  static func fetch(_ db: Database, of event: Event) throws -> WaitingList {
    let chosen = try chosenSessions(db, of: event)
    let rows = try db.rows(
      "SELECT \(Entry.columns) FROM registration WHERE eventId = ? AND status = 'waitlisted'",
      [event.id])
    return WaitingList(try rows.map { try Entry($0, choosing: chosen) })
  }

  /// The sessions that those who wait have chosen; empty where people register for all of them.
  static func chosenSessions(
    _ db: Database, of event: Event
  ) throws -> [Identifier<Registration>: [Identifier<Session>]] {
    guard event.plan.registrationPer == .session else { return [:] }
    let rows = try db.rows(
      """
      SELECT registrationId, sessionId FROM registrationSession
      JOIN registration ON registration.id = registrationId
      WHERE eventId = ? AND status = 'waitlisted' ORDER BY registrationId, sessionId
      """, [event.id])
    return try Dictionary(grouping: rows, by: { try $0[0] }).mapValues { try $0.map { try $0[1] } }
  }
}

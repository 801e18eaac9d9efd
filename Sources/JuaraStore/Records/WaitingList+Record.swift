internal import GRDB
internal import Juara

extension SeatMap {
  /// The seats of an event, and of its sessions where people choose between them.
  static func fetch(_ db: Database, of event: Event) throws -> SeatMap {
    guard event.plan.registrationPer == .session else { return SeatMap(event: event.seats) }
    let sessions = try Session.all(db, of: event.id)
    return SeatMap(
      event: event.seats,
      sessions: Dictionary(uniqueKeysWithValues: sessions.map { ($0.id, $0.seats) }))
  }
}

extension WaitingList.Place {
  /// The columns that `init(_:choosing:)` reads, in its order.
  static let columns = "id, party, priority, registeredAt"

  /// Reads a registration that waits.
  ///
  /// - Parameter chosen: the sessions that each registration is for, where people choose.
  init(_ row: Row, choosing chosen: [Identifier<Registration>: [Identifier<Session>]]) {
    let id: Identifier<Registration> = row[0]
    self.init(
      registration: id, party: row[1], priority: row[2], registeredAt: row[3],
      sessions: chosen[id] ?? [])
  }
}

extension WaitingList {
  /// Everybody who waits for an event.
  static func fetch(_ db: Database, of event: Event) throws -> WaitingList {
    let chosen = try chosenSessions(db, of: event)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT \(Place.columns) FROM registration WHERE eventId = ? AND status = 'waitlisted'
        """,
      arguments: [event.id])
    return WaitingList(rows.map { Place($0, choosing: chosen) })
  }

  /// The sessions that those who wait have chosen; empty where people register for all of them.
  static func chosenSessions(
    _ db: Database, of event: Event
  ) throws -> [Identifier<Registration>: [Identifier<Session>]] {
    guard event.plan.registrationPer == .session else { return [:] }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT registrationId, sessionId FROM registrationSession
        JOIN registration ON registration.id = registrationId
        WHERE eventId = ? AND status = 'waitlisted' ORDER BY registrationId, sessionId
        """,
      arguments: [event.id])
    return Dictionary(grouping: rows, by: { $0[0] }).mapValues { $0.map { $0[1] } }
  }
}

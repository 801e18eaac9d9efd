internal import GRDB
public import Juara

extension Store {
  /// What a calendar shows of one event: its meetings, a draft's and a cancelled event's too, and
  /// the meetings that were taken away.
  ///
  /// - Throws: `NotFound.event`.
  public func calendar(of code: String) throws -> [CalendarItem] {
    try read { db in try CalendarQuery(db).items(of: try Event.fetch(db, code: code)) }
  }

  /// What a calendar shows of the whole programme: what is published, and what was and is cancelled.
  ///
  /// - Parameter withDrafts: whether drafts are shown, too.
  /// - Throws: `EventRefusal.emptyCalendar`.
  public func programme(withDrafts: Bool = false) throws -> [CalendarItem] {
    try read { db in
      let query = try CalendarQuery(db)
      let items = try Event.all(db)
        .filter { event in
          try query.hasBeenPublic(event) || (withDrafts && event.state == .draft)
        }
        .flatMap { try query.items(of: $0) }
      if items.isEmpty { throw EventRefusal.emptyCalendar }
      return items
    }
  }

  /// What a participant's own calendar shows: the meetings for which the person is confirmed.
  ///
  /// - Throws: `NotFound.participant`, `RegistrationRefusal.notConfirmedAnywhere`.
  public func calendar(for participant: Identifier<Participant>) throws -> [CalendarItem] {
    try read { db in
      _ = try Participant.fetch(db, participant)
      let query = try CalendarQuery(db)
      let registrations = try Registration.fetchAll(
        db,
        sql: """
          SELECT \(Registration.columns) FROM registration JOIN event ON event.id = eventId
          WHERE participantId = ? AND status = 'confirmed' ORDER BY startsAt, event.id
          """,
        arguments: [participant])
      let items = try registrations.flatMap { registration in
        let event = try Event.fetch(db, registration.event)
        let chosen = try Self.chosenSessions(db, registration, in: event)
        return try query.items(of: event, for: registration, only: chosen)
      }
      if items.isEmpty { throw RegistrationRefusal.notConfirmedAnywhere(participant) }
      return items
    }
  }

  /// The numbers of the sessions that a registration is for; nil where it is for all.
  private static func chosenSessions(
    _ db: Database, _ registration: Registration, in event: Event
  ) throws -> Set<Int>? {
    guard event.plan.registrationPer == .session else { return nil }
    return try Set(
      Int.fetchAll(
        db,
        sql: """
          SELECT number FROM registrationSession JOIN session ON session.id = sessionId
          WHERE registrationId = ?
          """,
        arguments: [registration.id]))
  }
}

import GRDB
package import Juara

extension Store {
  /// With the meetings of drafts and cancelled events, and those that were removed.
  package func calendar(of code: String) throws -> [CalendarItem] {
    try read { db in try CalendarQuery(db).items(of: try Event.fetch(db, code: code)) }
  }

  /// What is published, what was and is cancelled, and drafts where they are asked for.
  package func programme(withDrafts: Bool = false) throws -> [CalendarItem] {
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
  package func calendar(for participant: Identifier<Participant>) throws -> [CalendarItem] {
    try read { db in
      _ = try Participant.fetch(db, participant)
      let query = try CalendarQuery(db)
      let registrations = try Registration.all(
        db,
        """
        JOIN event ON event.id = eventId
        WHERE participantId = ? AND status = 'confirmed' ORDER BY startsAt, event.id
        """, [participant])
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
      db.values(
        """
        SELECT number FROM registrationSession JOIN session ON session.id = sessionId
        WHERE registrationId = ?
        """, [registration.id]))
  }
}

struct CalendarQuery {
  private let db: Database
  private let key: String

  init(_ db: Database) throws {
    self.db = db
    key = try db.value("SELECT key FROM calendarKey")
  }

  /// With those that were removed; for one registration, those of the sessions that it is for.
  func items(
    of event: Event, for registration: Registration? = nil, only chosen: Set<Int>? = nil
  ) throws -> [CalendarItem] {
    let history = try history(of: event)
    let meetings = try meetings(of: event, history)
    let hosts = try Host.all(db, event.id).filter(\.role.isPublic)
    let createdAt: Instant = try db.value("SELECT createdAt FROM event WHERE id = ?", [event.id])
    let revision = CalendarRevision(createdAt: createdAt, history: history)
    return meetings.filter { chosen?.contains($0.number) ?? true }.map { meeting in
      CalendarItem(
        uid: "\(event.id)-\(meeting.number)@\(key)", event: event, meeting: meeting,
        isOneOfSeveral: meetings.count > 1, hosts: hosts, revision: revision,
        registration: registration)
    }
  }

  func hasBeenPublic(_ event: Event) throws -> Bool {
    guard event.state == .cancelled else { return event.state == .published }
    return try history(of: event).contains { $0.action == .published }
  }

  private func history(of event: Event) throws -> [AuditEntry] {
    try AuditEntry.newestFirst(db, .event, event.id.rawValue)
      + AuditEntry.newestFirst(db, .challenge, event.id.rawValue)
  }

  private func meetings(of event: Event, _ history: [AuditEntry]) throws -> [CalendarMeeting] {
    let sessions = try Session.all(db, of: event.id).map(CalendarMeeting.init)
    if sessions.isEmpty {
      return [
        CalendarMeeting(
          number: 0, startsAt: event.plan.startsAt, endsAt: event.plan.endsAt,
          place: event.plan.place, link: event.plan.link)
      ]
    }
    let numbers = Set(sessions.map(\.number))
    return sessions + CalendarMeeting.removed(from: history).filter { !numbers.contains($0.number) }
  }
}

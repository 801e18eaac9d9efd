internal import GRDB
internal import Juara

/// Reads what calendars show.
struct CalendarQuery {
  private let db: Database
  private let key: String

  init(_ db: Database) throws {
    self.db = db
    key = try String.fetchOne(db, sql: "SELECT key FROM calendarKey")!
  }

  /// The meetings of an event and those that were taken away.
  ///
  /// - Parameters:
  ///   - registration: the person's own, where the calendar is for that person alone.
  ///   - chosen: the numbers of the sessions that the registration is for; nil is all.
  func items(
    of event: Event, for registration: Registration? = nil, only chosen: Set<Int>? = nil
  ) throws -> [CalendarItem] {
    let history = try history(of: event)
    let meetings = try meetings(of: event, history)
    let hosts = try Host.all(db, event.id)
    let createdAt = try Instant.fetchOne(
      db, sql: "SELECT createdAt FROM event WHERE id = ?", arguments: [event.id])!
    let revision = CalendarRevision(createdAt: createdAt, history: history)
    return meetings.filter { chosen?.contains($0.number) ?? true }.map { meeting in
      CalendarItem(
        uid: "\(event.id)-\(meeting.number)@\(key)", event: event, meeting: meeting,
        isOneOfSeveral: meetings.count > 1, hosts: hosts, revision: revision,
        registration: registration)
    }
  }

  /// Whether the public has ever seen an event.
  func hasBeenPublic(_ event: Event) throws -> Bool {
    guard event.state == .cancelled else { return event.state == .published }
    return try history(of: event).contains { $0.action == .published }
  }

  /// What was done to an event, and to the challenge that it may be.
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
          place: event.plan.place)
      ]
    }
    let numbers = Set(sessions.map(\.number))
    return sessions
      + CalendarMeeting.removed(from: history).filter { !numbers.contains($0.number) }
  }
}

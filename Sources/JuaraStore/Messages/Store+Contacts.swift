import GRDB
package import Juara

extension Store {
  /// Whom to write to about an event, or about one of its sessions with its time, place and link.
  package func contacts(
    of code: String, status: RegistrationStatus? = nil, session: Int? = nil,
    message: MessageName? = nil, unsentOnly: Bool = false, at now: Instant
  ) throws -> ContactSheet {
    try read { db in
      let event = try Event.fetch(db, code: code)
      let recipients = try RecipientQuery(db, event: event, session: session, at: now)
      let rows = try recipients.rows(message, status)
      return ContactSheet(
        rows: unsentOnly ? rows.filter(\.sent.isEmpty) : rows, meets: recipients.meets,
        isContest: recipients.isContest)
    }
  }

  /// Who has been told already stays so, until what is told of is cancelled, restored or moved.
  /// - Parameter ids: To whom; nil is everybody whom the message is for and who has a telephone.
  /// - Returns: How many are marked, and how many were before.
  @discardableResult
  package func markSent(
    _ message: MessageName, in code: String, session: Int? = nil,
    to ids: [Identifier<Registration>]? = nil, by audit: AuditContext
  ) throws -> (new: Int, already: Int) {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      let recipients = try RecipientQuery(context.db, event: event, session: session, at: audit.at)
      let rows = try recipients.rows(message, nil)
      let known = Set(rows.map(\.facts.registration.id))
      if let stranger = ids?.first(where: { !known.contains($0) }) {
        throw MessageProblem.notAmong(
          try PersonMatch.fetch(context.db, try Registration.fetch(context.db, stranger)), message)
      }
      let recipientIDs = ids ?? rows.filter { $0.contact != nil }.map(\.facts.registration.id)
      var new = 0
      for id in recipientIDs {
        try context.db.execute(
          """
          INSERT OR IGNORE INTO sentMessage
            (registrationId, template, sessionId, state, sentAt, sentBy)
          VALUES (?, ?, ?, ?, ?, ?)
          """, [id, message, recipients.sentFor, recipients.state, audit.at, audit.staff])
        guard context.db.changesCount > 0 else { continue }
        new += 1
        try context.log(
          .sent, .registration, id,
          .creating([("template", message.text), ("session", session.map(String.init))]))
      }
      return (new, recipientIDs.count - new)
    }
  }
}

struct RecipientQuery {
  private let db: Database
  private let library: Library
  private let event: Event
  private let now: Instant
  private let meetings: [Session]
  private let session: SessionTime?
  private let chosen: [Identifier<Registration>: Set<Identifier<Session>>]?
  private let challenge: Challenge?
  /// The audit entry with which the present state of what is told of began.
  let state: Int64

  var isContest: Bool { challenge != nil }
  var meets: Bool { !meetings.isEmpty }

  init(_ db: Database, event: Event, session number: Int?, at now: Instant) throws {
    self.db = db
    self.event = event
    self.now = now
    library = try Library.fetch(db)
    meetings = try Session.all(db, of: event.id)
    let zone = library.zone
    session = try number.map {
      try SessionTime.all(db, of: event.id).resolve($0, at: nil, zone: zone)
    }
    chosen = try Registration.sessions(db, of: event.id)
    challenge =
      try Challenge.exists(db, event.id) ? try Challenge.fetch(db, code: event.code.text) : nil
    state = try Self.state(db, of: event, session: number)
  }

  /// An event that is cancelled, restored or moved is told of anew; so is a session, of which others
  /// know nothing.
  private static func state(_ db: Database, of event: Event, session: Int?) throws -> Int64 {
    let sessions = session.map(String.init) ?? "*"
    let fields = ["startsAt", "endsAt", "place", "link"]
    let ends = ["state", Session.cancelledField(session ?? 0)].map { "key = '\($0)'" }
    let moves =
      (["fromDay", "toDay"] + fields).map { "key = '\($0)'" }
      + fields.map { "key GLOB 'session' || ?2 || '.\($0)'" }
    return try db.value(
      """
      SELECT ifnull(max(id), 0) FROM auditEntry
      WHERE subject IN ('event', 'challenge') AND subjectId = ?1
        AND (action IN ('cancelled', 'restored') AND EXISTS (
          SELECT * FROM json_each(changes) WHERE \(ends.joined(separator: " OR ")))
        OR (action = 'edited' AND EXISTS (
          SELECT * FROM json_each(changes) WHERE json_extract(value, '$[0]') IS NOT NULL
            AND (\(moves.joined(separator: " OR "))))))
      """, [event.id, sessions])
  }

  /// Everybody whom a message is for, by number; without one, all who stand.
  func rows(
    _ message: MessageName?, _ status: RegistrationStatus?
  ) throws -> [ContactSheet.Row] {
    try message?.check(for: event, session: session, status)
    let audience = status.map { [$0] } ?? message?.audience ?? RegistrationStatus.active
    let sent = try sentMessages(message)
    let positions = try positions()
    let codes = try CheckInCode.all(db, of: event.id)
    let counts = try attendance()
    let wasPromoted = try message?.kind == .promoted ? promoted() : nil
    let tookPart = try message?.kind == .thanks ? tookPart(counts) : nil
    let won = try message?.kind == .winners ? awards() : nil
    var rows: [ContactSheet.Row] = []
    for (registration, participant) in try Registration.withPeople(db, of: event.id) {
      let id = registration.id
      guard audience.contains(registration.status), isFor(registration, message),
        wasPromoted?.contains(id) != false,
        tookPart?.contains(id) != false, won.map({ $0[participant.id] != nil }) != false
      else { continue }
      let meeting = meeting(for: registration)
      rows.append(
        ContactSheet.Row(
          facts: MessageFacts(
            library: library.name, event: event, registration: registration,
            person: participant.details, startsAt: meeting?.plan.startsAt ?? event.plan.startsAt,
            endsAt: meeting?.plan.endsAt ?? event.plan.endsAt, sessionTitle: meeting?.plan.title,
            place: meeting.map(\.plan.place) ?? event.plan.place,
            link: meeting.map(\.plan.link) ?? event.plan.link,
            code: codes[id], position: positions[id], attendance: counts[id],
            award: won?[participant.id]?.joined(separator: ", ")),
          contact: participant.details.contact(
            on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority),
          sent: sent[id] ?? []))
    }
    return rows
  }

  /// The session's key for which a message is kept as sent; nil for the event as a whole.
  var sentFor: Identifier<Session>? { session?.id }

  private func isFor(_ registration: Registration, _ message: MessageName?) -> Bool {
    guard let chosen else { return true }
    let own = chosen[registration.id] ?? []
    if let session { return own.contains(session.id) }
    // Who is registered only for what is called off is told of that, and of nothing else.
    return message == nil || event.state == .cancelled
      || meetings.contains { own.contains($0.id) && !$0.isCancelled }
  }

  /// The session that is named, else the next one that the registration is for, else the last.
  private func meeting(for registration: Registration) -> Session? {
    if let session { return meetings.first { $0.id == session.id } }
    let own = meetings.filter { meeting in
      !meeting.isCancelled
        && chosen.map { $0[registration.id]?.contains(meeting.id) == true } ?? true
    }
    return own.first { $0.plan.endsAt > now } ?? own.last
  }

  private func sentMessages(_ message: MessageName?) throws -> [Identifier<Registration>:
    [SentMessage]]
  {
    let rows = try db.rows(
      """
      SELECT registrationId, template, sentAt FROM sentMessage
      JOIN registration ON registration.id = registrationId
      WHERE eventId = ?1 AND (?2 IS NULL OR (template = ?2 AND sessionId IS ?3 AND state = ?4))
      ORDER BY sentAt, sentMessage.id
      """, [event.id, message, session?.id, state])
    return try Dictionary(grouping: rows) { try $0[0] as Identifier<Registration> }
      .mapValues { try $0.map { row in SentMessage(try row["template"], at: try row["sentAt"]) } }
  }

  /// The registrations of those who took part.
  func tookPart() throws -> Set<Identifier<Registration>> { try tookPart(attendance()) }

  private func positions() throws -> [Identifier<Registration>: Int] {
    let waiting: [Identifier<Registration>] = try db.values(
      """
      SELECT id FROM registration WHERE eventId = ? AND status = 'waitlisted'
      ORDER BY priority, registeredAt, id
      """, [event.id])
    return Dictionary(uniqueKeysWithValues: zip(waiting, 1...))
  }

  private func attendance() throws -> [Identifier<Registration>: AttendanceCount] {
    var sheet = try AttendanceSheet.fetch(db, of: event)
    if let session {
      sheet = AttendanceSheet(
        sessions: sheet.sessions.filter { $0.id == session.id }, rows: sheet.rows)
    }
    return Dictionary(
      uniqueKeysWithValues: sheet.rows.map { ($0.registration.id, sheet.count(of: $0, at: now)) })
  }

  /// Who came, or in a contest whose entries or works count.
  private func tookPart(
    _ counts: [Identifier<Registration>: AttendanceCount]
  ) throws -> Set<Identifier<Registration>> {
    let came = Set(counts.filter { $0.value[.present] > 0 }.keys)
    guard let challenge else { return came }
    return try came.union(
      db.values(
        """
        SELECT registration.id FROM registration
        JOIN entrant ON entrant.participantId = registration.participantId
          AND challengeId = registration.eventId
        JOIN logEntry ON entrantId = entrant.id AND voidedAt IS NULL WHERE eventId = ?1
        UNION SELECT registration.id FROM registration
        JOIN mark ON registrationId = registration.id WHERE eventId = ?1
        """, [challenge.event.id]))
  }

  /// What everybody won, as the public may know it.
  private func awards() throws -> [Identifier<Participant>: [String]] {
    guard let challenge else { throw MessageProblem.noAwards(event.code) }
    if challenge.frozenAt.map({ $0 <= now }) ?? false {
      throw AwardRefusal.frozen(event.code.text)
    }
    var won: [Identifier<Participant>: [String]] = [:]
    for (outcome, _) in try Store.outcomes(db, challenge, view: .staff, at: now)
    where outcome.isWon {
      for case .participant(let id) in outcome.rows.map(\.result.key) {
        won[id, default: []].append(outcome.band.title)
      }
    }
    return won
  }

  private func promoted() throws -> Set<Identifier<Registration>> {
    try Set(
      db.values(
        """
        SELECT subjectId FROM auditEntry JOIN registration ON registration.id = subjectId
        WHERE subject = 'registration' AND action = 'promoted' AND eventId = ?
        """, [event.id]))
  }
}

extension RegistrationStatus {
  fileprivate static let active = Set(allCases.filter(\.isActive))
}

package struct ContactSheet: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let facts: MessageFacts
    package let contact: Contact?
    /// What has been sent; where a message is named, only that one.
    package let sent: [SentMessage]
  }

  /// By number.
  package let rows: [Row]
  package let meets: Bool
  package let isContest: Bool
}

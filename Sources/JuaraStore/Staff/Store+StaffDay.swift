import GRDB
package import Juara

/// What is on at the library today, and what comes.
package struct StaffDay: Sendable {
  package struct Meeting: Sendable {
    package let event: Event
    package let session: SessionTime
    package let isOneOfSeveral: Bool
    package let expected: Int
    package let present: Int
  }

  package let meetings: [Meeting]
  package let coming: [Event]
}

/// How much waits for staff.
package struct StaffWork: Equatable, Sendable {
  package let awaitingConsent: Int
  package let toTell: Int
  package let reviews: Int
  /// Nil where there are so many entries that to look through them would keep the page waiting.
  package let entries: Int?
  package let questions: Int

  /// With more entries than that the flagged ones are not counted.
  package static let mostEntries = 20_000
}

/// A registration in an event, with whom to reach about it.
package struct StaffConcern: Equatable, Sendable {
  package let kind: StaffConcernKind
  package let event: Event
  package let registration: Registration
  package let person: PersonMatch
  package let contact: Contact?
}

extension Store {
  package func staffDay(at now: Instant) throws -> StaffDay {
    try read { db in
      let zone = try Library.fetch(db).zone
      let today = zone.day(of: now)
      let events = try Event.all(db).filter { $0.state != .cancelled }
      var meetings: [StaffDay.Meeting] = []
      for event in events where event.state == .published {
        let sessions = try SessionTime.all(db, of: event.id).filter { !$0.isCancelled }
        for session in sessions {
          let isToday =
            zone.day(of: session.startsAt) <= today && today <= zone.day(of: session.endsAt)
          guard isToday || session.checksIn(at: now, zone: zone) else { continue }
          let count = try AttendanceSheet.fetch(db, of: event, session: session.number)
            .count(in: session, at: now)
          meetings.append(
            StaffDay.Meeting(
              event: event, session: session, isOneOfSeveral: sessions.count > 1,
              expected: count.all, present: count[.present]))
        }
      }
      return StaffDay(
        meetings: meetings.sorted { $0.session.startsAt < $1.session.startsAt },
        coming: Array(
          events.filter { $0.plan.endsAt > now && zone.day(of: $0.plan.startsAt) != today }
            .sorted { $0.plan.startsAt < $1.plan.startsAt }.prefix(20)))
    }
  }

  package func staffWork(at now: Instant) throws -> StaffWork {
    let concerns = try staffConcerns(at: now)
    let awaiting = concerns.filter { if case .awaitsConsent = $0.kind { true } else { false } }
    return StaffWork(
      awaitingConsent: awaiting.count, toTell: concerns.count - awaiting.count,
      reviews: try waitingReviews(at: now).reduce(0) { $0 + $1.reviews.count },
      entries: try recentEntries(at: now) > StaffWork.mostEntries
        ? nil : waitingEntries(at: now).reduce(0) { $0 + $1.entries.count },
      questions: try inquiries(openOnly: true).count)
  }

  /// Whose consent is awaited, whose seat expired without one, and who got a seat, where nobody told them
  /// yet; of events that have not ended, by event.
  package func staffConcerns(at now: Instant) throws -> [StaffConcern] {
    try read { db in
      let library = try Library.fetch(db)
      let rows = try db.rows(
        """
        SELECT \(Registration.columns), \(Participant.columns), since.action, since.at
        FROM registration JOIN event ON event.id = registration.eventId
        JOIN participant ON participant.id = registration.participantId
        LEFT JOIN auditEntry AS since ON since.id = (
          SELECT max(id) FROM auditEntry WHERE subject = 'registration'
            AND subjectId = registration.id AND action IN ('expired', 'promoted'))
        WHERE event.endsAt > ?1 AND event.state <> 'cancelled' AND erasedAt IS NULL
          AND (registration.status = 'awaiting_consent'
            OR (registration.status = 'confirmed' AND since.action = 'promoted')
            OR (registration.cancelCause = 'consent_deadline' AND since.action = 'expired'))
          AND (registration.status = 'awaiting_consent' OR NOT EXISTS (
            SELECT * FROM sentMessage WHERE registrationId = registration.id
              AND sentAt >= since.at AND template IN ('promoted', 'consent-expired')))
        ORDER BY event.startsAt, event.code, registration.number
        """, [now])
      return try rows.map { row in
        let registration: Registration = try row.record()
        let participant: Participant = try row.record(at: Registration.columns.count)
        let kind: StaffConcernKind
        if registration.status == .awaitingConsent {
          kind = .awaitsConsent(until: registration.consentDeadline ?? now)
        } else if registration.status == .confirmed {
          kind = .promoted(at: try row["at"])
        } else {
          kind = .expired(at: try row["at"])
        }
        return StaffConcern(
          kind: kind, event: try Event.fetch(db, registration.event), registration: registration,
          person: PersonMatch(participant, entrantNumber: registration.number),
          contact: participant.details.contact(
            on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority))
      }
    }
  }

  /// Notes that the person was told of a seat that was got, or lost for want of consent.
  package func markTold(_ id: Identifier<Registration>, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let registration = try Registration.fetch(context.db, id)
      let template =
        registration.status == .confirmed
        ? MessageName(.promoted) : .consentExpired
      let state: Int64 = try context.db.value(
        """
        SELECT ifnull(max(id), 0) FROM auditEntry WHERE subject = 'registration' AND subjectId = ?
          AND action IN ('expired', 'promoted')
        """, [id])
      try context.db.execute(
        """
        INSERT OR IGNORE INTO sentMessage (registrationId, template, state, sentAt, sentBy)
        VALUES (?, ?, ?, ?, ?)
        """, [id, template.text, state, context.now, context.staff])
      guard context.db.changesCount > 0 else { return }
      try context.log(.sent, .registration, id, .creating([("template", template.text)]))
    }
  }

  /// The reviews that nobody decided on, by challenge.
  package func waitingReviews(
    at now: Instant
  ) throws -> [(challenge: Event, reviews: [BookReview])] {
    let waiting: [String] = try read { db in
      try db.values(
        """
        SELECT DISTINCT event.code FROM review JOIN logEntry ON logEntry.id = entryId
        JOIN event ON event.id = review.challengeId
        WHERE review.state = 'waiting' AND voidedAt IS NULL AND body IS NOT NULL
        ORDER BY event.startsAt, event.code
        """)
    }
    return try waiting.map { code in
      (
        try event(code),
        try reviews(of: code, state: .waiting, view: .staff, at: now)
          .filter { $0.draft.text != nil }.reversed()
      )
    }
  }

  private func recentEntries(at now: Instant) throws -> Int {
    try read { db in
      try db.count(
        """
        SELECT count(*) FROM event JOIN entrant ON challengeId = event.id
        JOIN logEntry ON entrantId = entrant.id
        WHERE event.state <> 'cancelled' AND event.endsAt > ?
        """, [now.adding(days: -31)])
    }
  }

  /// The entries that staff are to look at, of challenges that ended in the last month or later.
  package func waitingEntries(
    at now: Instant
  ) throws -> [(challenge: Event, entries: [FlaggedEntry])] {
    let recent: [String] = try read { db in
      try db.values(
        """
        SELECT event.code FROM event JOIN challenge ON challenge.eventId = event.id
        WHERE event.state <> 'cancelled' AND event.endsAt > ? ORDER BY event.startsAt, event.code
        """, [now.adding(days: -31)])
    }
    return try recent.compactMap { code in
      let entries = try flaggedEntries(of: code)
      return entries.isEmpty ? nil : (try event(code), entries)
    }
  }
}

import GRDB
package import Juara

package struct ConsentListing: Equatable, Sendable {
  package let participant: Identifier<Participant>
  package let name: String
  package let consent: Consent
  /// What is taken part in; nil for the other purposes.
  package let event: EventCode?
}

/// A consent that no longer holds, with what was published on it.
package struct Takedown: Equatable, Sendable {
  package let participant: Identifier<Participant>
  package let name: String
  package let purpose: Consent.Purpose
  package let withdrawnOn: Day
  package let published: [Publication]
}

extension Store {
  /// What is to be taken down since consents were withdrawn on a day or later and not given again, the
  /// latest first: whoever withdraws on the website tells no member of staff.
  package func takedowns(since day: Day, at now: Instant) throws -> [Takedown] {
    try read { db in
      try db.rows(
        """
        SELECT participantId, fullName, purpose, max(withdrawnOn) AS last FROM consent
        JOIN participant ON participant.id = participantId
        WHERE erasedAt IS NULL AND withdrawnOn >= ?
          AND NOT EXISTS (SELECT * FROM consent AS valid
            WHERE valid.participantId = consent.participantId
              AND valid.purpose = consent.purpose AND valid.withdrawnOn IS NULL)
        GROUP BY participantId, purpose ORDER BY last DESC, participantId, purpose
        """, [day]
      ).compactMap { row in
        let (person, purpose): (Identifier<Participant>, Consent.Purpose) = (
          try row[0], try row[2]
        )
        let published =
          try Self.published(db, on: purpose, of: person, at: now)
          + Self.postsShowing(db, person, on: purpose)
        guard !published.isEmpty else { return nil }
        return Takedown(
          participant: person, name: try row[1], purpose: purpose, withdrawnOn: try row[3],
          published: published)
      }
    }
  }

  package func consents(of id: Identifier<Participant>) throws -> [Consent] {
    try consentListings(of: id).map(\.consent)
  }

  /// Participant by participant, oldest first; nil and false narrow nothing.
  package func consentListings(
    of id: Identifier<Participant>? = nil, purpose: Consent.Purpose? = nil, isInForce: Bool = false
  ) throws -> [ConsentListing] {
    try read { db in
      if let id { _ = try Participant.fetch(db, id) }
      return try db.rows(
        """
        SELECT \(Consent.columns), participantId, participant.fullName, event.code FROM consent
        JOIN participant ON participant.id = consent.participantId
        LEFT JOIN event ON event.id = consent.eventId
        WHERE participant.erasedAt IS NULL AND (?1 IS NULL OR participantId = ?1)
          AND (?2 IS NULL OR purpose = ?2) AND (NOT ?3 OR withdrawnOn IS NULL)
        ORDER BY participantId, consent.id
        """, [id, purpose, isInForce]
      ).map { row in
        try ConsentListing(
          participant: row["participantId"], name: row["fullName"], consent: Consent(row: row),
          event: row["code"])
      }
    }
  }

  /// Records a consent of or for participants; who awaited it is confirmed at once.
  ///
  /// - Parameter code: the event to take part in; the other purposes belong to none.
  /// - Throws: `ConsentRefusal`, `NotFound`.
  @discardableResult
  package func recordConsent(
    _ consent: Consent, of ids: [Identifier<Participant>], in code: String? = nil,
    by audit: AuditContext
  ) throws -> ConsentEffects {
    try recordConsents([consent], of: ids, in: code, by: audit)
  }

  /// All or none.
  @discardableResult
  package func recordConsents(
    _ consents: [Consent], of ids: [Identifier<Participant>], in code: String? = nil,
    by audit: AuditContext
  ) throws -> ConsentEffects {
    try write(by: audit) { context in
      var effects = ConsentEffects()
      for var consent in consents {
        consent.event = try consent.purpose.event(context.db, code)
        for id in ids {
          try consent.check(
            of: try Participant.fetch(context.db, id), ageOfMajority: context.library.ageOfMajority)
          effects += try ConsentWriter(context: context).record(consent, of: id)
        }
      }
      return effects
    }
  }

  /// A minor's confirmed seats await a new consent to take part.
  /// - Returns: What followed, with what was published on it and is to be taken down.
  @discardableResult
  package func withdrawConsent(
    to purpose: Consent.Purpose, of id: Identifier<Participant>, in code: String? = nil,
    on day: Day, by audit: AuditContext
  ) throws -> ConsentEffects {
    try write(by: audit) { context in
      let event = try purpose.event(context.db, code)
      var effects = try ConsentWriter(context: context)
        .withdraw(purpose, of: id, in: event, on: day)
      effects.published =
        try Self.published(context.db, on: purpose, of: id, at: audit.at)
        + Self.postsShowing(context.db, id, on: purpose)
      return effects
    }
  }

  private static func published(
    _ db: Database, on purpose: Consent.Purpose, of id: Identifier<Participant>, at now: Instant
  ) throws -> [Publication] {
    switch purpose {
    case .publishName:
      return try events(db, of: id, "event.id IN (SELECT eventId FROM challenge)")
        + db.values(
          """
          SELECT entryId FROM review JOIN logEntry ON logEntry.id = entryId
          JOIN entrant ON entrant.id = entrantId
          WHERE participantId = ? AND review.state = 'published' ORDER BY entryId
          """, [id]
        ).map { .review($0) }
        + db.rows(
          """
          SELECT code FROM draw JOIN drawEntrant ON drawId = draw.id
          JOIN registration ON registration.id = registrationId
          WHERE participantId = ? AND picked IS NOT NULL ORDER BY draw.id
          """, [id]
        ).map { try .draw($0[0]) }
    case .publishPhoto:
      let hasBegun = "event.startsAt <= \(now.secondsSince1970)"
      return try events(db, of: id, hasBegun + " AND registration.status = 'confirmed'")
        + db.values("SELECT photoId FROM photoPerson WHERE participantId = ? ORDER BY 1", [id])
        .map { .photo($0) }
    case .publishReview:
      return try db.values(
        """
        SELECT entryId FROM review JOIN logEntry ON logEntry.id = entryId
        JOIN entrant ON entrant.id = entrantId
        WHERE participantId = ? AND review.state = 'published' ORDER BY entryId
        """, [id]
      ).map { .review($0) }
    // Where a name was posted, nobody but staff knows.
    case .postName: return try events(db, of: id, "event.id IN (SELECT eventId FROM challenge)")
    case .takePart, .contact: return []
    }
  }

  /// Cancelled registrations too: what was shared before may still be published.
  private static func events(
    _ db: Database, of id: Identifier<Participant>, _ condition: String
  ) throws -> [Publication] {
    try db.rows(
      """
      SELECT DISTINCT event.code FROM registration JOIN event ON event.id = eventId
      WHERE participantId = ? AND \(condition) ORDER BY event.startsAt, event.code
      """, [id]
    ).map { try .event($0[0]) }
  }
}

extension Consent: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, purpose, eventId, givenBy, method, givenOn, evidence, textVersion, withdrawnOn
  }

  package static let columns = ColumnList("consent", Column.self)

  package init(_ row: RecordRow<Consent>) throws {
    try self.init(
      purpose: row[.purpose], event: row[.eventId], givenBy: row[.givenBy], method: row[.method],
      givenOn: row[.givenOn],
      evidence: row[.evidence], textVersion: row[.textVersion], withdrawnOn: row[.withdrawnOn])
  }

  /// SQL: 1 with consent, 0 where it was withdrawn, NULL where nobody ever answered.
  static let mayPublishName = """
    CASE
      WHEN EXISTS (SELECT * FROM consent WHERE consent.participantId = participant.id
        AND purpose = 'publish-name' AND withdrawnOn IS NULL) THEN 1
      WHEN EXISTS (SELECT * FROM consent WHERE consent.participantId = participant.id
        AND purpose = 'publish-name' AND withdrawnOn IS NOT NULL) THEN 0
    END
    """

  /// The consents of a person to a purpose, to take part in one event.
  static let ofPurpose = "participantId = ? AND purpose = ? AND eventId IS ?"

  /// The consent to a purpose that is in force, to take part in one event.
  static func inForce(
    _ db: Database, _ purpose: Purpose, of participant: Identifier<Participant>,
    in event: Identifier<Event>? = nil
  ) throws -> Consent? {
    try first(
      db, "WHERE \(ofPurpose) AND withdrawnOn IS NULL", [participant, purpose, event])
  }

  /// Whether the consent to take part in an event is in force.
  static func toTakePart(
    _ db: Database, of participant: Identifier<Participant>, in event: Identifier<Event>
  ) throws -> Bool {
    try db.exists(
      "SELECT * FROM consent WHERE \(ofPurpose) AND withdrawnOn IS NULL",
      [participant, Purpose.takePart, event])
  }

  /// On a day or later: what was given before does not bring it back.
  static func wasWithdrawn(
    _ db: Database, _ purpose: Purpose, of participant: Identifier<Participant>,
    in event: Identifier<Event>? = nil, since day: Day
  ) throws -> Bool {
    try db.exists(
      "SELECT * FROM consent WHERE \(ofPurpose) AND withdrawnOn >= ?",
      [participant, purpose, event, day])
  }

  static let columnsAsGiven = """
    participantId, purpose, eventId, givenBy, method, givenOn, evidence, textVersion, withdrawnOn,
    recordedAt, recordedBy, importId
    """

  func valuesAsGiven(
    of participant: Identifier<Participant>, _ context: WriteContext
  ) -> [StatementValue] {
    [
      .key(participant), .text(purpose), .key(event), .text(givenBy), .text(method),
      .day(givenOn), .text(evidence), .text(textVersion), .day(withdrawnOn), .instant(context.now),
      .text(context.staff), .key(context.importID),
    ]
  }
}

extension Consent.Purpose {
  /// The event of this code where the purpose is to take part in it.
  ///
  /// - Throws: `ConsentRefusal.noEvent`, `NotFound.event`.
  fileprivate func event(_ db: Database, _ code: String?) throws -> Identifier<Event>? {
    guard self == .takePart else { return nil }
    guard let code else { throw ConsentRefusal.noEvent }
    return try Event.fetch(db, code: code).id
  }
}

package struct ConsentFormFacts: Equatable, Sendable {
  package let registration: Registration
  package let participant: Participant
  package let event: Event
  package let sessions: [Session]
}

extension Store {
  package func consentFormFacts(of id: Identifier<Registration>) throws -> ConsentFormFacts {
    try read { db in
      let registration = try Registration.fetch(db, id)
      guard registration.status.isActive else {
        throw RegistrationRefusal.notActive(
          try PersonMatch.fetch(db, registration), registration.status)
      }
      return try Self.facts(db, registration)
    }
  }

  /// What the consent forms tell of all in an event whose seats await a consent, by name.
  package func consentFormFacts(
    awaitingIn code: String, at now: Instant
  ) throws -> [ConsentFormFacts] {
    try read { db in
      let event = try Event.fetch(db, code: code)
      return try Registration.all(
        db,
        """
        JOIN participant ON participant.id = participantId
        WHERE eventId = ? AND status = 'awaiting_consent' AND consentDeadline > ?
        ORDER BY participant.nameKey, registration.id
        """, [event.id, now]
      ).map { try Self.facts(db, $0) }
    }
  }

  static func facts(
    _ db: Database, _ registration: Registration
  ) throws -> ConsentFormFacts {
    ConsentFormFacts(
      registration: registration,
      participant: try Participant.fetch(db, registration.participant),
      event: try Event.fetch(db, registration.event),
      sessions: try Session.all(
        db,
        """
        WHERE eventId = ?1 AND (
          id IN (SELECT sessionId FROM registrationSession WHERE registrationId = ?2)
          OR NOT EXISTS (SELECT * FROM registrationSession WHERE registrationId = ?2))
        ORDER BY number
        """, [registration.event, registration.id]))
  }
}

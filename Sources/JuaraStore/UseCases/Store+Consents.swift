internal import GRDB
public import Juara

/// A consent together with the person, for those who list them.
public struct ConsentListing: Equatable, Sendable {
  /// The person's number.
  public let participant: Identifier<Participant>
  /// The person's full name.
  public let name: String
  /// The consent.
  public let consent: Consent
}

extension Store {
  /// The consents of a participant, oldest first, the withdrawn ones included.
  public func consents(of id: Identifier<Participant>) throws -> [Consent] {
    try consentListings(of: id).map(\.consent)
  }

  /// The consents that were recorded, those of one participant after the other, oldest first.
  ///
  /// - Parameters:
  ///   - id: only this participant's. Throws `NotFound.participant`.
  ///   - purpose: only to this purpose.
  ///   - isInForce: only those that were not withdrawn.
  public func consentListings(
    of id: Identifier<Participant>? = nil, purpose: Consent.Purpose? = nil, isInForce: Bool = false
  ) throws -> [ConsentListing] {
    try read { db in
      if let id { _ = try Participant.fetch(db, id) }
      return try Row.fetchAll(
        db,
        sql: """
          SELECT consent.*, participant.fullName FROM consent
          JOIN participant ON participant.id = consent.participantId
          WHERE participant.erasedAt IS NULL AND (?1 IS NULL OR participantId = ?1)
            AND (?2 IS NULL OR purpose = ?2) AND (NOT ?3 OR withdrawnOn IS NULL)
          ORDER BY participantId, consent.id
          """,
        arguments: [id, purpose?.rawValue, isInForce]
      ).map { row in
        ConsentListing(
          participant: row["participantId"], name: row["fullName"], consent: try Consent(row: row))
      }
    }
  }

  /// Records a consent of or for a participant; who awaited it is confirmed at once.
  ///
  /// - Throws: `NotFound.participant`, `ConsentRefusal`.
  @discardableResult
  public func recordConsent(
    _ consent: Consent, of id: Identifier<Participant>, by signature: Signature
  ) throws -> ConsentEffects {
    try write { db in
      let library = try Library.fetch(db)
      try consent.check(
        of: try Participant.fetch(db, id), ageOfMajority: library.ageOfMajority)
      return try ConsentDesk(db: db, library: library, signature: signature)
        .record(consent, of: id)
    }
  }

  /// Withdraws a consent; a minor's confirmed seats await a new consent to take part.
  ///
  /// - Returns: what followed, with what was published on it and is to be taken down.
  /// - Throws: `NotFound.participant`, `ConsentRefusal`.
  @discardableResult
  public func withdrawConsent(
    to purpose: Consent.Purpose, of id: Identifier<Participant>, on day: Day,
    by signature: Signature
  ) throws -> ConsentEffects {
    try write { db in
      var effects = try ConsentDesk(
        db: db, library: try Library.fetch(db), signature: signature
      ).withdraw(purpose, of: id, on: day)
      effects.published = try Self.published(db, on: purpose, of: id, at: signature.at)
      return effects
    }
  }

  private static func published(
    _ db: Database, on purpose: Consent.Purpose, of id: Identifier<Participant>, at now: Instant
  ) throws -> [PublishedPlace] {
    switch purpose {
    case .publishName:
      return try events(db, of: id, "event.id IN (SELECT eventId FROM challenge)")
        + Identifier<LogEntry>.fetchAll(
          db,
          sql: """
            SELECT entryId FROM review JOIN logEntry ON logEntry.id = entryId
            JOIN entrant ON entrant.id = entrantId
            WHERE participantId = ? AND review.state = 'published' ORDER BY entryId
            """,
          arguments: [id]
        ).map { .review($0) }
        + String.fetchAll(
          db,
          sql: """
            SELECT code FROM draw JOIN drawEntrant ON drawId = draw.id
            JOIN registration ON registration.id = registrationId
            WHERE participantId = ? AND picked IS NOT NULL ORDER BY draw.id
            """,
          arguments: [id]
        ).map { .draw(EventCode($0)!) }
    case .publishPhoto:
      let hasBegun = "event.startsAt <= \(now.secondsSince1970)"
      return try events(db, of: id, hasBegun + " AND registration.status = 'confirmed'")
    case .takePart, .contact:
      return []
    }
  }

  /// The events that somebody is or was registered for, since what was shared before a cancelling is
  /// still about.
  private static func events(
    _ db: Database, of id: Identifier<Participant>, _ condition: String
  ) throws -> [PublishedPlace] {
    try String.fetchAll(
      db,
      sql: """
        SELECT DISTINCT event.code FROM registration JOIN event ON event.id = eventId
        WHERE participantId = ? AND \(condition) ORDER BY event.startsAt, event.code
        """,
      arguments: [id]
    ).map { .event(EventCode($0)!) }
  }
}

internal import GRDB
public import Juara

/// What a consent form for one registration tells.
public struct ConsentFormFacts: Equatable, Sendable {
  /// The registration.
  public let registration: Registration
  /// The person.
  public let participant: Participant
  /// The event or challenge.
  public let event: Event
  /// The sessions that the registration is for.
  public let sessions: [Session]
}

extension Store {
  /// What the consent form for a registration tells.
  ///
  /// - Throws: `NotFound.registration`, `RegistrationRefusal.notActive`.
  public func consentFormFacts(of id: Identifier<Registration>) throws -> ConsentFormFacts {
    try read { db in
      let registration = try Registration.fetch(db, id)
      guard registration.status.isActive else {
        throw RegistrationRefusal.notActive(id, registration.status)
      }
      return try Self.facts(db, registration)
    }
  }

  /// What the consent forms tell of all in an event whose seats await a consent, by name.
  public func consentFormFacts(
    awaitingIn code: String, at now: Instant
  ) throws -> [ConsentFormFacts] {
    try read { db in
      let event = try Event.fetch(db, code: code)
      return try Registration.fetchAll(
        db,
        sql: """
          SELECT \(Registration.columns) FROM registration
          JOIN participant ON participant.id = participantId
          WHERE eventId = ? AND status = 'awaiting_consent' AND consentDeadline > ?
          ORDER BY participant.nameKey, registration.id
          """,
        arguments: [event.id, now]
      ).map { try Self.facts(db, $0) }
    }
  }

  private static func facts(
    _ db: Database, _ registration: Registration
  ) throws -> ConsentFormFacts {
    ConsentFormFacts(
      registration: registration,
      participant: try Participant.fetch(db, registration.participant),
      event: try Event.fetch(db, registration.event),
      sessions: try Session.fetchAll(
        db,
        sql: """
          SELECT * FROM session WHERE eventId = ?1 AND (
            id IN (SELECT sessionId FROM registrationSession WHERE registrationId = ?2)
            OR NOT EXISTS (SELECT * FROM registrationSession WHERE registrationId = ?2))
          ORDER BY number
          """,
        arguments: [registration.event, registration.id]))
  }
}

internal import GRDB
public import Juara

/// A registration together with the person, for those who list them.
public struct RegistrationListing: Equatable, Sendable {
  /// The registration.
  public let registration: Registration
  /// The person.
  public let participant: Participant
  /// The consent to take part, if one is in force.
  public let consent: Consent?
}

extension Store {
  /// Registers somebody in an event. Who is registered already is told so, and nothing changes.
  ///
  /// - Parameters:
  ///   - override: why staff register the person in spite of a refusal; nil lets the rules decide.
  ///   - consents: what else was agreed to, besides taking part.
  /// - Throws: `NotFound.event`, `RegistrationRefusal`, `ConsentRefusal`.
  public func register(
    _ draft: RegistrationDraft, in code: String, consents: [Consent] = [],
    override: String? = nil, by signature: Signature
  ) throws -> RegistrationOutcome {
    try write { db in
      let library = try Library.fetch(db)
      let event = try Event.fetch(db, code: code)
      if case .on(let day) = draft.guardianConsent, day > library.zone.day(of: signature.at) {
        throw ConsentRefusal.notYet(day)
      }
      try Seating(db: db, library: library, signature: signature).settle(event.id)
      var desk = try RegistrationDesk(db, library: library, event: event, by: signature)
      let outcome = try desk.take(draft, override: override).outcome
      if case .registered = outcome.kind, let registration = outcome.registration {
        let consenting = ConsentDesk(db: db, library: library, signature: signature)
        for consent in consents { try consenting.record(consent, of: registration.participant) }
      }
      return outcome
    }
  }

  /// Lists the registrations of an event by their number, to a reader that need not keep them.
  public func eachRegistration(
    in code: String, status: RegistrationStatus? = nil,
    _ body: (RegistrationListing) throws -> Void
  ) throws {
    try read { db in
      let event = try Event.fetch(db, code: code)
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(Registration.columns), \(Participant.columns), consent.*
          FROM registration JOIN participant ON participant.id = registration.participantId
          LEFT JOIN consent ON consent.participantId = participant.id
            AND consent.purpose = 'take-part' AND consent.withdrawnOn IS NULL
          WHERE registration.eventId = ? AND registration.status = ifnull(?, registration.status)
          ORDER BY registration.number
          """,
        arguments: [event.id, status?.rawValue],
        adapter: ScopeAdapter([
          "registration": RangeRowAdapter(0..<9), "participant": RangeRowAdapter(9..<22),
          "consent": SuffixRowAdapter(fromIndex: 22),
        ]))
      while let row = try rows.next() {
        let consent = row.scopes["consent"]!
        try body(
          RegistrationListing(
            registration: Registration(row: row.scopes["registration"]!),
            participant: Participant(row: row.scopes["participant"]!),
            consent: consent.containsNonNullValue ? try Consent(row: consent) : nil))
      }
    }
  }

  /// The registrations of an event by their number.
  public func registrations(
    in code: String, status: RegistrationStatus? = nil
  ) throws -> [RegistrationListing] {
    var listings: [RegistrationListing] = []
    try eachRegistration(in: code, status: status) { listings.append($0) }
    return listings
  }

  /// Takes a registration back; its seats go to the head of the waiting list at once.
  ///
  /// - Returns: who came up from the waiting list.
  /// - Throws: `NotFound.registration`, `Refusal.notActive`.
  @discardableResult
  public func cancelRegistration(
    _ id: Identifier<Registration>, reason: String, by signature: Signature
  ) throws -> [Identifier<Registration>] {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw Refusal.noReason }
      let registration = try Registration.fetch(db, id)
      guard registration.status.isActive else {
        throw Refusal.notActive(id, registration.status)
      }
      try db.execute(
        sql: """
          UPDATE registration SET status = 'cancelled', cancelledAt = ?, cancelReason = ?
          WHERE id = ?
          """,
        arguments: [signature.at, reason, id])
      try AuditLog(db, signature).note(
        .cancelled, .registration, id.rawValue,
        [
          .init("status", from: registration.status.rawValue, to: "cancelled"),
          .init("cancelReason", from: nil, to: reason),
        ])
      return try Seating(db: db, library: try Library.fetch(db), signature: signature)
        .settle(registration.event)
    }
  }

  /// The place of a registration on its event's waiting list, from 1; nil if it does not wait.
  public func waitingPosition(of id: Identifier<Registration>) throws -> Int? {
    try read { db in
      try Int.fetchOne(
        db,
        sql: """
          SELECT (SELECT count(*) FROM registration AS other
            WHERE other.eventId = mine.eventId AND other.status = 'waitlisted'
              AND (other.priority, other.registeredAt, other.id)
                <= (mine.priority, mine.registeredAt, mine.id))
          FROM registration AS mine WHERE id = ? AND status = 'waitlisted'
          """,
        arguments: [id])
    }
  }
}

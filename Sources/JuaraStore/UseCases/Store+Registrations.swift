internal import GRDB
public import Juara

extension Store {
  /// Registers somebody in an event. Who is registered already is told so, and nothing changes.
  ///
  /// - Parameters:
  ///   - override: why staff register the person in spite of a refusal; nil lets the rules decide.
  ///   - consents: what else was agreed to, besides taking part.
  ///   - chosen: the participant whom staff say it is.
  ///   - isNewPerson: whether staff say that it is nobody known, however alike: a namesake born on
  ///     the same day.
  /// - Throws: `NotFound.event`, `.participant`, `PersonRefusal.memberNumberTaken`, `RegistrationRefusal`, `ConsentRefusal`.
  public func register(
    _ draft: RegistrationDraft, in code: String, consents: [Consent] = [],
    override: String? = nil, as chosen: Identifier<Participant>? = nil,
    isNewPerson: Bool = false, by signature: Signature
  ) throws -> RegistrationOutcome {
    try write { db in
      let library = try Library.fetch(db)
      let event = try Event.fetch(db, code: code)
      if case .on(let day) = draft.guardianConsent, day > library.zone.day(of: signature.at) {
        throw ConsentRefusal.notYet(day)
      }
      try Seating(db: db, library: library, signature: signature).settle(event.id)
      if isNewPerson || chosen != nil {
        try Participant.checkMemberNumber(db, draft.person.memberNumber, of: chosen)
      }
      var desk = try RegistrationDesk(db, library: library, event: event, by: signature)
      let outcome = try desk.take(
        draft, override: override, as: chosen, isNewPerson: isNewPerson
      ).outcome
      if case .registered = outcome.kind, let registration = outcome.registration {
        let consenting = ConsentDesk(db: db, library: library, signature: signature)
        for consent in consents { try consenting.record(consent, of: registration.participant) }
      }
      return outcome
    }
  }

  /// Changes what a registration asks for; seats it no longer needs go to those who wait.
  ///
  /// - Parameters:
  ///   - sessions: the sessions it is for from now on; nil leaves them.
  ///   - answers: answers that are new or another; the others stay.
  /// - Returns: who lost or got a seat by it.
  /// - Throws: `NotFound.registration`, `RegistrationRefusal.notActive`, `RegistrationRefusal`.
  @discardableResult
  public func editRegistration(
    _ id: Identifier<Registration>, party: Int? = nil, priority: Int? = nil,
    sessions: [Int]? = nil, answers: [Answer] = [], by signature: Signature
  ) throws -> Settlement {
    try write { db in
      let seating = Seating(db: db, library: try Library.fetch(db), signature: signature)
      let event = try Event.fetch(db, try Registration.fetch(db, id).event)
      let before = try seating.settle(event.id)
      let registration = try Registration.fetch(db, id)
      guard registration.status.isActive else {
        throw RegistrationRefusal.notActive(id, registration.status)
      }
      let wishes = try RegistrationWishes(db, of: event)
      var changes = try wishes.update(answers, of: id)
      if let party {
        changes += try RegistrationWishes.resize(db, registration, of: event, to: party)
      }
      if let sessions {
        changes += try wishes.rechoose(
          db, sessions, of: try Registration.fetch(db, id), at: signature.at)
      }
      if let priority {
        changes += try RegistrationWishes.prioritise(db, id, priority)
      }
      guard !changes.isEmpty else { return before }
      try AuditLog(db, signature).note(.edited, .registration, id.rawValue, changes)
      let after = try seating.settle(event.id)
      return Settlement(
        expired: before.expired + after.expired, promoted: before.promoted + after.promoted)
    }
  }

  /// Takes a registration back; its seats go to the head of the waiting list at once.
  ///
  /// - Returns: who lost or got a seat by it.
  /// - Throws: `NotFound.registration`, `RegistrationRefusal.notActive`.
  @discardableResult
  public func cancelRegistration(
    _ id: Identifier<Registration>, reason: String, by signature: Signature
  ) throws -> Settlement {
    try end(id, as: .cancelled, .cancelled, reason: reason, by: signature)
  }

  /// Refuses a registration that was taken; its seats go to the head of the waiting list at once.
  ///
  /// - Returns: who lost or got a seat by it.
  /// - Throws: `NotFound.registration`, `RegistrationRefusal.notActive`.
  @discardableResult
  public func declineRegistration(
    _ id: Identifier<Registration>, reason: String, by signature: Signature
  ) throws -> Settlement {
    try end(id, as: .declined, .declined, reason: reason, by: signature)
  }

  private func end(
    _ id: Identifier<Registration>, as status: RegistrationStatus, _ action: AuditEntry.Action,
    reason: String, by signature: Signature
  ) throws -> Settlement {
    try write { db in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      let registration = try Registration.fetch(db, id)
      guard registration.status.isActive else {
        throw RegistrationRefusal.notActive(id, registration.status)
      }
      try db.execute(
        sql: """
          UPDATE registration SET status = ?, cancelledAt = ?, cancelReason = ? WHERE id = ?
          """,
        arguments: [status.rawValue, status == .cancelled ? signature.at : nil, reason, id])
      try AuditLog(db, signature).note(
        action, .registration, id.rawValue,
        [
          .init("status", from: registration.status.rawValue, to: status.rawValue),
          .init("cancelReason", from: nil, to: reason),
        ])
      return try Seating(db: db, library: try Library.fetch(db), signature: signature)
        .settle(registration.event)
    }
  }

  /// Lets the seats of all events expire whose consent did not come by its deadline, and gives them
  /// to those who wait. Every decision on an event does the same for it.
  ///
  /// - Returns: what became of the seats, event by event, of the events where there was something to
  ///   do.
  public func expireRegistrations(
    by signature: Signature
  ) throws -> [(event: EventCode, settled: Settlement)] {
    try write { db in
      let events = try Identifier<Event>.fetchAll(
        db,
        sql: """
          SELECT DISTINCT eventId FROM registration
          WHERE status = 'awaiting_consent' AND consentDeadline <= ? ORDER BY eventId
          """,
        arguments: [signature.at])
      let seating = Seating(db: db, library: try Library.fetch(db), signature: signature)
      return try events.compactMap { id in
        let settled = try seating.settle(id)
        return settled == Settlement() ? nil : (try Event.fetch(db, id).code, settled)
      }
    }
  }
}

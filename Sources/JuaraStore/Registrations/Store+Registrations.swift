import GRDB
package import Juara

extension Store {
  /// Who is registered already is told so, and nothing changes.
  /// - Parameters:
  ///   - override: Why staff register the person in spite of a refusal; nil lets the rules decide.
  ///   - consents: What else was agreed to, besides taking part.
  ///   - chosen: The participant whom staff say it is.
  ///   - isNewPerson: Whether staff say it is nobody known: a namesake born on the same day.
  package func register(
    _ draft: RegistrationDraft, in code: String, consents: [Consent] = [],
    override: String? = nil, as chosen: Identifier<Participant>? = nil,
    isNewPerson: Bool = false, by audit: AuditContext
  ) throws -> RegistrationOutcome {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      if case .on(let day) = draft.guardianConsent, day > context.today {
        throw ConsentRefusal.notYet(day)
      }
      try SeatAllocator(context: context).reallocateSeats(event.id)
      if isNewPerson || chosen != nil {
        try Participant.checkMemberNumber(context.db, draft.person.memberNumber, of: chosen)
      }
      var writer = try RegistrationWriter(context, event: event)
      let outcome = try writer.take(
        draft, override: override, as: chosen, isNewPerson: isNewPerson
      ).outcome
      if case .registered = outcome.kind, let registration = outcome.registration {
        let consenting = ConsentWriter(context: context)
        for consent in consents { try consenting.record(consent, of: registration.participant) }
      }
      return outcome
    }
  }

  /// Nil leaves the sessions; answers not given stay. Freed seats go to those who wait.
  @discardableResult
  package func editRegistration(
    _ id: Identifier<Registration>, party: Int? = nil, priority: Int? = nil,
    sessions: [Int]? = nil, answers: [Answer] = [], referral: String? = nil,
    by audit: AuditContext
  ) throws -> SeatChanges {
    try write(by: audit) { context in
      let allocator = SeatAllocator(context: context)
      let event = try Event.fetch(context.db, try Registration.fetch(context.db, id).event)
      var seatChanges = try allocator.reallocateSeats(event.id)
      let registration = try Registration.fetch(context.db, id)
      guard registration.status.isActive else {
        throw RegistrationRefusal.notActive(
          try PersonMatch.fetch(context.db, registration), registration.status)
      }
      let choices = try ChoiceWriter(context.db, of: event)
      var changes = try choices.update(answers, of: id)
      if let party {
        changes += try ChoiceWriter.resize(context.db, registration, of: event, to: party)
      }
      if let sessions {
        changes += try choices.rechoose(
          context.db, sessions, of: try Registration.fetch(context.db, id), at: audit.at)
      }
      if let priority {
        changes += try ChoiceWriter.prioritise(context.db, id, priority)
      }
      if let referral {
        let code = try Referral.fetch(context.db, referral).code
        changes += try registration.take(context.db, code)
      }
      guard !changes.isEmpty else { return seatChanges }
      try context.log(.edited, .registration, id, changes)
      seatChanges += try allocator.reallocateSeats(event.id)
      return seatChanges
    }
  }

  /// Takes a registration back; its seats go to the head of the waiting list at once.
  @discardableResult
  package func cancelRegistration(
    _ id: Identifier<Registration>, reason: String, by audit: AuditContext
  ) throws -> SeatChanges {
    try end(id, as: .cancelled, .stated(reason), by: audit)
  }

  /// Refuses a registration that was taken; its seats go to the head of the waiting list at once.
  @discardableResult
  package func declineRegistration(
    _ id: Identifier<Registration>, reason: String, by audit: AuditContext
  ) throws -> SeatChanges {
    try end(id, as: .declined, .stated(reason), by: audit)
  }

  @discardableResult
  func end(
    _ id: Identifier<Registration>, as status: RegistrationStatus, _ reason: EndReason,
    by audit: AuditContext
  ) throws -> SeatChanges {
    try write(by: audit) { context in
      if case .stated(let text) = reason, text.allSatisfy(\.isWhitespace) { throw MissingReason() }
      let registration = try Registration.fetch(context.db, id)
      guard registration.status.isActive else {
        throw RegistrationRefusal.notActive(
          try PersonMatch.fetch(context.db, registration), registration.status)
      }
      try registration.end(context, as: status, reason)
      return try SeatAllocator(context: context)
        .reallocateSeats(registration.event)
    }
  }

  /// Gives a free seat to somebody who waits, whoever waits before and whether or not it has begun.
  ///
  /// - Throws: `RegistrationRefusal`, `MissingReason`.
  @discardableResult
  package func seatRegistration(
    _ id: Identifier<Registration>, override reason: String, by audit: AuditContext
  ) throws -> Registration {
    try write(by: audit) { context in try Self.seat(context, id, override: reason) }
  }

  @discardableResult
  static func seat(
    _ context: WriteContext, _ id: Identifier<Registration>, override reason: String
  ) throws -> Registration {
    let allocator = SeatAllocator(context: context)
    try allocator.reallocateSeats(try Registration.fetch(context.db, id).event)
    let registration = try Registration.fetch(context.db, id)
    let event = try Event.fetch(context.db, registration.event)
    if event.state == .cancelled { throw RegistrationRefusal.eventCancelled }
    guard registration.status == .waitlisted else {
      throw RegistrationRefusal.notWaiting(
        try PersonMatch.fetch(context.db, registration), registration.status)
    }
    let list = try WaitingList.fetch(context.db, of: event)
    guard let entry = list.entries.first(where: { $0.registration == id }) else {
      throw NotFound.registration(id)
    }
    let seats = try SeatPools.fetch(context.db, of: event)
    for pool in entry.pools where !seats[pool].fits(entry.party) {
      throw RegistrationRefusal.noSeatsToGive(party: entry.party, free: seats[pool].free ?? 0)
    }
    // Last: where nothing can be given nobody need think of a reason.
    guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
    try allocator.seat(entry, in: event)
    try context.log(
      .promoted, .registration, id, [.init("override", from: nil, to: reason)])
    return try Registration.fetch(context.db, id)
  }

  /// Hands a place over to another person, who gets an entrant number of one's own; what was stays to
  /// be seen. A place on the waiting list is handed over as it is.
  ///
  /// - Throws: `RegistrationRefusal`.
  package func transferRegistration(
    _ id: Identifier<Registration>, to person: Identifier<Participant>, override: String? = nil,
    by audit: AuditContext
  ) throws -> Registration {
    try transferRegistration(id, override: override, by: audit) { _ in person }
  }

  /// The same to somebody whom the library may not know yet.
  package func transferRegistration(
    _ id: Identifier<Registration>, to details: PersonDetails, override: String? = nil,
    by audit: AuditContext
  ) throws -> Registration {
    try transferRegistration(id, override: override, by: audit) { context in
      var people = try ParticipantMatcher(context)
      let (known, _) = try people.identify(details, try people.findCandidates(details))
      return try known?.id ?? people.insert(details)
    }
  }

  private func transferRegistration(
    _ id: Identifier<Registration>, override: String?, by audit: AuditContext,
    to taker: (WriteContext) throws -> Identifier<Participant>
  ) throws -> Registration {
    try write(by: audit) { context in
      let db = context.db
      let allocator = SeatAllocator(context: context)
      try allocator.reallocateSeats(try Registration.fetch(db, id).event)
      let old = try Registration.fetch(db, id)
      let event = try Event.fetch(db, old.event)
      if event.state == .cancelled { throw RegistrationRefusal.eventCancelled }
      guard old.status.isActive else {
        throw RegistrationRefusal.notActive(try PersonMatch.fetch(db, old), old.status)
      }
      let person = try taker(context)
      let details = try Participant.fetch(db, person).details
      let last = try Registration.last(db, of: person, in: event.id)
      if let last, last.status.isActive {
        throw RegistrationRefusal.alreadyRegistered(try PersonMatch.fetch(db, last))
      }
      if override == nil {
        if let last, last.status == .declined { try last.checkDeclined(db) }
        try event.plan.checkAge(of: details, zone: context.library.zone)
      }
      let holding =
        old.status.holdsSeats
        ? SeatStatus(
          of: details, hasConsent: try Consent.toTakePart(db, of: person, in: event.id),
          plan: event.plan, at: context.now, in: context.library) : .waiting
      try old.end(context, as: .cancelled, .caused(.transferred))
      try db.execute(
        """
        INSERT INTO registration (eventId, participantId, number, status, party, priority,
          registeredAt, consentDeadline, overrideReason)
        SELECT eventId, ?2, ifnull(?3, (SELECT lastNumber + 1 FROM event WHERE id = eventId)), ?4,
          party, priority, registeredAt, ?5, ?6
        FROM registration WHERE id = ?1
        """, [id, person, last?.number, holding.status, holding.deadline, override])
      let new = Identifier<Registration>(db.lastInsertedRowID)
      try db.execute(
        """
        INSERT INTO registrationSession (registrationId, sessionId)
        SELECT ?2, sessionId FROM registrationSession WHERE registrationId = ?1
        """, [id, new])
      try context.log(
        .registered, .registration, new,
        .creating([("transferredFrom", String(old.number)), ("override", override)]))
      try allocator.reallocateSeats(event.id)
      return try Registration.fetch(db, new)
    }
  }

  /// In one event or in all, seats whose consent did not come in time go to those who wait. Every
  /// decision on an event does the same for it.
  /// - Returns: What became of the seats, of the events where there was something to do.
  package func expireRegistrations(
    in code: String? = nil, by audit: AuditContext
  ) throws -> [(event: EventCode, settled: SeatChanges)] {
    try write(by: audit) { context in
      let event = try code.map { try Event.fetch(context.db, code: $0).id }
      let events = try Identifier<Event>.fetchAll(
        context.db,
        sql: """
          SELECT DISTINCT eventId FROM registration
          WHERE status = 'awaiting_consent' AND eventId = ifnull(?, eventId) ORDER BY eventId
          """,
        arguments: [event])
      let allocator = SeatAllocator(context: context)
      return try events.compactMap { id in
        let settled = try allocator.reallocateSeats(id)
        return settled == SeatChanges() ? nil : (try Event.fetch(context.db, id).code, settled)
      }
    }
  }
}

extension Registration: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, eventId, participantId, number, status, party, registeredAt, consentDeadline
    case cancelReason, cancelCause, firstReferral, lastReferral
  }

  package static let columns = ColumnList("registration", Column.self)

  package init(_ row: RecordRow<Registration>) throws {
    try self.init(
      id: row[.id], event: row[.eventId], participant: row[.participantId], number: row[.number],
      status: row[.status], party: row[.party], registeredAt: row[.registeredAt],
      consentDeadline: row[.consentDeadline],
      cancelReason: EndReason(stated: row[.cancelReason], cause: row[.cancelCause]),
      firstReferral: row[.firstReferral], lastReferral: row[.lastReferral])
  }

  static func fetch(_ db: Database, _ id: Identifier<Registration>) throws -> Registration {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM registration WHERE id = ?")
    guard let registration = try Registration.fetchOne(statement, arguments: [id])
    else { throw NotFound.registration(id) }
    return registration
  }

  /// Writes that it is cancelled or declined, and why.
  @discardableResult
  func end(
    _ context: WriteContext, as ending: RegistrationStatus, _ reason: EndReason
  ) throws -> [AuditEntry.Change] {
    let (stated, cause): (String?, EndReason.Cause?) =
      switch reason {
      case .stated(let text): (text, nil)
      case .caused(let cause): (nil, cause)
      }
    try context.db.update(
      "registration", is: id,
      [
        "status": ending, "cancelledAt": ending == .cancelled ? context.now : nil,
        "consentDeadline": nil, "cancelReason": stated, "cancelCause": cause,
      ])
    let changes =
      [.init("status", from: status.rawValue, to: ending.rawValue)]
      + [AuditEntry.Change].creating([("cancelReason", stated), ("cancelCause", cause?.rawValue)])
    try context.log(ending == .cancelled ? .cancelled : .declined, .registration, id, changes)
    return changes
  }

  /// The latest registration of somebody in an event, however it stands.
  static func last(
    _ db: Database, of participant: Identifier<Participant>, in event: Identifier<Event>
  ) throws -> Registration? {
    try first(db, "WHERE participantId = ? AND eventId = ? ORDER BY id DESC", [participant, event])
  }

  /// A guardian who refused and consents now has changed that answer; what staff declined, they overrule.
  func checkDeclined(_ db: Database) throws {
    let byGuardian = cancelReason == .caused(.consentRefused)
    if byGuardian, try Consent.toTakePart(db, of: participant, in: event) { return }
    throw RegistrationRefusal.declinedBefore(
      try PersonMatch.fetch(db, self), byGuardian: byGuardian)
  }

  /// The registration by which somebody stands in an event, if there is one.
  static func active(
    _ db: Database, of participant: Identifier<Participant>, in event: Identifier<Event>
  ) throws -> Registration? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns) FROM registration WHERE participantId = ? AND eventId = ?
        AND status NOT IN ('cancelled', 'declined')
        """)
    return try Registration.fetchOne(statement, arguments: [participant, event])
  }
}

extension Registration {
  static func withPeople(
    _ db: Database, of event: Identifier<Event>
  ) throws -> [(Registration, Participant)] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT \(columns), \(Participant.columns)
        FROM registration JOIN participant ON participant.id = registration.participantId
        WHERE registration.eventId = ? ORDER BY registration.number, registration.id
        """,
      arguments: [event]
    ).map { (try $0.record(), try $0.record(at: columns.count)) }
  }
}

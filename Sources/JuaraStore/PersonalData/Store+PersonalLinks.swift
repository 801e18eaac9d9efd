import GRDB
package import Juara

/// What whoever holds a personal link may see and do.
package struct PersonalAccess: Sendable {
  package struct Person: Sendable {
    package let participant: Participant
    package let scope: PersonalLink.Scope
    /// Who acts for this person by the link.
    package let bearer: PersonalLink.Bearer
    /// Also where the age is unknown.
    package let isMinor: Bool

    package var seesEverything: Bool { scope == .everything }

    /// Whether a new link made by whoever holds this one may open everything, too: a child's own link makes
    /// nobody its guardian.
    package var mayVouch: Bool { seesEverything && (bearer == .guardian || !isMinor) }

    package func maySee(_ registration: Registration) -> Bool {
      switch scope {
      case .everything: true
      case .registration(let id, _): id == registration.id
      }
    }

    package func mayCancel(_ registration: Registration) -> Bool {
      guard registration.status.isActive else { return false }
      return switch scope {
      case .everything: true
      case .registration(let id, let mayCancel): id == registration.id && mayCancel
      }
    }

    /// Whether the consent to take part is given here: by whom the registration is, who could have given it
    /// in the same form.
    package func mayConsent(toTakePartBy registration: Registration) -> Bool {
      mayCancel(registration) && Consent.Purpose.takePart.mayBeGiven(by: bearer, ofMinor: isMinor)
    }
  }

  /// The digest of the link's token, which stays the same however often it is opened.
  package let link: String
  package let people: [Person]
}

/// One of a person's registrations, with what only the person may know of it.
package struct PersonalRegistration: Sendable {
  package let event: Event
  package let registration: Registration
  /// Those that it is for.
  package let sessions: [Session]
  package let isChallenge: Bool
  /// What is shown at the entrance; nil unless the seat is confirmed.
  package let checkInCode: CheckInCode?

  /// Where to join what is not over, for the confirmed alone.
  package func joinLinks(at now: Instant) -> [(session: Session?, link: String)] {
    guard registration.status == .confirmed, event.state == .published else { return [] }
    let standing = sessions.filter { !$0.isCancelled && $0.plan.endsAt > now }
    let links = standing.compactMap { session in
      session.plan.link.map { (session: Optional(session), link: $0) }
    }
    if !links.isEmpty { return links }
    guard let link = event.plan.link, event.plan.endsAt > now else { return [] }
    return [(nil, link)]
  }
}

extension Store {
  /// The latest event first; of drafts nothing.
  package func personalRegistrations(
    of id: Identifier<Participant>
  ) throws -> [PersonalRegistration] {
    try read { db in
      let calendar = try CalendarQuery(db)
      return try Registration.all(
        db,
        """
        JOIN event ON event.id = eventId WHERE participantId = ?
        ORDER BY startsAt DESC, registration.id DESC
        """, [id]
      ).compactMap { registration in
        let facts = try Self.facts(db, registration)
        guard try calendar.hasBeenPublic(facts.event) else { return nil }
        let code: String? = try db.first(
          "SELECT code FROM checkInCode WHERE registrationId = ?", [registration.id])
        return PersonalRegistration(
          event: facts.event, registration: registration, sessions: facts.sessions,
          isChallenge: try Challenge.exists(db, facts.event.id),
          checkInCode: registration.status == .confirmed ? code.flatMap { CheckInCode($0) } : nil)
      }
    }
  }

  /// Makes a link for one person, or for a guardian's children.
  /// - Throws: `PersonalLinkRefusal`, `NotFound`.
  package func createPersonalLink(
    for ids: [Identifier<Participant>], bearer: PersonalLink.Bearer, by audit: AuditContext
  ) throws -> SecretToken {
    try write(by: audit) { context in
      let people = try Set(ids).sorted().map { try Participant.fetch(context.db, $0) }
      try PersonalLink.check(
        bearer, of: people, on: context.today, ageOfMajority: context.library.ageOfMajority)
      let token = generator.draw { SecretToken.drawn(using: &$0) }
      try context.db.insert(
        "personalLink",
        [
          "tokenHash": token.hash(for: "link"), "bearer": bearer, "createdAt": context.now,
          "createdBy": context.staff,
        ])
      let link = context.db.lastInsertedRowID
      for person in people {
        try context.db.insert(
          "personalLinkParticipant", ["linkId": link, "participantId": person.id])
        try context.log(
          .edited, .participant, person.id,
          [.init("personalLink", from: nil, to: bearer.rawValue)])
      }
      return token
    }
  }

  /// Ends all links of a person, those that came of registering on the website too.
  /// - Throws: `PersonalLinkRefusal.none`.
  package func revokePersonalLinks(
    of id: Identifier<Participant>, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let (db, person) = (context.db, try Participant.fetch(context.db, id))
      try Self.closePersonalPages(db, of: id)
      try db.execute("DELETE FROM personalLinkParticipant WHERE participantId = ?", [id])
      var ended = db.changesCount
      try PersonalLink.removeEmpty(db)
      try db.execute(
        """
        UPDATE familyRegistrationEntrant SET access = 'nothing' WHERE access <> 'nothing'
          AND registrationId IN (SELECT id FROM registration WHERE participantId = ?)
        """, [id])
      ended += db.changesCount
      guard ended > 0 else { throw PersonalLinkRefusal.none(PersonMatch(person)) }
      try context.log(
        .edited, .participant, id, [.init("personalLink", from: "all", to: nil)])
    }
  }

  /// Notes that somebody who registered on the website is the person whom the library knows by that name
  /// and telephone, so that the family's link opens everything.
  /// - Throws: `PersonalLinkRefusal.nothingToConfirm`.
  package func confirmPersonalLinks(
    of id: Identifier<Participant>, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let person = try Participant.fetch(context.db, id)
      try context.db.execute(
        """
        UPDATE familyRegistrationEntrant SET access = 'everything' WHERE access = 'registration'
          AND registrationId IN (SELECT id FROM registration WHERE participantId = ?)
        """, [id])
      guard context.db.changesCount > 0 else {
        throw PersonalLinkRefusal.nothingToConfirm(PersonMatch(person))
      }
      try context.log(
        .edited, .participant, id, [.init("personalLink", from: nil, to: "family")])
    }
  }

  /// The oldest first.
  package func personalLinks(
    of id: Identifier<Participant>
  ) throws -> [PersonalLink.Listing] {
    try read { db in
      try db.rows(
        """
        SELECT bearer, createdAt AS at, 1 FROM personalLink
        JOIN personalLinkParticipant ON linkId = personalLink.id WHERE participantId = ?1
        UNION ALL
        SELECT NULL, createdAt, access = 'everything' FROM familyRegistration
        JOIN familyRegistrationEntrant ON familyId = familyRegistration.id
        JOIN registration ON registration.id = registrationId
        WHERE participantId = ?1 AND access <> 'nothing' ORDER BY at
        """, [id]
      ).map {
        try PersonalLink.Listing(bearer: $0[0], createdAt: $0[1], opensEverything: $0[2])
      }
    }
  }

  /// Nil where the link is not known, or no longer for anybody.
  package func personalAccess(
    by token: SecretToken, at now: Instant
  ) throws -> PersonalAccess? {
    try read { db in try Self.personalAccess(db, link: token.hash(for: "link"), at: now) }
  }

  /// - Parameter hash: The digest of the link's token.
  static func personalAccess(
    _ db: Database, link hash: String, at now: Instant
  ) throws -> PersonalAccess? {
    let library = try Library.fetch(db)
    let today = library.zone.day(of: now)
    func isMinor(_ participant: Participant, on day: Day) -> Bool {
      participant.details.isMinor(on: day, ageOfMajority: library.ageOfMajority) != false
    }
    var people: [PersonalAccess.Person] = []
    let linked = try db.rows(
      """
      SELECT \(Participant.columns), bearer FROM personalLink
      JOIN personalLinkParticipant ON linkId = personalLink.id
      JOIN participant ON participant.id = participantId
      WHERE tokenHash = ? AND erasedAt IS NULL ORDER BY participant.id
      """, [hash])
    for row in linked {
      let (participant, bearer): (Participant, PersonalLink.Bearer) = (
        try row.record(), try row["bearer"]
      )
      let isMinor = isMinor(participant, on: today)
      // Who has come of age has no guardian any more.
      if bearer == .guardian, !isMinor { continue }
      people.append(
        .init(
          participant: participant, scope: .everything, bearer: bearer, isMinor: isMinor))
    }
    let registered = try db.rows(
      """
      SELECT \(Participant.columns), registrationId, access, isNew,
        familyRegistration.createdAt AS madeAt
      FROM familyRegistration JOIN familyRegistrationEntrant ON familyId = familyRegistration.id
      JOIN registration ON registration.id = registrationId
      JOIN participant ON participant.id = registration.participantId
      WHERE linkHash = ? AND erasedAt IS NULL AND access <> 'nothing'
      ORDER BY registration.number
      """, [hash])
    for row in registered {
      let participant: Participant = try row.record()
      let minor = isMinor(participant, on: today)
      let made = library.zone.day(of: try row["madeAt"])
      let hasComeOfAge = !minor && isMinor(participant, on: made)
      let access: String = try row["access"]
      people.append(
        .init(
          participant: participant,
          scope: access == "everything" && !hasComeOfAge
            ? .everything
            : .registration(try row["registrationId"], mayCancel: try row["isNew"]),
          bearer: minor || hasComeOfAge ? .guardian : .participant, isMinor: minor))
    }
    return people.isEmpty ? nil : PersonalAccess(link: hash, people: people)
  }

  /// Keeps that somebody wants to be erased. Asking again changes nothing.
  package func requestErasure(
    of id: Identifier<Participant>, by bearer: PersonalLink.Bearer, _ audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      _ = try Participant.fetch(context.db, id)
      try context.db.execute(
        """
        INSERT OR IGNORE INTO erasureRequest (participantId, bearer, requestedAt) VALUES (?, ?, ?)
        """, [id, bearer, context.now])
      guard context.db.changesCount > 0 else { return }
      try context.log(
        .edited, .participant, id, [.init("erasureRequest", from: nil, to: bearer.rawValue)])
    }
  }

  package func withdrawErasureRequest(
    of id: Identifier<Participant>, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let bearer: PersonalLink.Bearer? = try context.db.first(
        "DELETE FROM erasureRequest WHERE participantId = ? RETURNING bearer", [id])
      guard let bearer else { return }
      try context.log(
        .edited, .participant, id, [.init("erasureRequest", from: bearer.rawValue, to: nil)])
    }
  }

  /// The oldest first.
  package func erasureRequests(
    of id: Identifier<Participant>? = nil
  ) throws -> [ErasureRequest] {
    try read { db in
      try db.rows(
        """
        SELECT participant.id, fullName, bearer, requestedAt FROM erasureRequest
        JOIN participant ON participant.id = participantId
        WHERE erasedAt IS NULL AND (?1 IS NULL OR participantId = ?1)
        ORDER BY requestedAt, participantId
        """, [id]
      ).map {
        try ErasureRequest(
          participant: $0[0], name: $0[1], bearer: $0[2], requestedAt: $0[3])
      }
    }
  }
}

extension PersonalLink {
  /// Removes the links that are for nobody any more.
  static func removeEmpty(_ db: Database) throws {
    try db.execute(
      """
      DELETE FROM personalLink WHERE NOT EXISTS (
        SELECT * FROM personalLinkParticipant WHERE linkId = personalLink.id)
      """)
  }
}

import GRDB
package import Juara

/// What one guardian sends for several children.
package struct FamilyDraft: Sendable {
  package struct Member: Sendable {
    package var draft: RegistrationDraft
    /// What the guardian agrees to for a minor, or somebody of age for oneself.
    package var consents: [Consent]

    package init(draft: RegistrationDraft, consents: [Consent] = []) {
      self.draft = draft
      self.consents = consents
    }
  }

  package var members: [Member]
  /// The family's.
  package var phone: PhoneNumber

  package init(members: [Member], phone: PhoneNumber) {
    self.members = members
    self.phone = phone
  }
}

/// What a family sends, and what is known of who sends it.
package struct FamilySubmission: Sendable {
  package var draft: FamilyDraft
  /// The event's code.
  package var code: String
  package var key: FamilyKey
  /// For whom the family's open page vouches: that needs no proof again.
  package var proven: Set<Identifier<Participant>>
  /// That page.
  package var open: OpenPersonalPage?
  package var audit: AuditContext

  package init(
    _ draft: FamilyDraft, in code: String, key: FamilyKey,
    proven: Set<Identifier<Participant>> = [], instead open: OpenPersonalPage? = nil,
    by audit: AuditContext
  ) {
    self.draft = draft
    self.code = code
    self.key = key
    self.proven = proven
    self.open = open
    self.audit = audit
  }
}

extension Store {
  /// Registers each by oneself: one refusal does not lose the others. What was sent with this key before
  /// is not done again. Where all are refused nothing is kept.
  ///
  /// Nobody is told whether somebody is known: see `familiar(_:proven:in:_:)`. Whoever registers somebody a
  /// second time has a second registration, which staff see among the likely duplicates and merge.
  package func registerFamily(_ submission: FamilySubmission) throws -> FamilyOutcome {
    try registerTogether([submission])[0]
  }

  /// Several families in one transaction, each as if it came alone: what one of them fails by fails for nobody
  /// else.
  package func registerFamilies(
    _ submissions: [FamilySubmission]
  ) -> [Result<FamilyOutcome, any Error>] {
    do {
      return try registerTogether(submissions).map { .success($0) }
    } catch LibraryFileProblem.busy(let path) {
      return submissions.map { _ in .failure(LibraryFileProblem.busy(path: path)) }
    } catch {
      guard submissions.count > 1 else { return [.failure(error)] }
      return submissions.map { submission in Result { try registerFamily(submission) } }
    }
  }

  private func registerTogether(_ submissions: [FamilySubmission]) throws -> [FamilyOutcome] {
    try transaction { db in
      let library = try Library.fetch(db)
      let outcomes = try submissions.map { submission in
        var outcome = FamilyOutcome(members: [])
        try db.inSavepoint {
          outcome = try register(
            submission, WriteContext(db: db, library: library, audit: submission.audit))
          return outcome.isRefused ? .rollback : .commit
        }
        return outcome
      }
      return (outcomes, outcomes.allSatisfy(\.isRefused) ? .rollback : .commit)
    }
  }

  private func register(
    _ submission: FamilySubmission, _ context: WriteContext
  ) throws -> FamilyOutcome {
    let (db, key, draft) = (context.db, submission.key, submission.draft)
    let event = try Event.fetch(db, code: submission.code)
    guard try CalendarQuery(db).hasBeenPublic(event) else {
      throw NotFound.event(submission.code, nearest: [])
    }
    let hash = key.submission.hash(for: "submission")
    if let row = try db.row(
      "SELECT id, createdAt FROM familyRegistration WHERE submissionHash = ?", [hash])
    {
      return try answerAgain(
        try Self.members(db, of: try row[0]), sentAt: try row[1], key.link,
        instead: submission.open, context)
    }
    try SeatAllocator(context: context).reallocateSeats(event.id)
    try db.insert(
      "familyRegistration",
      [
        "eventId": event.id, "submissionHash": hash, "linkHash": key.link.hash(for: "link"),
        "lookupHash": key.code.lookupHash(with: draft.phone), "createdAt": context.now,
      ])
    let family = db.lastInsertedRowID
    var refused: [(index: Int, reason: any Error)] = []
    for (index, member) in draft.members.enumerated() {
      do {
        try db.inSavepoint {
          try Self.register(
            member, phone: draft.phone, family: family, proven: submission.proven, in: event,
            context)
          return .commit
        }
      } catch let refusal as RegistrationRefusal {
        refused.append((index, refusal))
      }
    }
    if refused.count == draft.members.count {
      return FamilyOutcome(members: [], refused: refused)
    }
    try CheckInCode.drawMissing(db, by: generator)
    let members = try Self.members(db, of: family)
    let session = try openPersonalPage(
      by: key.link, showing: members, instead: submission.open, context)
    return FamilyOutcome(members: members, refused: refused, session: session)
  }

  /// The answer to a form that was sent before. It has the personal link and the code for the door, and is
  /// therefore nobody's who finds the form in the history of a computer that others use.
  private func answerAgain(
    _ members: [FamilyMember], sentAt: Instant, _ link: SecretToken,
    instead open: OpenPersonalPage?, _ context: WriteContext
  ) throws -> FamilyOutcome {
    guard !members.isEmpty else { return FamilyOutcome(members: [], sentBefore: sentAt) }
    if let open, open.isOpen(by: link) || open.showsAll(members) {
      return FamilyOutcome(members: members, isRepeated: true)
    }
    guard let session = try reopenPersonalPage(by: link, openedAt: sentAt, context) else {
      return FamilyOutcome(members: [], sentBefore: sentAt)
    }
    return FamilyOutcome(members: members, session: session, isRepeated: true)
  }

  /// The participant whom somebody on a form is taken for. Known is only who has the family's telephone and
  /// no other birth date; anybody else of that name is somebody new.
  ///
  /// Name, telephone and birth date of a child are known to many, and prove nothing. So without proof it must
  /// not show in the answer whether somebody is known: who has a registration for the event, whose number and
  /// state would be answered, or has a consent to take part in it, which would decide on the seat, is taken for
  /// somebody new, too, until staff merge the two.
  private static func familiar(
    _ typed: PersonDetails, proven: Set<Identifier<Participant>>, phone: PhoneNumber,
    in event: Event, _ writer: inout RegistrationWriter
  ) throws -> Participant? {
    let alike = try writer.people.findCandidates(typed).mayBe.filter {
      $0.details.isFamiliar(typed, by: phone)
    }
    let vouched = alike.filter { proven.contains($0.id) }
    if vouched.count == 1 { return vouched[0] }
    // Of several records of one person the oldest: another one more would have to be merged, too.
    guard try !Participant.areDistinct(writer.db, alike.map(\.id)) else { return nil }
    return try alike.first {
      try Registration.last(writer.db, of: $0.id, in: event.id) == nil
        && !hasAnswered(.takePart, event.id, of: $0.id, writer.db)
    }
  }

  private static func register(
    _ member: FamilyDraft.Member, phone: PhoneNumber, family: Int64,
    proven: Set<Identifier<Participant>>, in event: Event, _ context: WriteContext
  ) throws {
    var draft = member.draft
    let event = try Event.fetch(context.db, event.id)
    var writer = try RegistrationWriter(context, event: event)
    // It stood in a link; of that nobody who registers knows anything.
    if let cell = draft.referral, writer.code(in: cell) == nil { draft.referral = nil }
    let known = try familiar(
      draft.person, proven: proven, phone: phone, in: event, &writer)
    let isProven = known.map { proven.contains($0.id) } ?? true
    // What is known of somebody stays; the form only adds to it.
    if let known { draft.person = draft.person.updated(by: known.details) }
    // Nor does anybody without proof decide anew whether the name is public.
    if let known, !isProven, try hasAnswered(.publishName, nil, of: known.id, context.db) {
      draft.publishName = nil
    }
    let outcome = try writer.take(
      draft, as: known?.id, isNewPerson: known == nil, marksDistinct: false
    ).outcome
    guard let registration = outcome.registration else { return }
    let isNew = outcome.kind == .registered
    try context.db.execute(
      """
      INSERT OR IGNORE INTO familyRegistrationEntrant (familyId, registrationId, isNew, access)
      VALUES (?, ?, ?, ?)
      """,
      // Of somebody known the link shows this registration alone; of somebody new there is nothing else yet.
      [family, registration.id, isNew, isProven ? "everything" : "registration"])
    guard isNew else { return }
    let consenting = ConsentWriter(context: context)
    for var consent in member.consents {
      if consent.purpose == .takePart { consent.event = event.id }
      // Nor does anybody without proof give anew what was withdrawn, or take the place of who consented.
      if !isProven,
        try hasAnswered(
          consent.purpose, consent.event, of: registration.participant, context.db)
      {
        continue
      }
      try consenting.record(consent, of: registration.participant)
    }
  }

  /// Whether a consent was ever given to it, withdrawn or not.
  private static func hasAnswered(
    _ purpose: Consent.Purpose, _ event: Identifier<Event>?,
    of participant: Identifier<Participant>,
    _ db: Database
  ) throws -> Bool {
    try db.exists(
      "SELECT * FROM consent WHERE \(Consent.ofPurpose)", [participant, purpose, event])
  }

  /// By the telephone that was given and the code that was shown.
  package func family(
    phone: PhoneNumber, code: FamilyCode
  ) throws -> (event: Event, members: [FamilyMember])? {
    try read { db in
      guard
        let row = try db.row(
          "SELECT id, eventId FROM familyRegistration WHERE lookupHash = ?",
          [code.lookupHash(with: phone)])
      else { return nil }
      return (try Event.fetch(db, try row[1]), try Self.members(db, of: try row[0]))
    }
  }

  /// Cancels a registration as the person, or who answers for the person, did on the website.
  package func cancelOnWebsite(
    _ id: Identifier<Registration>, by audit: AuditContext
  ) throws {
    try end(id, as: .cancelled, .caused(.website), by: audit)
  }

  /// Those who were erased are no longer shown.
  private static func members(_ db: Database, of family: Int64) throws -> [FamilyMember] {
    let rows = try db.rows(
      """
      SELECT \(Registration.columns), \(Participant.columns), isNew,
        (SELECT code FROM checkInCode WHERE registrationId = registration.id) AS checkIn
      FROM familyRegistrationEntrant
      JOIN registration ON registration.id = registrationId
      JOIN participant ON participant.id = registration.participantId
      WHERE familyId = ? AND erasedAt IS NULL ORDER BY registration.number
      """, [family])
    return try rows.map { row in
      let registration: Registration = try row.record()
      let checkIn: String? = try row["checkIn"]
      return FamilyMember(
        participant: try row.record(at: Registration.columns.count), registration: registration,
        isNew: try row["isNew"],
        checkInCode: registration.status == .confirmed ? checkIn.flatMap { CheckInCode($0) } : nil)
    }
  }
}

extension PersonDetails {
  /// Whether somebody who is registered with the family's telephone may be this person. With another birth
  /// date nobody is: a refusal for age would tell the true one.
  fileprivate func isFamiliar(_ typed: PersonDetails, by family: PhoneNumber) -> Bool {
    name.key == typed.name.key && [phone, guardianPhone].contains { $0?.number == family }
      && (birthDate == nil || typed.birthDate == nil || birthDate == typed.birthDate)
  }
}

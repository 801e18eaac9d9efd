import GRDB
import Juara

struct ParticipantMerge {
  let context: WriteContext
  var db: Database { context.db }
  let keep: Identifier<Participant>
  let other: Identifier<Participant>
  var merge: Merge
  /// The events in which seats came free.
  var unsettled: Set<Identifier<Event>> = []

  /// - Throws: `PersonRefusal.onlyOne`, and what `Participant.fetch` throws.
  init(
    _ context: WriteContext, keep: Identifier<Participant>, other: Identifier<Participant>
  ) throws {
    guard keep != other else { throw PersonRefusal.onlyOne(keep) }
    self.context = context
    self.keep = keep
    self.other = other
    merge = Merge(kept: try Participant.fetch(context.db, keep), other: other)
  }

  mutating func run() throws -> Merge {
    let given = try Participant.fetch(db, other)
    try noteGivenUp(given)
    try narrowLinks()
    try mergeRegistrations()
    try mergeEntrants()
    try mergeConsents()
    try mergeCertificates()
    try mergeDistinctPairs()
    try mergeMemberships()
    for table in PersonalTable.hanging(on: "participant") where table.merging == .follows {
      try follow(table, from: other.rawValue, to: keep.rawValue, leavingRest: false)
    }
    try Store.followInPosts(db, from: other, to: keep)
    try giveUp(given)
    try reallocateSeats()
    merge.kept = try Participant.fetch(db, keep)
    return merge
  }

  /// The audit log keeps what the record said that is about to go.
  private func noteGivenUp(_ given: Participant) throws {
    let nobody = PersonDetails(name: given.details.name)
    var changes = given.details.changes(to: nobody)
    changes.append(.init("fullName", from: given.details.name.text, to: nil))
    if let name = given.publicName { changes.append(.init("publicName", from: name, to: nil)) }
    changes.append(.init("mergedInto", from: nil, to: keep.description))
    try context.log(.merged, .participant, other, changes)
  }

  /// That two records are of one person does not say who registered either on the website: the link of one must
  /// not open what the other has, nor cancel what both have registered for, until staff confirm that too.
  private mutating func narrowLinks() throws {
    try db.execute(
      """
      UPDATE familyRegistrationEntrant SET isNew = 0 WHERE registrationId IN (
        SELECT one.id FROM registration AS one JOIN registration AS another USING (eventId)
        WHERE one.participantId IN (?1, ?2) AND another.participantId IN (?1, ?2)
          AND one.participantId <> another.participantId)
      """, [keep, other])
    try db.execute(
      """
      UPDATE familyRegistrationEntrant SET access = 'registration' WHERE access = 'everything'
        AND registrationId IN (SELECT id FROM registration WHERE participantId IN (?, ?))
      """, [keep, other])
    merge.narrowedLinks = db.changesCount
    guard merge.narrowedLinks > 0 else { return }
    // The child's own, which was made by the page that such a link opens.
    try db.execute(
      """
      DELETE FROM personalLinkParticipant WHERE participantId IN (?, ?)
        AND linkId IN (SELECT id FROM personalLink WHERE createdBy = ?)
      """, [keep, other, AuditContext.website])
    merge.narrowedLinks += db.changesCount
    try PersonalLink.removeEmpty(db)
    try context.log(
      .edited, .participant, keep,
      [.init("personalLink", from: "everything", to: "registration")])
  }

  /// - Parameter leavingRest: Whether what the other has already stays where it was; else it goes.
  func follow(_ table: PersonalTable, from old: Int64, to new: Int64, leavingRest: Bool) throws {
    try db.execute(
      "UPDATE OR IGNORE \(table.name) SET \(table.column) = ? WHERE \(table.column) = ?",
      [new, old])
    guard !leavingRest else { return }
    try db.execute("DELETE FROM \(table.name) WHERE \(table.column) = ?", [old])
  }

  // MARK: Consents

  private mutating func mergeConsents() throws {
    let kinds = try db.rows(
      """
      SELECT DISTINCT purpose, eventId FROM consent WHERE participantId IN (?, ?) ORDER BY 1, 2
      """, [keep, other])
    for kind in kinds {
      let purpose: Consent.Purpose = try kind[0]
      let event: Identifier<Event>? = try kind[1]
      func status(of person: Identifier<Participant>) throws -> ConsentStatus {
        ConsentStatus(
          try Consent.all(db, "WHERE \(Consent.ofPurpose)", [person, purpose, event]))
      }
      let (standing, otherStanding) = (try status(of: keep), try status(of: other))
      let ends = [
        (keep, standing.end(beside: otherStanding, isKept: true)),
        (other, otherStanding.end(beside: standing, isKept: false)),
      ]
      for case (let person, let day?) in ends {
        try end(purpose, event, of: person, on: day)
        merge.endedConsents.append(purpose)
      }
    }
    try db.execute("UPDATE consent SET participantId = ? WHERE participantId = ?", [keep, other])
  }

  private func end(
    _ purpose: Consent.Purpose, _ event: Identifier<Event>?, of person: Identifier<Participant>,
    on day: Day
  ) throws {
    let id: Int64 = try context.db.value(
      """
      UPDATE consent SET withdrawnOn = ?
      WHERE \(Consent.ofPurpose) AND withdrawnOn IS NULL RETURNING id
      """, [day, person, purpose, event])
    try context.log(
      .withdrawn, .consent, id, [.init("withdrawnOn", from: nil, to: day.description)])
  }

  // MARK: Certificates

  /// Both have been handed out; of two of the same one stays valid.
  private func mergeCertificates() throws {
    let doubled: [Int64] = try db.values(
      """
      UPDATE certificate SET revokedAt = ?1, revokedBy = ?2, revokeCause = ?3
      WHERE participantId = ?4 AND revokedAt IS NULL AND EXISTS (
        SELECT * FROM certificate AS mine WHERE mine.participantId = ?5
          AND mine.revokedAt IS NULL AND mine.eventId = certificate.eventId
          AND mine.kind = certificate.kind AND mine.award = certificate.award)
      RETURNING id
      """, [context.now, context.staff, EndReason.Cause.merged.rawValue, other, keep])
    for id in doubled {
      try context.log(
        .revoked, .certificate, id,
        [.init("revokeCause", from: nil, to: EndReason.Cause.merged.rawValue)])
    }
    try db.update("certificate", where: "participantId", is: other, ["participantId": keep])
  }

  // MARK: The record itself

  /// Staff's choices stay; what follows from school and class is decided anew for the one.
  private func mergeMemberships() throws {
    try db.execute("DELETE FROM membership WHERE participantId = ? AND isDerived = 1", [other])
    try db.execute(
      """
      UPDATE membership SET isDerived = 0 WHERE participantId = ?1 AND groupId IN
        (SELECT groupId FROM membership WHERE participantId = ?2)
      """, [keep, other])
    try db.execute(
      """
      DELETE FROM departure WHERE participantId IN (?1, ?2) AND groupId IN
        (SELECT groupId FROM membership WHERE participantId IN (?1, ?2) AND isDerived = 0)
      """, [keep, other])
  }

  private func mergeDistinctPairs() throws {
    let others: [Identifier<Participant>] = try db.values(
      "SELECT firstId + secondId - ?1 FROM distinctPair WHERE firstId = ?1 OR secondId = ?1",
      [other])
    try db.execute("DELETE FROM distinctPair WHERE firstId = ?1 OR secondId = ?1", [other])
    for person in others where person != keep {
      try Participant.markDistinct(db, keep, person)
    }
  }

  private mutating func giveUp(_ given: Participant) throws {
    let kept = merge.kept
    let details = kept.details.filled(from: given.details)
    merge.filled = kept.details.changes(to: details)
    merge.differing = details.differences(from: given.details)
    try Participant.retireKeys(db)
    let importID = try Int64?.fetchOne(
      db, sql: "SELECT importId FROM participant WHERE id = ?", arguments: [other])
    try db.execute("UPDATE mergedParticipant SET intoId = ? WHERE intoId = ?", [keep, other])
    try db.execute("DELETE FROM participant WHERE id = ?", [other])
    try db.execute(
      "INSERT INTO mergedParticipant (id, intoId, mergedAt, importId) VALUES (?, ?, ?, ?)",
      [other, keep, context.now, importID ?? nil])
    if let name = given.publicName, kept.publicName == nil {
      try db.execute("UPDATE participant SET publicName = ? WHERE id = ?", [name, keep])
      merge.filled.append(.init("publicName", from: nil, to: name))
    }
    try details.update(db, keep)
    try context.log(
      .merged, .participant, keep,
      merge.filled + [.init("mergedFrom", from: other.description, to: nil)])
    try DerivedMemberships(db).update(keep, details)
  }

  /// Decides anew how the kept record's seats are held, and gives out those that came free.
  private mutating func reallocateSeats() throws {
    let consents = ConsentWriter(context: context)
    let consented: [Identifier<Event>] = try db.values(
      "SELECT eventId FROM consent WHERE participantId = ? AND eventId > 0 AND withdrawnOn IS NULL",
      [keep])
    for event in consented { try consents.confirmAwaiting(keep, in: event) }
    try consents.reconsider(keep)
    let allocator = SeatAllocator(context: context)
    for event in unsettled.sorted() {
      merge.promoted += try PersonMatch.all(db, allocator.reallocateSeats(event).promoted)
    }
  }
}

extension ParticipantMerge {
  /// Moves the registrations; of two in one event the lesser is cancelled.
  mutating func mergeRegistrations() throws {
    let rows = try db.rows(
      """
      SELECT \(Registration.columns), event.code FROM registration
      JOIN event ON event.id = registration.eventId WHERE participantId = ?
      ORDER BY registration.id
      """, [other])
    for row in rows {
      let registration: Registration = try row.record()
      let code: EventCode = try row["code"]
      if registration.status.isActive,
        let mine = try Registration.active(db, of: keep, in: registration.event)
      {
        let lesser = registration.stays(over: mine) ? mine : registration
        try cancel(lesser, for: lesser.id == mine.id ? registration : mine)
        merge.cancelled.append(RegistrationReference(event: code, entrantNumber: lesser.number))
      }
      try db.update("registration", is: registration.id, ["participantId": keep])
      try context.log(
        .edited, .registration, registration.id,
        [.init("participantId", from: other.description, to: keep.description)])
      merge.moved.append(RegistrationReference(event: code, entrantNumber: registration.number))
    }
  }

  /// Cancels the lesser of two registrations; what hangs on it and the better one lacks goes over.
  private mutating func cancel(_ lesser: Registration, for better: Registration) throws {
    try db.update(
      "registration", is: lesser.id,
      [
        "status": "cancelled", "cancelledAt": context.now,
        "cancelCause": EndReason.Cause.merged.rawValue, "consentDeadline": nil,
      ])
    try context.log(
      .cancelled, .registration, lesser.id,
      [
        .init("status", from: lesser.status.rawValue, to: "cancelled"),
        .init("cancelCause", from: nil, to: EndReason.Cause.merged.rawValue),
      ])
    for table in PersonalTable.hanging(on: "registration") where table.merging == .follows {
      try follow(table, from: lesser.id.rawValue, to: better.id.rawValue, leavingRest: true)
    }
    try copyMarks(of: lesser.id, to: better.id)
    // So that the row of a file that made it is still known, and as a standing registration.
    try db.execute(
      "UPDATE importedRow SET registrationId = ? WHERE registrationId = ?", [better.id, lesser.id])
    unsettled.insert(lesser.event)
  }

  /// What jurors gave the lesser registration is copied to the better one, where they gave that nothing.
  private func copyMarks(
    of lesser: Identifier<Registration>, to better: Identifier<Registration>
  ) throws {
    try db.execute(
      """
      INSERT OR IGNORE INTO mark (jurorId, registrationId, criterionId, hundredths)
      SELECT jurorId, ?2, criterionId, hundredths FROM mark WHERE registrationId = ?1
      """, [lesser, better])
    try db.execute(
      """
      INSERT OR IGNORE INTO juryRemark (jurorId, registrationId, text)
      SELECT jurorId, ?2, text FROM juryRemark WHERE registrationId = ?1
      """, [lesser, better])
    let hasMarks = try db.exists("SELECT * FROM mark WHERE registrationId = ?", [lesser])
    guard hasMarks else { return }
    try context.log(
      .edited, .registration, better, [.init("marksFrom", from: nil, to: lesser.description)])
  }
}

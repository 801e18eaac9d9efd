internal import GRDB
internal import Juara

/// Makes one record of two of the same person, within one transaction.
struct MergeDesk {
  let db: Database
  let library: Library
  let signature: Signature
  let keep: Identifier<Participant>
  let other: Identifier<Participant>
  var merge: Merge
  /// The events in which seats came free.
  var unsettled: Set<Identifier<Event>> = []
  let log: AuditLog

  /// - Throws: `PersonRefusal.onlyOne`, and what `Participant.fetch` throws.
  init(
    _ db: Database, library: Library, keep: Identifier<Participant>,
    other: Identifier<Participant>, by signature: Signature
  ) throws {
    guard keep != other else { throw PersonRefusal.onlyOne(keep) }
    self.db = db
    self.library = library
    self.signature = signature
    self.keep = keep
    self.other = other
    merge = Merge(kept: try Participant.fetch(db, keep), other: other)
    log = AuditLog(db, signature)
  }

  /// Moves all that hangs on the other record to the one that is kept, and gives up the other.
  mutating func run() throws -> Merge {
    let given = try Participant.fetch(db, other)
    try noteGivenUp(given)
    try mergeRegistrations()
    try mergeEntrants()
    try mergeConsents()
    try mergeCertificates()
    try mergeDistinctPairs()
    try mergeMemberships()
    for table in PersonalTable.hanging(on: "participant") where table.merging == .follows {
      try follow(table, from: other.rawValue, to: keep.rawValue, leavingRest: false)
    }
    try giveUp(given)
    try settle()
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
    try log.note(.merged, .participant, other.rawValue, changes)
  }

  /// Lets the rows of a table hang on another record.
  ///
  /// - Parameter leavingRest: whether what the other record has already stays where it was; else it goes.
  func follow(
    _ table: PersonalTable, from old: Int64, to new: Int64, leavingRest: Bool
  ) throws {
    try db.execute(
      sql: "UPDATE OR IGNORE \(table.name) SET \(table.column) = ? WHERE \(table.column) = ?",
      arguments: [new, old])
    guard !leavingRest else { return }
    try db.execute(
      sql: "DELETE FROM \(table.name) WHERE \(table.column) = ?", arguments: [old])
  }

  // MARK: Consents

  private mutating func mergeConsents() throws {
    for purpose in Consent.Purpose.allCases {
      let (mine, others) = (try consents(of: keep, purpose), try consents(of: other, purpose))
      let (standing, otherStanding) = (ConsentStanding(mine), ConsentStanding(others))
      let ends = [
        (keep, standing.end(beside: otherStanding, isKept: true)),
        (other, otherStanding.end(beside: standing, isKept: false)),
      ]
      for case (let person, let day?) in ends {
        try end(purpose, of: person, on: day)
        merge.endedConsents.append(purpose)
      }
    }
    try db.execute(
      sql: "UPDATE consent SET participantId = ? WHERE participantId = ?", arguments: [keep, other])
  }

  private func consents(
    of person: Identifier<Participant>, _ purpose: Consent.Purpose
  ) throws -> [Consent] {
    try Consent.fetchAll(
      db, sql: "SELECT * FROM consent WHERE participantId = ? AND purpose = ?",
      arguments: [person, purpose.rawValue])
  }

  private func end(
    _ purpose: Consent.Purpose, of person: Identifier<Participant>, on day: Day
  ) throws {
    let id = try Int64.fetchOne(
      db,
      sql: """
        UPDATE consent SET withdrawnOn = ?
        WHERE participantId = ? AND purpose = ? AND withdrawnOn IS NULL RETURNING id
        """,
      arguments: [day, person, purpose.rawValue])!
    try log.note(
      .withdrawn, .consent, id, [.init("withdrawnOn", from: nil, to: day.description)])
  }

  // MARK: Certificates

  /// Both have been handed out; of two of the same one stays valid.
  private func mergeCertificates() throws {
    let doubled = try Int64.fetchAll(
      db,
      sql: """
        UPDATE certificate SET revokedAt = ?1, revokedBy = ?2, revokeReason = ?3
        WHERE participantId = ?4 AND revokedAt IS NULL AND EXISTS (
          SELECT * FROM certificate AS mine WHERE mine.participantId = ?5
            AND mine.revokedAt IS NULL AND mine.eventId = certificate.eventId
            AND mine.kind = certificate.kind AND mine.award = certificate.award)
        RETURNING id
        """,
      arguments: [signature.at, signature.staff, Registration.merged, other, keep])
    for id in doubled {
      try log.note(
        .revoked, .certificate, id, [.init("revokeReason", from: nil, to: Registration.merged)])
    }
    try db.execute(
      sql: "UPDATE certificate SET participantId = ? WHERE participantId = ?",
      arguments: [keep, other])
  }

  // MARK: The record itself

  /// What staff chose for one of the two stays chosen; what follows from school and class is decided
  /// anew when both are one.
  private func mergeMemberships() throws {
    try db.execute(
      sql: "DELETE FROM membership WHERE participantId = ? AND isDerived = 1", arguments: [other])
    try db.execute(
      sql: """
        UPDATE membership SET isDerived = 0 WHERE participantId = ?1 AND groupId IN
          (SELECT groupId FROM membership WHERE participantId = ?2)
        """,
      arguments: [keep, other])
    try db.execute(
      sql: """
        DELETE FROM departure WHERE participantId IN (?1, ?2) AND groupId IN
          (SELECT groupId FROM membership WHERE participantId IN (?1, ?2) AND isDerived = 0)
        """,
      arguments: [keep, other])
  }

  private func mergeDistinctPairs() throws {
    let others = try Identifier<Participant>.fetchAll(
      db,
      sql: """
        SELECT firstId + secondId - ?1 FROM distinctPair WHERE firstId = ?1 OR secondId = ?1
        """,
      arguments: [other])
    try db.execute(
      sql: "DELETE FROM distinctPair WHERE firstId = ?1 OR secondId = ?1", arguments: [other])
    for person in others where person != keep {
      try Participant.setApart(db, keep, person)
    }
  }

  private mutating func giveUp(_ given: Participant) throws {
    let kept = merge.kept
    let details = kept.details.filled(from: given.details)
    merge.filled = kept.details.changes(to: details)
    merge.differing = details.differences(from: given.details)
    try Participant.retireKeys(db)
    let batch = try Int64?.fetchOne(
      db, sql: "SELECT batchId FROM participant WHERE id = ?", arguments: [other])
    try db.execute(
      sql: "UPDATE mergedParticipant SET intoId = ? WHERE intoId = ?", arguments: [keep, other])
    try db.execute(sql: "DELETE FROM participant WHERE id = ?", arguments: [other])
    try db.execute(
      sql: "INSERT INTO mergedParticipant (id, intoId, mergedAt, batchId) VALUES (?, ?, ?, ?)",
      arguments: [other, keep, signature.at, batch ?? nil])
    if let name = given.publicName, kept.publicName == nil {
      try db.execute(
        sql: "UPDATE participant SET publicName = ? WHERE id = ?", arguments: [name, keep])
      merge.filled.append(.init("publicName", from: nil, to: name))
    }
    try details.update(db, keep)
    try log.note(
      .merged, .participant, keep.rawValue,
      merge.filled + [.init("mergedFrom", from: other.description, to: nil)])
    try Belonging(db).settle(keep, details)
  }

  /// Decides anew how the kept record's seats are held, and gives out those that came free.
  private mutating func settle() throws {
    let desk = ConsentDesk(db: db, library: library, signature: signature)
    if try Consent.isInForce(db, .takePart, of: keep) { try desk.confirmAwaiting(keep) }
    try desk.reconsider(keep)
    let seating = Seating(db: db, library: library, signature: signature)
    for event in unsettled.sorted() { merge.promoted += try seating.settle(event).promoted }
  }
}

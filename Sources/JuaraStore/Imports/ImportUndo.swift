import GRDB
import Juara

/// Undoes one import within one transaction: what it created goes, and what it changed is as before.
struct ImportUndo {
  let context: WriteContext
  let record: Import
  private var db: Database { context.db }

  func run() throws -> ConsentEffects {
    try record.checkUndo(given: try ImportUses(db: db, record: record).all())
    try db.update("import", is: record.id, ["undoneAt": context.now, "undoneBy": context.staff])
    var own = context
    own.importID = record.id
    try own.log(.undone, .import, record.id)
    switch record.kind {
    case .registrations, .participants: return try removePeople()
    case .log: try voidEntries()
    case .attendance: try removeStays()
    case .marks: try restoreMarks()
    case .quotations: try removeItems(.quotation)
    case .tips: try removeItems(.tip)
    case .readingLists: try removeTitles()
    case .faq: try FAQWriter(context).undo(record.id)
    case .figures: try delete(from: "postFigures")
    case .surveys: try AnswerSheet.takeBack(context, record.id)
    }
    return ConsentEffects()
  }

  private func delete(from table: String) throws {
    try db.execute("DELETE FROM \(table) WHERE importId = ?", [record.id])
  }

  /// Those it created go, those it changed are as before, and seats go to those who wait.
  private func removePeople() throws -> ConsentEffects {
    let consenting: [Identifier<Participant>] = try db.values(
      """
      SELECT participantId FROM consent JOIN participant ON participant.id = participantId
      WHERE consent.importId = ?1 AND participant.importId IS NOT ?1 ORDER BY 1
      """, [record.id])
    try Participant.retireKeys(db)
    for table in ["importedRow", "registration", "consent"] { try delete(from: table) }
    let edits = try AuditEntry.all(
      db,
      """
      WHERE importId = ? AND action = 'edited'
      AND subject IN ('participant', 'registration') ORDER BY id DESC
      """, [record.id])
    for edit in edits {
      if let use = try edit.cannotGrowBack(db) { throw ImportRefusal.builtOn(record.id, [use]) }
      try edit.restore(db)
    }
    for table in ["importedPerson", "participant"] { try delete(from: table) }
    // Memberships follow from school and class, and these are again what they were.
    let memberships = try DerivedMemberships(db)
    for id in Set(edits.filter { $0.subject == .participant }.map(\.subjectID)).sorted() {
      let participant = try Participant.fetch(db, Identifier(id))
      try memberships.update(participant.id, participant.details)
    }
    let consents = ConsentWriter(context: context)
    var effects = ConsentEffects()
    let changed = edits.filter { $0.subject == .participant }.map(\.subjectID)
    for id in Set(changed + consenting.map(\.rawValue)).sorted() {
      effects += try consents.reconsider(Identifier(id))
    }
    if record.kind == .registrations {
      effects.seatChanges = try SeatAllocator(context: context)
        .reallocateSeats(try record.event(db).id)
    }
    return effects
  }

  /// Groups that it made go with its entries, where nothing else has come to name them.
  private func voidEntries() throws {
    let entrants: [Int64] = try db.values(
      "SELECT DISTINCT entrantId FROM logEntry WHERE importId = ? AND voidedAt IS NULL", [record.id]
    )
    try db.execute(
      """
      UPDATE logEntry SET voidedAt = ?, voidedBy = ?, voidCause = ?
      WHERE importId = ? AND voidedAt IS NULL
      """,
      [context.now, context.staff, EndReason.Cause.importUndone.rawValue, record.id])
    // So that the same file may be imported again.
    try db.execute("UPDATE logEntry SET fingerprint = NULL WHERE importId = ?", [record.id])
    try ScoreWriter(db, try Challenge.fetch(db, try record.event(db))).rewrite(entrants)
    try Group.undo(db, madeBy: record.id, at: context.now)
  }

  /// What staff marked at the door stays, and so does what another file said first.
  private func removeStays() throws {
    try delete(from: "attendanceStay")
    let changes = try AuditEntry.all(db, "WHERE importId = ? AND subject = 'event'", [record.id])
      .flatMap(\.changes)
    for session in try SessionTime.all(db, of: try record.event(db).id) {
      let field = AttendanceThreshold.field(session.number)
      // Minutes that were set anew since stay as they are.
      if let change = changes.first(where: { $0.field == field }),
        change.new == session.atLeast.map(String.init)
      {
        try AttendanceThreshold(session: session.id).set(db, change.old.flatMap { Int($0) })
      }
    }
  }

  private func removeItems(_ subject: AuditEntry.Subject) throws {
    let edits = try AuditEntry.all(
      db, "WHERE importId = ? AND action = 'edited' AND subject = ? ORDER BY id DESC",
      [record.id, subject])
    for edit in edits { try edit.restore(db) }
    try delete(from: subject.rawValue)
  }

  /// A list that it made goes, too, where nobody has added titles since.
  private func removeTitles() throws {
    try delete(from: "readingListTitle")
    try db.execute(
      """
      DELETE FROM readingList WHERE importId = ?
        AND NOT EXISTS (SELECT * FROM readingListTitle WHERE listId = readingList.id)
      """, [record.id])
    try db.execute("UPDATE readingList SET importId = NULL WHERE importId = ?", [record.id])
  }

  /// Of somebody erased since, what was there before is forgotten, so that the marks stay.
  private func restoreMarks() throws {
    for marks in try ImportedMarks.all(db, of: record) {
      try marks.restore(db)
      try context.log(.marked, .registration, marks.registration, marks.returning)
    }
  }
}

extension AuditEntry {
  /// What was typed for a replaced telephone is no longer known: its E.164 form stands for it.
  fileprivate func restore(_ db: Database) throws {
    let columns = Set(try db.columns(in: subject.rawValue).map(\.name))
    var assignments: [String] = []
    var values = StatementArguments()
    // How a seat is held follows from the person and the consents, with a deadline of its own.
    for change in changes where !["status", "consentDeadline"].contains(change.field) {
      if let key = change.question {
        try Self.restore(db, answer: change.old, to: key, of: subjectID)
        continue
      }
      if let header = change.keptHeader {
        try KeptCells.set(db, header, to: change.old, of: Identifier(subjectID))
        continue
      }
      if subject == .registration, change.field == "sessions" {
        try ChoiceWriter.restore(db, change.old, of: Identifier(subjectID))
        continue
      }
      let old = change.old.flatMap { Instant($0) }?.databaseValue ?? change.old.databaseValue
      for column in [change.field, change.field + "Typed"] where columns.contains(column) {
        assignments.append("\(column) = ?")
        values += [old]
      }
    }
    guard !assignments.isEmpty else { return }
    try db.execute(
      "UPDATE \(subject.rawValue) SET \(assignments.joined(separator: ", ")) WHERE id = ?",
      values + [subjectID])
  }

  private static func restore(
    _ db: Database, answer: String?, to key: String, of registration: Int64
  ) throws {
    guard let answer else {
      return try db.execute(
        """
        DELETE FROM answer WHERE registrationId = ?
          AND questionId IN (SELECT id FROM question WHERE key = ?)
        """, [registration, key])
    }
    try db.execute(
      """
      UPDATE answer SET value = ? WHERE registrationId = ?
        AND questionId IN (SELECT id FROM question WHERE key = ?)
      """, [answer, registration, key])
  }

  /// The registration of a party that was made smaller, if its seats have been given to others.
  fileprivate func cannotGrowBack(_ db: Database) throws -> ImportUse? {
    guard let old = changes.first(where: { $0.field == "party" })?.old.flatMap({ Int($0) })
    else { return nil }
    let registration = try Registration.fetch(db, Identifier(subjectID))
    let seats = try Event.fetch(db, registration.event).seats
    guard registration.status.holdsSeats, !seats.fits(old - registration.party) else { return nil }
    return .registrationChanged(registration.participant, registration.status)
  }
}

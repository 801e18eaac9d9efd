import GRDB
package import Juara

extension Store {
  /// Whether a challenge's sheets show numbers instead of names.
  package func isBlind(_ code: String) throws -> Bool {
    try read { db in try Self.isBlind(db, try Challenge.fetch(db, code: code).event.id) }
  }

  private static func isBlind(_ db: Database, _ challenge: Identifier<Event>) throws -> Bool {
    try Bool.fetchOne(
      db, sql: "SELECT isBlind FROM jury WHERE challengeId = ?", arguments: [challenge]) ?? false
  }

  /// Settles whether a challenge's sheets show numbers instead of names.
  package func setBlind(_ isBlind: Bool, in code: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code).event.id
      let before = try Self.isBlind(context.db, challenge)
      guard before != isBlind else { return }
      try context.db.execute(
        sql: """
          INSERT INTO jury (challengeId, isBlind) VALUES (?, ?)
          ON CONFLICT DO UPDATE SET isBlind = excluded.isBlind
          """,
        arguments: [challenge, isBlind])
      try context.log(
        .edited, .challenge, challenge,
        [.init("blindJury", from: String(before), to: String(isBlind))])
    }
  }

  /// A juror's sheet: what that juror may see, and nothing else.
  ///
  /// - Throws: `NotFound`, `RubricRefusal`, `JudgingRefusal`.
  package func markSheet(of name: String, in code: String) throws -> MarkSheet {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code).event
      let juror = try Juror.fetch(db, named: name, of: challenge.id)
      let jury = try JuryMarks.fetch(db, of: challenge.id)
      try jury.rubric.checkReady()
      let isBlind = try Self.isBlind(db, challenge.id)
      let remarks = try Self.remarks(db, of: juror.id)
      return MarkSheet(
        challenge: challenge.code, juror: juror.name.text, rubric: jury.rubric,
        rows: jury.entrants.filter { !juror.isBarred(from: $0) }.map { entrant in
          MarkSheet.Row(
            number: entrant.number, name: isBlind ? nil : entrant.name, work: entrant.work,
            marks: jury.rubric.criteria.map { jury.mark(juror, entrant, $0) },
            remark: remarks[entrant.registration])
        })
    }
  }

  private static func remarks(
    _ db: Database, of juror: Identifier<Juror>
  ) throws -> [Identifier<Registration>: String] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT registrationId, text FROM juryRemark WHERE jurorId = ?",
      arguments: [juror])
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }

  /// Writes a juror's marks of one entrant; answers the entrant's number, and what was there before.
  ///
  /// - Throws: `NotFound`, `LogRefusal.challengeCancelled`, `RubricRefusal`, `JudgingRefusal`.
  @discardableResult
  package func mark(
    _ draft: MarkDraft, as name: String, in code: String, by audit: AuditContext
  ) throws -> (entrant: Int, changed: [AuditEntry.Change]) {
    try write(by: audit) { context in
      let outcome = try Self.markWriter(context, name, code).take(draft)
      return (outcome.entrant.number, outcome.changed)
    }
  }

  private static func markWriter(
    _ context: WriteContext, _ name: String, _ code: String
  ) throws -> MarkWriter {
    let event = try Challenge.fetch(context.db, code: code).event
    if event.state == .cancelled { throw LogRefusal.challengeCancelled }
    let juror = try Juror.fetch(context.db, named: name, of: event.id)
    let jury = try JuryMarks.fetch(context.db, of: event.id)
    try jury.rubric.checkReady()
    return MarkWriter(context, jury, of: juror)
  }

  /// Imports a juror's sheet, row by row, in one transaction.
  ///
  /// - Parameters:
  ///   - next: answers the next row, and nil after the last; what it throws ends the import with
  ///     nothing changed.
  ///   - tell: hears every problem and notice as it is found.
  package func importMarks(
    as name: String, into code: String, _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<MarkDraft>?, tell: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      let event = try Challenge.fetch(context.db, code: code).event.id
      var batch = try BatchWriter(context, .marks, event, options)
      let writer = try Self.markWriter(batch.context, name, code)
      var seen: [Int: Int] = [:]
      while let row = try next() {
        switch row.content {
        case .problems(let problems):
          batch.tally.refused += 1
          for problem in problems { try tell(.problem(problem)) }
        case .draft(let draft):
          if let number = draft.number, let line = seen[number] {
            let reason = ImportProblem.Reason.sameEntrantAs(line: line, number: number)
            batch.tally.refused += 1
            try tell(.problem(ImportProblem(line: row.line, reason: reason)))
            continue
          }
          do {
            let outcome = try writer.take(draft)
            seen[outcome.entrant.number] = row.line
            batch.tally.count(outcome)
            guard !outcome.changed.isEmpty else { continue }
            let kind = ImportNotice.Kind.marksChanged(
              entrant: outcome.entrant.number, outcome.changed)
            try tell(.notice(ImportNotice(line: row.line, kind: kind)))
          } catch let refusal as JudgingRefusal {
            batch.tally.refused += 1
            try tell(.problem(ImportProblem(line: row.line, reason: .judging(refusal))))
          }
        }
      }
      return try batch.close { _ in }
    }
  }

  /// The marks that are still to be given, juror by juror.
  package func missingMarks(of code: String) throws -> [JuryMarks.Missing] {
    try read { db in
      try JuryMarks.fetch(db, of: try Challenge.fetch(db, code: code).event.id).missing()
    }
  }

  /// What a challenge's jury has decided.
  ///
  /// - Parameter isProvisional: whether to show what there is while marks are missing.
  /// - Throws: `NotFound`, `RubricRefusal`, `JudgingRefusal`.
  package func juryResult(
    of code: String, by method: JuryMethod = .mean, isProvisional: Bool = false
  ) throws -> JuryResult {
    try read { db in
      try JuryMarks.result(
        db, by: method, isProvisional: isProvisional,
        of: try Challenge.fetch(db, code: code).event.id)
    }
  }
}

extension ImportTally {
  fileprivate mutating func count(_ outcome: MarkWriter.Outcome) {
    if !outcome.changed.isEmpty {
      updated += 1
    } else if outcome.isNew {
      created += 1
    } else {
      unchanged += 1
    }
  }
}

extension Store {
  /// Takes an import of marks back: every mark and remark that it wrote is again what it was before.
  /// Of somebody who was erased since, what it was before is forgotten, so that the marks stay.
  ///
  /// - Throws: `NotFound.batch`; `Refusal.builtOn` with all whose marks were changed since, and
  ///   nothing is changed then.
  package func undoMarks(_ id: Identifier<Batch>, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let batch = try Batch.fetchStanding(context.db, id, .marks)
      let challenge = try batch.event(context.db).id
      let entries = try AuditEntry.fetchAll(
        context.db,
        sql: """
          SELECT * FROM auditEntry WHERE batchId = ? AND action = 'marked'
            AND subject = 'registration' ORDER BY subjectId
          """,
        arguments: [id])
      let jurors = try Juror.all(context.db, of: challenge)
      let rubric = try Rubric.fetch(context.db, of: challenge)
      let written = entries.compactMap { WrittenMarks($0, by: jurors, for: rubric) }
      let changed = try written.filter { try !$0.stand(context.db) || $0.wasMerged(context.db) }
      guard changed.isEmpty else {
        throw Refusal.builtOn(id, changed.map { .marksChanged($0.registration) })
      }
      for marks in written {
        try marks.takeBack(context.db)
        try context.log(
          .marked, .registration, marks.registration, marks.returning)
      }
      try batch.markUndone(context)
    }
  }
}

/// What an import wrote of one entrant, as the audit log keeps it.
private struct WrittenMarks {
  let registration: Identifier<Registration>
  private let name: String
  private let juror: Juror?
  private let rubric: Rubric
  private let changes: [AuditEntry.Change]

  /// Nil where it was forgotten with the person.
  init?(_ entry: AuditEntry, by jurors: [Juror], for rubric: Rubric) {
    guard let name = entry.changes.first(where: { $0.field == "juror" })?.new else { return nil }
    registration = Identifier(entry.subjectID)
    self.name = name
    juror = jurors.first { $0.name.text == name }
    self.rubric = rubric
    changes = entry.changes.filter { $0.field != "juror" }
  }

  /// What is noted when it is taken back.
  var returning: [AuditEntry.Change] {
    [.init("juror", from: nil, to: name)]
      + changes.map { .init($0.field, from: $0.new, to: $0.old) }
  }

  /// Whether everything is still as the import wrote it.
  func stand(_ db: Database) throws -> Bool {
    guard let juror else { return false }
    let book = JurorMarks(db: db, juror: juror.id)
    return try changes.allSatisfy { change in
      if change.field == "remark" { return try book.remark(of: registration) == change.new }
      guard let criterion = criterion(change) else { return false }
      return try book.mark(of: registration, for: criterion)?.text() == change.new
    }
  }

  /// Whether a merge has copied them to another registration since, whose marks they now are too.
  func wasMerged(_ db: Database) throws -> Bool {
    try Registration.fetch(db, registration).cancelReason == Registration.merged
  }

  func takeBack(_ db: Database) throws {
    guard let juror else { return }
    let book = JurorMarks(db: db, juror: juror.id)
    for change in changes {
      if change.field == "remark" {
        try book.set(change.old, of: registration)
      } else if let criterion = criterion(change) {
        try book.set(try change.old.map { try Mark(typed: $0) }, of: registration, for: criterion)
      }
    }
  }

  private func criterion(_ change: AuditEntry.Change) -> Identifier<Criterion>? {
    rubric.criteria.first { $0.terms.key == change.field }?.id
  }
}

import GRDB
package import Juara

extension Store {
  /// Whether a challenge's sheets show numbers instead of names.
  package func isBlind(_ code: String) throws -> Bool {
    try read { db in try Self.isBlind(db, try Challenge.fetch(db, code: code).event.id) }
  }

  private static func isBlind(_ db: Database, _ challenge: Identifier<Event>) throws -> Bool {
    try db.first("SELECT isBlind FROM jury WHERE challengeId = ?", [challenge]) ?? false
  }

  package func setBlind(_ isBlind: Bool, in code: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code).event.id
      let before = try Self.isBlind(context.db, challenge)
      guard before != isBlind else { return }
      try context.db.execute(
        """
        INSERT INTO jury (challengeId, isBlind) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET isBlind = excluded.isBlind
        """, [challenge, isBlind])
      try context.log(
        .edited, .challenge, challenge,
        [.init("blindJury", from: String(before), to: String(isBlind))])
    }
  }

  /// A juror's sheet: what that juror may see, and nothing else.
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

  /// Whether the winners that the jury finds are public, or the challenge is called off: marks are to
  /// change nothing any more.
  package func isMarkingOver(of code: String, at now: Instant) throws -> Bool {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      if challenge.event.state == .cancelled { return true }
      guard try Self.results(db, challenge.event, challenge, at: now).results == .published else {
        return false
      }
      return try Self.outcomes(db, challenge, view: .public, at: now)
        .contains { $0.outcome.band.source != .log }
    }
  }

  private static func remarks(
    _ db: Database, of juror: Identifier<Juror>
  ) throws -> [Identifier<Registration>: String] {
    let rows = try db.rows("SELECT registrationId, text FROM juryRemark WHERE jurorId = ?", [juror])
    return Dictionary(uniqueKeysWithValues: try rows.map { (try $0[0], try $0[1]) })
  }

  /// Writes a juror's marks of one entrant; answers the entrant's number, and what was there before.
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

  package func importMarks(
    as name: String, into code: String, _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<MarkDraft>?, report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      try ImportSession.run(
        context, .marks, into: try Challenge.fetch(context.db, code: code).event.id, options,
        rows: next, report: report
      ) { MarkImport(writer: try Self.markWriter($0, name, code)) }
    }
  }

  package func missingMarks(of code: String) throws -> [JuryMarks.Missing] {
    try read { db in
      try JuryMarks.fetch(db, of: try Challenge.fetch(db, code: code).event.id).missing()
    }
  }

  /// - Parameter isProvisional: Whether to show what there is while marks are missing.
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

/// Takes the rows of a juror's sheet, each entrant once.
private struct MarkImport: RowImporter {
  let writer: MarkWriter
  private var lines: [Int: Int] = [:]

  init(writer: MarkWriter) { self.writer = writer }

  mutating func take(_ draft: MarkDraft, line: Int) throws -> RowOutcome {
    if let number = draft.number, let earlier = lines[number] {
      throw ImportProblem(line: line, reason: .sameEntrantAs(line: earlier, number: number))
    }
    let outcome = try writer.take(draft)
    lines[outcome.entrant.number] = line
    guard outcome.changed.isEmpty else {
      return .updated([.marksChanged(entrant: outcome.entrant.number, outcome.changed)])
    }
    return outcome.isNew ? .created() : .unchanged()
  }
}

/// What an import wrote of one entrant, as the audit log keeps it.
struct ImportedMarks {
  let registration: Identifier<Registration>
  private let name: String
  private let juror: Juror?
  private let rubric: Rubric
  private let changes: [AuditEntry.Change]

  static func all(_ db: Database, of record: Import) throws -> [ImportedMarks] {
    let challenge = try record.event(db).id
    let jurors = try Juror.all(db, of: challenge)
    let rubric = try Rubric.fetch(db, of: challenge)
    return try AuditEntry.all(
      db,
      """
      WHERE importId = ? AND action = 'marked'
      AND subject = 'registration' ORDER BY subjectId
      """, [record.id]
    ).compactMap { ImportedMarks($0, by: jurors, for: rubric) }
  }

  /// Nil where it was forgotten with the person.
  private init?(_ entry: AuditEntry, by jurors: [Juror], for rubric: Rubric) {
    guard let name = entry.changes.first(where: { $0.field == "juror" })?.new else { return nil }
    registration = Identifier(entry.subjectID)
    self.name = name
    juror = jurors.first { $0.name.text == name }
    self.rubric = rubric
    changes = entry.changes.filter { $0.field != "juror" }
  }

  /// What is noted when it is undone.
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
    try Registration.fetch(db, registration).cancelReason == .caused(.merged)
  }

  func restore(_ db: Database) throws {
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

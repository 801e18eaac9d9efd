internal import GRDB
public import Juara

extension Store {
  /// Takes an import of marks back: every mark and remark that it wrote is again what it was before.
  /// Of somebody who was erased since, what it was before is forgotten, so that the marks stay.
  ///
  /// - Throws: `NotFound.batch`; `ImportRefusal.builtOn` with all whose marks were changed since, and
  ///   nothing is changed then.
  public func undoMarks(_ id: Identifier<Batch>, by signature: Signature) throws {
    try write { db in
      let batch = try Batch.fetchStanding(db, id, .marks)
      let challenge = try batch.event(db).id
      let entries = try AuditEntry.fetchAll(
        db,
        sql: """
          SELECT * FROM auditEntry WHERE batchId = ? AND action = 'marked'
            AND subject = 'registration' ORDER BY subjectId
          """,
        arguments: [id])
      let jurors = try Juror.all(db, of: challenge)
      let rubric = try Rubric.fetch(db, of: challenge)
      let written = entries.compactMap { WrittenMarks($0, by: jurors, for: rubric) }
      let changed = try written.filter { try !$0.stand(db) || $0.wasMerged(db) }
      guard changed.isEmpty else {
        throw ImportRefusal.builtOn(id, changed.map { .marksChanged($0.registration) })
      }
      for marks in written {
        try marks.takeBack(db)
        try AuditLog(db, signature).note(
          .marked, .registration, marks.registration.rawValue, marks.returning)
      }
      try batch.markUndone(db, by: signature)
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
    let book = MarkBook(db: db, juror: juror.id)
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
    let book = MarkBook(db: db, juror: juror.id)
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

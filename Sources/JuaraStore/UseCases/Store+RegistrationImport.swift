internal import GRDB
public import Juara

extension Store {
  /// Imports registrations from a file, row by row, in one transaction.
  ///
  /// - Parameters:
  ///   - next: answers the next row, and nil after the last; what it throws ends the import with
  ///     nothing changed.
  ///   - tell: hears every problem and notice as it is found.
  public func importRegistrations(
    into code: String, _ options: ImportOptions, by signature: Signature,
    rows next: () throws -> ImportRow<RegistrationDraft>?, tell: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write { db in
      let library = try Library.fetch(db)
      let event = try Event.fetch(db, code: code)
      if event.state == .cancelled { throw RegistrationRefusal.eventCancelled }
      try Seating(db: db, library: library, signature: signature).settle(event.id)
      var batch = try BatchWriter(db, .registrations, event.id, options, by: signature)
      var desk = try RegistrationDesk(
        db, library: library, event: try Event.fetch(db, event.id), by: signature, batch: batch.id)
      while let row = try next() {
        switch row.content {
        case .problems(let problems):
          batch.tally.refused += 1
          for problem in problems { try tell(.problem(problem)) }
        case .draft(let draft):
          do {
            try take(draft, at: row.line, with: &desk, into: &batch, tell)
          } catch let refusal as RegistrationRefusal {
            batch.tally.refused += 1
            try tell(.problem(ImportProblem(line: row.line, reason: .registration(refusal))))
          } catch let problem as ImportProblem {
            batch.tally.refused += 1
            try tell(.problem(problem))
          }
        }
      }
      try desk.close(newcomers: .batch(batch.id))
      return try batch.close { report in
        report.statuses = try Self.counts(db, where: "batchId = ?", batch.id.rawValue)
      }
    }
  }

  private func take(
    _ draft: RegistrationDraft, at line: Int, with desk: inout RegistrationDesk,
    into batch: inout BatchWriter, _ tell: (ImportMessage) throws -> Void
  ) throws {
    if let registeredAt = draft.registeredAt, registeredAt > desk.signature.at {
      throw ImportProblem(line: line, reason: .registeredInFuture(registeredAt))
    }
    if case .on(let day) = draft.guardianConsent, day > desk.library.zone.day(of: desk.signature.at)
    {
      throw ImportProblem(line: line, value: day.description, reason: .notAConsent)
    }
    let (outcome, notices) = try desk.take(draft, line: line)
    switch outcome.kind {
    case .registered: batch.tally.created += 1
    case .updated: batch.tally.updated += 1
    case .alreadyRegistered, .notActive: batch.tally.unchanged += 1
    }
    for notice in ImportNotice.notices(of: line, notices) { try tell(.notice(notice)) }
  }
}

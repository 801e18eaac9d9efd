import GRDB
package import Juara

extension Store {
  /// Imports registrations from a file, row by row, in one transaction.
  ///
  /// - Parameters:
  ///   - next: answers the next row, and nil after the last; what it throws ends the import with
  ///     nothing changed.
  ///   - tell: hears every problem and notice as it is found.
  package func importRegistrations(
    into code: String, _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<RegistrationDraft>?, tell: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      if event.state == .cancelled { throw RegistrationRefusal.eventCancelled }
      try SeatAllocator(context: context).reallocateSeats(event.id)
      var batch = try BatchWriter(context, .registrations, event.id, options)
      var desk = try RegistrationWriter(batch.context, event: try Event.fetch(context.db, event.id))
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
        report.statuses = try Self.counts(context.db, where: "batchId = ?", batch.id.rawValue)
      }
    }
  }

  private func take(
    _ draft: RegistrationDraft, at line: Int, with desk: inout RegistrationWriter,
    into batch: inout BatchWriter, _ tell: (ImportMessage) throws -> Void
  ) throws {
    if let registeredAt = draft.registeredAt, registeredAt > desk.context.now {
      throw ImportProblem(line: line, reason: .registeredInFuture(registeredAt))
    }
    if case .on(let day) = draft.guardianConsent, day > desk.context.today {
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

/// The rows of registrations that earlier imports applied to an event. The same row again changes
/// nothing, whatever staff have mended, cancelled or withdrawn since.
struct ImportedRows {
  private let event: Identifier<Event>
  private let batch: Identifier<Batch>
  private let looking: PreparedStatement
  private let kept: BulkInsert
  private var unwritten: [Int64: Identifier<Registration>] = [:]

  init(_ db: Database, of event: Identifier<Event>, batch: Identifier<Batch>) throws {
    self.event = event
    self.batch = batch
    looking = try PreparedStatement(
      db, "SELECT registrationId FROM importedRow WHERE eventId = ? AND fingerprint = ?")
    kept = BulkInsert(db, "importedRow", "eventId, fingerprint, registrationId, batchId")
  }

  /// The registration that a row made or changed; nil for a row that is new.
  func registration(for fingerprint: Int64) throws -> Identifier<Registration>? {
    if let registration = unwritten[fingerprint] { return registration }
    return try looking.integers([.key(event), .number(fingerprint)]).first.map { Identifier($0) }
  }

  /// Keeps what a row made or changed, to be written by `flush()`.
  mutating func keep(_ fingerprint: Int64, _ registration: Identifier<Registration>) {
    unwritten[fingerprint] = registration
    kept.add([.key(event), .number(fingerprint), .key(registration), .key(batch)])
  }

  /// Whether as many rows are kept as are written at once.
  var isFull: Bool { kept.isFull }

  /// Writes what is kept.
  mutating func flush() throws {
    try kept.flush()
    unwritten.removeAll(keepingCapacity: true)
  }
}

extension RegistrationDraft {
  /// A hash of all that the row says.
  var fingerprint: Int64 {
    var print = Fingerprint()
    person.add(to: &print)
    print.add(registeredAt?.secondsSince1970)
    print.add(party.map { Int64($0) })
    print.add(registration?.rawValue)
    print.add(status?.rawValue)
    switch guardianConsent {
    case nil: print.add(Int64?.none)
    case .yes?: print.add(Int64.max)
    case .on(let day)?: print.add(Int64(day.daysSince1970))
    }
    for session in sessions { print.add(Int64(session)) }
    for answer in answers {
      print.add(answer.key)
      print.add(answer.value.text(yes: "yes", no: "no"))
    }
    for cell in unmapped {
      print.add(cell.header)
      print.add(cell.text)
    }
    return print.value
  }
}

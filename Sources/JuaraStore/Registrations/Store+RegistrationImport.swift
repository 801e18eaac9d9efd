import GRDB
package import Juara

extension Store {
  /// Imports registrations from a file, row by row, in one transaction.
  package func importRegistrations(
    into code: String, _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<RegistrationDraft>?, report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      if event.state == .cancelled { throw RegistrationRefusal.eventCancelled }
      try SeatAllocator(context: context).reallocateSeats(event.id)
      return try ImportSession.run(
        context, .registrations, into: event.id, options, rows: next, report: report
      ) { context in
        RegistrationImport(
          writer: try RegistrationWriter(context, event: try Event.fetch(context.db, event.id)))
      }
    }
  }
}

private struct RegistrationImport: RowImporter {
  var writer: RegistrationWriter

  mutating func take(_ draft: RegistrationDraft, line: Int) throws -> RowOutcome {
    let context = writer.context
    if let registeredAt = draft.registeredAt, registeredAt > context.now {
      throw ImportProblem(line: line, reason: .registeredInFuture(registeredAt))
    }
    if case .on(let day) = draft.guardianConsent, day > context.today {
      throw ImportProblem(line: line, value: day.description, reason: .notAConsent)
    }
    let (outcome, notices) = try writer.take(draft, line: line)
    return switch outcome.kind {
    case .registered: .created(notices)
    case .updated: .updated(notices)
    case .alreadyRegistered, .notActive: .unchanged(notices)
    }
  }

  mutating func finish(_ report: inout ImportReport) throws -> [ImportNotice] {
    let id = writer.context.importID!
    try writer.close(newcomers: .imported(by: id))
    report.statuses = try Store.counts(writer.db, where: "importId = ?", id.rawValue)
    return []
  }
}

/// The rows of registrations that earlier imports applied to an event. The same row again changes
/// nothing, whatever staff have fixed, cancelled or withdrawn since.
struct ImportedRows {
  private let event: Identifier<Event>
  /// What rows are hashed with.
  let key: Int64
  private let importID: Identifier<Import>
  private let looking: PreparedStatement
  private let kept: BulkInsert
  private var unwritten: [Int64: Identifier<Registration>] = [:]

  init(_ db: Database, of event: Identifier<Event>, importID: Identifier<Import>) throws {
    self.event = event
    self.importID = importID
    key = try Fingerprint.key(db)
    looking = try PreparedStatement(
      db, "SELECT registrationId FROM importedRow WHERE eventId = ? AND fingerprint = ?")
    kept = BulkInsert(db, "importedRow", "eventId, fingerprint, registrationId, importId")
  }

  /// The registration that a row made or changed; nil for a row that is new.
  func registration(for fingerprint: Int64) throws -> Identifier<Registration>? {
    if let registration = unwritten[fingerprint] { return registration }
    return try looking.integers([.key(event), .number(fingerprint)]).first.map { Identifier($0) }
  }

  /// Keeps what a row made or changed, to be written by `flush()`.
  mutating func keep(_ fingerprint: Int64, _ registration: Identifier<Registration>) {
    unwritten[fingerprint] = registration
    kept.add([.key(event), .number(fingerprint), .key(registration), .key(importID)])
  }

  /// Whether as many rows are kept as are written at once.
  var isFull: Bool { kept.isFull }

  mutating func flush() throws {
    try kept.flush()
    unwritten.removeAll(keepingCapacity: true)
  }
}

extension RegistrationDraft {
  /// A hash of all that the row says.
  func fingerprint(keyedBy key: Int64) -> Int64 {
    var print = Fingerprint(keyedBy: key)
    person.add(to: &print)
    print.add(registeredAt?.secondsSince1970)
    print.add(party.map { Int64($0) })
    print.add(entrantNumber.map { Int64($0) })
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

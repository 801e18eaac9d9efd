import GRDB
package import Juara

extension Store {
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
        var writer = try RegistrationWriter(context, event: try Event.fetch(context.db, event.id))
        writer.takesLatest = options.takesLatest
        writer.people.readmits = options.readmit
        return RegistrationImport(writer: writer)
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
    for consent in [draft.guardianConsent, draft.publishName] {
      if case .on(let day)? = consent, day > context.today {
        throw ImportProblem(line: line, value: day.description, reason: .notAConsent)
      }
    }
    let (outcome, notices) = try writer.take(draft, line: line)
    return switch outcome.kind {
    case .registered: .created(notices)
    case .updated: .updated(notices)
    case .alreadyRegistered, .notActive, .erasedEarlier: .unchanged(notices)
    }
  }

  mutating func finish(_ report: inout ImportReport) throws -> [ImportNotice] {
    let id = writer.context.importID!
    try writer.close(newcomers: .imported(by: id))
    report.statuses = try Store.counts(writer.db, where: "importId = ?", id.rawValue)
    return []
  }
}

/// The same row again changes nothing, whatever staff have fixed or cancelled since.
struct ImportedRows {
  private let event: Identifier<Event>
  /// What rows are hashed with.
  let key: Int64
  private let importID: Identifier<Import>
  private let looking: PreparedStatement
  private let db: Database
  private let kept: BulkInsert
  private var unwritten: [Int64: Identifier<Registration>] = [:]

  init(_ db: Database, of event: Identifier<Event>, importID: Identifier<Import>) throws {
    self.db = db
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

  /// Forgets the row of somebody who was erased and is registered anew.
  func forget(_ fingerprint: Int64) throws {
    try db.execute(
      "DELETE FROM importedRow WHERE eventId = ? AND fingerprint = ?", [event, fingerprint])
  }

  /// Keeps whose a row is, to be written by `flush()`.
  mutating func keep(_ fingerprint: Int64, _ registration: Identifier<Registration>) {
    unwritten[fingerprint] = registration
    kept.add([.key(event), .number(fingerprint), .key(registration), .key(importID)])
  }

  var isFull: Bool { kept.isFull }

  mutating func flush() throws {
    try kept.flush()
    unwritten.removeAll(keepingCapacity: true)
  }
}

extension RegistrationDraft {
  func fingerprint(keyedBy key: Int64) -> Int64 {
    var print = Fingerprint(keyedBy: key)
    person.add(to: &print)
    print.add(registeredAt?.secondsSince1970)
    print.add(party.map { Int64($0) })
    print.add(entrantNumber.map { Int64($0) })
    print.add(status?.rawValue)
    print.add(guardianConsent?.printed)
    // Only where it is said, so that rows without it keep their fingerprints.
    if let publishName { print.add(publishName.printed) }
    for session in sessions { print.add(Int64(session)) }
    for answer in answers {
      print.add(answer.key)
      print.add(answer.value.text(yes: "yes", no: "no"))
    }
    if let referral { print.add(referral.text) }
    for cell in unmapped {
      print.add(cell.header)
      print.add(cell.text)
    }
    return print.value
  }
}

extension RegistrationDraft.GuardianConsent {
  fileprivate var printed: Int64 {
    switch self {
    case .yes: .max
    case .no: .min
    case .on(let day): Int64(day.daysSince1970)
    }
  }
}

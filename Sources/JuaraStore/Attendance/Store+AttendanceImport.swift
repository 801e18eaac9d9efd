import GRDB
package import Juara

extension Store {
  /// Imports attendance from a file, row by row, in one transaction.
  ///
  /// Who is in the file and cannot be found among the registrations stops nothing: most reports name
  /// hosts and guests. They are told and reported; a row that cannot be read, or tells of another day,
  /// lets nothing be applied, as in every import.
  ///
  /// - Parameters:
  ///   - session: the session's number; may be left out where the rows' times tell it.
  ///   - atLeast: how many minutes one must stay to count as present, from now on; nil changes nothing.
  ///   - next: answers the next row, and nil after the last.
  ///   - tell: hears every problem, and every row whose person was not found.
  /// - Throws: `NotFound.event`, `AttendanceRefusal`.
  package func importAttendance(
    into code: String, session: Int? = nil, atLeast: Int? = nil, _ options: ImportOptions,
    by audit: AuditContext, rows next: () throws -> ImportRow<AttendanceDraft>?,
    tell: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write { db in
      let event = try Event.fetch(db, code: code)
      var batch = try BatchWriter(db, .attendance, event.id, options, by: audit)
      var register = try AttendanceImport(
        db, event: event, session: session, atLeast: atLeast, by: audit, batch: batch.id)
      while let row = try next() {
        switch row.content {
        case .problems(let problems):
          batch.tally.refused += 1
          for problem in problems { try tell(.problem(problem)) }
        case .draft(let draft):
          do {
            try batch.tally.count(register.take(draft, line: row.line))
          } catch let refusal as AttendanceRefusal {
            let problem = ImportProblem(line: row.line, reason: .attendance(refusal))
            if refusal.candidates != nil {
              register.miss(draft, line: row.line, refusal)
              batch.tally.unmatched += 1
              try tell(.unmatched(problem))
            } else if case .severalSessions = refusal {
              throw refusal
            } else {
              batch.tally.refused += 1
              try tell(.problem(problem))
            }
          }
        }
      }
      return try batch.close { report in
        let sheet = try AttendanceSheet.fetch(db, of: event)
        report.attendance = AttendanceReport(
          unmatched: register.unmatched,
          sessions: sheet.sessions.filter { register.touched[$0.id] != nil }.map {
            .init(session: $0, count: sheet.count(in: $0, at: audit.at))
          })
      }
    }
  }

  /// Takes an import of attendance back: its stays go, and the minutes to stay are as before. What staff
  /// marked at the door stays, and so does what another file said first.
  ///
  /// - Throws: `NotFound.batch`; `ImportRefusal.builtOn` with those whose certificate says that they came.
  package func undoAttendance(_ id: Identifier<Batch>, by audit: AuditContext) throws {
    try write { db in
      let batch = try Batch.fetchStanding(db, id, .attendance)
      let event = try batch.event(db)
      let certified = try Identifier<Participant>.fetchAll(
        db,
        sql: """
          SELECT DISTINCT certificate.participantId FROM certificate
          JOIN registration ON registration.participantId = certificate.participantId
            AND registration.eventId = certificate.eventId
          JOIN attendanceStay ON registrationId = registration.id
          WHERE certificate.eventId = ? AND certificate.kind = 'attendance' AND revokedAt IS NULL
            AND attendanceStay.batchId = ?
          ORDER BY 1
          """,
        arguments: [event.id, id])
      guard certified.isEmpty else {
        throw ImportRefusal.builtOn(id, certified.map(BatchUse.hasCertificate))
      }
      try db.execute(sql: "DELETE FROM attendanceStay WHERE batchId = ?", arguments: [id])
      let edits = try AuditEntry.fetchAll(
        db, sql: "SELECT * FROM auditEntry WHERE batchId = ? AND subject = 'event'",
        arguments: [id])
      for session in try SessionTime.all(db, of: event.id) {
        let field = AttendanceThreshold.field(session.number)
        // Minutes that were set anew since stay as they are.
        if let change = edits.flatMap(\.changes).first(where: { $0.field == field }),
          change.new == session.atLeast.map(String.init)
        {
          try AttendanceThreshold(session: session.id).set(db, change.old.flatMap { Int($0) })
        }
      }
      try batch.markUndone(db, by: audit)
    }
  }
}

extension ImportTally {
  fileprivate mutating func count(_ taken: AttendanceImport.Taken) {
    switch taken {
    case .created: created += 1
    case .updated: updated += 1
    case .unchanged: unchanged += 1
    }
  }
}

/// Takes the rows of a file of attendance down: finds whose they are and in which session, and keeps
/// each stay once.
struct AttendanceImport {
  private let db: Database
  private let event: Event
  private let zone: LibraryZone
  private let audit: AuditContext
  private let batch: Identifier<Batch>
  private let number: Int?
  private let atLeast: Int?
  private var sessions: [SessionTime]
  private let registrations: [Identifier<Registration>: Registration]
  private let names: [Identifier<Registration>: String]
  private let chosen: [Identifier<Registration>: Set<Identifier<Session>>]?
  private let roster: RegistrationMatcher
  private let keeping: PreparedStatement
  /// Whose rows staff have filled a number into, by what the rows have in common.
  private var filledIn: [String: Identifier<Registration>] = [:]
  /// The sessions that rows tell of, and whether the minutes to stay are new.
  private(set) var touched: [Identifier<Session>: Bool] = [:]
  private(set) var unmatched: [AttendanceReport.Unmatched] = []
  private var unmatchedByKey: [String: Int] = [:]

  init(
    _ db: Database, event: Event, session number: Int?, atLeast: Int?, by audit: AuditContext,
    batch: Identifier<Batch>
  ) throws {
    self.db = db
    self.event = event
    self.number = number
    self.atLeast = atLeast
    self.audit = audit
    self.batch = batch
    zone = try Library.fetch(db).zone
    sessions = try SessionTime.all(db, of: event.id)
    if sessions.isEmpty { throw AttendanceRefusal.noSessions }
    if number != nil { _ = try sessions.resolve(number, at: nil, zone: zone) }
    if let atLeast, !(1...10_080).contains(atLeast) { throw AttendanceRefusal.noMinutes }
    chosen = try Registration.sessions(db, of: event.id)
    let known = try Registration.withPeople(db, of: event.id)
    registrations = Dictionary(uniqueKeysWithValues: known.map { ($0.0.id, $0.0) })
    names = Dictionary(uniqueKeysWithValues: known.map { ($0.0.id, $0.1.details.name.text) })
    roster = RegistrationMatcher(known.map { RegistrationMatcher.Entry($0, $1.details) })
    keeping = try PreparedStatement(
      db,
      """
      INSERT OR IGNORE INTO attendanceStay
        (registrationId, sessionId, joinedAt, leftAt, minutes, batchId, sourceLine)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
  }

  /// What a row came to.
  enum Taken { case created, updated, unchanged }

  /// Takes a row down.
  ///
  /// - Throws: `AttendanceRefusal`.
  mutating func take(_ draft: AttendanceDraft, line: Int) throws -> Taken {
    guard draft.wasPresent else { return .unchanged }
    let session = try sessions.resolve(number, at: draft.stay.joinedAt, zone: zone)
    if let joined = draft.stay.joinedAt, !session.isNear(joined) {
      throw AttendanceRefusal.otherDay(
        joined, session: session.number, startsAt: session.startsAt)
    }
    let id = try registration(of: draft)
    try registrations[id]!.attend(session, among: chosen.map { $0[id] ?? [] })
    let hasNewThreshold = try settleThreshold(of: session)
    var (joined, left, minutes): (Instant?, Instant?, Int?)
    switch draft.stay {
    case .between(let from, let to): (joined, left) = (from, to)
    case .lasting(let told): minutes = told
    case .unmeasured: break
    }
    try keeping.execute([
      .key(id), .key(session.id), .instant(joined), .instant(left), .integer(minutes), .key(batch),
      .number(Int64(line)),
    ])
    if db.changesCount > 0 { return .created }
    return hasNewThreshold ? .updated : .unchanged
  }

  /// Keeps somebody who was not found for the report, once for all the rows.
  mutating func miss(_ draft: AttendanceDraft, line: Int, _ reason: AttendanceRefusal) {
    if let key = draft.personKey, let known = unmatchedByKey[key] {
      unmatched[known].rows += 1
      return
    }
    if let key = draft.personKey { unmatchedByKey[key] = unmatched.count }
    unmatched.append(
      AttendanceReport.Unmatched(
        line: line, name: draft.names.last?.text ?? draft.email?.text, reason: reason,
        likely: (reason.candidates ?? []).map { .init(registration: $0, name: names[$0] ?? "") }))
  }

  /// Whose row it is; a number filled into an earlier row of the same person holds for this one too.
  private mutating func registration(
    of draft: AttendanceDraft
  ) throws -> Identifier<Registration> {
    guard let key = draft.personKey else { return try roster.registration(of: draft) }
    if draft.registration == nil, let id = filledIn[key] { return id }
    let id = try roster.registration(of: draft)
    if draft.registration != nil { filledIn[key] = id }
    return id
  }

  /// Writes the minutes to stay, the first time a row tells of a session; answers whether they are
  /// new.
  private mutating func settleThreshold(of session: SessionTime) throws -> Bool {
    if let known = touched[session.id] { return known }
    guard let atLeast, session.atLeast != atLeast else {
      touched[session.id] = false
      return false
    }
    try AttendanceThreshold(session: session.id).set(db, atLeast)
    try AuditLog(db, audit, batch: batch).note(
      .edited, .event, event.id.rawValue,
      [
        .init(
          AttendanceThreshold.field(session.number), from: session.atLeast.map(String.init),
          to: String(atLeast))
      ])
    touched[session.id] = true
    return true
  }
}

/// How long one must stay in a session, as the file and the audit log keep it.
struct AttendanceThreshold {
  let session: Identifier<Session>

  static func field(_ number: Int) -> String { "session\(number).atLeastMinutes" }

  func set(_ db: Database, _ minutes: Int?) throws {
    guard let minutes else {
      return try db.execute(
        sql: "DELETE FROM attendanceThreshold WHERE sessionId = ?", arguments: [session])
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO attendanceThreshold (sessionId, minutes) VALUES (?, ?)",
      arguments: [session, minutes])
  }
}

extension RegistrationMatcher.Entry {
  fileprivate init(_ registration: Registration, _ person: PersonDetails) {
    self.init(
      registration: registration.id, isConfirmed: registration.status == .confirmed,
      name: person.name, email: person.email,
      phones: [person.phone, person.guardianPhone].compactMap { $0?.number })
  }
}

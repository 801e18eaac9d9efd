import GRDB
package import Juara

extension Store {
  /// A person in the file who matches no registration is reported and stops nothing: most reports
  /// name hosts and guests. A row that cannot be read, or is of another day, lets nothing be
  /// applied.
  /// - Parameters:
  ///   - session: May be left out where the rows' times tell it.
  ///   - atLeast: The minutes that count as present from now on; nil changes nothing.
  package func importAttendance(
    into code: String, session: Int? = nil, atLeast: Int? = nil, _ options: ImportOptions,
    by audit: AuditContext, rows next: () throws -> ImportRow<AttendanceDraft>?,
    report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      return try ImportSession.run(
        context, .attendance, into: event.id, options, rows: next, report: report
      ) { try AttendanceImport($0, event: event, session: session, atLeast: atLeast) }
    }
  }
}

private struct AttendanceImport: RowImporter {
  private let context: WriteContext
  private let event: Event
  private let number: Int?
  private let atLeast: Int?
  private var sessions: [SessionTime]
  /// Everybody's registration by each of the person's numbers: the active one, else the latest.
  private let entrants: [Int: (registration: Registration, person: PersonMatch)]
  private let chosen: [Identifier<Registration>: Set<Identifier<Session>>]?
  private let roster: RegistrationMatcher
  private let keeping: PreparedStatement
  /// Whose rows staff have filled a number into, by what the rows have in common.
  private var filledIn: [String: Int] = [:]
  /// The sessions that rows tell of, and whether the minutes to stay are new.
  private var touched: [Identifier<Session>: Bool] = [:]
  private var unmatched: [AttendanceReport.Unmatched] = []
  private var unmatchedByKey: [String: Int] = [:]

  init(_ context: WriteContext, event: Event, session number: Int?, atLeast: Int?) throws {
    self.context = context
    self.event = event
    self.number = number
    self.atLeast = atLeast
    let db = context.db
    sessions = try SessionTime.all(db, of: event.id)
    if sessions.isEmpty { throw AttendanceRefusal.noSessions }
    if number != nil {
      try sessions.resolve(number, at: nil, zone: context.library.zone).checkTakesPlace()
    }
    if let atLeast, !(1...10_080).contains(atLeast) { throw AttendanceRefusal.noMinutes }
    chosen = try Registration.sessions(db, of: event.id)
    let known = try Registration.withPeople(db, of: event.id)
    let current = Dictionary(known.map { ($0.1.id, $0) }) { old, new in
      old.0.status.isActive && !new.0.status.isActive ? old : new
    }
    var entrants: [Int: (registration: Registration, person: PersonMatch)] = [:]
    for (earlier, person) in known {
      let registration = current[person.id]?.0 ?? earlier
      entrants[earlier.number] = (
        registration, PersonMatch(person, entrantNumber: registration.number)
      )
    }
    self.entrants = entrants
    roster = RegistrationMatcher(
      current.values.sorted { $0.0.number < $1.0.number }
        .map { RegistrationMatcher.Entry($0, $1.details) })
    keeping = try PreparedStatement(
      db,
      """
      INSERT OR IGNORE INTO attendanceStay
        (registrationId, sessionId, joinedAt, leftAt, minutes, importId, sourceLine)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """)
  }

  mutating func take(_ draft: AttendanceDraft, line: Int) throws -> RowOutcome {
    do {
      return try keep(draft, line: line)
    } catch let refusal as AttendanceRefusal where refusal.candidates != nil {
      miss(draft, line: line, refusal)
      return .unmatched(.attendance(refusal))
    }
  }

  func finish(_ report: inout ImportReport) throws -> [ImportNotice] {
    let sheet = try AttendanceSheet.fetch(context.db, of: event)
    report.attendance = AttendanceReport(
      unmatched: unmatched,
      sessions: sheet.sessions.filter { touched[$0.id] != nil }.map {
        .init(session: $0, count: sheet.count(in: $0, at: context.now))
      })
    return []
  }

  private mutating func keep(_ draft: AttendanceDraft, line: Int) throws -> RowOutcome {
    guard draft.wasPresent else { return .unchanged() }
    let session = try sessions.resolve(number, at: draft.stay.joinedAt, zone: context.library.zone)
    try session.checkTakesPlace()
    if let joined = draft.stay.joinedAt, !session.isNear(joined) {
      throw AttendanceRefusal.otherDay(joined, session: session.number, startsAt: session.startsAt)
    }
    let registration = try registration(of: draft)
    let id = registration.id
    try registration.attend(session, among: chosen.map { $0[id] ?? [] })
    let hasNewThreshold = try setThreshold(of: session)
    var (joined, left, minutes): (Instant?, Instant?, Int?)
    switch draft.stay {
    case .between(let from, let to): (joined, left) = (from, to)
    case .lasting(let told): minutes = told
    case .unmeasured: break
    }
    try keeping.execute([
      .key(id), .key(session.id), .instant(joined), .instant(left), .integer(minutes),
      .key(context.importID), .number(Int64(line)),
    ])
    if context.db.changesCount > 0 { return .created() }
    return hasNewThreshold ? .updated() : .unchanged()
  }

  private mutating func miss(_ draft: AttendanceDraft, line: Int, _ reason: AttendanceRefusal) {
    if let key = draft.personKey, let known = unmatchedByKey[key] {
      unmatched[known].rows += 1
      return
    }
    if let key = draft.personKey { unmatchedByKey[key] = unmatched.count }
    unmatched.append(
      AttendanceReport.Unmatched(
        line: line, name: draft.names.last?.text ?? draft.email?.text, reason: reason,
        likely: (reason.candidates ?? []).compactMap { entrants[$0]?.person }))
  }

  private mutating func registration(of draft: AttendanceDraft) throws -> Registration {
    let number = try entrant(of: draft)
    guard let entrant = entrants[number] else { throw AttendanceRefusal.unknownEntrant(number) }
    return entrant.registration
  }

  /// Whose row it is; a number filled into an earlier row of the same person holds for this one too.
  private mutating func entrant(of draft: AttendanceDraft) throws -> Int {
    var draft = draft
    draft.entrantNumber = draft.entrantNumber.map { entrants[$0]?.registration.number ?? $0 }
    guard let key = draft.personKey else { return try roster.entrant(of: draft) }
    if draft.entrantNumber == nil, let number = filledIn[key] { return number }
    let number = try roster.entrant(of: draft)
    if draft.entrantNumber != nil { filledIn[key] = number }
    return number
  }

  /// Writes it the first time a row names the session; returns whether it is new.
  private mutating func setThreshold(of session: SessionTime) throws -> Bool {
    if let known = touched[session.id] { return known }
    guard let atLeast, session.atLeast != atLeast else {
      touched[session.id] = false
      return false
    }
    try AttendanceThreshold(session: session.id).set(context.db, atLeast)
    try context.log(
      .edited, .event, event.id,
      [
        .init(
          AttendanceThreshold.field(session.number), from: session.atLeast.map(String.init),
          to: String(atLeast))
      ])
    touched[session.id] = true
    return true
  }
}

struct AttendanceThreshold {
  let session: Identifier<Session>

  static func field(_ number: Int) -> String { "session\(number).atLeastMinutes" }

  func set(_ db: Database, _ minutes: Int?) throws {
    guard let minutes else {
      return try db.execute("DELETE FROM attendanceThreshold WHERE sessionId = ?", [session])
    }
    try db.execute(
      "INSERT OR REPLACE INTO attendanceThreshold (sessionId, minutes) VALUES (?, ?)",
      [session, minutes])
  }
}

extension RegistrationMatcher.Entry {
  fileprivate init(_ registration: Registration, _ person: PersonDetails) {
    self.init(
      number: registration.number, isConfirmed: registration.status == .confirmed,
      name: person.name, email: person.email,
      phones: [person.phone, person.guardianPhone].compactMap { $0?.number })
  }
}

internal import GRDB
internal import Juara

/// Takes the rows of a file of attendance down: finds whose they are and in which session, and keeps
/// each stay once.
struct AttendanceRegister {
  private let db: Database
  private let event: Event
  private let zone: LibraryZone
  private let signature: Signature
  private let batch: Identifier<Batch>
  private let number: Int?
  private let atLeast: Int?
  private var sessions: [SessionTime]
  private let registrations: [Identifier<Registration>: Registration]
  private let names: [Identifier<Registration>: String]
  private let chosen: [Identifier<Registration>: Set<Identifier<Session>>]?
  private let roster: Roster
  private let keeping: HotStatement
  /// Whose rows staff have filled a number into, by what the rows have in common.
  private var filledIn: [String: Identifier<Registration>] = [:]
  /// The sessions that rows tell of, and whether the minutes to stay are new.
  private(set) var touched: [Identifier<Session>: Bool] = [:]
  private(set) var unmatched: [AttendanceReport.Unmatched] = []
  private var unmatchedByKey: [String: Int] = [:]

  init(
    _ db: Database, event: Event, session number: Int?, atLeast: Int?, by signature: Signature,
    batch: Identifier<Batch>
  ) throws {
    self.db = db
    self.event = event
    self.number = number
    self.atLeast = atLeast
    self.signature = signature
    self.batch = batch
    zone = try Library.fetch(db).zone
    sessions = try SessionTime.all(db, of: event.id)
    if sessions.isEmpty { throw AttendanceRefusal.noSessions }
    if number != nil { _ = try sessions.meant(number, at: nil, zone: zone) }
    if let atLeast, !(1...10_080).contains(atLeast) { throw AttendanceRefusal.noMinutes }
    chosen = try Registration.sessions(db, of: event.id)
    let known = try Registration.withPeople(db, of: event.id)
    registrations = Dictionary(uniqueKeysWithValues: known.map { ($0.0.id, $0.0) })
    names = Dictionary(uniqueKeysWithValues: known.map { ($0.0.id, $0.1.details.name.text) })
    roster = Roster(known.map { Roster.Entry($0, $1.details) })
    keeping = try HotStatement(
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
    guard draft.wasThere else { return .unchanged }
    let session = try sessions.meant(number, at: draft.stay.joinedAt, zone: zone)
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
        likely: (reason.meant ?? []).map { .init(registration: $0, name: names[$0] ?? "") }))
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
    try AuditLog(db, signature, batch: batch).note(
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

extension Roster.Entry {
  fileprivate init(_ registration: Registration, _ person: PersonDetails) {
    self.init(
      registration: registration.id, isConfirmed: registration.status == .confirmed,
      name: person.name, email: person.email,
      phones: [person.phone, person.guardianPhone].compactMap { $0?.number })
  }
}

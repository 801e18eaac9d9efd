internal import GRDB
public import Juara

extension Store {
  /// Makes a draft of an event with one session.
  ///
  /// - Throws: `PlanProblem`, `EventRefusal.codeTaken`.
  @discardableResult
  public func createEvent(
    _ code: EventCode, _ plan: EventPlan, by signature: Signature
  ) throws -> Event {
    try write { db in
      let id = try Self.insertEvent(db, code, plan, meets: true, by: signature)
      return try Event.fetch(db, id)
    }
  }

  static func insertEvent(
    _ db: Database, _ code: EventCode, _ plan: EventPlan, meets: Bool, by signature: Signature
  ) throws -> Identifier<Event> {
    try plan.check()
    let exists = try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT * FROM event WHERE code = ?)", arguments: [code.text])!
    if exists { throw EventRefusal.codeTaken(code) }
    let id = try plan.insert(db, code: code, meets: meets, at: signature.at)
    try AuditLog(db, signature).note(
      .created, .event, id.rawValue,
      AuditEntry.Change.creating([("code", code.text)] + plan.fields))
    return id
  }

  /// The event of a code. Throws `NotFound.event` with the codes that come nearest.
  public func event(_ code: String) throws -> Event {
    try read { db in try Event.fetch(db, code: code) }
  }

  /// All events, in the order in which they begin.
  public func events() throws -> [Event] {
    try read { db in try Event.all(db) }
  }

  /// How many registrations of an event stand how.
  public func registrationCounts(of code: String) throws -> [RegistrationStatus: Int] {
    try read { db in
      let event = try Event.fetch(db, code: code)
      return try Self.counts(db, where: "eventId = ?", event.id.rawValue)
    }
  }

  static func counts(
    _ db: Database, where condition: String, _ value: Int64
  ) throws -> [RegistrationStatus: Int] {
    let rows = try Row.fetchAll(
      db, sql: "SELECT status, count(*) FROM registration WHERE \(condition) GROUP BY status",
      arguments: [value])
    return Dictionary(
      uniqueKeysWithValues: rows.map { (RegistrationStatus(rawValue: $0[0])!, $0[1]) })
  }

  /// Writes a changed plan. More seats promote from the waiting list at once.
  ///
  /// - Returns: the event, and who came up from the waiting list.
  /// - Throws: `PlanProblem`, also when more seats are taken than there would be.
  @discardableResult
  public func editEvent(
    _ code: String, by signature: Signature, _ change: (inout EventPlan) throws -> Void
  ) throws -> (event: Event, settled: Settlement) {
    try write { db in
      let event = try Event.fetch(db, code: code)
      var plan = event.plan
      try change(&plan)
      if plan.startsAt != event.plan.startsAt || plan.endsAt != event.plan.endsAt,
        try Challenge.exists(db, event.id)
      {
        throw EventRefusal.timesOfChallenge(event.code)
      }
      if plan.meeting != event.plan.meeting {
        let sessions = try Session.all(db, of: event.id).count
        if sessions > 1 { throw PlanProblem.hasSeveralSessions(sessions) }
      }
      let changes = event.plan.changes(to: plan)
      let settled = try Self.write(db, plan, over: event, by: signature)
      if !changes.isEmpty {
        try AuditLog(db, signature).note(.edited, .event, event.id.rawValue, changes)
      }
      return (try Event.fetch(db, event.id), settled)
    }
  }

  /// Writes a changed plan, and gives out the seats that are new.
  @discardableResult
  static func write(
    _ db: Database, _ plan: EventPlan, over event: Event, by signature: Signature
  ) throws -> Settlement {
    guard plan != event.plan else { return Settlement() }
    try plan.check()
    if let capacity = plan.capacity, capacity < event.seatsTaken {
      throw PlanProblem.capacityBelowSeatsTaken(capacity: capacity, taken: event.seatsTaken)
    }
    if plan.registrationPer != event.plan.registrationPer {
      let registrations = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM registration WHERE eventId = ?", arguments: [event.id])!
      if registrations > 0 { throw PlanProblem.hasRegistrations(registrations) }
    }
    try plan.update(db, event.id)
    if let last = plan.lastConsentDeadline(at: signature.at) {
      try db.execute(
        sql: """
          UPDATE registration SET consentDeadline = ?1
          WHERE eventId = ?2 AND status = 'awaiting_consent' AND consentDeadline > ?1
          """,
        arguments: [last, event.id])
    }
    return try Seating(db: db, library: try Library.fetch(db), signature: signature)
      .settle(event.id)
  }
}

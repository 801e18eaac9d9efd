import GRDB
package import Juara

extension Store {
  package func sessions(of code: String) throws -> [Session] {
    try read { db in try Session.all(db, of: try Event.fetch(db, code: code).id) }
  }

  /// Adds a meeting to an event, which is then a series.
  @discardableResult
  package func addSession(
    _ plan: SessionPlan, to code: String, by audit: AuditContext
  ) throws -> Session {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      try plan.check()
      try Self.refuseSmall(plan, event)
      let number: Int = try context.db.value(
        """
        UPDATE event SET lastSession = lastSession + 1 WHERE id = ? RETURNING lastSession
        """, [event.id])
      let id = try plan.insert(context.db, number: number, into: event.id)
      try context.log(.edited, .event, event.id, .creating(plan.fields(number: number)))
      try Self.giveHours(context, event, to: plan)
      try Self.spanSessions(context, of: event.id)
      return Session(id: id, number: number, plan: plan)
    }
  }

  /// Writes a changed meeting. More seats promote from the waiting list at once.
  @discardableResult
  package func editSession(
    _ number: Int, of code: String, by audit: AuditContext,
    _ change: (inout SessionPlan) throws -> Void
  ) throws -> (session: Session, settled: SeatChanges) {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      var session = try Session.fetch(context.db, number, of: event)
      let before = session.plan
      try change(&session.plan)
      try session.plan.check()
      if event.plan.registrationPer == .event {
        try Self.refuseSmall(session.plan, event)
      } else if let capacity = session.plan.capacity, capacity < session.seatsTaken {
        throw PlanProblem.capacityBelowSeatsTaken(capacity: capacity, taken: session.seatsTaken)
      }
      let changes = [AuditEntry.Change].between(
        before.fields(number: number), session.plan.fields(number: number))
      guard !changes.isEmpty else { return (session, SeatChanges()) }
      try session.plan.update(context.db, session.id)
      try context.log(.edited, .event, event.id, changes)
      try Self.spanSessions(context, of: event.id)
      let settled = try SeatAllocator(context: context).reallocateSeats(event.id)
      return (try Session.fetch(context.db, number, of: event), settled)
    }
  }

  /// Calls a meeting off. Who is registered for it stays so and can be told; seats, attendance and
  /// messages leave it out, until it is restored.
  /// - Returns: How many registrations stand that it was for.
  @discardableResult
  package func cancelSession(
    _ number: Int, of code: String, reason: String? = nil, by audit: AuditContext
  ) throws -> (session: Session, active: Int, settled: SeatChanges) {
    try write(by: audit) { context in
      if let reason, reason.allSatisfy(\.isWhitespace) { throw MissingReason() }
      let event = try Event.fetch(context.db, code: code)
      if event.state == .cancelled { throw EventRefusal.alreadyCancelled(event.code) }
      let session = try Session.fetch(context.db, number, of: event)
      if session.isCancelled { throw EventRefusal.sessionAlreadyCancelled(number, event.code) }
      try Self.requireOtherSession(context.db, than: session, of: event)
      let people = try context.db.count(
        """
        SELECT count(*) FROM (
          SELECT registrationId FROM attendanceMark WHERE sessionId = ?1 AND undoneAt IS NULL
          UNION SELECT registrationId FROM attendanceStay WHERE sessionId = ?1)
        """, [session.id])
      if people > 0 { throw EventRefusal.sessionAttended(number, event.code, people: people) }
      return try Self.setCancelled(
        context, session, of: event, to: context.now, .cancelled,
        reason.map { [.init("reason", from: nil, to: $0)] } ?? [])
    }
  }

  /// The meeting takes place after all; free seats go to the waiting list.
  @discardableResult
  package func restoreSession(
    _ number: Int, of code: String, by audit: AuditContext
  ) throws -> (session: Session, active: Int, settled: SeatChanges) {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      let session = try Session.fetch(context.db, number, of: event)
      guard session.isCancelled else {
        throw EventRefusal.sessionNotCancelled(number, event.code)
      }
      try Self.refuseSmall(session.plan, event)
      return try Self.setCancelled(context, session, of: event, to: nil, .restored)
    }
  }

  private static func setCancelled(
    _ context: WriteContext, _ session: Session, of event: Event, to instant: Instant?,
    _ action: AuditEntry.Action, _ reasons: [AuditEntry.Change] = []
  ) throws -> (session: Session, active: Int, settled: SeatChanges) {
    try context.db.update("session", is: session.id, ["cancelledAt": instant])
    try context.log(
      action, .event, event.id,
      [
        .init(
          Session.cancelledField(session.number), from: session.cancelledAt?.iso8601,
          to: instant?.iso8601)
      ] + reasons)
    try spanSessions(context, of: event.id)
    let settled = try SeatAllocator(context: context).reallocateSeats(event.id)
    let active = try context.db.count(
      """
      SELECT count(*) FROM registration WHERE eventId = ?1
        AND status IN ('awaiting_consent', 'confirmed', 'waitlisted') AND (?2 OR id IN (
          SELECT registrationId FROM registrationSession WHERE sessionId = ?3))
      """, [event.id, event.plan.registrationPer == .event, session.id])
    return (try Session.fetch(context.db, session.number, of: event), active, settled)
  }

  /// A contest of one day whose first session is on that day begins and ends with its sessions from then
  /// on.
  private static func giveHours(
    _ context: WriteContext, _ event: Event, to plan: SessionPlan
  ) throws {
    guard try Challenge.runsForDays(context.db, event.id),
      try Session.all(context.db, of: event.id).count == 1
    else { return }
    let window = try Challenge.fetch(context.db, event).window
    var span = window
    span.span(from: plan.startsAt, to: plan.endsAt, zone: context.library.zone)
    guard window.from == window.to, span == window else { return }
    try Challenge.setHours(context.db, event.id)
    if plan.place == nil, plan.link == nil {
      try context.db.execute(
        "UPDATE session SET place = ?, link = ? WHERE eventId = ?",
        [event.plan.place, event.plan.link, event.id])
    }
  }

  /// An event without a meeting that takes place is cancelled; a challenge that runs for whole days goes
  /// on without.
  private static func requireOtherSession(
    _ db: Database, than session: Session, of event: Event
  ) throws {
    let others = try Session.all(db, of: event.id).filter { $0.id != session.id }
    if others.contains(where: { !$0.isCancelled }) { return }
    guard try Challenge.runsForDays(db, event.id) else {
      throw others.isEmpty
        ? EventRefusal.lastSession(event.code) : EventRefusal.lastSessionStanding(event.code)
    }
    if try Combination.weights(db, of: event.id)[.attendance] != nil {
      throw JudgingRefusal.noSessions(event.code)
    }
  }

  /// Takes a meeting away that nobody has registered for or attended.
  @discardableResult
  package func removeSession(
    _ number: Int, of code: String, by audit: AuditContext
  ) throws -> SeatChanges {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      let session = try Session.fetch(context.db, number, of: event)
      try Self.requireOtherSession(context.db, than: session, of: event)
      let uses = try context.db.count(
        """
        SELECT count(*) FROM (
          SELECT registrationId FROM registrationSession WHERE sessionId = ?1
          UNION SELECT registrationId FROM attendanceMark WHERE sessionId = ?1
          UNION SELECT registrationId FROM attendanceStay WHERE sessionId = ?1
          UNION SELECT registrationId FROM sentMessage WHERE sessionId = ?1)
        """, [session.id])
      if uses > 0 { throw EventRefusal.sessionInUse(number, registrations: uses) }
      try context.db.execute("DELETE FROM session WHERE id = ?", [session.id])
      try context.log(
        .edited, .event, event.id,
        session.plan.fields(number: number).compactMap { field, value in
          value.map { .init(field, from: $0, to: nil) }
        })
      try Self.spanSessions(context, of: event.id)
      return try SeatAllocator(context: context).reallocateSeats(event.id)
    }
  }

  /// A session with fewer seats than the event has given out would oversell it.
  private static func refuseSmall(_ plan: SessionPlan, _ event: Event) throws {
    if event.plan.registrationPer == .event, let capacity = plan.capacity,
      capacity < event.seatsTaken
    {
      throw PlanProblem.capacityBelowSeatsTaken(capacity: capacity, taken: event.seatsTaken)
    }
  }

  /// An event begins with its first meeting that is not called off and ends with the last; a challenge
  /// may have days of its own.
  private static func spanSessions(_ context: WriteContext, of event: Identifier<Event>) throws {
    try context.db.execute(
      """
      UPDATE event SET
        startsAt = (
          SELECT min(startsAt) FROM session WHERE eventId = event.id AND cancelledAt IS NULL),
        endsAt = (
          SELECT max(endsAt) FROM session WHERE eventId = event.id AND cancelledAt IS NULL)
      WHERE id = ? AND id NOT IN (SELECT eventId FROM challenge WHERE hasHours = 0)
      """, [event])
    try spanDays(context, of: event)
  }

  /// The days of a contest that has hours are those that it takes.
  static func spanDays(_ context: WriteContext, of event: Identifier<Event>) throws {
    let event = try Event.fetch(context.db, event)
    guard try Challenge.exists(context.db, event.id) else { return }
    let before = try Challenge.fetch(context.db, event)
    guard before.hasHours else { return }
    var after = before
    after.window.span(
      from: event.plan.startsAt, to: event.plan.endsAt, zone: context.library.zone)
    guard after.window != before.window else { return }
    try after.window.check(zone: context.library.zone)
    try checkEntries(context.db, in: after)
    try before.keepRules(context)
    try context.db.update(
      "challenge", where: "eventId", is: event.id,
      ["fromDay": after.window.from, "toDay": after.window.to])
    try context.log(
      .edited, .challenge, event.id,
      .between(
        [("fromDay", before.window.from.description), ("toDay", before.window.to.description)],
        [("fromDay", after.window.from.description), ("toDay", after.window.to.description)]))
  }
}

extension Session: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, number, title, startsAt, endsAt, place, link, capacity, cancelledAt, seatsTaken
  }

  package static let columns = ColumnList("session", Column.self)

  package init(_ row: RecordRow<Session>) throws {
    try self.init(
      id: row[.id], number: row[.number],
      plan: SessionPlan(
        title: row[.title], startsAt: row[.startsAt], endsAt: row[.endsAt], place: row[.place],
        link: row[.link], capacity: row[.capacity]),
      cancelledAt: row[.cancelledAt], seatsTaken: row[.seatsTaken])
  }

  /// What the audit log calls it that a session is called off.
  static func cancelledField(_ number: Int) -> String { "session\(number).cancelledAt" }

  static func all(_ db: Database, of event: Identifier<Event>) throws -> [Session] {
    try Session.all(db, "WHERE eventId = ? ORDER BY startsAt, number", [event])
  }

  static func fetch(_ db: Database, _ number: Int, of event: Event) throws -> Session {
    let sessions = try all(db, of: event.id)
    guard let session = sessions.first(where: { $0.number == number }) else {
      throw NotFound.session(number, of: event.code, known: sessions.map(\.number).sorted())
    }
    return session
  }
}

extension SessionPlan {
  @discardableResult
  func insert(
    _ db: Database, number: Int, into event: Identifier<Event>
  ) throws -> Identifier<Session> {
    try db.insert("session", columnValues + ["eventId": event, "number": number])
  }

  func update(_ db: Database, _ id: Identifier<Session>) throws {
    try db.update("session", is: id, columnValues)
  }

  private var columnValues: ColumnValues {
    [
      "title": title, "startsAt": startsAt, "endsAt": endsAt, "place": place, "link": link,
      "capacity": capacity,
    ]
  }
}

import GRDB
package import Juara

extension Store {
  /// Makes a draft of an event with one session.
  @discardableResult
  package func createEvent(
    _ code: EventCode, _ plan: EventPlan, areNamesChecked: Bool = false, by audit: AuditContext
  ) throws -> Event {
    try write(by: audit) { context in
      try Self.checkNames(context.db, in: plan, of: nil, areChecked: areNamesChecked)
      if plan.kind == .competition { throw EventRefusal.competitionIsChallenge(code) }
      let id = try Self.insertEvent(context, code, plan, meets: true)
      return try Event.fetch(context.db, id)
    }
  }

  static func insertEvent(
    _ context: WriteContext, _ code: EventCode, _ plan: EventPlan, meets: Bool
  ) throws -> Identifier<Event> {
    try plan.check()
    let exists = try context.db.exists("SELECT * FROM event WHERE code = ?", [code])
    if exists { throw EventRefusal.codeTaken(code) }
    let id = try plan.insert(context.db, code: code, meets: meets, at: context.now)
    try context.log(.created, .event, id, .creating([("code", code.text)] + plan.fields))
    return id
  }

  /// Whether a description that is new names participants; hosts are named anyway.
  static func checkNames(
    _ db: Database, in plan: EventPlan, of event: Event?, areChecked: Bool
  ) throws {
    guard let description = plan.description, description != event?.plan.description else { return }
    let hosts = try event.map { try Host.all(db, $0.id).map(\.name.text) } ?? []
    _ = try people(db, in: [description], besides: hosts, areChecked: areChecked)
  }

  package func event(_ code: String) throws -> Event {
    try read { db in try Event.fetch(db, code: code) }
  }

  package func events() throws -> [Event] { try read { db in try Event.all(db) } }

  package func registrationCounts(of code: String) throws -> [RegistrationStatus: Int] {
    try read { db in
      let event = try Event.fetch(db, code: code)
      return try Self.counts(db, where: "eventId = ?", event.id.rawValue)
    }
  }

  static func counts(
    _ db: Database, where condition: String, _ value: Int64
  ) throws -> [RegistrationStatus: Int] {
    let rows = try db.rows(
      "SELECT status, count(*) FROM registration WHERE \(condition) GROUP BY status", [value])
    return Dictionary(uniqueKeysWithValues: try rows.map { (try $0[0], try $0[1]) })
  }

  /// More seats promote from the waiting list at once.
  @discardableResult
  package func editEvent(
    _ code: String, areNamesChecked: Bool = false, by audit: AuditContext,
    _ change: (inout EventPlan) throws -> Void
  ) throws -> (event: Event, changes: [AuditEntry.Change], settled: SeatChanges) {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      var plan = event.plan
      try change(&plan)
      try Self.checkNames(context.db, in: plan, of: event, areChecked: areNamesChecked)
      let hasTimes = plan.startsAt != event.plan.startsAt || plan.endsAt != event.plan.endsAt
      let runsForDays = try Challenge.runsForDays(context.db, event.id)
      if hasTimes, runsForDays { throw EventRefusal.timesOfChallenge(event.code) }
      if plan.kind != event.plan.kind,
        try plan.kind == .competition || Challenge.exists(context.db, event.id)
      {
        throw EventRefusal.kindOfChallenge(event.code)
      }
      if plan.meeting != event.plan.meeting, !runsForDays {
        let sessions = try Session.all(context.db, of: event.id).count
        if sessions > 1 { throw PlanProblem.hasSeveralSessions(sessions) }
      }
      if plan.ageOn != event.plan.ageOn, try Challenge.exists(context.db, event.id) {
        try Challenge.fetch(context.db, event).keepRules(context)
      }
      let changes = event.plan.changes(to: plan)
      let settled = try Self.write(context, plan, over: event)
      if !changes.isEmpty {
        try context.log(.edited, .event, event.id, changes)
        try Self.renameSharingCode(context, of: event, by: plan)
      }
      if hasTimes { try Self.spanDays(context, of: event.id) }
      return (try Event.fetch(context.db, event.id), changes, settled)
    }
  }

  @discardableResult
  static func write(
    _ context: WriteContext, _ plan: EventPlan, over event: Event
  ) throws -> SeatChanges {
    guard plan != event.plan else { return SeatChanges() }
    try plan.check()
    if let capacity = plan.capacity, capacity < event.seatsTaken {
      throw PlanProblem.capacityBelowSeatsTaken(capacity: capacity, taken: event.seatsTaken)
    }
    if plan.registrationPer != event.plan.registrationPer {
      let registrations = try context.db.count(
        "SELECT count(*) FROM registration WHERE eventId = ?", [event.id])
      if registrations > 0 { throw PlanProblem.hasRegistrations(registrations) }
    }
    try plan.update(context.db, event.id)
    if let last = plan.lastConsentDeadline(at: context.now) {
      try context.db.execute(
        """
        UPDATE registration SET consentDeadline = ?1
        WHERE eventId = ?2 AND status = 'awaiting_consent' AND consentDeadline > ?1
        """, [last, event.id])
    }
    return try SeatAllocator(context: context).reallocateSeats(event.id)
  }
}

extension Event: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, code, title, kind, state, startsAt, endsAt, place, link, capacity, minimumAge,
      maximumAge
    case ageOn, registrationOpensAt, registrationClosesAt, consentDeadlineDays, registrationPer
    case waitingList, promotionEndsAt, formURL, description, seatsTaken, smallestSession
  }

  /// Place and link are those of the first session that is not called off, but of a challenge that runs
  /// for whole days its own.
  package static let columns = ColumnList(
    "event", Column.self,
    [
      .place: "ifnull(event.place, session.place)", .link: "ifnull(event.link, session.link)",
    ])

  package init(_ row: RecordRow<Event>) throws {
    guard let ages = AgeRange(minimum: try row[.minimumAge], maximum: try row[.maximumAge])
    else { throw row.problem(.minimumAge) }
    try self.init(
      id: row[.id], code: row[.code],
      plan: EventPlan(
        title: row[.title], kind: row[.kind], startsAt: row[.startsAt], endsAt: row[.endsAt],
        place: row[.place], link: row[.link], capacity: row[.capacity],
        ages: ages.isOpen ? nil : ages, ageOn: row[.ageOn],
        registrationOpensAt: row[.registrationOpensAt],
        registrationClosesAt: row[.registrationClosesAt],
        consentDeadlineDays: row[.consentDeadlineDays], registrationPer: row[.registrationPer],
        waitingList: row[.waitingList], promotionEndsAt: row[.promotionEndsAt],
        formURL: row[.formURL], description: row[.description]),
      state: row[.state], seatsTaken: row[.seatsTaken], smallestSession: row[.smallestSession])
  }

  private static let withSession = """
    LEFT JOIN session ON session.id = (SELECT id FROM session AS first
      WHERE first.eventId = event.id ORDER BY first.cancelledAt IS NOT NULL, first.startsAt, first.number LIMIT 1)
      AND NOT EXISTS (
        SELECT * FROM challenge WHERE challenge.eventId = event.id AND hasHours = 0)
    """

  static func fetch(_ db: Database, code: String) throws -> Event {
    if let event = try first(db, withSession + " WHERE event.code = ?", [code]) { return event }
    let known: [String] = try db.values("SELECT code FROM event")
    throw NotFound.event(code, nearest: NearestNames.to(code, among: known))
  }

  static func fetch(_ db: Database, _ id: Identifier<Event>) throws -> Event {
    try one(first(db, withSession + " WHERE event.id = ?", [id]))
  }

  static func all(_ db: Database) throws -> [Event] {
    try all(db, withSession + " ORDER BY event.startsAt, event.code")
  }
}

extension EventPlan {
  /// Writes a new event with its first session; a challenge meets in those that are added.
  func insert(
    _ db: Database, code: EventCode, meets: Bool, at instant: Instant
  ) throws -> Identifier<Event> {
    let id: Identifier<Event> = try db.insert(
      "event",
      columnValues + [
        "code": code, "state": Event.State.draft, "createdAt": instant,
        "lastSession": meets ? 1 : 0,
      ])
    if meets {
      try SessionPlan(startsAt: startsAt, endsAt: endsAt, place: place, link: link)
        .insert(db, number: 1, into: id)
    }
    return id
  }

  /// Writes this plan over an event's; its times, place and link over its session's, where it has one.
  func update(_ db: Database, _ id: Identifier<Event>) throws {
    try db.update("event", is: id, columnValues)
    try db.execute(
      """
      UPDATE session SET startsAt = ?1, endsAt = ?2, place = ?3, link = ?4 WHERE eventId = ?5
        AND (SELECT count(*) FROM session AS other WHERE other.eventId = ?5) = 1
        AND eventId NOT IN (SELECT eventId FROM challenge WHERE hasHours = 0)
      """, [startsAt, endsAt, place, link, id])
    if try Challenge.runsForDays(db, id) { try keepPlace(db, id) }
  }

  /// Writes place and link of a challenge that runs for whole days.
  func keepPlace(_ db: Database, _ id: Identifier<Event>) throws {
    try db.update("event", is: id, ["place": place, "link": link])
  }

  private var columnValues: ColumnValues {
    [
      "title": title, "description": description, "kind": kind, "startsAt": startsAt,
      "endsAt": endsAt, "capacity": capacity,
      "minimumAge": ages?.minimum, "maximumAge": ages?.maximum, "ageOn": ageOn,
      "registrationOpensAt": registrationOpensAt, "registrationClosesAt": registrationClosesAt,
      "consentDeadlineDays": consentDeadlineDays, "registrationPer": registrationPer,
      "waitingList": waitingList, "promotionEndsAt": promotionEndsAt, "formURL": formURL,
    ]
  }
}

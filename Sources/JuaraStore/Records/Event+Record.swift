public import GRDB
public import Juara

extension Event: FetchableRecord {
  /// Reads a row of the table `event`, joined with its first session's `place` and `link`.
  public init(row: Row) throws {
    let ages = AgeRange(minimum: row["minimumAge"], maximum: row["maximumAge"])
    self.init(
      id: row["id"], code: EventCode(row["code"])!,
      plan: EventPlan(
        title: row["title"], kind: Kind(rawValue: row["kind"])!, startsAt: row["startsAt"],
        endsAt: row["endsAt"], place: row["place"], link: row["link"], capacity: row["capacity"],
        ages: ages?.isOpen == true ? nil : ages,
        ageOn: row["ageOn"], registrationOpensAt: row["registrationOpensAt"],
        registrationClosesAt: row["registrationClosesAt"],
        consentDeadlineDays: row["consentDeadlineDays"],
        registrationPer: EventPlan.RegistrationScope(rawValue: row["registrationPer"])!,
        waitingList: EventPlan.WaitingRule(rawValue: row["waitingList"])!,
        promotionEndsAt: row["promotionEndsAt"]),
      state: State(rawValue: row["state"])!, seatsTaken: row["seatsTaken"],
      smallestSession: row["smallestSession"])
  }

  private static let select = """
    SELECT event.*, session.place, session.link
    FROM event LEFT JOIN session ON session.id = (SELECT id FROM session AS first
      WHERE first.eventId = event.id ORDER BY first.startsAt, first.number LIMIT 1)
    """

  /// The event of a code; throws the codes that come nearest where there is none.
  static func fetch(_ db: Database, code: String) throws -> Event {
    if let event = try Event.fetchOne(db, sql: select + " WHERE code = ?", arguments: [code]) {
      return event
    }
    let known = try String.fetchAll(db, sql: "SELECT code FROM event")
    throw NotFound.event(code, nearest: NearestNames.to(code, among: known))
  }

  /// The event of a key.
  static func fetch(_ db: Database, _ id: Identifier<Event>) throws -> Event {
    try Event.fetchOne(db, sql: select + " WHERE event.id = ?", arguments: [id])!
  }

  /// All events, in the order in which they begin.
  static func all(_ db: Database) throws -> [Event] {
    try Event.fetchAll(db, sql: select + " ORDER BY startsAt, code")
  }
}

extension EventPlan {
  /// Writes a new event with its first session; a challenge meets in none.
  func insert(
    _ db: Database, code: EventCode, meets: Bool, at instant: Instant
  ) throws -> Identifier<Event> {
    try db.execute(
      sql: """
        INSERT INTO event (title, kind, startsAt, endsAt, capacity, minimumAge, maximumAge, ageOn,
          registrationOpensAt, registrationClosesAt, consentDeadlineDays, registrationPer,
          waitingList, promotionEndsAt, code, state, createdAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?)
        """,
      arguments: columnValues + [code.text, instant])
    let id = Identifier<Event>(db.lastInsertedRowID)
    if meets {
      try SessionPlan(startsAt: startsAt, endsAt: endsAt, place: place, link: link)
        .insert(db, number: 1, into: id)
    }
    return id
  }

  /// Writes this plan over an event's; its times, place and link over its session's, where it has one.
  func update(_ db: Database, _ id: Identifier<Event>) throws {
    try db.execute(
      sql: """
        UPDATE event SET title = ?, kind = ?, startsAt = ?, endsAt = ?, capacity = ?,
          minimumAge = ?, maximumAge = ?, ageOn = ?, registrationOpensAt = ?,
          registrationClosesAt = ?, consentDeadlineDays = ?, registrationPer = ?, waitingList = ?,
          promotionEndsAt = ?
        WHERE id = ?
        """,
      arguments: columnValues + [id])
    try db.execute(
      sql: """
        UPDATE session SET startsAt = ?1, endsAt = ?2, place = ?3, link = ?4 WHERE eventId = ?5
          AND (SELECT count(*) FROM session AS other WHERE other.eventId = ?5) = 1
        """,
      arguments: [startsAt, endsAt, place, link, id])
  }

  private var columnValues: StatementArguments {
    [
      title, kind.rawValue, startsAt, endsAt, capacity, ages?.minimum, ages?.maximum, ageOn,
      registrationOpensAt, registrationClosesAt, consentDeadlineDays, registrationPer.rawValue,
      waitingList.rawValue, promotionEndsAt,
    ]
  }
}

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
        consentDeadlineDays: row["consentDeadlineDays"]),
      state: State(rawValue: row["state"])!, seatsTaken: row["seatsTaken"])
  }

  private static let select = """
    SELECT event.*, session.place, session.link
    FROM event LEFT JOIN session ON session.eventId = event.id AND session.number = 1
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
          registrationOpensAt, registrationClosesAt, consentDeadlineDays, code, state, createdAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'draft', ?)
        """,
      arguments: columnValues + [code.text, instant])
    let id = Identifier<Event>(db.lastInsertedRowID)
    if meets {
      try db.execute(
        sql: """
          INSERT INTO session (startsAt, endsAt, place, link, eventId, number)
          VALUES (?, ?, ?, ?, ?, 1)
          """,
        arguments: [startsAt, endsAt, place, link, id])
    }
    return id
  }

  /// Writes this plan over an event's.
  func update(_ db: Database, _ id: Identifier<Event>) throws {
    try db.execute(
      sql: """
        UPDATE event SET title = ?, kind = ?, startsAt = ?, endsAt = ?, capacity = ?,
          minimumAge = ?, maximumAge = ?, ageOn = ?, registrationOpensAt = ?,
          registrationClosesAt = ?, consentDeadlineDays = ?
        WHERE id = ?
        """,
      arguments: columnValues + [id])
    try db.execute(
      sql: """
        UPDATE session SET startsAt = ?, endsAt = ?, place = ?, link = ?
        WHERE eventId = ? AND number = 1
        """,
      arguments: [startsAt, endsAt, place, link, id])
  }

  private var columnValues: StatementArguments {
    [
      title, kind.rawValue, startsAt, endsAt, capacity, ages?.minimum, ages?.maximum, ageOn,
      registrationOpensAt, registrationClosesAt, consentDeadlineDays,
    ]
  }
}

extension Session: FetchableRecord {
  /// Reads a row of the table `session`.
  public init(row: Row) throws {
    self.init(
      number: row["number"], startsAt: row["startsAt"], endsAt: row["endsAt"], place: row["place"],
      link: row["link"])
  }
}

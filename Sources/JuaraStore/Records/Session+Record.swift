public import GRDB
public import Juara

extension Session: FetchableRecord {
  /// Reads a row of the table `session`.
  public init(row: Row) throws {
    self.init(
      id: row["id"], number: row["number"],
      plan: SessionPlan(
        title: row["title"], startsAt: row["startsAt"], endsAt: row["endsAt"],
        place: row["place"], link: row["link"], capacity: row["capacity"]),
      seatsTaken: row["seatsTaken"])
  }

  /// The sessions of an event, in the order in which they begin.
  static func all(_ db: Database, of event: Identifier<Event>) throws -> [Session] {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM session WHERE eventId = ? ORDER BY startsAt, number")
    return try Session.fetchAll(statement, arguments: [event])
  }

  /// The session of a number; throws the numbers there are where there is none.
  static func fetch(_ db: Database, _ number: Int, of event: Event) throws -> Session {
    let sessions = try all(db, of: event.id)
    guard let session = sessions.first(where: { $0.number == number }) else {
      throw NotFound.session(number, of: event.code, known: sessions.map(\.number).sorted())
    }
    return session
  }
}

extension SessionPlan {
  /// Writes a new session of an event.
  @discardableResult
  func insert(
    _ db: Database, number: Int, into event: Identifier<Event>
  ) throws -> Identifier<Session> {
    try db.execute(
      sql: """
        INSERT INTO session (title, startsAt, endsAt, place, link, capacity, eventId, number)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: columnValues + [event, number])
    return Identifier(db.lastInsertedRowID)
  }

  /// Writes this plan over a session's.
  func update(_ db: Database, _ id: Identifier<Session>) throws {
    try db.execute(
      sql: """
        UPDATE session SET title = ?, startsAt = ?, endsAt = ?, place = ?, link = ?, capacity = ?
        WHERE id = ?
        """,
      arguments: columnValues + [id])
  }

  private var columnValues: StatementArguments {
    [title, startsAt, endsAt, place, link, capacity]
  }
}

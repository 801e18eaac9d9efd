public import GRDB
public import Juara

extension Project {
  /// The project that an event is; throws the projects there are where it is of another kind.
  static func fetch(_ db: Database, _ event: Event) throws -> Project {
    guard event.plan.kind == .project else {
      let codes = try String.fetchAll(
        db, sql: "SELECT code FROM event WHERE kind = 'project' ORDER BY code")
      throw NotFound.project(event.code, projects: codes)
    }
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM project WHERE eventId = ?", arguments: [event.id])
    let mentor: String? = row?["mentor"]
    return Project(
      event: event, team: try (row?["groupId"]).flatMap { try Group.fetch(db, $0) },
      mentor: mentor.flatMap { PersonName($0) }, outcome: row?["outcome"],
      milestones: try Milestone.fetchAll(
        db, sql: "SELECT * FROM milestone WHERE eventId = ? ORDER BY number",
        arguments: [event.id]))
  }

  /// The project of a code.
  static func fetch(_ db: Database, code: String) throws -> Project {
    try fetch(db, try Event.fetch(db, code: code))
  }

  /// Writes team, mentor and outcome.
  func save(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO project (eventId, groupId, mentor, outcome) VALUES (?, ?, ?, ?)
        ON CONFLICT (eventId) DO UPDATE SET groupId = excluded.groupId, mentor = excluded.mentor,
          outcome = excluded.outcome
        """,
      arguments: [event.id, team?.id, mentor?.text, outcome])
  }
}

extension Milestone: FetchableRecord {
  /// Reads a row of the table `milestone`.
  public init(row: Row) throws {
    self.init(
      number: row["number"], title: row["title"], due: row["due"],
      state: State(rawValue: row["state"])!)
  }

  /// Writes a milestone of an event, a new one or over the one of its number.
  func save(_ db: Database, in event: Identifier<Event>) throws {
    try db.execute(
      sql: """
        INSERT INTO milestone (eventId, number, title, due, state) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (eventId, number) DO UPDATE SET title = excluded.title, due = excluded.due,
          state = excluded.state
        """,
      arguments: [event, number, title, due, state.rawValue])
  }
}

extension WorkEntry: FetchableRecord {
  /// Reads a row of the table `workEntry` with its participant's `fullName`.
  public init(row: Row) throws {
    let voidedBy: String? = row["voidedBy"]
    self.init(
      id: row["id"], participant: row["participantId"], name: row["fullName"],
      time: WorkedTime(minutes: row["minutes"]), workedOn: row["workedOn"], what: row["what"],
      signature: Signature(staff: row["recordedBy"], at: row["recordedAt"]),
      void: voidedBy.map {
        Void(Signature(staff: $0, at: row["voidedAt"]), reason: row["voidReason"])
      })
  }
}

package import GRDB
package import Juara

extension Store {
  /// The project of a code. Throws `NotFound.event` or `NotFound.project`.
  package func project(_ code: String) throws -> Project {
    try read { db in try Project.fetch(db, code: code) }
  }

  /// All projects, in the order in which they begin.
  package func projects() throws -> [Project] {
    try read { db in
      try Event.all(db).filter { $0.plan.kind == .project }.map { try Project.fetch(db, $0) }
    }
  }

  /// Writes which group works on a project, who advises it, and what came of it. Hours that others
  /// have logged stay theirs when the group changes.
  ///
  /// - Parameters:
  ///   - team: the name of the group that works on it; nil leaves that as it is.
  ///   - kind: the group's kind, where groups of several kinds have that name.
  /// - Throws: `NotFound`.
  @discardableResult
  package func editProject(
    _ code: String, team: String? = nil, kind: Group.Kind? = nil, by audit: AuditContext,
    _ change: (inout Project) throws -> Void = { _ in }
  ) throws -> Project {
    try write { db in
      let before = try Project.fetch(db, code: code)
      var after = before
      if let team { after.team = try Group.fetch(db, named: team, kind: kind) }
      try change(&after)
      return try Self.write(db, after, over: before, by: audit)
    }
  }

  private static func write(
    _ db: Database, _ after: Project, over before: Project, by audit: AuditContext
  ) throws -> Project {
    let changes = AuditEntry.Change.between(before.fields, after.fields)
    if !changes.isEmpty || after.team?.id != before.team?.id {
      try after.save(db)
      try AuditLog(db, audit).note(
        .edited, .project, before.event.id.rawValue, changes)
    }
    return try Project.fetch(db, code: before.event.code.text)
  }

  /// Adds something that a project shall reach, under the next number.
  ///
  /// - Throws: `NotFound`, `PlanProblem.emptyTitle`.
  @discardableResult
  package func addMilestone(
    _ title: String, due: Day, to code: String, by audit: AuditContext
  ) throws -> Milestone {
    try write { db in
      let project = try Project.fetch(db, code: code)
      let number = (project.milestones.map(\.number).max() ?? 0) + 1
      let milestone = Milestone(number: number, title: title, due: due)
      try milestone.check()
      try milestone.save(db, in: project.event.id)
      try AuditLog(db, audit).note(
        .created, .project, project.event.id.rawValue,
        AuditEntry.Change.creating(milestone.fields))
      return milestone
    }
  }

  /// Writes a changed milestone.
  ///
  /// - Throws: `NotFound`, `PlanProblem.emptyTitle`.
  @discardableResult
  package func editMilestone(
    _ number: Int, of code: String, by audit: AuditContext,
    _ change: (inout Milestone) throws -> Void
  ) throws -> Milestone {
    try write { db in
      let project = try Project.fetch(db, code: code)
      guard let before = project.milestones.first(where: { $0.number == number }) else {
        throw NotFound.milestone(number, numbers: project.milestones.map(\.number))
      }
      var after = before
      try change(&after)
      try after.check()
      let changes = AuditEntry.Change.between(before.fields, after.fields)
      guard !changes.isEmpty else { return before }
      try after.save(db, in: project.event.id)
      try AuditLog(db, audit).note(
        .edited, .project, project.event.id.rawValue, changes)
      return after
    }
  }
}

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
  package init(row: Row) throws {
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
  package init(row: Row) throws {
    let voidedBy: String? = row["voidedBy"]
    self.init(
      id: row["id"], participant: row["participantId"], name: row["fullName"],
      time: WorkedTime(minutes: row["minutes"]), workedOn: row["workedOn"], what: row["what"],
      by: AuditContext(staff: row["recordedBy"], at: row["recordedAt"]),
      void: voidedBy.map {
        Void(AuditContext(staff: $0, at: row["voidedAt"]), reason: row["voidReason"])
      })
  }
}

import GRDB
package import Juara

extension Store {
  package func project(_ code: String) throws -> Project {
    try read { db in try Project.fetch(db, code: code) }
  }

  package func projects() throws -> [Project] {
    try read { db in
      try Event.all(db).filter { $0.plan.kind == .project }.map { try Project.fetch(db, $0) }
    }
  }

  /// Hours that others have logged stay theirs when the group changes.
  /// - Parameter kind: The group's kind, where groups of several kinds have that name.
  @discardableResult
  package func editProject(
    _ code: String, team: String? = nil, kind: Group.Kind? = nil, by audit: AuditContext,
    _ change: (inout Project) throws -> Void = { _ in }
  ) throws -> Project {
    try write(by: audit) { context in
      let before = try Project.fetch(context.db, code: code)
      var after = before
      if let team { after.team = try Group.fetch(context.db, named: team, kind: kind) }
      try change(&after)
      return try Self.write(context, after, over: before)
    }
  }

  private static func write(
    _ context: WriteContext, _ after: Project, over before: Project
  ) throws -> Project {
    let changes = [AuditEntry.Change].between(before.fields, after.fields)
    if !changes.isEmpty || after.team?.id != before.team?.id {
      try after.save(context.db)
      try context.log(.edited, .project, before.event.id, changes)
    }
    return try Project.fetch(context.db, code: before.event.code.text)
  }

  /// Adds something that a project shall reach, under the next number.
  @discardableResult
  package func addMilestone(
    _ title: String, due: Day, to code: String, by audit: AuditContext
  ) throws -> Milestone {
    try write(by: audit) { context in
      let project = try Project.fetch(context.db, code: code)
      let number = (project.milestones.map(\.number).max() ?? 0) + 1
      let milestone = Milestone(number: number, title: title, due: due)
      try milestone.check()
      try milestone.save(context.db, in: project.event.id)
      try context.log(.created, .project, project.event.id, .creating(milestone.fields))
      return milestone
    }
  }

  @discardableResult
  package func editMilestone(
    _ number: Int, of code: String, by audit: AuditContext,
    _ change: (inout Milestone) throws -> Void
  ) throws -> Milestone {
    try write(by: audit) { context in
      let project = try Project.fetch(context.db, code: code)
      guard let before = project.milestones.first(where: { $0.number == number }) else {
        throw NotFound.milestone(number, numbers: project.milestones.map(\.number))
      }
      var after = before
      try change(&after)
      try after.check()
      let changes = [AuditEntry.Change].between(before.fields, after.fields)
      guard !changes.isEmpty else { return before }
      try after.save(context.db, in: project.event.id)
      try context.log(.edited, .project, project.event.id, changes)
      return after
    }
  }
}

extension Project {
  static func fetch(_ db: Database, _ event: Event) throws -> Project {
    guard event.plan.kind == .project else {
      let codes: [String] = try db.values(
        "SELECT code FROM event WHERE kind = 'project' ORDER BY code")
      throw NotFound.project(event.code, projects: codes)
    }
    let row = try db.row("SELECT * FROM project WHERE eventId = ?", [event.id])
    return try Project(
      event: event, team: (row?["groupId"]).flatMap { try Group.fetch(db, $0) },
      mentor: row?["mentor"], outcome: row?["outcome"],
      milestones: Milestone.all(db, "WHERE eventId = ? ORDER BY number", [event.id]))
  }

  static func fetch(_ db: Database, code: String) throws -> Project {
    try fetch(db, try Event.fetch(db, code: code))
  }

  func save(_ db: Database) throws {
    try db.execute(
      """
      INSERT INTO project (eventId, groupId, mentor, outcome) VALUES (?, ?, ?, ?)
      ON CONFLICT (eventId) DO UPDATE SET groupId = excluded.groupId, mentor = excluded.mentor,
        outcome = excluded.outcome
      """, [event.id, team?.id, mentor, outcome])
  }
}

extension Milestone: StoredRecord {
  package enum Column: Int, CaseIterable { case number, title, due, state }

  package static let columns = ColumnList("milestone", Column.self)

  package init(_ row: RecordRow<Milestone>) throws {
    try self.init(number: row[.number], title: row[.title], due: row[.due], state: row[.state])
  }

  func save(_ db: Database, in event: Identifier<Event>) throws {
    try db.execute(
      """
      INSERT INTO milestone (eventId, number, title, due, state) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (eventId, number) DO UPDATE SET title = excluded.title, due = excluded.due,
        state = excluded.state
      """, [event, number, title, due, state])
  }
}

extension WorkEntry: StoredRecord {
  package enum Column: Int, CaseIterable {
    case id, participantId, fullName, minutes, workedOn, what, recordedBy, recordedAt
    case voidedBy, voidedAt, voidReason
  }

  package static let columns = ColumnList(
    "workEntry", Column.self, [.fullName: "participant.fullName"])

  package init(_ row: RecordRow<WorkEntry>) throws {
    let voidedBy: String? = try row[.voidedBy]
    try self.init(
      id: row[.id], participant: row[.participantId], name: row[.fullName],
      time: WorkedTime(minutes: row[.minutes]), workedOn: row[.workedOn], what: row[.what],
      by: AuditContext(staff: row[.recordedBy], at: row[.recordedAt]),
      void: voidedBy.map {
        Void(AuditContext(staff: $0, at: try row[.voidedAt]), reason: try row[.voidReason])
      })
  }
}

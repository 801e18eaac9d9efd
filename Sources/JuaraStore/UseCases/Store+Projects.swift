internal import GRDB
public import Juara

extension Store {
  /// The project of a code. Throws `NotFound.event` or `NotFound.project`.
  public func project(_ code: String) throws -> Project {
    try read { db in try Project.fetch(db, code: code) }
  }

  /// All projects, in the order in which they begin.
  public func projects() throws -> [Project] {
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
  public func editProject(
    _ code: String, team: String? = nil, kind: Group.Kind? = nil, by signature: Signature,
    _ change: (inout Project) throws -> Void = { _ in }
  ) throws -> Project {
    try write { db in
      let before = try Project.fetch(db, code: code)
      var after = before
      if let team { after.team = try Group.fetch(db, named: team, kind: kind) }
      try change(&after)
      return try Self.write(db, after, over: before, by: signature)
    }
  }

  private static func write(
    _ db: Database, _ after: Project, over before: Project, by signature: Signature
  ) throws -> Project {
    let changes = AuditEntry.Change.between(before.fields, after.fields)
    if !changes.isEmpty || after.team?.id != before.team?.id {
      try after.save(db)
      try AuditLog(db, signature).note(
        .edited, .project, before.event.id.rawValue, changes)
    }
    return try Project.fetch(db, code: before.event.code.text)
  }

  /// Adds something that a project shall reach, under the next number.
  ///
  /// - Throws: `NotFound`, `PlanProblem.emptyTitle`.
  @discardableResult
  public func addMilestone(
    _ title: String, due: Day, to code: String, by signature: Signature
  ) throws -> Milestone {
    try write { db in
      let project = try Project.fetch(db, code: code)
      let number = (project.milestones.map(\.number).max() ?? 0) + 1
      let milestone = Milestone(number: number, title: title, due: due)
      try milestone.check()
      try milestone.save(db, in: project.event.id)
      try AuditLog(db, signature).note(
        .created, .project, project.event.id.rawValue,
        AuditEntry.Change.creating(milestone.fields))
      return milestone
    }
  }

  /// Writes a changed milestone.
  ///
  /// - Throws: `NotFound`, `PlanProblem.emptyTitle`.
  @discardableResult
  public func editMilestone(
    _ number: Int, of code: String, by signature: Signature,
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
      try AuditLog(db, signature).note(
        .edited, .project, project.event.id.rawValue, changes)
      return after
    }
  }
}

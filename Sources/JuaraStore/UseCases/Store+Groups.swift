internal import GRDB
public import Juara

extension Store {
  /// All groups, by kind and name.
  public func groups() throws -> [Group] {
    try read { db in try Group.all(db) }
  }

  /// The group of a name; of a kind, where groups of several kinds have it.
  public func group(named name: String, kind: Group.Kind? = nil) throws -> Group {
    try read { db in try Group.fetch(db, named: name, kind: kind) }
  }

  /// Adds a group. Whose school or class has its name belongs to it from now on.
  ///
  /// - Throws: `GroupRefusal.exists`, `PlanProblem.negative(.enrolment)`.
  @discardableResult
  public func addGroup(
    named name: PersonName, kind: Group.Kind, enrolment: Int?, by signature: Signature
  ) throws -> Group {
    try write { db in
      try Self.check(db, name, kind, enrolment, except: nil)
      let id = try Group.insert(db, name: name, kind: kind, enrolment: enrolment)
      try AuditLog(db, signature).note(
        .created, .group, id.rawValue,
        AuditEntry.Change.creating([
          ("kind", kind.rawValue), ("name", name.text), ("enrolment", enrolment.map(String.init)),
        ]))
      try Belonging(db).settleEverybody()
      return try Group.fetch(db, named: name.text, kind: kind)
    }
  }

  private static func check(
    _ db: Database, _ name: PersonName, _ kind: Group.Kind, _ enrolment: Int?,
    except id: Identifier<Group>?
  ) throws {
    if let enrolment, enrolment < 1 { throw PlanProblem.negative(.enrolment) }
    let other = try Identifier<Group>.fetchOne(
      db, sql: "SELECT id FROM \"group\" WHERE kind = ? AND nameKey = ?",
      arguments: [kind.rawValue, name.key])
    if let other, other != id { throw GroupRefusal.exists(name.text, kind) }
  }

  /// Writes a group's changed name, kind or enrolment.
  ///
  /// - Throws: `NotFound.group`, `GroupRefusal.exists`, `PlanProblem.negative(.enrolment)`.
  @discardableResult
  public func editGroup(
    named name: String, kind: Group.Kind? = nil, by signature: Signature,
    _ change: (inout Group) throws -> Void
  ) throws -> Group {
    try write { db in
      let before = try Group.fetch(db, named: name, kind: kind)
      var after = before
      try change(&after)
      let changes = AuditEntry.Change.between(before.fields, after.fields)
      guard !changes.isEmpty else { return before }
      try Self.check(db, after.name, after.kind, after.enrolment, except: before.id)
      try db.execute(
        sql: "UPDATE \"group\" SET kind = ?, name = ?, nameKey = ?, enrolment = ? WHERE id = ?",
        arguments: [
          after.kind.rawValue, after.name.text, after.name.key, after.enrolment, before.id,
        ])
      try Belonging(db).settleEverybody()
      try AuditLog(db, signature).note(.edited, .group, before.id.rawValue, changes)
      return try Group.fetch(db, named: after.name.text, kind: after.kind)
    }
  }

  /// Makes participants members of a group; who is one already stays one.
  public func join(
    _ participants: [Identifier<Participant>], toGroupNamed name: String, kind: Group.Kind? = nil,
    by signature: Signature
  ) throws {
    try write { db in
      let group = try Group.fetch(db, named: name, kind: kind)
      for id in participants {
        _ = try Participant.fetch(db, id)
        guard try Group.join(db, group.id, id) else { continue }
        try AuditLog(db, signature).note(
          .joined, .participant, id.rawValue, [.init("group", from: nil, to: group.name.text)])
      }
    }
  }

  /// Ends participants' membership of a group.
  public func leave(
    _ participants: [Identifier<Participant>], groupNamed name: String, kind: Group.Kind? = nil,
    by signature: Signature
  ) throws {
    try write { db in
      let group = try Group.fetch(db, named: name, kind: kind)
      for id in participants {
        _ = try Participant.fetch(db, id)
        guard try Group.leave(db, group.id, id) else { continue }
        try AuditLog(db, signature).note(
          .left, .participant, id.rawValue, [.init("group", from: group.name.text, to: nil)])
      }
    }
  }
}

extension Group {
  fileprivate var fields: [(field: String, value: String?)] {
    [("kind", kind.rawValue), ("name", name.text), ("enrolment", enrolment.map(String.init))]
  }
}

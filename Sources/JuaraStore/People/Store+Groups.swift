import GRDB
package import Juara

extension Store {
  package func groups() throws -> [Group] { try read { db in try Group.all(db) } }

  package func group(named name: String, kind: Group.Kind? = nil) throws -> Group {
    try read { db in try Group.fetch(db, named: name, kind: kind) }
  }

  /// Those whose school or class has its name belong to it from now on.
  @discardableResult
  package func addGroup(
    named name: PersonName, kind: Group.Kind, enrolment: Int?, by audit: AuditContext
  ) throws -> Group {
    try write(by: audit) { context in
      try Self.check(context.db, name, kind, enrolment, except: nil)
      let id = try Group.insert(context.db, name: name, kind: kind, enrolment: enrolment)
      try context.log(
        .created, .group, id,
        .creating([
          ("kind", kind.rawValue), ("name", name.text), ("enrolment", enrolment.map(String.init)),
        ]))
      try DerivedMemberships(context.db).updateAll()
      return try Group.fetch(context.db, named: name.text, kind: kind)
    }
  }

  private static func check(
    _ db: Database, _ name: PersonName, _ kind: Group.Kind, _ enrolment: Int?,
    except id: Identifier<Group>?
  ) throws {
    if let enrolment, enrolment < 1 { throw PlanProblem.negative(.enrolment) }
    let other: Identifier<Group>? = try db.first(
      "SELECT id FROM \"group\" WHERE kind = ? AND nameKey = ?", [kind, name.key])
    if let other, other != id { throw GroupRefusal.exists(name.text, kind) }
  }

  @discardableResult
  package func editGroup(
    named name: String, kind: Group.Kind? = nil, by audit: AuditContext,
    _ change: (inout Group) throws -> Void
  ) throws -> Group {
    try write(by: audit) { context in
      let before = try Group.fetch(context.db, named: name, kind: kind)
      var after = before
      try change(&after)
      let changes = [AuditEntry.Change].between(before.fields, after.fields)
      guard !changes.isEmpty else { return before }
      try Self.check(context.db, after.name, after.kind, after.enrolment, except: before.id)
      try context.db.execute(
        "UPDATE \"group\" SET kind = ?, name = ?, nameKey = ?, enrolment = ? WHERE id = ?",
        [after.kind, after.name, after.name.key, after.enrolment, before.id])
      try DerivedMemberships(context.db).updateAll()
      try context.log(.edited, .group, before.id, changes)
      return try Group.fetch(context.db, named: after.name.text, kind: after.kind)
    }
  }

  /// Makes participants members of a group; who is one already stays one.
  package func join(
    _ participants: [Identifier<Participant>], toGroupNamed name: String, kind: Group.Kind? = nil,
    by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let group = try Group.fetch(context.db, named: name, kind: kind)
      for id in participants {
        _ = try Participant.fetch(context.db, id)
        guard try Group.join(context.db, group.id, id) else { continue }
        try context.log(.joined, .participant, id, [.init("group", from: nil, to: group.name.text)])
      }
    }
  }

  package func leave(
    _ participants: [Identifier<Participant>], groupNamed name: String, kind: Group.Kind? = nil,
    by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let group = try Group.fetch(context.db, named: name, kind: kind)
      for id in participants {
        _ = try Participant.fetch(context.db, id)
        guard try Group.leave(context.db, group.id, id) else { continue }
        try context.log(.left, .participant, id, [.init("group", from: group.name.text, to: nil)])
      }
    }
  }
}

extension Group {
  fileprivate var fields: AuditFields {
    [("kind", kind.rawValue), ("name", name.text), ("enrolment", enrolment.map(String.init))]
  }
}

extension Group: StoredRecord {
  package enum Column: Int, CaseIterable { case id, kind, name, enrolment, members }

  package static let columns = ColumnList(
    "group", Column.self,
    [.members: "(SELECT count(*) FROM membership WHERE groupId = \"group\".id)"])

  package init(_ row: RecordRow<Group>) throws {
    try self.init(
      id: row[.id], kind: row[.kind], name: row[.name], enrolment: row[.enrolment],
      members: row[.members])
  }

  static func all(_ db: Database) throws -> [Group] {
    try all(db, "WHERE undoneAt IS NULL ORDER BY kind, nameKey")
  }

  static func fetch(_ db: Database, named name: String, kind: Kind?) throws -> Group {
    let key = PersonName(name)?.key ?? ""
    let groups = try all(
      db, "WHERE undoneAt IS NULL AND nameKey = ? AND kind = ifnull(?, kind) ORDER BY kind",
      [key, kind])
    if groups.count > 1 { throw NotFound.oneGroup(name, kinds: groups.map(\.kind)) }
    guard let group = groups.first else {
      let known: [String] = try db.values("SELECT name FROM \"group\" WHERE undoneAt IS NULL")
      throw NotFound.group(name, nearest: NearestNames.to(name, among: known))
    }
    return group
  }

  /// The group of a key, also one that an undone import had made.
  static func fetch(_ db: Database, _ id: Identifier<Group>) throws -> Group {
    try one(Group.first(db, "WHERE id = ?", [id]))
  }

  /// Writes a new group, which has no members yet; or brings one back that an undone import had made.
  static func insert(
    _ db: Database, name: PersonName, kind: Kind, enrolment: Int?
  ) throws -> Identifier<Group> {
    try db.value(
      """
      INSERT INTO "group" (kind, name, nameKey, enrolment) VALUES (?, ?, ?, ?)
      ON CONFLICT (kind, nameKey) DO UPDATE
        SET name = excluded.name, enrolment = excluded.enrolment, undoneAt = NULL
        WHERE undoneAt IS NOT NULL
      RETURNING id
      """, [kind, name, name.key, enrolment])
  }

  /// Takes away the groups that an import made, as far as nothing stands that names them.
  static func undo(
    _ db: Database, madeBy importID: Identifier<Import>, at instant: Instant
  ) throws {
    try db.execute(
      """
      UPDATE "group" SET undoneAt = ?2 WHERE id IN (
          SELECT subjectId FROM auditEntry
          WHERE importId = ?1 AND subject = 'group' AND action = 'created')
        AND NOT EXISTS (SELECT * FROM membership WHERE groupId = "group".id)
        AND NOT EXISTS (
          SELECT * FROM entrant JOIN logEntry ON entrantId = entrant.id
          WHERE groupId = "group".id AND logEntry.importId IS NOT ?1)
      """, [importID, instant])
  }

  /// Makes a participant a member by the staff's choice; answers whether that is new.
  static func join(
    _ db: Database, _ group: Identifier<Group>, _ participant: Identifier<Participant>
  ) throws -> Bool {
    try db.execute(
      "DELETE FROM departure WHERE groupId = ? AND participantId = ?", [group, participant])
    try db.execute(
      """
      INSERT INTO membership (groupId, participantId) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET isDerived = 0 WHERE isDerived = 1
      """, [group, participant])
    return db.changesCount > 0
  }

  /// Also one that school and class would bring back; returns whether there was one.
  static func leave(
    _ db: Database, _ group: Identifier<Group>, _ participant: Identifier<Participant>
  ) throws -> Bool {
    try db.execute(
      "DELETE FROM membership WHERE groupId = ? AND participantId = ?", [group, participant])
    guard db.changesCount > 0 else { return false }
    try db.execute(
      "INSERT OR IGNORE INTO departure (groupId, participantId) VALUES (?, ?)",
      [group, participant])
    return true
  }
}

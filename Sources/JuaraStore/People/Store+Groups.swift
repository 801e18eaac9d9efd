public import GRDB
package import Juara

extension Store {
  /// All groups, by kind and name.
  package func groups() throws -> [Group] {
    try read { db in try Group.all(db) }
  }

  /// The group of a name; of a kind, where groups of several kinds have it.
  package func group(named name: String, kind: Group.Kind? = nil) throws -> Group {
    try read { db in try Group.fetch(db, named: name, kind: kind) }
  }

  /// Adds a group. Whose school or class has its name belongs to it from now on.
  ///
  /// - Throws: `GroupRefusal.exists`, `PlanProblem.negative(.enrolment)`.
  @discardableResult
  package func addGroup(
    named name: PersonName, kind: Group.Kind, enrolment: Int?, by audit: AuditContext
  ) throws -> Group {
    try write { db in
      try Self.check(db, name, kind, enrolment, except: nil)
      let id = try Group.insert(db, name: name, kind: kind, enrolment: enrolment)
      try AuditLog(db, audit).note(
        .created, .group, id.rawValue,
        AuditEntry.Change.creating([
          ("kind", kind.rawValue), ("name", name.text), ("enrolment", enrolment.map(String.init)),
        ]))
      try DerivedMemberships(db).settleEverybody()
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
  package func editGroup(
    named name: String, kind: Group.Kind? = nil, by audit: AuditContext,
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
      try DerivedMemberships(db).settleEverybody()
      try AuditLog(db, audit).note(.edited, .group, before.id.rawValue, changes)
      return try Group.fetch(db, named: after.name.text, kind: after.kind)
    }
  }

  /// Makes participants members of a group; who is one already stays one.
  package func join(
    _ participants: [Identifier<Participant>], toGroupNamed name: String, kind: Group.Kind? = nil,
    by audit: AuditContext
  ) throws {
    try write { db in
      let group = try Group.fetch(db, named: name, kind: kind)
      for id in participants {
        _ = try Participant.fetch(db, id)
        guard try Group.join(db, group.id, id) else { continue }
        try AuditLog(db, audit).note(
          .joined, .participant, id.rawValue, [.init("group", from: nil, to: group.name.text)])
      }
    }
  }

  /// Ends participants' membership of a group.
  package func leave(
    _ participants: [Identifier<Participant>], groupNamed name: String, kind: Group.Kind? = nil,
    by audit: AuditContext
  ) throws {
    try write { db in
      let group = try Group.fetch(db, named: name, kind: kind)
      for id in participants {
        _ = try Participant.fetch(db, id)
        guard try Group.leave(db, group.id, id) else { continue }
        try AuditLog(db, audit).note(
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

extension Group: FetchableRecord {
  /// Reads a row of the table `group` with its count of `members`.
  package init(row: Row) throws {
    self.init(
      id: row["id"], kind: Kind(rawValue: row["kind"])!, name: PersonName(row["name"])!,
      enrolment: row["enrolment"], members: row["members"])
  }

  private static let select = """
    SELECT *, (SELECT count(*) FROM membership WHERE groupId = "group".id) AS members
    FROM (SELECT * FROM "group" WHERE takenBackAt IS NULL) AS "group"
    """

  /// All groups, by kind and name.
  static func all(_ db: Database) throws -> [Group] {
    try Group.fetchAll(db, sql: select + " ORDER BY kind, nameKey")
  }

  /// The one group of a name; throws the nearest names where there is none, and the kinds where
  /// groups of several kinds have it.
  static func fetch(_ db: Database, named name: String, kind: Kind?) throws -> Group {
    let key = PersonName(name)?.key ?? ""
    let groups = try Group.fetchAll(
      db, sql: select + " WHERE nameKey = ? AND kind = ifnull(?, kind) ORDER BY kind",
      arguments: [key, kind?.rawValue])
    if groups.count > 1 { throw NotFound.oneGroup(name, kinds: groups.map(\.kind)) }
    guard let group = groups.first else {
      let known = try String.fetchAll(
        db, sql: "SELECT name FROM \"group\" WHERE takenBackAt IS NULL")
      throw NotFound.group(name, nearest: NearestNames.to(name, among: known))
    }
    return group
  }

  /// The group of a key.
  static func fetch(_ db: Database, _ id: Identifier<Group>) throws -> Group {
    try Group.fetchOne(db, sql: select + " WHERE id = ?", arguments: [id])!
  }

  /// Writes a new group, which has no members yet; or brings one back that an undone import had made.
  static func insert(
    _ db: Database, name: PersonName, kind: Kind, enrolment: Int?
  ) throws -> Identifier<Group> {
    try Identifier<Group>.fetchOne(
      db,
      sql: """
        INSERT INTO "group" (kind, name, nameKey, enrolment) VALUES (?, ?, ?, ?)
        ON CONFLICT (kind, nameKey) DO UPDATE
          SET name = excluded.name, enrolment = excluded.enrolment, takenBackAt = NULL
          WHERE takenBackAt IS NOT NULL
        RETURNING id
        """,
      arguments: [kind.rawValue, name.text, name.key, enrolment])!
  }

  /// Takes away the groups that an import made, as far as nothing stands that names them.
  static func takeBack(
    _ db: Database, madeBy batch: Identifier<Batch>, at instant: Instant
  ) throws {
    try db.execute(
      sql: """
        UPDATE "group" SET takenBackAt = ?2 WHERE id IN (
            SELECT subjectId FROM auditEntry
            WHERE batchId = ?1 AND subject = 'group' AND action = 'created')
          AND NOT EXISTS (SELECT * FROM membership WHERE groupId = "group".id)
          AND NOT EXISTS (
            SELECT * FROM entrant JOIN logEntry ON entrantId = entrant.id
            WHERE groupId = "group".id AND logEntry.batchId IS NOT ?1)
        """,
      arguments: [batch, instant])
  }

  /// Makes a participant a member by the staff's choice; answers whether that is new.
  static func join(
    _ db: Database, _ group: Identifier<Group>, _ participant: Identifier<Participant>
  ) throws -> Bool {
    try db.execute(
      sql: "DELETE FROM departure WHERE groupId = ? AND participantId = ?",
      arguments: [group, participant])
    try db.execute(
      sql: """
        INSERT INTO membership (groupId, participantId) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET isDerived = 0 WHERE isDerived = 1
        """,
      arguments: [group, participant])
    return db.changesCount > 0
  }

  /// Ends a participant's membership, also one that school and class would bring back; answers
  /// whether there was one.
  static func leave(
    _ db: Database, _ group: Identifier<Group>, _ participant: Identifier<Participant>
  ) throws -> Bool {
    try db.execute(
      sql: "DELETE FROM membership WHERE groupId = ? AND participantId = ?",
      arguments: [group, participant])
    guard db.changesCount > 0 else { return false }
    try db.execute(
      sql: "INSERT OR IGNORE INTO departure (groupId, participantId) VALUES (?, ?)",
      arguments: [group, participant])
    return true
  }
}

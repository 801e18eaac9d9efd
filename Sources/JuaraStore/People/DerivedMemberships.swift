import GRDB
import Juara

/// A school's group has the school's name, a class's the school's and the class's ("SMPN 1
/// Banjarbaru 7A"). What follows from school and class ends when they change; what staff chose
/// stays, and so does their ending a membership.
struct DerivedMemberships {
  private let db: Database
  private let groups: [String: (id: Identifier<Group>, name: String)]

  init(_ db: Database) throws {
    self.db = db
    let rows = try db.rows(
      """
      SELECT kind || ' ' || nameKey, id, name FROM "group" WHERE kind IN ('school', 'class')
      """)
    groups = Dictionary(uniqueKeysWithValues: try rows.map { (try $0[0], (try $0[1], try $0[2])) })
  }

  private func named(_ details: PersonDetails) -> [Identifier<Group>] {
    guard !groups.isEmpty, let school = details.school else { return [] }
    var keys = ["school " + NameKey.key(of: school)]
    if let schoolClass = details.schoolClass {
      keys.append("class " + NameKey.key(of: school + " " + schoolClass.text))
    }
    return keys.compactMap { groups[$0]?.id }
  }

  func join(_ person: Identifier<Participant>, _ details: PersonDetails) throws {
    for group in named(details) { _ = try join(person, group) }
  }

  /// In those groups alone, apart from what staff chose. Returns the changes group by group.
  @discardableResult
  func update(
    _ person: Identifier<Participant>, _ details: PersonDetails
  ) throws -> [(action: AuditEntry.Action, changes: [AuditEntry.Change])] {
    let named = named(details)
    let derived: [Identifier<Group>] = try db.values(
      "SELECT groupId FROM membership WHERE participantId = ? AND isDerived = 1", [person])
    var acts: [(AuditEntry.Action, [AuditEntry.Change])] = []
    for group in derived where !named.contains(group) {
      try leave(person, group)
      acts.append((.left, try changes(from: group, to: nil)))
    }
    for group in named where try join(person, group) {
      acts.append((.joined, try changes(from: nil, to: group)))
    }
    return acts
  }

  /// The same for everybody the library knows, when groups are new or have another name.
  func updateAll() throws {
    var derived: [Identifier<Participant>: [Identifier<Group>]] = [:]
    let rows = try db.rows("SELECT participantId, groupId FROM membership WHERE isDerived = 1")
    for row in rows { try derived[row[0], default: []].append(row[1]) }
    let everybody = try Participant.all(db, "WHERE school IS NOT NULL")
    for participant in everybody {
      let named = named(participant.details)
      let before = derived.removeValue(forKey: participant.id) ?? []
      for group in before where !named.contains(group) { try leave(participant.id, group) }
      for group in named where !before.contains(group) { _ = try join(participant.id, group) }
    }
    for (person, groups) in derived {
      for group in groups { try leave(person, group) }
    }
  }

  private func join(_ person: Identifier<Participant>, _ group: Identifier<Group>) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO membership (groupId, participantId, isDerived)
        SELECT ?1, ?2, 1 WHERE NOT EXISTS
          (SELECT * FROM departure WHERE groupId = ?1 AND participantId = ?2)
        """)
    try statement.execute(arguments: [group, person])
    return db.changesCount > 0
  }

  private func leave(_ person: Identifier<Participant>, _ group: Identifier<Group>) throws {
    let statement = try db.cachedStatement(
      sql: "DELETE FROM membership WHERE groupId = ? AND participantId = ? AND isDerived = 1")
    try statement.execute(arguments: [group, person])
  }

  private func changes(
    from old: Identifier<Group>?, to new: Identifier<Group>?
  ) throws -> [AuditEntry.Change] {
    func name(_ id: Identifier<Group>?) throws -> String? {
      try id.flatMap {
        try db.first("SELECT name FROM \"group\" WHERE id = ?", [$0])
      }
    }
    return [.init("group", from: try name(old), to: try name(new))]
  }
}

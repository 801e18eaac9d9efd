internal import GRDB
internal import Juara

/// Puts participants into the groups that their school and class name: a school's group by the
/// school's name, a class's by the school's and the class's ("SMPN 1 Banjarbaru 7A").
struct Belonging {
  private let db: Database
  private let groups: [String: (id: Identifier<Group>, name: String)]

  init(_ db: Database) throws {
    self.db = db
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind || ' ' || nameKey, id, name FROM "group" WHERE kind IN ('school', 'class')
        """)
    groups = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], ($0[1], $0[2])) })
  }

  /// Makes the person a member of the groups that the details name; answers those joined anew.
  @discardableResult
  func settle(_ person: Identifier<Participant>, _ details: PersonDetails) throws -> [String] {
    guard !groups.isEmpty, let school = details.school else { return [] }
    var keys = ["school " + NameKey.key(of: school)]
    if let schoolClass = details.schoolClass {
      keys.append("class " + NameKey.key(of: school + " " + schoolClass.text))
    }
    return try keys.compactMap { groups[$0] }
      .filter { try Group.join(db, $0.id, person) }
      .map(\.name)
  }

  /// The same for everybody the library knows, when a group is new.
  func settleEverybody() throws {
    let everybody = try Participant.fetchAll(
      db, sql: "SELECT \(Participant.columns) FROM participant WHERE school IS NOT NULL")
    for participant in everybody { try settle(participant.id, participant.details) }
  }
}

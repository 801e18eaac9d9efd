public import GRDB
public import Juara

extension Host: FetchableRecord {
  /// Reads a row of the table `host`.
  public init(row: Row) throws {
    self.init(
      role: Role(rawValue: row["role"])!, name: PersonName(row["name"])!,
      affiliation: row["affiliation"])
  }

  /// The hosts of an event, in the order in which staff named them.
  static func all(_ db: Database, _ event: Identifier<Event>) throws -> [Host] {
    try Host.fetchAll(
      db, sql: "SELECT * FROM host WHERE eventId = ? ORDER BY id", arguments: [event])
  }
}

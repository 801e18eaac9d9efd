internal import GRDB
internal import Juara

extension Library {
  /// The file's one library.
  static func fetch(_ db: Database) throws -> Library {
    let row = try Row.fetchOne(db, sql: "SELECT * FROM library")!
    guard let zone = LibraryZone(row["timeZone"]) else {
      throw LibraryFileProblem.unknownZone(row["timeZone"])
    }
    return Library(
      name: row["name"], zone: zone, language: Language(rawValue: row["language"])!,
      countryCode: row["countryCode"], ageOfMajority: row["ageOfMajority"])
  }

  func insert(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO library (id, name, timeZone, language, countryCode, ageOfMajority)
        VALUES (1, ?, ?, ?, ?, ?)
        """,
      arguments: [name, zone.identifier, language.rawValue, countryCode, ageOfMajority])
  }
}

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
      countryCode: row["countryCode"], ageOfMajority: row["ageOfMajority"],
      contact: row["contact"],
      retention: (row["retentionDays"] as Int?).flatMap { Retention(days: $0) })
  }

  func insert(_ db: Database) throws {
    try db.execute(
      sql: """
        INSERT INTO library (name, timeZone, language, countryCode, ageOfMajority, contact,
          retentionDays, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, 1)
        """,
      arguments: columnValues)
  }

  /// Writes what has changed.
  func update(_ db: Database) throws {
    try db.execute(
      sql: """
        UPDATE library SET name = ?, timeZone = ?, language = ?, countryCode = ?,
          ageOfMajority = ?, contact = ?, retentionDays = ?
        """,
      arguments: columnValues)
  }

  private var columnValues: StatementArguments {
    [
      name, zone.identifier, language.rawValue, countryCode, ageOfMajority, contact,
      retention?.days,
    ]
  }
}

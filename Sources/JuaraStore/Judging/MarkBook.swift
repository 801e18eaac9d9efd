internal import GRDB
internal import Juara

/// One juror's marks and remarks, as they are kept.
struct MarkBook {
  let db: Database
  let juror: Identifier<Juror>

  /// The mark there is now, which may be of this very import.
  func mark(
    of registration: Identifier<Registration>, for criterion: Identifier<Criterion>
  ) throws -> Mark? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT hundredths FROM mark WHERE jurorId = ? AND registrationId = ? AND criterionId = ?
        """)
    return try Int.fetchOne(statement, arguments: [juror, registration, criterion])
      .map { Mark(hundredths: $0) }
  }

  /// Writes a mark, or takes it back where it is nil.
  func set(
    _ mark: Mark?, of registration: Identifier<Registration>,
    for criterion: Identifier<Criterion>
  ) throws {
    guard let mark else {
      return try db.execute(
        sql: "DELETE FROM mark WHERE jurorId = ? AND registrationId = ? AND criterionId = ?",
        arguments: [juror, registration, criterion])
    }
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO mark (jurorId, registrationId, criterionId, hundredths) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET hundredths = excluded.hundredths
        """)
    try statement.execute(arguments: [juror, registration, criterion, mark.hundredths])
  }

  /// What the juror says of an entrant.
  func remark(of registration: Identifier<Registration>) throws -> String? {
    try String.fetchOne(
      db, sql: "SELECT text FROM juryRemark WHERE jurorId = ? AND registrationId = ?",
      arguments: [juror, registration])
  }

  /// Writes a remark, or takes it back where it is nil.
  func set(_ remark: String?, of registration: Identifier<Registration>) throws {
    guard let remark else {
      return try db.execute(
        sql: "DELETE FROM juryRemark WHERE jurorId = ? AND registrationId = ?",
        arguments: [juror, registration])
    }
    try db.execute(
      sql: """
        INSERT INTO juryRemark (jurorId, registrationId, text) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET text = excluded.text
        """,
      arguments: [juror, registration, remark])
  }
}

public import GRDB
public import Juara

extension Criterion: FetchableRecord {
  /// Reads a row of the table `criterion`.
  public init(row: Row) {
    self.init(
      id: row["id"],
      terms: CriterionTerms(
        key: row["key"], title: row["title"], weight: row["weight"],
        range: (row["lowest"] as Int)...(row["highest"] as Int)))
  }
}

extension Rubric {
  /// The rubric of a challenge.
  static func fetch(_ db: Database, of challenge: Identifier<Event>) throws -> Rubric {
    Rubric(
      try Criterion.fetchAll(
        db, sql: "SELECT * FROM criterion WHERE challengeId = ? ORDER BY id",
        arguments: [challenge]))
  }

  /// Throws `RubricRefusal.locked` once something was marked.
  static func checkOpen(_ db: Database, of challenge: Identifier<Event>) throws {
    let marks = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM mark JOIN juror ON juror.id = jurorId WHERE juror.challengeId = ?
        """,
      arguments: [challenge])!
    if marks > 0 { throw RubricRefusal.locked(marks: marks) }
  }
}

extension CriterionTerms {
  /// The terms as the audit log keeps them.
  var fields: [(field: String, value: String?)] {
    [
      ("key", key), ("title", title), ("weight", String(weight)),
      ("from", String(range.lowerBound)), ("to", String(range.upperBound)),
    ]
  }
}

import GRDB
package import Juara

extension Store {
  package func rubric(of code: String) throws -> Rubric {
    try read { db in try Rubric.fetch(db, of: try Challenge.fetch(db, code: code).event.id) }
  }

  package func addCriterion(
    _ terms: CriterionTerms, to code: String, by audit: AuditContext
  ) throws -> Rubric {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code).event.id
      try Rubric.checkOpen(context.db, of: challenge)
      try Rubric.fetch(context.db, of: challenge).check(terms)
      try context.db.insert(
        "criterion",
        [
          "challengeId": challenge, "key": terms.key, "title": terms.title, "weight": terms.weight,
          "lowest": terms.range.lowerBound, "highest": terms.range.upperBound,
        ])
      try context.log(.created, .criterion, context.db.lastInsertedRowID, .creating(terms.fields))
      return try Rubric.fetch(context.db, of: challenge)
    }
  }

  package func editCriterion(
    _ key: String, of code: String, by audit: AuditContext,
    _ change: (inout CriterionTerms) throws -> Void
  ) throws -> Rubric {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code).event.id
      let rubric = try Rubric.fetch(context.db, of: challenge)
      let before = try rubric.criterion(key)
      var terms = before.terms
      try change(&terms)
      let changes = [AuditEntry.Change].between(before.terms.fields, terms.fields)
      guard !changes.isEmpty else { return rubric }
      try Rubric.checkOpen(context.db, of: challenge)
      try rubric.check(terms, as: before.id)
      try context.db.update(
        "criterion", is: before.id,
        [
          "key": terms.key, "title": terms.title, "weight": terms.weight,
          "lowest": terms.range.lowerBound, "highest": terms.range.upperBound,
        ])
      try context.log(.edited, .criterion, before.id, changes)
      return try Rubric.fetch(context.db, of: challenge)
    }
  }

  package func removeCriterion(
    _ key: String, of code: String, by audit: AuditContext
  ) throws -> Rubric {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code).event.id
      let criterion = try Rubric.fetch(context.db, of: challenge).criterion(key)
      try Rubric.checkOpen(context.db, of: challenge)
      try context.db.execute("DELETE FROM criterion WHERE id = ?", [criterion.id])
      try context.log(
        .removed, .criterion, criterion.id,
        criterion.terms.fields.map { .init($0.field, from: $0.value, to: nil) })
      return try Rubric.fetch(context.db, of: challenge)
    }
  }
}

extension Criterion: StoredRecord {
  package enum Column: Int, CaseIterable { case id, key, title, weight, lowest, highest }

  package static let columns = ColumnList("criterion", Column.self)

  package init(_ row: RecordRow<Criterion>) throws {
    let (lowest, highest): (Int, Int) = (try row[.lowest], try row[.highest])
    guard lowest <= highest else { throw row.problem(.highest) }
    try self.init(
      id: row[.id],
      terms: CriterionTerms(
        key: row[.key], title: row[.title], weight: row[.weight], range: lowest...highest))
  }
}

extension Rubric {
  static func fetch(_ db: Database, of challenge: Identifier<Event>) throws -> Rubric {
    Rubric(try Criterion.all(db, "WHERE challengeId = ? ORDER BY id", [challenge]))
  }

  /// Throws `RubricRefusal.locked` once something was marked.
  static func checkOpen(_ db: Database, of challenge: Identifier<Event>) throws {
    let marks = try db.count(
      """
      SELECT count(*) FROM mark JOIN juror ON juror.id = jurorId WHERE juror.challengeId = ?
      """, [challenge])
    if marks > 0 { throw RubricRefusal.locked(marks: marks) }
  }
}

extension CriterionTerms {
  var fields: AuditFields {
    [
      ("key", key), ("title", title), ("weight", String(weight)),
      ("from", String(range.lowerBound)), ("to", String(range.upperBound)),
    ]
  }
}

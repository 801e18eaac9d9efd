import GRDB
package import Juara

extension Store {
  package func addCode(_ terms: SecretCode.Terms, to code: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let rule = try challenge.scoringRule(for: terms.activity)
      _ = try rule.terms.check(quantity: terms.quantity)
      if let from = terms.from, let to = terms.to, to < from {
        throw PlanProblem.lastDayBeforeFirst
      }
      let key = SecretCode.key(of: terms.word)
      let known = try SecretCode.all(context.db, of: challenge.event.id)
      if let taken = known.first(where: { SecretCode.key(of: $0.terms.word) == key }) {
        throw ConditionRefusal.nameTaken(taken.terms.word)
      }
      try context.db.insert(
        "secretCode",
        [
          "challengeId": challenge.event.id, "ruleId": rule.id, "word": terms.word, "wordKey": key,
          "quantity": terms.quantity, "fromDay": terms.from, "toDay": terms.to,
          "useLimit": terms.limit,
        ])
      // Not the word: the audit log is read by more people than may know it.
      try context.log(
        .created, .secretCode, context.db.lastInsertedRowID,
        .creating([
          ("activity", terms.activity.name), ("quantity", String(terms.quantity)),
          ("fromDay", terms.from?.description), ("toDay", terms.to?.description),
          ("useLimit", terms.limit.map(String.init)),
        ]))
    }
  }

  package func codes(of code: String) throws -> [SecretCode] {
    try read { db in
      try SecretCode.all(db, of: try Challenge.fetch(db, code: code).event.id)
    }
  }

  /// Takes a secret code away that nobody has used.
  package func removeCode(_ word: String, of code: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let secret = try SecretCode.fetch(
        context.db, word, in: try Challenge.fetch(context.db, code: code).event.id)
      if secret.uses > 0 {
        throw ConditionRefusal.codeUsed(secret.terms.word, uses: secret.uses)
      }
      try context.db.execute("DELETE FROM codeUse WHERE codeId = ?", [secret.id])
      try context.db.execute("DELETE FROM secretCode WHERE id = ?", [secret.id])
      try context.log(.removed, .secretCode, secret.id)
    }
  }

  /// Logs what a secret code is worth for somebody who found it, once each. A void gives it back.
  package func useCode(
    _ word: String, by reader: EntrantReference, in code: String, by audit: AuditContext
  ) throws -> LogOutcome {
    try write(by: audit) { context in
      let challenge = try Challenge.fetch(context.db, code: code)
      let secret = try SecretCode.fetch(context.db, word, in: challenge.event.id)
      let entrant = try reader.entrant(context.db, in: challenge.event.id).id
      let earlier: Identifier<LogEntry>? = try context.db.first(
        "SELECT entryId FROM validCodeUse WHERE codeId = ? AND entrantId = ?", [secret.id, entrant])
      try secret.check(on: context.today, earlier: earlier)
      let draft = LogDraft(
        reader: reader, activity: secret.terms.activity, quantity: secret.terms.quantity)
      let logged = try Self.log(context, draft, in: challenge, override: nil)
      try context.db.execute(
        "INSERT INTO codeUse (entryId, codeId) VALUES (?, ?)", [logged.id, secret.id])
      return logged
    }
  }
}

extension SecretCode {
  private static let select = """
    SELECT secretCode.*, activity,
      (SELECT count(*) FROM validCodeUse WHERE codeId = secretCode.id) AS uses
    FROM secretCode JOIN scoringRule ON scoringRule.id = ruleId
    WHERE secretCode.challengeId = ?
    """

  fileprivate static func all(_ db: Database, of challenge: Identifier<Event>) throws -> [Self] {
    try db.rows(select + " ORDER BY secretCode.id", [challenge]).map { try Self(row: $0) }
  }

  fileprivate static func fetch(
    _ db: Database, _ word: String, in challenge: Identifier<Event>
  ) throws -> Self {
    let row = try db.row(select + " AND wordKey = ?", [challenge, key(of: word)])
    guard let row else { throw LogRefusal.unknownCode }
    return try Self(row: row)
  }

  private init(row: Row) throws {
    try self.init(
      id: row["id"],
      terms: Terms(
        word: row["word"], activity: row["activity"],
        quantity: row["quantity"], from: row["fromDay"], to: row["toDay"], limit: row["useLimit"]),
      uses: row["uses"])
  }
}

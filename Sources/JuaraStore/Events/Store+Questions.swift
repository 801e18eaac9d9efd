import Foundation
import GRDB
package import Juara

extension Store {
  package func questions(of code: String) throws -> [Question] {
    try read { db in try Question.all(db, of: try Event.fetch(db, code: code).id) }
  }

  /// What an event asks of those who register: its questions, and its sessions where people choose.
  package func form(of code: String) throws -> EventForm {
    try read { db in
      let event = try Event.fetch(db, code: code)
      return EventForm(
        questions: try Question.all(db, of: event.id),
        sessions: event.plan.registrationPer == .session
          ? try Session.all(db, of: event.id) : [])
    }
  }

  @discardableResult
  package func addQuestion(
    _ key: String, text: String, kind: Question.Kind, options: [String] = [],
    isRequired: Bool = false, to code: String, by audit: AuditContext
  ) throws -> Question {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      let draft = Question(
        id: Identifier(0), key: key, text: text, kind: kind, isRequired: isRequired,
        options: options)
      try draft.check(isField: Self.isField)
      if try Question.all(context.db, of: event.id).contains(where: { $0.key == key }) {
        throw QuestionProblem.keyTaken(key)
      }
      let id = try Question.insert(context.db, draft, into: event.id)
      try context.log(.created, .question, id, .creating(draft.fields))
      return try Question.fetch(context.db, key, of: event.id)
    }
  }

  /// An answered question keeps its kind and its options, to which new ones may be added.
  @discardableResult
  package func editQuestion(
    _ key: String, of code: String, by audit: AuditContext,
    _ change: (inout Question) throws -> Void
  ) throws -> Question {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      let before = try Question.fetch(context.db, key, of: event.id)
      var after = before
      try change(&after)
      try after.check(isField: Self.isField)
      let keepsOptions = before.options.allSatisfy(after.options.contains)
      if after.kind != before.kind || !keepsOptions { try Self.refuseAnswered(context.db, before) }
      let changes = [AuditEntry.Change].between(before.fields, after.fields)
      guard !changes.isEmpty else { return before }
      try after.update(context.db)
      try context.log(.edited, .question, before.id, changes)
      return after
    }
  }

  /// Takes a question away that nobody has answered.
  package func removeQuestion(_ key: String, of code: String, by audit: AuditContext) throws {
    try write(by: audit) { context in
      let event = try Event.fetch(context.db, code: code)
      let question = try Question.fetch(context.db, key, of: event.id)
      try Self.refuseAnswered(context.db, question)
      try context.db.execute("DELETE FROM question WHERE id = ?", [question.id])
      try context.log(
        .removed, .question, question.id,
        question.fields.map { .init($0.field, from: $0.value, to: nil) })
    }
  }

  private static func isField(_ name: String) -> Bool { ImportField(rawValue: name) != nil }

  private static func refuseAnswered(_ db: Database, _ question: Question) throws {
    let answers = try db.count("SELECT count(*) FROM answer WHERE questionId = ?", [question.id])
    if answers > 0 { throw QuestionProblem.isAnswered(question.key, answers: answers) }
  }
}

extension Question: StoredRecord {
  package enum Column: Int, CaseIterable { case id, key, text, type, isRequired, options }

  package static let columns = ColumnList("question", Column.self)

  package init(_ row: RecordRow<Question>) throws {
    let options: TextList = try row[.options]
    try self.init(
      id: row[.id], key: row[.key], text: row[.text], kind: row[.type],
      isRequired: row[.isRequired], options: options.texts)
  }

  static func all(_ db: Database, of event: Identifier<Event>) throws -> [Question] {
    try Question.all(db, "WHERE eventId = ? ORDER BY position, id", [event])
  }

  static func fetch(_ db: Database, _ key: String, of event: Identifier<Event>) throws -> Question {
    let questions = try all(db, of: event)
    guard let question = questions.first(where: { $0.key == key }) else {
      throw QuestionProblem.unknown(key, known: questions.map(\.key))
    }
    return question
  }

  static func insert(
    _ db: Database, _ question: Question, into event: Identifier<Event>
  ) throws -> Identifier<Question> {
    try db.execute(
      """
      INSERT INTO question (eventId, position, key, text, type, isRequired, options)
      SELECT ?1, ifnull(max(position), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM question WHERE eventId = ?1
      """,
      [
        event, question.key, question.text, question.kind, question.isRequired,
        TextList(question.options),
      ])
    return Identifier(db.lastInsertedRowID)
  }

  func update(_ db: Database) throws {
    try db.execute(
      "UPDATE question SET text = ?, type = ?, isRequired = ?, options = ? WHERE id = ?",
      [text, kind, isRequired, TextList(options), id])
  }
}

extension Answer.Value {
  var kept: String {
    switch self {
    case .text(let text): text
    case .yes(let answer): answer ? "yes" : "no"
    case .several(let options): TextList(options).stored
    }
  }

  /// Reads a row with the `value` that `kept` wrote and the question's `type`.
  init(_ row: Row) throws {
    switch try row["type"] as Question.Kind {
    case .text, .choice, .number: self = .text(try row["value"])
    case .yesno: self = .yes(try row["value"] == "yes")
    case .choices: self = .several((try row["value"] as TextList).texts)
    }
  }
}

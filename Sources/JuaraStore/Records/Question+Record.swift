internal import Foundation
public import GRDB
public import Juara

extension Question: FetchableRecord {
  /// Reads a row of the table `question`.
  public init(row: Row) throws {
    self.init(
      id: row["id"], key: row["key"], text: row["text"], kind: Kind(rawValue: row["type"])!,
      isRequired: row["isRequired"],
      options: try JSONDecoder().decode(
        [String].self, from: Data((row["options"] as String).utf8)))
  }

  /// The questions of an event, in the order in which they are asked.
  static func all(_ db: Database, of event: Identifier<Event>) throws -> [Question] {
    try Question.fetchAll(
      db, sql: "SELECT * FROM question WHERE eventId = ? ORDER BY position, id",
      arguments: [event])
  }

  /// The question of a key; throws the keys there are where there is none.
  static func fetch(_ db: Database, _ key: String, of event: Identifier<Event>) throws -> Question {
    let questions = try all(db, of: event)
    guard let question = questions.first(where: { $0.key == key }) else {
      throw QuestionProblem.unknown(key, known: questions.map(\.key))
    }
    return question
  }

  /// Writes a new question at the end of an event's.
  static func insert(
    _ db: Database, _ question: Question, into event: Identifier<Event>
  ) throws -> Identifier<Question> {
    try db.execute(
      sql: """
        INSERT INTO question (eventId, position, key, text, type, isRequired, options)
        SELECT ?1, ifnull(max(position), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM question WHERE eventId = ?1
        """,
      arguments: [
        event, question.key, question.text, question.kind.rawValue, question.isRequired,
        try question.optionsText,
      ])
    return Identifier(db.lastInsertedRowID)
  }

  /// Writes this question over the one there is.
  func update(_ db: Database) throws {
    try db.execute(
      sql: "UPDATE question SET text = ?, type = ?, isRequired = ?, options = ? WHERE id = ?",
      arguments: [text, kind.rawValue, isRequired, try optionsText, id])
  }

  private var optionsText: String {
    get throws { String(decoding: try JSONEncoder().encode(options), as: UTF8.self) }
  }
}

extension Answer.Value {
  /// The answer as the file keeps it.
  var kept: String {
    get throws {
      switch self {
      case .text(let text): text
      case .yes(let answer): answer ? "yes" : "no"
      case .several(let options):
        String(decoding: try JSONEncoder().encode(options), as: UTF8.self)
      }
    }
  }

  /// What `kept` wrote of a question.
  init(kept text: String, of kind: Question.Kind) throws {
    switch kind {
    case .text, .choice, .number: self = .text(text)
    case .yesno: self = .yes(text == "yes")
    case .choices:
      self = .several(try JSONDecoder().decode([String].self, from: Data(text.utf8)))
    }
  }
}

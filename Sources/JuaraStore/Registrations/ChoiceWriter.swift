import GRDB
import Juara

struct ChoiceWriter {
  private let db: Database
  private let event: Event
  private let sessions: [Int: Session]
  private let questions: [Question]
  private let choices: BulkInsert
  private let answers: BulkInsert
  private let answered: PreparedStatement

  init(_ db: Database, of event: Event) throws {
    self.db = db
    self.event = event
    let all = event.plan.registrationPer == .session ? try Session.all(db, of: event.id) : []
    sessions = Dictionary(uniqueKeysWithValues: all.map { ($0.number, $0) })
    questions = try Question.all(db, of: event.id)
    choices = BulkInsert(db, "registrationSession", "registrationId, sessionId")
    answers = BulkInsert(db, "answer", "registrationId, questionId, value")
    answered = try PreparedStatement(
      db, "SELECT value FROM answer WHERE registrationId = ? AND questionId = ?")
  }

  func sessions(
    _ numbers: [Int], keeping kept: Set<Int> = [], party: Int, at instant: Instant, override: Bool
  ) throws -> [Identifier<Session>] {
    try event.sessions(
      chosen: numbers, keeping: kept, among: sessions, party: party, at: instant,
      override: override
    ).map(\.id)
  }

  func check(_ answers: [Answer], override: Bool) throws {
    for answer in answers where !questions.contains(where: { $0.key == answer.key }) {
      throw QuestionProblem.unknown(answer.key, known: questions.map(\.key))
    }
    guard !override else { return }
    do throws(AnswerProblem) {
      try questions.requireAnswers(answers)
    } catch {
      throw RegistrationRefusal.answer(error)
    }
  }

  /// Keeps them for a registration that is new, until `flush()`.
  func add(
    _ sessions: [Identifier<Session>], _ answers: [Answer],
    of registration: Identifier<Registration>
  ) throws {
    for session in sessions { choices.add([.key(registration), .key(session)]) }
    // Of two answers to one question the last holds.
    let last = Dictionary(answers.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    for question in questions {
      guard let answer = last[question.key] else { continue }
      self.answers.add([.key(registration), .key(question.id), .text(answer.kept)])
    }
  }

  /// Writes what is kept, after the registrations it belongs to.
  func flush() throws {
    try choices.flush()
    try answers.flush()
  }

  /// Writes the answers that are new or changed; returns the changes for the audit log.
  func update(
    _ answers: [Answer], of registration: Identifier<Registration>
  ) throws -> [AuditEntry.Change] {
    try changes(answers, of: registration).map { question, change in
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO answer (registrationId, questionId, value) VALUES (?, ?, ?)
          """,
        arguments: [registration, question.id, change.new])
      return change
    }
  }

  /// What answers would change.
  func changes(
    _ answers: [Answer], of registration: Identifier<Registration>
  ) throws -> [(question: Question, change: AuditEntry.Change)] {
    try answers.compactMap { answer in
      guard let question = questions.first(where: { $0.key == answer.key }) else {
        throw QuestionProblem.unknown(answer.key, known: questions.map(\.key))
      }
      var old: String?
      try answered.forEachRow([.key(registration), .key(question.id)]) { old = $0.text(0) }
      let new = answer.value.kept
      guard old != new else { return nil }
      return (question, .init(AuditEntry.Change.answer + answer.key, from: old, to: new))
    }
  }

  static func resize(
    _ db: Database, _ registration: Registration, of event: Event, to party: Int
  ) throws -> [AuditEntry.Change] {
    guard party != registration.party else { return [] }
    let chosen = try Session.all(
      db,
      """
      JOIN registrationSession ON sessionId = session.id
      WHERE registrationId = ?
      """, [registration.id])
    try registration.checkResizing(to: party, in: try Event.fetch(db, event.id), chosen: chosen)
    try db.execute("UPDATE registration SET party = ? WHERE id = ?", [party, registration.id])
    return [.init("party", from: String(registration.party), to: String(party))]
  }

  /// What a choice of sessions would change; none leaves them as they are.
  func changes(
    _ numbers: [Int], of registration: Registration
  ) throws -> [AuditEntry.Change] {
    guard event.plan.registrationPer == .session, !numbers.isEmpty else { return [] }
    let old = try Self.chosen(db, by: registration.id)
    return Set(numbers) == old ? [] : [Self.change(old, Set(numbers))]
  }

  private static func chosen(
    _ db: Database, by registration: Identifier<Registration>
  ) throws -> Set<Int> {
    try Int.fetchSet(
      db,
      sql: """
        SELECT number FROM session JOIN registrationSession ON sessionId = session.id
        WHERE registrationId = ?
        """,
      arguments: [registration])
  }

  private static func change(_ old: Set<Int>, _ new: Set<Int>) -> AuditEntry.Change {
    func text(_ numbers: Set<Int>) -> String {
      numbers.sorted().map(String.init).joined(separator: "; ")
    }
    return .init("sessions", from: text(old), to: text(new))
  }

  /// Sets the sessions to those of a change's text, as they were before it.
  static func restore(
    _ db: Database, _ text: String?, of registration: Identifier<Registration>
  ) throws {
    try db.execute("DELETE FROM registrationSession WHERE registrationId = ?", [registration])
    for number in (text ?? "").split(separator: "; ").compactMap({ Int($0) }) {
      try db.execute(
        """
        INSERT INTO registrationSession (registrationId, sessionId)
        SELECT registration.id, session.id FROM registration
        JOIN session ON session.eventId = registration.eventId
        WHERE registration.id = ? AND session.number = ?
        """, [registration, number])
    }
  }

  func rechoose(
    _ db: Database, _ numbers: [Int], of registration: Registration, at now: Instant
  ) throws -> [AuditEntry.Change] {
    let old = try Self.chosen(db, by: registration.id)
    // Who has been to a session stays registered for it.
    let added = Set(numbers).subtracting(old)
    let kept = try sessions(
      numbers, keeping: old, party: registration.party, at: now, override: added.isEmpty)
    guard Set(numbers) != old else { return [] }
    try registration.checkAdding(added.sorted().compactMap { sessions[$0] })
    try db.execute("DELETE FROM registrationSession WHERE registrationId = ?", [registration.id])
    for session in kept { choices.add([.key(registration.id), .key(session)]) }
    try choices.flush()
    return [Self.change(old, Set(numbers))]
  }

  static func prioritise(
    _ db: Database, _ id: Identifier<Registration>, _ priority: Int
  ) throws -> [AuditEntry.Change] {
    let old: Int = try db.value("SELECT priority FROM registration WHERE id = ?", [id])
    guard old != priority else { return [] }
    try db.execute("UPDATE registration SET priority = ? WHERE id = ?", [priority, id])
    return [.init("priority", from: String(old), to: String(priority))]
  }
}

extension AuditEntry.Change {
  /// What begins the name of the field that an answer is in the audit log.
  static let answer = "answer."

  /// The key of the question whose answer changed; nil for another field.
  var question: String? {
    field.hasPrefix(Self.answer) ? String(field.dropFirst(Self.answer.count)) : nil
  }
}

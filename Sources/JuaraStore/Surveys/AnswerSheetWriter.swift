import GRDB
import Juara

/// Writes sheets of one survey.
struct AnswerSheetWriter {
  let context: WriteContext
  private let survey: Survey
  private let generator: SharedGenerator
  private let secret: String
  /// How many came who can be asked; nil where that is not known, in a period.
  private let asked: Int?
  private var db: Database { context.db }

  init(_ context: WriteContext, _ survey: Survey, _ generator: SharedGenerator) throws {
    self.context = context
    self.survey = survey
    self.generator = generator
    secret = try context.db.value("SELECT secret FROM library")
    if survey.questions.isEmpty { throw SurveyRefusal.noQuestions(survey.code) }
    switch survey.scope {
    case .event:
      asked = try SurveyVisitors(context.db, at: context.now).asked(by: survey)
      if asked == 0 { throw SurveyRefusal.nobodyCame(survey.code) }
    case .period: asked = nil
    }
  }

  /// Throws before anything is written: an import goes on after a row that is refused.
  func check(_ draft: AnswerSheetDraft) throws {
    try survey.checkSheet(draft, today: context.today)
    if let asked, try AnswerSheet.count(db, of: survey.id) >= asked {
      throw SurveyRefusal.allAnswered(survey.code, came: asked)
    }
  }

  func write(_ draft: AnswerSheetDraft) throws -> AnswerSheetID {
    if let code = draft.code, try hasAnswered(code) { throw SurveyRefusal.alreadyAnswered }
    try check(draft)
    if let code = draft.code { try markAnswered(code) }
    return try insert(draft)
  }

  /// Whether somebody has answered by the code.
  func hasAnswered(_ code: AnswerCode) throws -> Bool {
    let answered: Bool? = try db.first(
      "SELECT hasAnswered FROM surveyInvitation WHERE surveyId = ? AND codeHash = ?",
      [survey.id, hash(code)])
    guard let answered else { throw SurveyRefusal.unknownPersonalCode }
    return answered
  }

  private func markAnswered(_ code: AnswerCode) throws {
    try db.execute(
      "UPDATE surveyInvitation SET hasAnswered = 1 WHERE surveyId = ? AND codeHash = ?",
      [survey.id, hash(code)])
  }

  /// Lets one code that has answered do so again, in place of an answer that was taken back.
  func reuse(_ code: AnswerCode) throws -> Bool {
    try db.execute(
      "UPDATE survey SET takenBack = takenBack - 1 WHERE id = ? AND takenBack > 0", [survey.id])
    guard db.changesCount > 0 else { return false }
    try db.execute(
      "UPDATE surveyInvitation SET hasAnswered = 0 WHERE surveyId = ? AND codeHash = ?",
      [survey.id, hash(code)])
    return true
  }

  private func hash(_ code: AnswerCode) -> String { code.hash(secret: secret, survey: survey.id) }

  private func insert(_ draft: AnswerSheetDraft) throws -> AnswerSheetID {
    var id = generator.draw { AnswerSheetID.drawn(using: &$0) }
    while try db.exists("SELECT * FROM answerSheet WHERE id = ?", [id]) {
      id = generator.draw { AnswerSheetID.drawn(using: &$0) }
    }
    try db.insert(
      "answerSheet",
      [
        "id": id, "surveyId": survey.id, "answeredOn": draft.answeredOn,
        "hadCode": draft.code != nil, "importId": context.importID,
      ])
    for (question, answer) in draft.answers {
      switch answer {
      case .option(let value), .number(let value): try insert(value, to: question, on: id)
      case .options(let values): for value in values { try insert(value, to: question, on: id) }
      case .text(let text):
        try db.insert(
          "surveyText",
          [
            "id": try drawTextID(), "sheetId": id, "questionId": question, "text": text,
            "state": SurveyText.State.new,
          ])
      }
    }
    return id
  }

  private func insert(
    _ value: Int, to question: Identifier<SurveyQuestion>, on sheet: AnswerSheetID
  ) throws {
    try db.insert(
      "surveyAnswer", ["sheetId": sheet, "questionId": question, "value": value])
  }

  private func drawTextID() throws -> String {
    repeat {
      let id = generator.draw { ReferralCode.drawn(using: &$0).text }
      if try !db.exists("SELECT * FROM surveyText WHERE id = ?", [id]) { return id }
    } while true
  }
}

/// The same sheet again changes nothing: one by code because its code has answered, one without because so
/// many sheets of that day say the same. Nothing has to be kept of a row for that.
struct AnswerImporter: RowImporter {
  let writer: AnswerSheetWriter
  /// How many sheets came from files, by what they say.
  var known: [AnswerSheet.Content: Int]
  private var codes: Set<AnswerCode> = []

  init(writer: AnswerSheetWriter, known: [AnswerSheet.Content: Int]) {
    self.writer = writer
    self.known = known
  }

  mutating func take(_ draft: AnswerSheetDraft, line: Int) throws -> RowOutcome {
    let content = AnswerSheet.Content(
      answeredOn: draft.answeredOn, answers: draft.answers, hadCode: draft.code != nil)
    let isKnown = known[content, default: 0] > 0
    guard let code = draft.code else {
      if isKnown {
        known[content, default: 0] -= 1
        return .unchanged()
      }
      _ = try writer.write(draft)
      return .created()
    }
    if try writer.hasAnswered(code) {
      if isKnown, !codes.contains(code) {
        known[content, default: 0] -= 1
        return .unchanged()
      }
      try writer.check(draft)
      guard !codes.contains(code), try writer.reuse(code) else {
        return .unchanged([.answeredBefore])
      }
    }
    codes.insert(code)
    _ = try writer.write(draft)
    return .created()
  }
}

extension AnswerSheet {
  struct Content: Hashable {
    let answeredOn: Day
    let answers: [Identifier<SurveyQuestion>: SurveyAnswer]
    let hadCode: Bool
  }

  static func count(_ db: Database, of survey: Identifier<Survey>) throws -> Int {
    try db.count("SELECT count(*) FROM answerSheet WHERE surveyId = ?", [survey])
  }

  static func imported(_ db: Database, of survey: Survey) throws -> [Content: Int] {
    var known: [Content: Int] = [:]
    for (sheet, hadCode) in try all(db, of: survey, where: "importId IS NOT NULL") {
      known[
        Content(answeredOn: sheet.answeredOn, answers: sheet.answers, hadCode: hadCode),
        default: 0] += 1
    }
    return known
  }

  /// In the order of their random names.
  static func all(_ db: Database, of survey: Survey) throws -> [AnswerSheet] {
    try all(db, of: survey, where: "TRUE").map(\.sheet)
  }

  private static func all(
    _ db: Database, of survey: Survey, where condition: String
  ) throws -> [(sheet: AnswerSheet, hadCode: Bool)] {
    let kinds = Dictionary(uniqueKeysWithValues: survey.questions.map { ($0.id, $0.kind) })
    var answers: [AnswerSheetID: [Identifier<SurveyQuestion>: SurveyAnswer]] = [:]
    let values = try db.cursor(
      """
      SELECT sheetId, questionId, value FROM surveyAnswer
      JOIN answerSheet ON answerSheet.id = sheetId WHERE surveyId = ? ORDER BY 1, 2, 3
      """, [survey.id])
    while let row = try values.next() {
      let (sheet, question): (AnswerSheetID, Identifier<SurveyQuestion>) = try (row[0], row[1])
      let value: Int = try row[2]
      switch kinds[question] {
      case .scale?, .one?: answers[sheet, default: [:]][question] = .option(value)
      case .number?: answers[sheet, default: [:]][question] = .number(value)
      case .several?:
        var options: [Int] = []
        if case .options(let known)? = answers[sheet]?[question] { options = known }
        answers[sheet, default: [:]][question] = .options(options + [value])
      case .text?, nil: break
      }
    }
    let texts = try db.cursor(
      """
      SELECT sheetId, questionId, text FROM surveyText
      JOIN answerSheet ON answerSheet.id = sheetId WHERE surveyId = ?
      """, [survey.id])
    while let row = try texts.next() {
      answers[try row[0], default: [:]][try row[1]] = .text(try row[2])
    }
    return try db.rows(
      """
      SELECT id, answeredOn, hadCode FROM answerSheet WHERE surveyId = ? AND \(condition)
      ORDER BY id
      """, [survey.id]
    ).map { row in
      let id: AnswerSheetID = try row[0]
      return (
        AnswerSheet(id: id, answeredOn: try row[1], answers: answers[id] ?? [:]), try row[2]
      )
    }
  }

  /// Takes the sheets of an import away. As many codes as had brought them may answer again; nobody knows
  /// which they were.
  static func takeBack(_ context: WriteContext, _ id: Identifier<Import>) throws {
    try context.db.execute(
      """
      UPDATE survey SET takenBack = takenBack + (
        SELECT count(*) FROM answerSheet
        WHERE importId = ?1 AND surveyId = survey.id AND hadCode)
      WHERE id IN (SELECT surveyId FROM answerSheet WHERE importId = ?1)
      """, [id])
    try context.db.execute("DELETE FROM answerSheet WHERE importId = ?", [id])
  }
}

import GRDB
package import Juara

extension Store {
  @discardableResult
  package func addSurveyQuestion(
    _ draft: SurveyQuestionDraft, to code: String, by audit: AuditContext
  ) throws -> SurveyQuestion {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      try survey.checkMayChange(answers: AnswerSheet.count(context.db, of: survey.id))
      if draft.isPersonal, !survey.asksAdultsOnly {
        let minors = try SurveyVisitors(context.db, at: context.now).minorsInvited(to: survey)
        if minors > 0 { throw SurveyRefusal.minorsInvited(minors) }
      }
      try SurveyQuestion.insert(context.db, draft, into: survey.id)
      let question = try Survey.fetch(context.db, survey.id).question(draft.key)
      try context.log(.edited, .survey, survey.id, .creating(question.fields))
      return question
    }
  }

  /// Sets what a question says in one language.
  @discardableResult
  package func editSurveyQuestion(
    _ key: String, of code: String, in language: Language, by audit: AuditContext,
    _ change: (inout SurveyQuestion.Text) throws -> Void
  ) throws -> SurveyQuestion {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      let before = try survey.question(key)
      if before.isElement { throw SurveyRefusal.elementStays(key) }
      let isKnown = before.texts[language] != nil
      // Another language may follow later, but what was answered stays what was asked.
      if isKnown {
        try survey.checkMayChange(answers: AnswerSheet.count(context.db, of: survey.id))
      }
      var after = before
      var text = before.texts[language] ?? SurveyQuestion.Text("")
      try change(&text)
      if let other = before.texts.first(where: { $0.key != language })?.value,
        other.options.count != text.options.count
      {
        throw SurveyRefusal.otherOptions(expected: other.options.count)
      }
      after.texts[language] = text
      try after.check()
      let changes = [AuditEntry.Change].between(before.fields, after.fields)
      guard !changes.isEmpty else { return before }
      try SurveyQuestion.save(context.db, text, language, of: before.id)
      try context.log(.edited, .survey, survey.id, changes)
      return after
    }
  }

  package func removeSurveyQuestion(
    _ key: String, from code: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      try survey.checkMayChange(answers: AnswerSheet.count(context.db, of: survey.id))
      let question = try survey.question(key)
      if question.isElement { throw SurveyRefusal.elementStays(key) }
      try context.db.execute("DELETE FROM surveyQuestion WHERE id = ?", [question.id])
      try context.log(
        .edited, .survey, survey.id, [.init("question", from: question.key, to: nil)])
    }
  }

  package func setSurveyPlan(
    _ action: String, for key: String, of code: String, responsible: String, due: Day,
    by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      let element = try survey.element(key)
      let before: String? = try context.db.first(
        "SELECT action FROM surveyPlan WHERE questionId = ?", [element.id])
      try context.db.execute(
        "INSERT OR REPLACE INTO surveyPlan (questionId, action, responsible, due) VALUES (?, ?, ?, ?)",
        [element.id, action, responsible, due])
      try context.log(
        .edited, .survey, survey.id,
        [
          .init("question", from: nil, to: element.key),
          .init("plan", from: before, to: action), .init("due", from: nil, to: due.description),
        ])
    }
  }

  package func removeSurveyPlan(
    for key: String, of code: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      let element = try survey.element(key)
      let before: String? = try context.db.first(
        "SELECT action FROM surveyPlan WHERE questionId = ?", [element.id])
      guard let before else { return }
      try context.db.execute("DELETE FROM surveyPlan WHERE questionId = ?", [element.id])
      try context.log(
        .edited, .survey, survey.id,
        [.init("question", from: nil, to: element.key), .init("plan", from: before, to: nil)])
    }
  }

  /// By element, in the order of the form.
  package func surveyPlans(of code: String) throws -> [(element: SurveyQuestion, plan: SurveyPlan?)]
  {
    try read { db in
      let survey = try Survey.fetch(db, code)
      if survey.preset != .skm { throw SurveyRefusal.notSKM(survey.code) }
      return try survey.elements.map { element in
        let row = try db.row(
          "SELECT action, responsible, due FROM surveyPlan WHERE questionId = ?", [element.id])
        return (
          element,
          try row.map {
            SurveyPlan(
              question: element.id, action: try $0[0], responsible: try $0[1], due: try $0[2])
          }
        )
      }
    }
  }
}

extension Survey {
  fileprivate func element(_ key: String) throws(SurveyRefusal) -> SurveyQuestion {
    if preset != .skm { throw .notSKM(code) }
    guard let element = elements.first(where: { $0.key == key.lowercased() }) else {
      throw .notAnElement(key, known: elements.map(\.key))
    }
    return element
  }
}

extension SurveyQuestion {
  static func all(_ db: Database, of survey: Identifier<Survey>) throws -> [SurveyQuestion] {
    var texts: [Identifier<SurveyQuestion>: [Language: Text]] = [:]
    let rows = try db.rows(
      """
      SELECT questionId, language, text, options FROM surveyQuestionText
      JOIN surveyQuestion ON surveyQuestion.id = questionId WHERE surveyId = ?
      """, [survey])
    for row in rows {
      texts[try row[0], default: [:]][try row[1]] = Text(
        try row[2], (try row[3] as TextList).texts)
    }
    return try db.rows(
      """
      SELECT id, key, kind, isPersonal, isElement FROM surveyQuestion
      WHERE surveyId = ? ORDER BY position
      """, [survey]
    ).map { row in
      let id: Identifier<SurveyQuestion> = try row[0]
      return SurveyQuestion(
        id: id, key: try row[1], kind: try row[2], isPersonal: try row[3], isElement: try row[4],
        texts: texts[id] ?? [:])
    }
  }

  static func insert(
    _ db: Database, _ draft: SurveyQuestionDraft, into survey: Identifier<Survey>
  ) throws {
    let question = SurveyQuestion(
      id: Identifier(0), key: draft.key, kind: draft.kind, isPersonal: draft.isPersonal,
      isElement: draft.isElement, texts: draft.texts)
    try question.check()
    if try db.exists(
      "SELECT * FROM surveyQuestion WHERE surveyId = ? AND key = ?", [survey, draft.key])
    {
      throw SurveyRefusal.keyTaken(draft.key)
    }
    let id: Identifier<SurveyQuestion> = try db.insert(
      "surveyQuestion",
      [
        "surveyId": survey,
        "position": try db.count(
          "SELECT ifnull(max(position), 0) + 1 FROM surveyQuestion WHERE surveyId = ?", [survey]),
        "key": draft.key, "kind": draft.kind, "isPersonal": draft.isPersonal,
        "isElement": draft.isElement,
      ])
    for (language, text) in draft.texts { try save(db, text, language, of: id) }
  }

  static func save(
    _ db: Database, _ text: Text, _ language: Language, of id: Identifier<SurveyQuestion>
  ) throws {
    try db.execute(
      """
      INSERT INTO surveyQuestionText (questionId, language, text, options) VALUES (?, ?, ?, ?)
      ON CONFLICT (questionId, language) DO UPDATE SET text = excluded.text,
        options = excluded.options
      """, [id, language, text.text, TextList(text.options)])
  }
}

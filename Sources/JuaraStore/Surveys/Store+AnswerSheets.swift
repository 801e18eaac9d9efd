import GRDB
package import Juara

extension Store {
  /// Keeps one sheet, and that its code has answered; nothing says which sheet was whose.
  @discardableResult
  package func enterAnswers(
    _ draft: AnswerSheetDraft, to code: String, by audit: AuditContext
  ) throws -> AnswerSheetID {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      let writer = try AnswerSheetWriter(context, survey, generator)
      let id = try writer.write(draft)
      try context.log(.recorded, .survey, survey.id, [.init("answers", from: nil, to: "1")])
      return id
    }
  }

  /// Takes back what was just entered, so that its code may answer again.
  package func withdrawAnswers(
    _ sheet: AnswerSheetID, enteredBy personal: AnswerCode?, from code: String,
    by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      try context.db.execute(
        "DELETE FROM answerSheet WHERE id = ? AND surveyId = ?", [sheet, survey.id])
      guard context.db.changesCount > 0 else { throw SurveyRefusal.nothingToUndo }
      if let personal {
        let secret: String = try context.db.value("SELECT secret FROM library")
        try context.db.execute(
          "UPDATE surveyInvitation SET hasAnswered = 0 WHERE surveyId = ? AND codeHash = ?",
          [survey.id, personal.hash(secret: secret, survey: survey.id)])
      }
      try context.log(.withdrawn, .survey, survey.id, [.init("answers", from: "1", to: nil)])
    }
  }

  package func importAnswers(
    to code: String, _ options: ImportOptions, by audit: AuditContext,
    rows next: () throws -> ImportRow<AnswerSheetDraft>?, report: (ImportMessage) throws -> Void
  ) throws -> ImportReport {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      return try ImportSession.run(context, .surveys, options, rows: next, report: report) {
        AnswerImporter(
          writer: try AnswerSheetWriter($0, survey, generator),
          known: try AnswerSheet.imported(context.db, of: survey))
      }
    }
  }

  /// What the sheets come to; those of the survey it follows beside it.
  package func surveyResult(
    of code: String, in filter: (question: String, answer: String)? = nil,
    forSharing: Bool = false
  ) throws -> (result: SurveyResult, first: SurveyResult?) {
    try read { db in
      let survey = try Survey.fetch(db, code)
      let group = try filter.map { try survey.group(of: $0.answer, to: $0.question) }
      let result = try SurveyResult.make(db, survey, in: group, forSharing: forSharing)
      let first = try survey.follows.map { try Survey.fetch(db, $0.text) }
      return (
        result,
        try first.map { first in
          let same = try filter.map { try first.group(of: $0.answer, to: $0.question) }
          return try SurveyResult.make(db, first, in: same, forSharing: forSharing)
        }
      )
    }
  }

  /// The written answers, in an order that tells nothing.
  package func surveyTexts(
    of code: String, _ state: SurveyText.State? = nil
  ) throws -> [SurveyText] {
    try read { db in
      let survey = try Survey.fetch(db, code)
      return try db.rows(
        """
        SELECT surveyText.id, key, text, state FROM surveyText
        JOIN surveyQuestion ON surveyQuestion.id = questionId
        WHERE surveyId = ?1 AND (?2 IS NULL OR state = ?2) ORDER BY position, surveyText.id
        """, [survey.id, state]
      ).map {
        SurveyText(id: try $0[0], question: try $0[1], text: try $0[2], state: try $0[3])
      }
    }
  }

  /// Lets written answers be read outside, or keeps them from it.
  /// - Parameter areNamesChecked: Whether staff say of names and contacts in them that they may be read.
  /// - Returns: How many stand otherwise than before.
  @discardableResult
  package func setSurveyTexts(
    _ ids: [String], of code: String, to state: SurveyText.State, areNamesChecked: Bool = false,
    by audit: AuditContext
  ) throws -> Int {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      var changed = 0
      for id in ids {
        let row = try context.db.row(
          """
          SELECT state, text FROM surveyText JOIN surveyQuestion ON surveyQuestion.id = questionId
          WHERE surveyText.id = ? AND surveyId = ?
          """, [id.lowercased(), survey.id])
        guard let row else { throw SurveyRefusal.unknownText(id) }
        let before: SurveyText.State = try row[0]
        if before == state { continue }
        if state == .released, !areNamesChecked {
          try Self.checkWords(context.db, of: id, saying: try row[1])
        }
        try context.db.execute(
          "UPDATE surveyText SET state = ? WHERE id = ?", [state, id.lowercased()])
        try context.log(
          .decided, .survey, survey.id,
          [
            .init("writtenAnswer", from: nil, to: id.lowercased()),
            .init("state", from: before.rawValue, to: state.rawValue),
          ])
        changed += 1
      }
      return changed
    }
  }
}

extension Store {
  private static func checkWords(_ db: Database, of id: String, saying text: String) throws {
    let named = try NamesInText([text]).participants(db)
    if !named.isEmpty { throw SurveyRefusal.textNames(id, named) }
    let contacts = ContactsInText([text], countryCode: try Library.fetch(db).countryCode)
    if !contacts.isEmpty { throw SurveyRefusal.textShowsContacts(id) }
  }
}

extension Survey {
  fileprivate func group(
    of answer: String, to key: String
  ) throws(SurveyRefusal) -> SurveyResult.Group {
    let known = questions.filter(\.makesGroups).map(\.key)
    guard let question = questions.first(where: { $0.key == key.lowercased() }),
      question.makesGroups
    else { throw .noFilter(key, known: known) }
    do throws(SurveyAnswerProblem) {
      guard case .option(let option) = try question.answer(answer) else {
        throw SurveyAnswerProblem.notANumber(answer)
      }
      return SurveyResult.Group(question: question.id, option: option)
    } catch {
      throw .answer(error, question: key)
    }
  }
}

extension SurveyResult {
  fileprivate static func make(
    _ db: Database, _ survey: Survey, in group: Group?, forSharing: Bool
  ) throws -> SurveyResult {
    var texts: [Identifier<SurveyQuestion>: [String]] = [:]
    let rows = try db.rows(
      """
      SELECT questionId, text FROM surveyText JOIN answerSheet ON answerSheet.id = sheetId
      WHERE surveyId = ?1 AND state = 'released'
        AND (?2 IS NULL OR EXISTS (SELECT * FROM surveyAnswer
          WHERE surveyAnswer.sheetId = answerSheet.id AND surveyAnswer.questionId = ?2 AND value = ?3))
      ORDER BY surveyText.id
      """, [survey.id, group?.question, group?.option])
    for row in rows { texts[try row[0], default: []].append(try row[1]) }
    return SurveyResult(
      of: survey, try AnswerSheet.all(db, of: survey), texts: texts, in: group,
      forSharing: forSharing)
  }
}

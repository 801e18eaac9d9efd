import HTTPTypes
import Juara
import JuaraStore
import JuaraWording

extension Routes {
  /// Answering a survey by a personal code. What is kept of the answers says nothing of who gave them.
  func addSurveyPages() {
    get("surveys/:survey") { visit in
      let survey = try visit.survey()
      return visit.showPrivately(visit.surveyPage(survey, FieldErrors()))
    }
    post("surveys/:survey") { try $0.answerSurvey() }
  }
}

extension PersonalVisit {
  /// Draws a code for whoever was asked, so that nobody has to look for the invitation.
  func beginSurvey() throws -> Reply {
    try requireEverything()
    guard
      let survey = try visit.store.surveysWaiting(for: participant.id).first(where: {
        $0.code.text == visit.form["survey"]
      })
    else { throw WebProblem.notFound }
    let invitations = try visit.store.inviteToSurvey(
      survey.code.text, renew: true, only: participant.id, by: visit.audit)
    guard let code = invitations.invited.first?.code else { throw WebProblem.notFound }
    return show(visit.surveyPage(survey, FieldErrors(), code: code))
  }
}

extension Visit {
  fileprivate func survey() throws -> Survey {
    do {
      let survey = try store.survey(parameters["survey"] ?? "")
      if survey.questions.isEmpty { throw WebProblem.notFound }
      if today < survey.askedFrom {
        throw SurveyRefusal.tooEarly(survey.code, from: survey.askedFrom)
      }
      return survey
    } catch SurveyRefusal.unknown {
      throw WebProblem.notFound
    }
  }

  /// - Parameter code: One that was drawn just now, and need not be typed.
  func surveyPage(
    _ survey: Survey, _ errors: FieldErrors, code: AnswerCode? = nil
  ) -> FormPage {
    let isDrawn = code != nil || form["drawn"] != nil
    let codeItem = FormPage.Item(
      field: TextField(
        "code", wording(.surveyCodeLabel), hint: wording(.surveyCodeHint), value: form["code"],
        error: errors["code"]))
    return FormPage(
      frame: frame(
        survey.terms.title, isPrivate: true, isError: !errors.isEmpty,
        path: "/surveys/\(survey.code)"),
      back: Frame.Link(text: wording(.toProgramme), href: path("/")),
      heading: survey.terms.title,
      introduction: [wording(.surveyAnonymous), wording(.surveyOptional)],
      errors: errors.summary(in: wording), action: path("/surveys/\(survey.code)"),
      token: cookie.token,
      hidden: isDrawn
        ? [
          .init(name: "drawn", value: "1"),
          .init(name: "code", value: code?.text ?? form["code"] ?? ""),
        ] : [],
      items: (isDrawn && errors["code"] == nil ? [] : [codeItem])
        + survey.questions.map { surveyItem($0, errors) },
      button: wording(.sendAnswers))
  }

  private func surveyItem(_ question: SurveyQuestion, _ errors: FieldErrors) -> FormPage.Item {
    let text = question.text(in: language)
    let id = "q-\(question.key)"
    let (typed, error) = (form.all(id), errors[id])
    switch question.kind {
    case .text:
      return .init(area: TextArea(id, text.text, value: form.lines(id), error: error))
    case .number:
      return .init(
        field: TextField(id, text.text, type: "number", value: typed.first, error: error))
    case .scale, .one, .several:
      return .init(
        choice: .init(
          legend: text.text, error: error,
          ticks: text.options.enumerated().map { index, option in
            let value = String(index + 1)
            return Tick(
              id: index == 0 ? id : "\(id)-\(index)", name: id,
              type: question.kind == .several ? "checkbox" : "radio", value: value,
              label: option, isTicked: typed.contains(value))
          }))
    }
  }

  fileprivate func answerSurvey() throws -> Reply {
    let survey = try survey()
    try site.limits.check("surveys", of: incoming.visitor, site.rates.questions, at: now)
    var errors = FieldErrors()
    let code = form["code"].flatMap { AnswerCode($0) }
    if code == nil {
      errors.add(
        "code",
        wording(form["code"] == nil ? .surveyCodeMissing : .surveyCodeUnknown))
    }
    var answers: [Identifier<SurveyQuestion>: SurveyAnswer] = [:]
    for question in survey.questions {
      do throws(SurveyAnswerProblem) {
        answers[question.id] = try surveyAnswer(to: question)
      } catch {
        errors.add("q-\(question.key)", wording.sentence(error))
      }
    }
    if answers.isEmpty, !survey.questions.contains(where: { errors["q-\($0.key)"] != nil }) {
      errors.add("q-\(survey.questions[0].key)", wording(.surveyEmpty))
    }
    if errors.isEmpty {
      do {
        try once {
          try store.enterAnswers(
            AnswerSheetDraft(code: code, answeredOn: today, answers: answers),
            to: survey.code.text, by: audit)
        }
      } catch let refusal as SurveyRefusal {
        errors.add(
          "code", wording.personalSentence(refusal) ?? wording(.cannotBeDoneTitle))
      }
    }
    guard errors.isEmpty else {
      return showPrivately(surveyPage(survey, errors), status: .unprocessableContent)
    }
    return showPrivately(
      NotePage(
        frame: frame(survey.terms.title, isPrivate: true, path: "/surveys/\(survey.code)"),
        heading: survey.terms.title,
        sentences: [wording(.surveyThanks), wording(.surveyAnonymous)],
        links: [.init(text: wording(.toProgramme), href: path("/"))]))
  }

  /// Choices come by their number; nil for what was left open.
  private func surveyAnswer(
    to question: SurveyQuestion
  ) throws(SurveyAnswerProblem) -> SurveyAnswer? {
    let typed = form.all("q-\(question.key)")
    let options = typed.compactMap { Int($0) }.filter {
      (1...max(1, question.optionCount)).contains($0)
    }
    switch question.kind {
    case .scale, .one: return options.first.map { .option($0) }
    case .several: return options.isEmpty ? nil : .options(Set(options).sorted())
    case .number:
      return try typed.first.map { (text) throws(SurveyAnswerProblem) in
        try question.answer(text)
      }
    case .text:
      guard let text = form.lines("q-\(question.key)") else { return nil }
      return try question.answer(text)
    }
  }
}

/// Questions to those who came: to one event, or to the library in a period.
package struct Survey: Equatable, Sendable {
  /// A set of questions that Juara brings along.
  package enum Preset: String, CaseIterable, Sendable {
    /// On the event itself; for children too.
    case feedback
    /// What somebody takes along: knowledge, confidence, intended use, awareness.
    case outcome
    /// The survey of public satisfaction by Permenpan-RB 14/2017.
    case skm
  }

  /// Who can have come.
  package enum Scope: Equatable, Sendable {
    case event(EventCode)
    /// Both days belong to it.
    case period(Day, Day)
  }

  package let id: Identifier<Survey>
  package let code: EventCode
  package let preset: Preset?
  package let scope: Scope
  /// The survey of which this one asks the same again, weeks later.
  package let follows: EventCode?
  /// Nobody is asked or answers before.
  package let askedFrom: Day
  package var terms: SurveyTerms
  package var questions: [SurveyQuestion]

  package init(
    id: Identifier<Survey>, code: EventCode, preset: Preset?, scope: Scope,
    follows: EventCode? = nil, askedFrom: Day, terms: SurveyTerms, questions: [SurveyQuestion]
  ) {
    self.id = id
    self.code = code
    self.preset = preset
    self.scope = scope
    self.follows = follows
    self.askedFrom = askedFrom
    self.terms = terms
    self.questions = questions
  }

  /// How long after the first survey the same is asked again.
  package static let daysUntilFollowUp = 42

  /// Minors are asked about the event, and nothing about themselves beyond the class.
  package var asksAdultsOnly: Bool { preset == .skm || questions.contains(where: \.isPersonal) }

  /// The nine elements of the satisfaction survey; none in other surveys.
  package var elements: [SurveyQuestion] {
    preset == .skm ? questions.filter(\.isElement) : []
  }

  package func question(_ key: String) throws(SurveyRefusal) -> SurveyQuestion {
    guard let question = questions.first(where: { $0.key == key.lowercased() }) else {
      throw .unknownQuestion(key, known: questions.map(\.key))
    }
    return question
  }

  /// - Parameter answers: How many sheets there are.
  package func checkMayChange(answers: Int) throws(SurveyRefusal) {
    if answers > 0 { throw .hasAnswers(code, answers) }
  }

  package func checkDay(_ day: Day, today: Day) throws(SurveyRefusal) {
    if day > today { throw .answeredInFuture(day) }
    if day < askedFrom { throw .beforeAsked(day, from: askedFrom) }
  }

  package func checkSheet(_ draft: AnswerSheetDraft, today: Day) throws(SurveyRefusal) {
    try checkDay(draft.answeredOn, today: today)
    if draft.answers.isEmpty { throw .emptySheet }
  }
}

/// What staff may change of a survey later.
package struct SurveyTerms: Equatable, Sendable {
  package var title: String
  /// The address of a form on the web, with `KODE` where the personal code belongs.
  package var form: FormLink?
  /// How many were served, of whom the sample is drawn; nil takes those who came.
  package var population: Int?

  package init(title: String, form: FormLink? = nil, population: Int? = nil) {
    self.title = title
    self.form = form
    self.population = population
  }

  package func check() throws(SurveyRefusal) {
    if title.allSatisfy(\.isWhitespace) { throw .emptyTitle }
    if let form {
      guard form.text.hasPrefix("https://") || form.text.hasPrefix("http://"),
        !form.text.contains(where: \.isWhitespace)
      else { throw .notALink(form.text) }
    }
    if let population, !(1...1_000_000_000).contains(population) { throw .noPopulation }
  }

  package var fields: AuditFields {
    [("title", title), ("form", form?.text), ("population", population.map(String.init))]
  }
}

/// A survey to be made.
package struct SurveyDraft: Equatable, Sendable {
  package var code: EventCode
  package var preset: Survey.Preset?
  /// The event's code; nil for a period, or where the first survey says it.
  package var event: String?
  package var period: (Day, Day)?
  /// The code of the survey that is asked again.
  package var follows: String?
  package var terms: SurveyTerms
  package var questions: [SurveyQuestionDraft]

  package init(
    code: EventCode, preset: Survey.Preset? = nil, event: String? = nil,
    period: (Day, Day)? = nil, follows: String? = nil, terms: SurveyTerms,
    questions: [SurveyQuestionDraft] = []
  ) {
    self.code = code
    self.preset = preset
    self.event = event
    self.period = period
    self.follows = follows
    self.terms = terms
    self.questions = questions
  }

  package static func == (left: SurveyDraft, right: SurveyDraft) -> Bool {
    left.code == right.code && left.preset == right.preset && left.event == right.event
      && left.period?.0 == right.period?.0 && left.period?.1 == right.period?.1
      && left.follows == right.follows && left.terms == right.terms
      && left.questions == right.questions
  }
}

/// What the library will do about an element, by whom and until when.
package struct SurveyPlan: Equatable, Sendable {
  package let question: Identifier<SurveyQuestion>
  package var action: String
  package var responsible: String
  package var due: Day

  package init(
    question: Identifier<SurveyQuestion>, action: String, responsible: String, due: Day
  ) {
    self.question = question
    self.action = action
    self.responsible = responsible
    self.due = due
  }
}

/// Whom an invitation reached, and whom not.
package struct SurveyInvitationCount: Equatable, Sendable {
  package var invited = 0
  /// Those who had a code already.
  package var already = 0
  /// Those who have answered and get no other code.
  package var answered = 0
  /// Those who came and are minors, or whose age is unknown, where only adults are asked.
  package var minors = 0
  package var withoutAge = 0

  package init() {}
}

package enum SurveyRefusal: Error, Equatable, Sendable {
  case notACode(String)
  case exists(EventCode)
  case unknown(String, nearest: [String])
  case emptyTitle
  case notALink(String)
  case noPopulation
  case endsBeforeStart(Day, Day)
  /// It asks again itself, so that nothing follows it.
  case isFollowUp(EventCode)
  case notAKey(String)
  case keyTaken(String)
  case emptyText
  case tooLong(limit: Int)
  case asksForIdentityNumber
  case tooFewOptions
  case sameOption
  /// An option is empty, or has a `;` or `|`, which separate answers.
  case notAnOption
  case optionsOfOpenQuestion(SurveyQuestion.Kind)
  /// A language must have as many options as the other.
  case otherOptions(expected: Int)
  case unknownQuestion(String, known: [String])
  /// The nine elements are the rule's own.
  case elementStays(String)
  case noQuestions(EventCode)
  case hasAnswers(EventCode, Int)
  /// So many minors have been invited, who are asked nothing about themselves.
  case minorsInvited(Int)
  case nobodyCame(EventCode)
  /// All who came are minors or of unknown age, and only adults are asked.
  case noAdults(EventCode, cameWithoutAge: Int)
  case notAmongThem(EventCode)
  case adultsOnly(EventCode)
  case hasAnswered(EventCode)
  case tooEarly(EventCode, from: Day)
  case notAPersonalCode(String)
  case unknownPersonalCode
  case alreadyAnswered
  /// There are as many sheets as people who came.
  case allAnswered(EventCode, came: Int)
  case answeredInFuture(Day)
  case beforeAsked(Day, from: Day)
  case emptySheet
  case answer(SurveyAnswerProblem, question: String)
  case answerCount(expected: Int, found: Int)
  case textCount(expected: Int, found: Int)
  case notADay(String)
  case isFollowed(by: EventCode)
  case nothingToUndo
  case unknownText(String)
  /// A written answer names these participants, or somebody's telephone or e-mail address.
  case textNames(String, [PersonMatch])
  case textShowsContacts(String)
  /// Only a question with one choice makes groups.
  case noFilter(String, known: [String])
  case notSKM(EventCode)
  /// These elements have no answer, or there are too few answers to be told of.
  case noIndex(EventCode, unanswered: [String])
  case notAnElement(String, known: [String])
  /// The file has no column with the words of a question.
  case noColumns(headers: [String])
  case unknownColumn(String, headers: [String])
  case sameColumn(String)
}

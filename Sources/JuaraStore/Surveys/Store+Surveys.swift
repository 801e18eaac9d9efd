import GRDB
package import Juara

/// A survey with how many were asked and how many have answered.
package struct SurveyListing: Equatable, Sendable {
  package let survey: Survey
  /// Those with a personal code.
  package let invited: Int
  package let answers: Int
}

extension Store {
  package func survey(_ code: String) throws -> Survey {
    try read { db in try Survey.fetch(db, code) }
  }

  package func surveys() throws -> [SurveyListing] {
    try read { db in
      let ids: [Identifier<Survey>] = try db.values("SELECT id FROM survey ORDER BY code")
      return try ids.map { try SurveyListing.fetch(db, Survey.fetch(db, $0)) }
    }
  }

  package func surveyListing(_ code: String) throws -> SurveyListing {
    try read { db in try SurveyListing.fetch(db, Survey.fetch(db, code)) }
  }

  @discardableResult
  package func createSurvey(_ draft: SurveyDraft, by audit: AuditContext) throws -> Survey {
    try write(by: audit) { context in
      let db = context.db
      try draft.terms.check()
      if try db.exists("SELECT * FROM survey WHERE code = ?", [draft.code]) {
        throw SurveyRefusal.exists(draft.code)
      }
      let first = try draft.follows.map { try Survey.fetch(db, $0) }
      if let first, first.follows != nil { throw SurveyRefusal.isFollowUp(first.code) }
      var (event, period) = (try draft.event.map { try Event.fetch(db, code: $0) }, draft.period)
      if let first {
        switch first.scope {
        case .event(let code): event = try Event.fetch(db, code: code.text)
        case .period(let from, let to): period = (from, to)
        }
      }
      if let period, period.1 < period.0 {
        throw SurveyRefusal.endsBeforeStart(period.0, period.1)
      }
      let id: Identifier<Survey> = try db.insert(
        "survey",
        [
          "code": draft.code, "title": draft.terms.title, "preset": first?.preset ?? draft.preset,
          "eventId": event?.id, "fromDay": period?.0, "toDay": period?.1, "followsId": first?.id,
          "askedFrom": try Self.askedFrom(context, event, period, isFollowUp: first != nil),
          "form": draft.terms.form?.text, "population": draft.terms.population,
        ])
      let questions =
        first?.questions.map {
          SurveyQuestionDraft(
            key: $0.key, kind: $0.kind, isPersonal: $0.isPersonal, isElement: $0.isElement,
            texts: $0.texts)
        } ?? draft.questions
      for question in questions { try SurveyQuestion.insert(db, question, into: id) }
      try context.log(
        .created, .survey, id,
        .creating(
          [
            ("code", draft.code.text), ("preset", (first?.preset ?? draft.preset)?.rawValue),
            ("event", event?.code.text), ("from", period?.0.description),
            ("to", period?.1.description), ("follows", first?.code.text),
          ] + draft.terms.fields))
      return try Survey.fetch(db, id)
    }
  }

  /// The first day on which somebody can have come; of what is asked again, six weeks after the last.
  private static func askedFrom(
    _ context: WriteContext, _ event: Event?, _ period: (Day, Day)?, isFollowUp: Bool
  ) throws -> Day {
    var (first, last) = period ?? (context.today, context.today)
    if let event {
      let zone = context.library.zone
      let sessions = try SessionTime.all(context.db, of: event.id)
      let starts = [event.plan.startsAt] + sessions.map(\.startsAt)
      let ends = [event.plan.endsAt] + sessions.map(\.endsAt)
      first = zone.day(of: starts.min() ?? event.plan.startsAt)
      last = zone.day(of: (ends.max() ?? event.plan.endsAt).adding(seconds: -1))
    }
    return isFollowUp ? last.adding(days: Survey.daysUntilFollowUp) : first
  }

  @discardableResult
  package func editSurvey(
    _ code: String, by audit: AuditContext, _ change: (inout SurveyTerms) throws -> Void
  ) throws -> Survey {
    try write(by: audit) { context in
      let before = try Survey.fetch(context.db, code)
      var after = before
      try change(&after.terms)
      try after.terms.check()
      let changes = [AuditEntry.Change].between(before.terms.fields, after.terms.fields)
      guard !changes.isEmpty else { return before }
      try context.db.update(
        "survey", is: before.id,
        [
          "title": after.terms.title, "form": after.terms.form?.text,
          "population": after.terms.population,
        ])
      try context.log(.edited, .survey, before.id, changes)
      return after
    }
  }

  /// Removes a survey that nobody has answered, with its codes.
  @discardableResult
  package func removeSurvey(_ code: String, by audit: AuditContext) throws -> Survey {
    try write(by: audit) { context in
      let survey = try Survey.fetch(context.db, code)
      try survey.checkMayChange(answers: AnswerSheet.count(context.db, of: survey.id))
      let followers: [EventCode] = try context.db.values(
        "SELECT code FROM survey WHERE followsId = ?", [survey.id])
      if let follower = followers.first { throw SurveyRefusal.isFollowed(by: follower) }
      try context.db.execute("DELETE FROM survey WHERE id = ?", [survey.id])
      try context.log(.removed, .survey, survey.id, [.init("code", from: code, to: nil)])
      return survey
    }
  }
}

extension SurveyListing {
  fileprivate static func fetch(_ db: Database, _ survey: Survey) throws -> SurveyListing {
    SurveyListing(
      survey: survey,
      invited: try db.count(
        "SELECT count(*) FROM surveyInvitation WHERE surveyId = ?", [survey.id]),
      answers: try AnswerSheet.count(db, of: survey.id))
  }
}

extension Survey {
  static func fetch(_ db: Database, _ code: String) throws -> Survey {
    let id: Identifier<Survey>? = try db.first(
      "SELECT id FROM survey WHERE code = ?", [code.lowercased()])
    guard let id else {
      throw SurveyRefusal.unknown(
        code, nearest: NearestNames.to(code, among: try db.values("SELECT code FROM survey")))
    }
    return try fetch(db, id)
  }

  static func fetch(_ db: Database, _ id: Identifier<Survey>) throws -> Survey {
    let row = try db.row(
      """
      SELECT survey.code, survey.preset, event.code AS event, survey.fromDay, survey.toDay,
        first.code AS follows, survey.askedFrom, survey.title, survey.form, survey.population
      FROM survey LEFT JOIN event ON event.id = survey.eventId
      LEFT JOIN survey AS first ON first.id = survey.followsId WHERE survey.id = ?
      """, [id])
    guard let row else { throw SurveyRefusal.unknown("", nearest: []) }
    let event: EventCode? = try row[2]
    return Survey(
      id: id, code: try row[0], preset: try row[1],
      scope: try event.map { .event($0) } ?? .period(row[3], row[4]), follows: try row[5],
      askedFrom: try row[6],
      terms: SurveyTerms(
        title: try row[7], form: (try row[8] as String?).map { FormLink($0) },
        population: try row[9]),
      questions: try SurveyQuestion.all(db, of: id))
  }
}

import GRDB
package import Juara

/// Somebody who is asked, with a code that was just drawn and is told this once.
package struct SurveyInvitation: Equatable, Sendable {
  package let participant: Identifier<Participant>
  package let person: PersonDetails
  /// The entrant number in the event; of a period a number in the list.
  package let number: Int
  package let contact: Contact?
  package let code: AnswerCode
}

package struct SurveyInvitations: Equatable, Sendable {
  package let survey: Survey
  package var invited: [SurveyInvitation] = []
  package var count = SurveyInvitationCount()
}

extension Store {
  /// Draws a personal code for everybody who came and has none.
  /// - Parameters:
  ///   - renew: Also for those who have one and have not answered; the old code ends.
  ///   - person: Only for this person.
  package func inviteToSurvey(
    _ code: String, renew: Bool = false, only person: Identifier<Participant>? = nil,
    by audit: AuditContext
  ) throws -> SurveyInvitations {
    try write(by: audit) { context in
      let db = context.db
      let survey = try Survey.fetch(db, code)
      if survey.questions.isEmpty { throw SurveyRefusal.noQuestions(survey.code) }
      if context.today < survey.askedFrom {
        throw SurveyRefusal.tooEarly(survey.code, from: survey.askedFrom)
      }
      let visitors = try SurveyVisitors(db, at: context.now).all(of: survey)
      if visitors.isEmpty { throw SurveyRefusal.nobodyCame(survey.code) }
      if let person, !visitors.contains(where: { $0.participant.id == person }) {
        throw SurveyRefusal.notAmongThem(survey.code)
      }
      var known: [Identifier<Participant>: Bool] = [:]
      for row in try db.rows(
        "SELECT participantId, hasAnswered FROM surveyInvitation WHERE surveyId = ?", [survey.id])
      {
        known[try row[0]] = try row[1]
      }
      let secret: String = try db.value("SELECT secret FROM library")
      var result = SurveyInvitations(survey: survey)
      for visitor in visitors where person == nil || visitor.participant.id == person {
        let (id, details) = (visitor.participant.id, visitor.participant.details)
        if survey.asksAdultsOnly {
          switch details.isMinor(on: context.today, ageOfMajority: context.library.ageOfMajority) {
          case false?: break
          case true?:
            if person != nil { throw SurveyRefusal.adultsOnly(survey.code) }
            result.count.minors += 1
            continue
          case nil:
            if person != nil { throw SurveyRefusal.adultsOnly(survey.code) }
            result.count.withoutAge += 1
            continue
          }
        }
        if known[id] == true {
          if person != nil { throw SurveyRefusal.hasAnswered(survey.code) }
          result.count.answered += 1
          continue
        }
        if known[id] == false, !renew {
          result.count.already += 1
          continue
        }
        let drawn = try drawCode(db, for: id, in: survey, secret: secret)
        result.count.invited += 1
        result.invited.append(
          SurveyInvitation(
            participant: id, person: details, number: visitor.number,
            contact: details.contact(
              on: context.today, ageOfMajority: context.library.ageOfMajority), code: drawn))
      }
      if survey.asksAdultsOnly, result.count.minors + result.count.withoutAge == visitors.count {
        throw SurveyRefusal.noAdults(survey.code, cameWithoutAge: result.count.withoutAge)
      }
      if !result.invited.isEmpty {
        try context.log(
          .sent, .survey, survey.id,
          [.init("codes", from: nil, to: String(result.invited.count))])
      }
      return result
    }
  }

  /// The surveys that somebody was asked to answer and has not.
  package func surveysWaiting(for id: Identifier<Participant>) throws -> [Survey] {
    try read { db in
      let ids: [Identifier<Survey>] = try db.values(
        """
        SELECT surveyId FROM surveyInvitation WHERE participantId = ? AND hasAnswered = 0
        ORDER BY surveyId
        """, [id])
      return try ids.map { try Survey.fetch(db, $0) }
    }
  }

  private func drawCode(
    _ db: Database, for participant: Identifier<Participant>, in survey: Survey, secret: String
  ) throws -> AnswerCode {
    repeat {
      let code = generator.draw { AnswerCode.drawn(using: &$0) }
      let hash = code.hash(secret: secret, survey: survey.id)
      if try db.exists(
        "SELECT * FROM surveyInvitation WHERE surveyId = ? AND codeHash = ?", [survey.id, hash])
      {
        continue
      }
      try db.execute(
        """
        INSERT INTO surveyInvitation (surveyId, participantId, codeHash) VALUES (?, ?, ?)
        ON CONFLICT (surveyId, participantId) DO UPDATE SET codeHash = excluded.codeHash
        """, [survey.id, participant, hash])
      return code
    } while true
  }

  /// How many came who can be asked.
  package func surveyVisitors(of code: String, at now: Instant) throws -> Int {
    try read { db in
      try SurveyVisitors(db, at: now).asked(by: Survey.fetch(db, code))
    }
  }
}

/// Those who came to what a survey is about.
struct SurveyVisitors {
  struct Visitor {
    let participant: Participant
    let number: Int
    let party: Int
  }

  private let db: Database
  private let now: Instant
  private let library: Library

  init(_ db: Database, at now: Instant) throws {
    self.db = db
    self.now = now
    library = try Library.fetch(db)
  }

  /// By entrant number, or by ID for a period.
  func all(of survey: Survey) throws -> [Visitor] {
    switch survey.scope {
    case .event(let code):
      let event = try Event.fetch(db, code: code.text)
      let present = try RecipientQuery(db, event: event, session: nil, at: now).tookPart()
      return try Registration.withPeople(db, of: event.id).compactMap { registration, participant in
        present.contains(registration.id)
          ? Visitor(
            participant: participant, number: registration.number, party: registration.party) : nil
      }
    case .period(let from, let to): return try visitors(from, to)
    }
  }

  /// How many may answer: the party of each who came, but for minors where only adults are asked.
  func asked(by survey: Survey) throws -> Int {
    let today = library.zone.day(of: now)
    return try all(of: survey).filter { visitor in
      !survey.asksAdultsOnly
        || visitor.participant.details.isMinor(
          on: today, ageOfMajority: library.ageOfMajority) == false
    }.reduce(0) { $0 + $1.party }
  }

  func minorsInvited(to survey: Survey) throws -> Int {
    let today = library.zone.day(of: now)
    let ids: [Identifier<Participant>] = try db.values(
      "SELECT participantId FROM surveyInvitation WHERE surveyId = ?", [survey.id])
    return try ids.count { id in
      try Participant.fetch(db, id).details.isMinor(
        on: today, ageOfMajority: library.ageOfMajority) != false
    }
  }

  private func visitors(_ from: Day, _ to: Day) throws -> [Visitor] {
    let start = library.zone.start(of: from)
    let end = library.zone.start(of: to.adding(days: 1))
    var ids: Set<Identifier<Participant>> = []
    for event in try Event.all(db) where event.plan.startsAt < end && event.plan.endsAt >= start {
      let sheet = try AttendanceSheet.fetch(db, of: event)
      let sessions = sheet.sessions.filter { start <= $0.startsAt && $0.startsAt < end }
      for row in sheet.rows
      where sessions.contains(where: { session in
        row.attendances[session.id].map { session.presence(of: $0, at: now) } == .present
      }) {
        ids.insert(row.participant.id)
      }
    }
    ids.formUnion(
      try db.values(
        """
        SELECT DISTINCT participantId FROM logEntry JOIN entrant ON entrant.id = entrantId
        WHERE participantId IS NOT NULL AND voidedAt IS NULL AND readOn BETWEEN ? AND ?
        """, [from, to]))
    return try zip(ids.sorted(), 1...).map { id, number in
      Visitor(participant: try Participant.fetch(db, id), number: number, party: 1)
    }
  }
}

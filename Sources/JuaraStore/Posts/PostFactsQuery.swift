import GRDB
import Juara

/// Reads what a post can state, the same whether it is drafted or checked later.
struct PostFactsQuery {
  let db: Database
  let library: Library
  let now: Instant
  private var today: Day { library.zone.day(of: now) }

  init(_ db: Database, at now: Instant) throws {
    self.db = db
    library = try Library.fetch(db)
    self.now = now
  }

  /// For a draft.
  /// - Throws: `PostRefusal` where there is nothing to tell, or it may not be told.
  func facts(_ request: PostRequest) throws -> PostFacts {
    try request.check()
    var facts = PostFacts(
      request.occasion, language: request.language, days: request.days, at: now)
    let event = try request.event.map { try Event.fetch(db, code: $0) }
    facts.event = event
    if let event { try state(event, in: &facts) }
    switch request.occasion {
    case .announcement, .starts, .lastSeats: try checkToCome(event!, request.occasion)
    case .thanks: try checkIsOver(event!, facts)
    case .callForEntries:
      let challenge = try challenge(event!)
      if challenge.event.plan.registrationEnd <= now {
        throw PostRefusal.closedForEntries(event!.code)
      }
    case .progress:
      let window = try challenge(event!).window
      guard window.from <= today, today <= window.to else {
        throw PostRefusal.notRunning(event!.code)
      }
    case .winners: try stateWinners(of: try challenge(event!), in: &facts)
    case .review: try stateFeatured(in: try challenge(event!), of: &facts)
    case .figures: try stateFigures(in: &facts)
    case .resource: stateResource(request.resource!, in: &facts)
    case .quotation, .tip, .readingList, .videoPlan, .free:
      throw PostRefusal.cannotDraft(request.occasion)
    }
    facts.state(.library, of: .library, .text(library.name))
    facts.state(.contact, of: .library, library.contact.map { .text($0) })
    return facts
  }

  private func challenge(_ event: Event) throws -> Challenge {
    guard try Challenge.exists(db, event.id) else { throw PostRefusal.notAChallenge(event.code) }
    return try Challenge.fetch(db, code: event.code.text)
  }

  private func checkToCome(_ event: Event, _ occasion: Post.Occasion) throws {
    if event.plan.endsAt <= now { throw PostRefusal.eventOver(event.code) }
    guard occasion == .lastSeats else { return }
    guard let free = event.seats.free else { throw PostRefusal.noLimit(event.code) }
    if free == 0 { throw PostRefusal.noSeatsLeft(event.code) }
    if event.plan.registrationEnd <= now { throw PostRefusal.closedForEntries(event.code) }
  }

  private func checkIsOver(_ event: Event, _ facts: PostFacts) throws {
    if event.plan.endsAt > now { throw PostRefusal.eventNotOver(event.code) }
    let hasFigures = [PostFact.came, .readers].contains { fact in
      if case .number(let number) = facts.value(fact) { number > 0 } else { false }
    }
    if !hasFigures { throw PostRefusal.nobodyCame(event.code) }
  }

  // MARK: Of an event

  private func state(_ event: Event, in facts: inout PostFacts) throws {
    if event.state == .draft { throw PostRefusal.isDraftEvent(event.code) }
    if event.state == .cancelled { throw PostRefusal.eventCancelled(event.code) }
    facts.statements += try statements(of: event, came: facts.occasion == .thanks)
  }

  /// - Parameter came: Whether to count who came, which takes time.
  private func statements(of event: Event, came: Bool) throws -> [PostStatement] {
    let subject = PostSubject.event(event.id)
    let plan = event.plan
    var statements: [PostStatement] = []
    func state(_ fact: PostFact, _ value: PostValue?) {
      if let value { statements.append(PostStatement(fact, of: subject, value)) }
    }
    state(.state, .text(event.state.rawValue))
    state(.event, .text(plan.title))
    let sessions = try Session.all(db, of: event.id)
    let isChallenge = try Challenge.exists(db, event.id)
    if !isChallenge || !sessions.isEmpty {
      let first = sessions.count > 1 ? sessions.map(\.plan).min { $0.startsAt < $1.startsAt } : nil
      state(.time, .span(first?.startsAt ?? plan.startsAt, first?.endsAt ?? plan.endsAt))
    }
    if sessions.count > 1 { state(.sessions, .number(sessions.count)) }
    state(.place, plan.place.map { .text($0) })
    if plan.link != nil { state(.online, .text(plan.place == nil ? "virtual" : "hybrid")) }
    let hosts = try Host.all(db, event.id).filter(\.role.isPublic)
    let speakers = hosts.filter { $0.role == .speaker }
    let named = (speakers.isEmpty ? hosts : speakers).map { host in
      host.name.text + (host.affiliation.map { " (\($0))" } ?? "")
    }
    if !named.isEmpty { state(.speakers, .texts(named)) }
    state(
      .ages,
      plan.ages.map { ages in
        let bounds = [ages.minimum, ages.maximum].map { $0.map(String.init) ?? "" }
        return .text(bounds.joined(separator: "/"))
      })
    state(.opens, plan.registrationOpensAt.map { .instant($0) })
    state(.deadline, plan.registrationClosesAt.map { .instant($0) })
    state(.seatsLeft, event.seats.free.map { .number($0) })
    let confirmed = try db.count(
      "SELECT count(*) FROM registration WHERE eventId = ? AND status = 'confirmed'", [event.id])
    state(.registered, .number(confirmed))
    if came, !sessions.isEmpty {
      let sheet = try AttendanceSheet.fetch(db, of: event)
      state(.came, .number(sheet.rows.count { sheet.count(of: $0, at: now)[.present] > 0 }))
    }
    if isChallenge {
      try stateChallenge(try Challenge.fetch(db, code: event.code.text), state)
    }
    return statements
  }

  /// While a freeze is on, what was recorded before.
  private func stateChallenge(
    _ challenge: Challenge, _ state: (PostFact, PostValue?) -> Void
  ) throws {
    let window = challenge.window
    state(.period, DayRange(window.from, window.to).map { .days($0) })
    let activities = challenge.rules.filter { $0.terms.ratio.points > 0 }.map(\.terms.activity.name)
    if !activities.isEmpty { state(.activities, .texts(activities)) }
    if window.from <= today, today <= window.to {
      state(.daysLeft, .number(window.to.days(since: today)))
    }
    let freeze = challenge.frozenAt.flatMap { $0 <= now ? $0 : nil }
    let sums = try db.rows(
      """
      SELECT activity, sum(quantity) FROM logEntry JOIN entrant ON entrant.id = entrantId
      JOIN scoringRule ON scoringRule.id = ruleId
      WHERE entrant.challengeId = ?1 AND voidedAt IS NULL AND entrant.state <> 'hidden'
        AND (?2 IS NULL OR recordedAt < ?2) GROUP BY activity
      """, [challenge.event.id, freeze])
    let facts: [String: PostFact] = [
      "books": .books, "pages": .pages, "minutes": .minutes, "reviews": .reviews,
    ]
    for row in sums {
      if let fact = facts[try row[0]] { state(fact, .number(try row[1])) }
    }
    let readers = try db.count(
      """
      SELECT count(DISTINCT entrantId) FROM logEntry JOIN entrant ON entrant.id = entrantId
      WHERE challengeId = ?1 AND voidedAt IS NULL AND entrant.state <> 'hidden'
        AND (?2 IS NULL OR recordedAt < ?2)
      """, [challenge.event.id, freeze])
    if readers > 0 { state(.readers, .number(readers)) }
  }

  // MARK: Winners

  private func stateWinners(of challenge: Challenge, in facts: inout PostFacts) throws {
    let code = challenge.event.code
    if challenge.frozenAt.map({ $0 <= now }) ?? false { throw AwardRefusal.frozen(code.text) }
    for (outcome, _) in try Store.outcomes(db, challenge, view: .public, at: now) {
      guard outcome.isWon else {
        facts.open.append(outcome.band.title)
        continue
      }
      facts.statements.append(winners(outcome))
      facts.winners.append(
        PostFacts.Winner(
          award: outcome.band.title,
          names: try outcome.rows.map { try name($0.result, in: challenge.event.id) }))
    }
    if facts.winners.isEmpty { throw PostRefusal.noWinners(code) }
  }

  private func winners(_ outcome: AwardOutcome) -> PostStatement {
    PostStatement(
      .winners, of: .award(outcome.band.id),
      .entrants(outcome.rows.map(\.result.key.label).sorted()))
  }

  /// By the consent to post the name alone, of adults too.
  private func name(
    _ result: Standings.Result, in event: Identifier<Event>
  ) throws -> PostName {
    switch result.key {
    case .participant(let id):
      if let name = try PublishableName.of(db, id) { return .consented(name) }
      return .participant(number: try entrantNumber(of: id, in: event))
    case .group(let id):
      switch PublicName.of(try Group.fetch(db, id)) {
      case .family(let number): return .family(number: number)
      case .name(let name): return .group(name)
      case .participant(let number): return .participant(number: number)
      }
    }
  }

  private func entrantNumber(
    of participant: Identifier<Participant>, in event: Identifier<Event>
  ) throws -> Int {
    try db.first(
      "SELECT number FROM registration WHERE participantId = ? AND eventId = ? ORDER BY id DESC",
      [participant, event]) ?? 0
  }

  // MARK: Reviews

  private func stateFeatured(in challenge: Challenge, of facts: inout PostFacts) throws {
    let week = facts.days.map { DayRange(weekOf: $0.first) } ?? DayRange(weekOf: today)
    facts.days = week
    let entry: Identifier<LogEntry>? = try db.first(
      "SELECT entryId FROM review WHERE challengeId = ? AND featuredWeek = ?",
      [challenge.event.id, week.first])
    guard let entry else {
      throw PostRefusal.noFeaturedReview(challenge.event.code, week: week.first)
    }
    guard let review = try PublishableReview.of(db, entry) else {
      throw PostRefusal.reviewWithoutConsent(entry)
    }
    facts.review = review
    if let name = try PublishableName.of(db, review.participant) {
      facts.reviewer = .consented(name)
    } else {
      let number = try entrantNumber(of: review.participant, in: challenge.event.id)
      facts.reviewer = .participant(number: number)
      // Without consent to the name, its own words must not give it away.
      let draft = ReviewDraft(text: review.text, rating: nil)
      let writer = try Participant.fetch(db, review.participant).details.name
      if draft?.names(writer) ?? false { throw ReviewRefusal.showsName(entry) }
    }
    let others = try Store.people(db, in: [review.text], areChecked: true)
      .map(\.participant).filter { $0 != review.participant }
    if !others.isEmpty {
      throw PostRefusal.namesPeople(
        try others.map { try PersonMatch(Participant.fetch(db, $0)) })
    }
    facts.statements += try statements(of: entry)
  }

  private func statements(of entry: Identifier<LogEntry>) throws -> [PostStatement] {
    let row = try db.row(
      """
      SELECT title, author, rating, entrant.participantId FROM review
      JOIN logEntry ON logEntry.id = entryId JOIN entrant ON entrant.id = entrantId
      WHERE entryId = ? AND review.state = 'published' AND voidedAt IS NULL
        AND entrant.state <> 'hidden' AND body IS NOT NULL
      """, [entry])
    guard let row else { return [] }
    let subject = PostSubject.review(entry)
    let (title, author): (String?, String?) = try (row[0], row[1])
    let rating: Int? = try row[2]
    let writer: Identifier<Participant>? = try row[3]
    let values: [(PostFact, PostValue?)] = [
      (.title, title.map { .text($0) }), (.author, author.map { .text($0) }),
      (.rating, rating.map { .number($0) }), (.opinion, .text("published")),
      (.reviewer, writer.map { .text($0.label) }),
    ]
    return values.compactMap { fact, value in
      value.map { PostStatement(fact, of: subject, $0) }
    }
  }

  // MARK: Figures

  private func stateFigures(in facts: inout PostFacts) throws {
    let days = facts.days ?? DayRange(month: DayRange(month: today).first.adding(days: -1))
    facts.days = days
    let statements = try statements(of: days)
    let isEmpty = statements.allSatisfy { statement in
      if case .number(let number) = statement.value { number == 0 } else { true }
    }
    if isEmpty { throw PostRefusal.noFigures(days) }
    facts.statements += statements
  }

  private func statements(of days: DayRange) throws -> [PostStatement] {
    let start = library.zone.start(of: days.first)
    let end = min(library.zone.start(of: days.last.adding(days: 1)), now)
    var visits = 0
    var meetings = 0
    for event in try Event.all(db) where event.state == .published {
      let sheet = try AttendanceSheet.fetch(db, of: event)
      for session in sheet.sessions where session.startsAt >= start && session.startsAt < end {
        meetings += 1
        visits += sheet.count(in: session, at: now)[.present]
      }
    }
    let read = try db.row(
      """
      SELECT ifnull(sum(quantity), 0), count(DISTINCT entrantId) FROM logEntry
      JOIN scoringRule ON scoringRule.id = ruleId JOIN entrant ON entrant.id = entrantId
      WHERE activity = 'books' AND voidedAt IS NULL AND entrant.state <> 'hidden'
        AND readOn BETWEEN ? AND ? AND recordedAt < ?
      """, [days.first, days.last, now])
    let titles: [String] = try db.values(
      """
      SELECT max(title) FROM logEntry JOIN scoringRule ON scoringRule.id = ruleId
      JOIN entrant ON entrant.id = entrantId
      WHERE activity = 'books' AND voidedAt IS NULL AND entrant.state <> 'hidden'
        AND readOn BETWEEN ? AND ? AND title IS NOT NULL AND titleKey IS NOT NULL
      GROUP BY titleKey HAVING count(DISTINCT entrantId) > 2
      ORDER BY count(DISTINCT entrantId) DESC, max(title) LIMIT 3
      """, [days.first, days.last])
    var statements = [
      PostStatement(.span, of: .library, .days(days)),
      PostStatement(.events, of: .library, .number(meetings)),
      PostStatement(.visits, of: .library, .number(visits)),
    ]
    if let read {
      statements += [
        PostStatement(.books, of: .library, .number(try read[0])),
        PostStatement(.readers, of: .library, .number(try read[1])),
      ]
    }
    if !titles.isEmpty {
      statements.append(PostStatement(.topTitles, of: .library, .texts(titles)))
    }
    return statements
  }

  private func stateResource(_ resource: PostRequest.Resource, in facts: inout PostFacts) {
    facts.state(.title, of: .library, .text(resource.title))
    facts.state(.text, of: .library, .text(resource.text))
    facts.state(.address, of: .library, resource.address.map { .text($0) })
  }

  // MARK: Later

  /// What is so now of all that a post stated.
  func statements(now said: [PostStatement], in post: Post) throws -> [PostStatement] {
    var statements: [PostStatement] = [PostStatement(.library, of: .library, .text(library.name))]
    if let contact = library.contact {
      statements.append(PostStatement(.contact, of: .library, .text(contact)))
    }
    if let days = post.days, post.occasion == .figures {
      statements += try self.statements(of: days)
    }
    if post.occasion == .resource {
      statements += said.filter { [.title, .text, .address].contains($0.fact) }
    }
    for subject in Set(said.map(\.subject)) {
      switch subject {
      case .event(let id):
        guard try db.exists("SELECT * FROM event WHERE id = ?", [id]) else { continue }
        statements += try self.statements(
          of: try Event.fetch(db, id), came: said.contains { $0.fact == .came })
      case .review(let entry): statements += try self.statements(of: entry)
      case .library, .award, .collected: break
      }
    }
    if said.contains(where: { $0.fact == .winners }), let event = post.event {
      let challenge = try Challenge.fetch(db, code: event.text)
      statements += try Store.outcomes(db, challenge, view: .staff, at: now).map(\.outcome)
        .filter(\.isWon).map(winners)
    }
    return statements
  }
}

extension EntrantKey {
  /// As a post's source keeps it: `ID29`, `group:3`.
  var label: String {
    switch self {
    case .participant(let id): id.label
    case .group(let id): "group:\(id)"
    }
  }
}

extension Store {
  /// What a post says that is no longer so.
  static func changes(_ db: Database, of post: Post, at now: Instant) throws -> [PostChange] {
    if post.state == .withdrawn || post.occasion == .free { return [] }
    let said = try PostStatement.all(db, of: post.id)
    let present = try PostFactsQuery(db, at: now).statements(now: said, in: post)
    return PostChange.between(said, present, isPublished: post.state == .published)
  }
}

import GRDB
import Juara

/// Reads what a post can state, the same whether it is drafted or checked later.
struct PostFactsQuery {
  let db: Database
  let library: Library
  let now: Instant
  var today: Day { library.zone.day(of: now) }

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
    if request.item != nil, request.occasion == .readingList {
      let id = Identifier<ReadingList>(request.item!)
      guard try db.exists("SELECT * FROM readingList WHERE id = ?", [id]) else {
        throw NotFound.item(.readingList(id))
      }
    }
    switch request.occasion {
    case .announcement, .starts, .lastSeats: try checkToCome(event!, request.occasion)
    case .thanks: try checkIsOver(event!, facts)
    case .callForEntries:
      let challenge = try challenge(event!)
      if challenge.event.plan.registrationEnd <= now {
        throw PostDraftRefusal.closedForEntries(event!.code)
      }
    case .progress:
      let window = try challenge(event!).window
      guard window.from <= today, today <= window.to else {
        throw PostDraftRefusal.notRunning(event!.code)
      }
    case .winners: try stateWinners(of: try challenge(event!), in: &facts)
    case .review:
      if let event {
        try stateFeatured(in: try challenge(event), of: &facts)
      } else {
        try stateStaffReview(request, in: &facts)
      }
    case .figures: try stateFigures(in: &facts)
    case .resource: stateResource(request.resource!, in: &facts)
    case .quotation, .tip, .readingList: try stateCollected(request, in: &facts)
    case .videoPlan, .free:
      throw PostDraftRefusal.cannotDraft(request.occasion)
    }
    facts.state(.library, of: .library, .text(library.name))
    facts.state(.contact, of: .library, library.contact.map { .text($0) })
    return facts
  }

  func challenge(_ event: Event) throws -> Challenge {
    guard try Challenge.exists(db, event.id) else {
      throw PostDraftRefusal.notAChallenge(event.code)
    }
    return try Challenge.fetch(db, code: event.code.text)
  }

  func checkToCome(_ event: Event, _ occasion: Post.Occasion) throws {
    if event.plan.endsAt <= now { throw PostDraftRefusal.eventOver(event.code) }
    guard occasion == .lastSeats else { return }
    guard let free = event.seats.free else { throw PostDraftRefusal.noLimit(event.code) }
    if free == 0 { throw PostDraftRefusal.noSeatsLeft(event.code) }
    if event.plan.registrationEnd <= now { throw PostDraftRefusal.closedForEntries(event.code) }
  }

  func checkIsOver(_ event: Event, _ facts: PostFacts) throws {
    if event.plan.endsAt > now { throw PostDraftRefusal.eventNotOver(event.code) }
    let hasFigures = [PostFact.came, .readers].contains { fact in
      if case .number(let number) = facts.value(fact) { number > 0 } else { false }
    }
    if !hasFigures { throw PostDraftRefusal.nobodyCame(event.code) }
  }

  // MARK: Of an event

  func state(_ event: Event, in facts: inout PostFacts) throws {
    if event.state == .draft { throw PostDraftRefusal.isDraftEvent(event.code) }
    if event.state == .cancelled { throw PostDraftRefusal.eventCancelled(event.code) }
    facts.statements += try statements(of: event, came: facts.occasion == .thanks)
  }

  /// - Parameter came: Whether to count who came, which takes time.
  func statements(of event: Event, came: Bool) throws -> [PostStatement] {
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
  func stateChallenge(
    _ challenge: Challenge, _ state: (PostFact, PostValue?) -> Void
  ) throws {
    let window = challenge.window
    state(.period, DayRange(window.from, window.to).map { .days($0) })
    let activities = challenge.rules.filter { $0.terms.ratio.points > 0 }.map(\.terms.activity.name)
    if !activities.isEmpty { state(.activities, .texts(activities)) }
    if window.from <= today, today <= window.to {
      state(.daysLeft, .number(window.to.days(since: today)))
    }
    let isPublic = try EntryQuery.isPublic(
      db, frozenAt: challenge.frozenAt, zone: library.zone, at: now)
    let sums = try db.rows(
      """
      SELECT activity, sum(quantity) FROM logEntry JOIN entrant ON entrant.id = entrantId
      JOIN scoringRule ON scoringRule.id = ruleId
      WHERE entrant.challengeId = ? AND \(isPublic) GROUP BY activity
      """, [challenge.event.id])
    let facts: [String: PostFact] = [
      "books": .books, "pages": .pages, "minutes": .minutes, "reviews": .reviews,
    ]
    for row in sums {
      if let fact = facts[try row[0]] { state(fact, .number(try row[1])) }
    }
    let readers = try db.count(
      """
      SELECT count(DISTINCT entrantId) FROM logEntry JOIN entrant ON entrant.id = entrantId
      WHERE entrant.challengeId = ? AND \(isPublic)
      """, [challenge.event.id])
    if readers > 0 { state(.readers, .number(readers)) }
  }

  // MARK: Winners

  func stateWinners(of challenge: Challenge, in facts: inout PostFacts) throws {
    let code = challenge.event.code
    let end = challenge.event.end(try Session.all(db, of: challenge.event.id))
    if now < end { throw PostDraftRefusal.eventNotOver(code) }
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
          names: try outcome.rows.map { try name($0.result.key, in: challenge.event.id) }))
    }
    if facts.winners.isEmpty { throw PostDraftRefusal.noWinners(code) }
  }

  func winners(_ outcome: AwardOutcome) -> PostStatement {
    PostStatement(
      .winners, of: .award(outcome.band.id),
      .entrants(outcome.rows.map(\.result.key.label).sorted()))
  }

  /// By the consent to post the name alone, of adults too.
  func name(_ key: EntrantKey, in event: Identifier<Event>) throws -> PostName {
    switch key {
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

  func entrantNumber(
    of participant: Identifier<Participant>, in event: Identifier<Event>
  ) throws -> Int {
    try db.first(
      "SELECT number FROM registration WHERE participantId = ? AND eventId = ? ORDER BY id DESC",
      [participant, event]) ?? 0
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
      case .collected(let item): statements += try self.statements(of: item)
      case .library, .award: break
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

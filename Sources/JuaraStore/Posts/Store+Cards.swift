import GRDB
package import Juara

// What cards show: of people, only what they or their guardians consented to see on social media.
extension Store {
  /// - Throws: `CardProblem.isDraft`, `.cancelled`.
  package func eventCard(_ code: String) throws -> Card {
    try read { db in try Self.eventCard(db, code) }
  }

  static func eventCard(_ db: Database, _ code: String) throws -> Card {
    let event = try announced(db, code)
    return try .event(event, Session.all(db, of: event.id), Juara.Host.all(db, event.id))
  }

  /// - Throws: `CardProblem.isDraft`, `.cancelled`, `.over`.
  package func countdownCard(_ code: String, at now: Instant) throws -> Card {
    try read { db in try Self.countdownCard(db, code, at: now) }
  }

  static func countdownCard(_ db: Database, _ code: String, at now: Instant) throws -> Card {
    let event = try announced(db, code)
    let sessions = try Session.all(db, of: event.id)
    let zone = try Library.fetch(db).zone
    let starts = sessions.map(\.plan.startsAt).min() ?? event.plan.startsAt
    let ends = event.end(sessions).adding(seconds: -1)
    guard now <= ends,
      let countdown = Countdown(
        from: zone.day(of: now), first: zone.day(of: starts), last: zone.day(of: ends))
    else { throw CardProblem.over(event.code) }
    return .countdown(event, sessions, countdown)
  }

  package struct WinnersCard: Equatable, Sendable {
    package let card: Card
    /// How many appear as numbers.
    package let numbered: Int
    /// The awards that nobody has yet.
    package let open: [String]
  }

  /// - Throws: `CardProblem.isDraft`, `.cancelled`, `.notOver`, `.noWinners`; `AwardRefusal.frozen`.
  package func winnersCard(
    of code: String, division: String? = nil, at now: Instant
  ) throws -> WinnersCard {
    try read { db in try Self.winnersCard(db, of: code, division: division, at: now) }
  }

  /// - Parameter named: Who may be named besides having consented; nil is anybody who has.
  static func winnersCard(
    _ db: Database, of code: String, division: String? = nil,
    named: Set<Identifier<Participant>>? = nil, at now: Instant
  ) throws -> WinnersCard {
    let challenge = try Challenge.fetch(db, code: code)
    let division = try division.map { try challenge.division(named: $0).name }
    let event = try announced(db, code)
    let end = event.end(try Session.all(db, of: event.id))
    guard now >= end else { throw CardProblem.notOver(event.code, endsAt: end) }
    if challenge.frozenAt.map({ $0 <= now }) ?? false { throw AwardRefusal.frozen(code) }
    let outcomes = try Self.outcomes(db, challenge, view: .public, at: now).map(\.outcome)
      .filter { division == nil || $0.band.division == division }
    var numbered = 0
    let awards = try outcomes.filter { $0.isWon && !$0.rows.isEmpty }.map { outcome in
      CardAward(
        title: division == nil ? outcome.band.title : outcome.band.name,
        winners: try outcome.rows.map { row in
          let winner = try Self.winner(db, row.result, in: event, named, at: now)
          if case .participant = winner.name { numbered += 1 }
          return winner
        })
    }
    guard !awards.isEmpty else { throw CardProblem.noWinners(event.code) }
    return WinnersCard(
      card: .winners(event, awards), numbered: numbered,
      open: outcomes.filter { !$0.isWon }.map(\.band.title))
  }

  /// Under the name that may be posted. A school stands beside a name alone.
  private static func winner(
    _ db: Database, _ result: Standings.Result, in event: Event,
    _ named: Set<Identifier<Participant>>?, at now: Instant
  ) throws -> CardAward.Winner {
    let name = try postName(db, of: result.key, in: event.id, named, at: now)
    guard case .consented = name else { return CardAward.Winner(name: name, group: nil) }
    return CardAward.Winner(name: name, group: result.group)
  }

  /// By consent in force, of adults too; else by number.
  private static func postName(
    _ db: Database, of key: EntrantKey, in event: Identifier<Event>,
    _ named: Set<Identifier<Participant>>?, at now: Instant
  ) throws -> PostName {
    let query = try PostFactsQuery(db, at: now)
    if case .participant(let id) = key, let named, !named.contains(id) {
      return .participant(number: try query.entrantNumber(of: id, in: event))
    }
    return try query.name(key, in: event)
  }

  /// - Parameter excerpt: The part of the text that is shown; nil is all of it.
  /// - Throws: `CardProblem.unpublishedReview`, `.noReviewConsent`, `.namesReader`, `.namesOthers`,
  ///   `.notInReview`.
  package func reviewCard(
    _ id: Identifier<LogEntry>, excerpt: String? = nil, areNamesChecked: Bool = false,
    at now: Instant
  ) throws -> CardReview {
    try read { db in
      try Self.reviewCard(db, id, excerpt: excerpt, areNamesChecked: areNamesChecked, at: now)
    }
  }

  static func reviewCard(
    _ db: Database, _ id: Identifier<LogEntry>, excerpt: String? = nil,
    named: Set<Identifier<Participant>>? = nil, areNamesChecked: Bool = false, at now: Instant
  ) throws -> CardReview {
    let row = try db.row(
      """
      SELECT review.body, review.rating, review.state, logEntry.title, logEntry.author,
        entrant.participantId, entrant.groupId, entrant.challengeId,
        entrant.state AS entrantState
      FROM review JOIN logEntry ON logEntry.id = review.entryId
      JOIN entrant ON entrant.id = logEntry.entrantId
      WHERE review.entryId = ? AND voidedAt IS NULL
      """, [id])
    guard let row else { throw ReviewRefusal.none(id) }
    let isShown = (try row["entrantState"] as EntrantState).isShown(in: .public)
    guard isShown, try row["state"] as BookReview.State == .published,
      let body: String = try row["body"]
    else { throw CardProblem.unpublishedReview(id) }
    guard let title: String = try row["title"] else { throw CardProblem.unpublishedReview(id) }
    func card(_ words: CardReview.Words, under name: PostName) throws -> CardReview {
      let whole = try CardReview(
        title: title, author: row["author"], words: words, rating: row["rating"], name: name)
      return try excerpt.map { try whole.excerpt($0) } ?? whole
    }
    func checkOthers(in review: CardReview, by reader: Identifier<Participant>?) throws {
      if areNamesChecked { return }
      let others = try Self.others(db, in: review.text, by: reader)
      if !others.isEmpty { throw CardProblem.namesOthers(id, others) }
    }
    let challenge: Identifier<Event> = try row["challengeId"]
    if let group: Identifier<Group> = try row["groupId"] {
      let review = try card(
        .group(body), under: try postName(db, of: .group(group), in: challenge, named, at: now))
      try checkOthers(in: review, by: nil)
      return review
    }
    let participant = try Participant.fetch(db, try row["participantId"])
    guard let words = try PublishableReview.of(db, id) else {
      throw CardProblem.noReviewConsent(id, of: participant.id)
    }
    let name = try postName(db, of: .participant(participant.id), in: challenge, named, at: now)
    let review = try card(.consented(words), under: name)
    if case .participant = name,
      ReviewDraft(text: review.text, rating: nil)?.names(participant.details.name) ?? false
    {
      throw CardProblem.namesReader(id)
    }
    try checkOthers(in: review, by: participant.id)
    return review
  }

  /// What the public may see of the reading, nobody named.
  ///
  /// - Throws: `CardProblem.noFigures`.
  package func readingFigures(of code: String, at now: Instant) throws -> ReadingFigures {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code).seen(in: .public, at: now)
      let zone = try Library.fetch(db).zone
      let freeze = challenge.frozenAt.flatMap { $0 > now ? nil : $0 }
      let cutoff = StandingsCutoff.of(.public, asOf: nil, frozenAt: freeze, zone: zone)
      let isPublic = try EntryQuery.isPublic(db, frozenAt: freeze, zone: zone, at: now)
      let rows = try db.rows(
        """
        SELECT entrant.id AS entrantId, activity, quantity, readOn, schoolClass, title, author,
          isbn, logEntry.language
        FROM entrant JOIN logEntry ON logEntry.entrantId = entrant.id
        JOIN scoringRule ON scoringRule.id = ruleId
        LEFT JOIN participant ON participant.id = entrant.participantId
        WHERE entrant.challengeId = ? AND \(isPublic) ORDER BY logEntry.id
        """, [challenge.event.id])
      let entries = try rows.map { row in
        try ReadingFigures.Entry(
          reader: row["entrantId"], activity: row["activity"], quantity: row["quantity"],
          readOn: row["readOn"], grade: (row["schoolClass"] as SchoolClass?)?.grade,
          work: Work(
            title: row["title"], author: row["author"], isbn: row["isbn"],
            language: row["language"]))
      }
      let today = zone.day(of: cutoff.map { $0.instant.adding(seconds: -1) } ?? now)
      return try ReadingFigures(challenge, entries, today: today)
    }
  }

  package func figuresCard(
    of code: String, _ chart: ReadingFigures.Chart, at now: Instant
  ) throws -> Card {
    let event = try read { db in try Self.announced(db, code) }
    let figures = try readingFigures(of: code, at: now)
    guard figures.has(chart) else { throw CardProblem.noFigures(event.code) }
    return .figures(figures, chart)
  }

  /// - Throws: `CardProblem.isDraft`, `.cancelled`.
  private static func announced(_ db: Database, _ code: String) throws -> Event {
    let event = try Event.fetch(db, code: code)
    switch event.state {
    case .draft: throw CardProblem.isDraft(event.code)
    case .cancelled: throw CardProblem.cancelled(event.code)
    case .published: return event
    }
  }
}

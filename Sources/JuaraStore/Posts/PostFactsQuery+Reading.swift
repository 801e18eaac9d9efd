import GRDB
import Juara

// Of reviews and figures.
extension PostFactsQuery {
  func stateFeatured(in challenge: Challenge, of facts: inout PostFacts) throws {
    let week = facts.days.map { DayRange(weekOf: $0.first) } ?? DayRange(weekOf: today)
    facts.days = week
    let entry: Identifier<LogEntry>? = try db.first(
      "SELECT entryId FROM review WHERE challengeId = ? AND featuredWeek = ?",
      [challenge.event.id, week.first])
    guard let entry else {
      throw PostDraftRefusal.noFeaturedReview(challenge.event.code, week: week.first)
    }
    guard let review = try PublishableReview.of(db, entry) else {
      throw PostDraftRefusal.reviewWithoutConsent(entry)
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
    facts.statements += try statements(of: entry)
  }

  func statements(of entry: Identifier<LogEntry>) throws -> [PostStatement] {
    let row = try db.row(
      """
      SELECT title, author, rating, entrant.participantId FROM review
      JOIN logEntry ON logEntry.id = entryId JOIN entrant ON entrant.id = entrantId
      WHERE entryId = ? AND review.state = 'published' AND voidedAt IS NULL
        AND entrant.state IN \(EntrantState.shownInPublic) AND body IS NOT NULL
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

  func stateFigures(in facts: inout PostFacts) throws {
    let days = facts.days ?? DayRange(month: DayRange(month: today).first.adding(days: -1))
    facts.days = days
    let statements = try statements(of: days)
    let isEmpty = statements.allSatisfy { statement in
      if case .number(let number) = statement.value { number == 0 } else { true }
    }
    if isEmpty { throw PostDraftRefusal.noFigures(days) }
    facts.statements += statements
  }

  func statements(of days: DayRange) throws -> [PostStatement] {
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
    let isPublic = try EntryQuery.isPublic(db, zone: library.zone, at: now)
    let read = try db.row(
      """
      SELECT ifnull(sum(quantity), 0), count(DISTINCT entrantId) FROM logEntry
      JOIN scoringRule ON scoringRule.id = ruleId JOIN entrant ON entrant.id = entrantId
      WHERE activity = 'books' AND readOn BETWEEN ? AND ? AND \(isPublic)
      """, [days.first, days.last])
    let titles: [String] = try db.values(
      """
      SELECT max(title) FROM logEntry JOIN scoringRule ON scoringRule.id = ruleId
      JOIN entrant ON entrant.id = entrantId
      WHERE activity = 'books' AND readOn BETWEEN ? AND ? AND title IS NOT NULL
        AND titleKey IS NOT NULL AND \(isPublic)
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

  func stateResource(_ resource: PostRequest.Resource, in facts: inout PostFacts) {
    facts.state(.title, of: .library, .text(resource.title))
    facts.state(.text, of: .library, .text(resource.text))
    facts.state(.address, of: .library, resource.address.map { .text($0) })
  }
}

extension EntrantState {
  /// Those that the public sees, as a list in SQL.
  static let shownInPublic: String = {
    let shown = allCases.filter { $0.isShown(in: .public) }.map { "'\($0.rawValue)'" }
    return "(\(shown.joined(separator: ", ")))"
  }()
}

extension EntryQuery {
  /// Whether the public sees an entry of a challenge: nothing of after its freeze.
  static func isPublic(
    _ db: Database, frozenAt: Instant?, zone: LibraryZone, at now: Instant
  ) throws -> String {
    let freeze = frozenAt.flatMap { $0 > now ? nil : $0 }
    let cutoff = StandingsCutoff.of(.public, asOf: nil, frozenAt: freeze, zone: zone)
    let isValid = try cutoff.map { try Self.isValid(db, at: $0) } ?? "voidedAt IS NULL"
    return "entrant.state IN \(EntrantState.shownInPublic) AND \(isValid)"
  }

  /// The same of whichever challenge it is in.
  static func isPublic(_ db: Database, zone: LibraryZone, at now: Instant) throws -> String {
    let frozen = try db.rows(
      "SELECT eventId, frozenAt FROM challenge WHERE frozenAt <= ? ORDER BY eventId", [now]
    ).map { try ($0[0] as Int64, $0[1] as Instant) }
    let open = try isPublic(db, frozenAt: nil, zone: zone, at: now)
    let ids = frozen.map { String($0.0) }.joined(separator: ", ")
    let conditions = try frozen.map { id, moment in
      let own = try isPublic(db, frozenAt: moment, zone: zone, at: now)
      return "entrant.challengeId = \(id) AND \(own)"
    }
    let all = ["entrant.challengeId NOT IN (\(ids)) AND \(open)"] + conditions
    return "(\(all.joined(separator: " OR ")))"
  }
}

import GRDB
package import Juara

extension Store {
  /// What answers may say of the library and its events now.
  package func liveFacts(at now: Instant) throws -> LiveFacts {
    try read { db in
      let since = now.adding(days: -LiveFacts.recentDays)
      let query = try CalendarQuery(db)
      let events = try Event.all(db).filter { event in
        try event.plan.endsAt > since && query.hasBeenPublic(event)
      }
      return try LiveFacts(
        library: Library.fetch(db), hours: OpeningHours.fetch(db),
        events: events.map { try Self.publicEvent(db, $0, at: now) }, at: now)
    }
  }

  static func publicEvent(
    _ db: Database, _ event: Event, at now: Instant
  ) throws -> PublicEvent {
    let waiting = try db.count(
      "SELECT count(*) FROM registration WHERE eventId = ? AND status = 'waitlisted'", [event.id])
    let challenge = try Challenge.exists(db, event.id) ? try Challenge.fetch(db, event) : nil
    let (results, hasWinners) = try results(db, event, challenge, at: now)
    let standing = "SELECT * FROM session WHERE eventId = ? AND cancelledAt IS NULL"
    let isOnline =
      try db.exists(standing, [event.id])
      ? db.exists(standing + " AND link IS NOT NULL", [event.id]) : event.plan.link != nil
    return PublicEvent(
      event, waiting: waiting, isOnline: isOnline, window: challenge?.window, results: results,
      hasWinners: hasWinners)
  }

  /// How far a contest's results are, and whether everybody may see winners: of a prize draw that was drawn,
  /// or of awards once the contest is over.
  static func results(
    _ db: Database, _ event: Event, _ challenge: Challenge?, at now: Instant
  ) throws -> (results: PublicEvent.Results, hasWinners: Bool) {
    let isFrozen = challenge?.frozenAt.map { $0 <= now } ?? false
    let isDrawn = try db.exists(
      "SELECT * FROM draw WHERE eventId = ? AND entropy IS NOT NULL", [event.id])
    let end = max(challenge?.window.recordingClosesAt ?? event.plan.endsAt, event.plan.endsAt)
    guard let challenge, now >= end else { return (.notOver, isDrawn && !isFrozen) }
    if isFrozen { return (.awaited, false) }
    let outcomes = try outcomes(db, challenge, view: .public, at: now).map(\.outcome)
    return (
      outcomes.allSatisfy(\.isWon) ? .published : .awaited,
      isDrawn || outcomes.contains(where: \.isWon)
    )
  }

  package func openingHours() throws -> OpeningHours {
    try read { db in try OpeningHours.fetch(db) }
  }

  /// Sets the hours of days of the week, or of a day that differs.
  /// - Parameter spans: None where it is closed; nil takes away what is set.
  @discardableResult
  package func setOpeningHours(
    _ days: OpeningDays, to spans: [TimeSpan]?, by audit: AuditContext
  ) throws -> OpeningHours {
    try write(by: audit) { context in
      let before = try OpeningHours.fetch(context.db)
      var after = before
      switch days {
      case .weekdays(let weekdays): for weekday in weekdays { after.weekly[weekday] = spans }
      case .day(let day): after.exceptions[day] = spans
      }
      let changes = [AuditEntry.Change].between(
        before.fields(with: after), after.fields(with: before))
      if !changes.isEmpty {
        try after.save(context.db)
        try context.log(.edited, .library, 1, changes)
      }
      return after
    }
  }
}

extension OpeningHours {
  static func fetch(_ db: Database) throws -> OpeningHours {
    var hours = OpeningHours()
    let rows = try db.rows(
      "SELECT weekday, day, opens, closes FROM openingHours ORDER BY weekday, day, opens")
    for row in rows {
      let span = try (row[2] as Int?).flatMap { opens in
        TimeSpan(opens: opens, closes: try row[3])
      }
      if let number: Int = try row[0] {
        guard let weekday = Weekday(rawValue: number) else { throw row.problem("weekday") }
        hours.weekly[weekday, default: []] += span.map { [$0] } ?? []
      } else {
        hours.exceptions[try row[1], default: []] += span.map { [$0] } ?? []
      }
    }
    return hours
  }

  fileprivate func save(_ db: Database) throws {
    try db.execute("DELETE FROM openingHours")
    func insert(_ weekday: Int?, _ day: Day?, _ spans: [TimeSpan]) throws {
      let spans: [TimeSpan?] = spans.isEmpty ? [nil] : spans
      for span in spans {
        try db.insert(
          "openingHours",
          ["weekday": weekday, "day": day, "opens": span?.opens, "closes": span?.closes])
      }
    }
    for (weekday, spans) in weekly.sorted(by: { $0.key < $1.key }) {
      try insert(weekday.rawValue, nil, spans)
    }
    for (day, spans) in exceptions.sorted(by: { $0.key < $1.key }) { try insert(nil, day, spans) }
  }

  /// Each day that either has, so that both lists have the same fields.
  fileprivate func fields(with other: OpeningHours) -> AuditFields {
    let days = Set(exceptions.keys).union(other.exceptions.keys).sorted()
    return Weekday.allCases.map { ("hours.\($0)", weekly[$0].map(\.text)) }
      + days.map { ("hours.\($0)", exceptions[$0].map(\.text)) }
  }
}

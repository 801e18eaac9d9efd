import GRDB
package import Juara

extension Store {
  /// The latest first. The public view has published ones alone, under names by consent.
  package func reviews(
    of code: String, state: BookReview.State? = nil, view: Standings.View, at now: Instant
  ) throws -> [BookReview] {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let library = try Library.fetch(db)
      let rows = try db.rows(
        """
        SELECT \(Participant.columns), review.*, logEntry.title, logEntry.author, logEntry.isbn,
          logEntry.language, logEntry.readOn, entrant.groupId, entrant.state AS entrantState,
          ifnull(registration.number, 0) AS number,
          \(Consent.mayPublishName) AS mayPublishName
        FROM review JOIN logEntry ON logEntry.id = review.entryId
        JOIN entrant ON entrant.id = logEntry.entrantId
        LEFT JOIN participant ON participant.id = entrant.participantId
        LEFT JOIN registration ON registration.id =
          (SELECT max(id) FROM registration AS latest
            WHERE latest.participantId = entrant.participantId
              AND latest.eventId = entrant.challengeId)
        WHERE review.challengeId = ?1 AND voidedAt IS NULL AND review.state = ifnull(?2, review.state)
          AND (?3 OR (review.state = 'published' AND body IS NOT NULL))
        ORDER BY review.entryId DESC
        """, [challenge.event.id, state, view == .staff])
      let groups = Dictionary(uniqueKeysWithValues: try Group.all(db).map { ($0.id, $0) })
      return try rows.compactMap { row in
        guard (try row["entrantState"] as EntrantState).isShown(in: view) else { return nil }
        let group: Identifier<Group>? = try row["groupId"]
        let name: PublicName?
        if let group {
          name = groups[group].map { view == .staff ? .name($0.name.text) : .of($0) }
        } else {
          let participant: Participant = try row.record()
          name =
            try view == .staff
            ? .name(participant.details.name.text)
            : .of(
              participant, number: row["number"], mayPublishName: row["mayPublishName"],
              isMinor: participant.details.isMinor(
                on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority))
        }
        return try name.flatMap { try BookReview(row: row, name: $0) }
      }
    }
  }

  /// What somebody logged in a challenge and may be asked about, the latest first, with how its review
  /// stands.
  package func reviewableEntries(
    of id: Identifier<Participant>, in code: String
  ) throws -> [(entry: LogEntry, state: BookReview.State?)] {
    try read { db in
      let challenge = try Challenge.fetch(db, code: code)
      let states = try db.rows(
        """
        SELECT entryId, review.state FROM review JOIN logEntry ON logEntry.id = entryId
        JOIN entrant ON entrant.id = entrantId WHERE participantId = ?
        """, [id])
      let known: [Identifier<LogEntry>: BookReview.State] = try Dictionary(
        uniqueKeysWithValues: states.map { (try $0[0], try $0[1]) })
      return try db.rows(
        LogEntry.select + """
           WHERE entrant.challengeId = ? AND entrant.participantId = ? AND voidedAt IS NULL
            AND logEntry.title IS NOT NULL
          ORDER BY logEntry.id DESC
          """, [challenge.event.id, id]
      ).map { row in
        let entry: LogEntry = try row.record()
        return (entry, known[entry.id])
      }
    }
  }

  /// Published reviews whose writers agreed to that, under names by consent. Of a group's nobody else
  /// decides but staff.
  package func publicReviews(of code: String, at now: Instant) throws -> [BookReview] {
    let agreed: Set<Identifier<LogEntry>> = try read { db in
      Set(
        try db.values(
          """
          SELECT entryId FROM review JOIN logEntry ON logEntry.id = entryId
          JOIN entrant ON entrant.id = entrantId
          WHERE participantId IS NULL OR EXISTS (
            SELECT * FROM consent WHERE consent.participantId = entrant.participantId
              AND purpose = 'publish-review' AND withdrawnOn IS NULL)
          """))
    }
    return try reviews(of: code, view: .public, at: now).filter { agreed.contains($0.entry) }
  }

  /// All or none. `override`: why, although they seem to show a contact or a name.
  package func publishReviews(
    _ ids: [Identifier<LogEntry>], override: String? = nil, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      for id in ids { try Self.publish(context, id, override: override) }
    }
  }

  /// Publishes a review if staff have looked at everything that it seems to show; else nothing is changed.
  /// - Parameters:
  ///   - isChecked: Whether they have looked at it: at that, and no other name.
  ///   - reason: What the audit log keeps of it.
  /// - Returns: What it seems to show, where they have not looked at all of it; nothing where it is published.
  package func publishReview(
    _ id: Identifier<LogEntry>, having isChecked: (ReviewRefusal) -> Bool,
    reason: ([ReviewRefusal]) -> String, by audit: AuditContext
  ) throws -> [ReviewRefusal] {
    try write(by: audit) { context in
      try Self.checkPublishable(context.db, id)
      let concerns = try Self.concerns(context.db, context.library, about: id, at: context.now)
      guard concerns.allSatisfy(isChecked) else { return concerns }
      try Self.publish(context, id, override: concerns.isEmpty ? nil : reason(concerns))
      return []
    }
  }

  private static func checkPublishable(_ db: Database, _ id: Identifier<LogEntry>) throws {
    let review = try review(db, id)
    if review.state == .published { throw ReviewRefusal.already(id, .published) }
    guard review.hasText else { throw ReviewRefusal.noText(id) }
  }

  private static func publish(
    _ context: WriteContext, _ id: Identifier<LogEntry>, override: String?
  ) throws {
    try checkPublishable(context.db, id)
    if override == nil,
      let concern = try concerns(context.db, context.library, about: id, at: context.now).first
    {
      throw concern
    }
    try decide(context, id, .published, nil)
    try context.log(
      .published, .review, id,
      override.map { [AuditEntry.Change("override", from: nil, to: $0)] } ?? [])
  }

  /// Where it shows how to reach somebody, or a name that is not to be shown.
  private static func concerns(
    _ db: Database, _ library: Library, about id: Identifier<LogEntry>, at now: Instant
  ) throws -> [ReviewRefusal] {
    let row = try db.row(
      """
      SELECT \(Participant.columns), body, entrant.groupId,
        \(Consent.mayPublishName) AS mayPublishName
      FROM review JOIN logEntry ON logEntry.id = entryId
      JOIN entrant ON entrant.id = logEntry.entrantId
      LEFT JOIN participant ON participant.id = entrant.participantId WHERE entryId = ?
      """, [id])
    guard let row, let draft = ReviewDraft(text: try row["body"], rating: nil) else { return [] }
    var concerns: [ReviewRefusal] = draft.showsContact ? [.showsContact(id)] : []
    let isOfGroup = try row["groupId"] as Int64? != nil
    let reader: Participant? = isOfGroup ? nil : try row.record()
    let others = try others(db, in: draft.text ?? "", by: reader?.id)
    if !others.isEmpty { concerns.append(.namesOthers(id, others)) }
    guard let writer = reader else { return concerns }
    let shown = PublicName.of(
      writer, number: 0, mayPublishName: try row["mayPublishName"],
      isMinor: writer.details.isMinor(
        on: library.zone.day(of: now), ageOfMajority: library.ageOfMajority))
    if case .participant = shown, draft.names(writer.details.name) {
      concerns.append(.showsName(id))
    }
    return concerns
  }

  /// Keeps a review with staff; a published one goes out of sight.
  package func declineReview(
    _ id: Identifier<LogEntry>, reason: String, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      guard reason.contains(where: { !$0.isWhitespace }) else { throw MissingReason() }
      let review = try Self.review(context.db, id)
      if review.state == .declined { throw ReviewRefusal.already(id, .declined) }
      try Self.decide(context, id, .declined, reason)
      try context.log(.declined, .review, id, [.init("reason", from: nil, to: reason)])
    }
  }

  /// Instead of the one there was; `day` is any day of the week.
  package func featureReview(
    _ id: Identifier<LogEntry>, inWeekOf day: Day, by audit: AuditContext
  ) throws {
    try write(by: audit) { context in
      guard try Self.review(context.db, id).state == .published else {
        throw ReviewRefusal.notPublished(id)
      }
      try context.db.execute(
        """
        UPDATE review SET featuredWeek = NULL WHERE featuredWeek = ?1
          AND challengeId = (SELECT challengeId FROM review WHERE entryId = ?2)
        """, [day.monday, id])
      try context.db.update("review", where: "entryId", is: id, ["featuredWeek": day.monday])
      try context.log(
        .featured, .review, id, [.init("featuredWeek", from: nil, to: day.monday.description)])
    }
  }

  private static func review(
    _ db: Database, _ id: Identifier<LogEntry>
  ) throws -> (state: BookReview.State, hasText: Bool) {
    let row = try db.row(
      """
      SELECT state, body IS NOT NULL, voidedAt IS NOT NULL FROM review
      JOIN logEntry ON logEntry.id = entryId WHERE entryId = ?
      """, [id])
    guard let row else { throw ReviewRefusal.none(id) }
    if try row[2] { throw ReviewRefusal.ofVoidEntry(id) }
    return try (row[0], row[1])
  }

  private static func decide(
    _ context: WriteContext, _ id: Identifier<LogEntry>, _ state: BookReview.State,
    _ reason: String?
  ) throws {
    try context.db.execute(
      """
      UPDATE review SET state = ?1, reason = ?2, decidedBy = ?3, decidedAt = ?4,
        featuredWeek = CASE WHEN ?1 = 'published' THEN featuredWeek END
      WHERE entryId = ?5
      """, [state, reason, context.staff, context.now, id])
  }
}

extension BookReview {
  fileprivate init?(row: Row, name: PublicName) throws {
    let decidedBy: String? = try row["decidedBy"]
    guard let draft = ReviewDraft(text: try row["body"], rating: try row["rating"])
    else { return nil }
    try self.init(
      entry: row["entryId"], name: name,
      work: Work(
        title: row["title"], author: row["author"], isbn: row["isbn"], language: row["language"]),
      readOn: row["readOn"], draft: draft, state: row["state"],
      decision: decidedBy.map { AuditContext(staff: $0, at: try row["decidedAt"]) },
      reason: row["reason"], featuredWeek: row["featuredWeek"])
  }
}

import GRDB
package import Juara

extension Store {
  /// A new age of majority decides anew who awaits consent; a new zone keeps challenges' days.
  /// - Parameter logo: Another logo, or none; nil leaves it as it is.
  @discardableResult
  package func editLibrary(
    logo: Logo?? = nil, by audit: AuditContext, _ change: (inout Library) throws -> Void
  ) throws -> Library {
    try write(by: audit) { context in
      let before = context.library
      var after = before
      try change(&after)
      try after.check()
      if let logo { try Self.setLogo(context, logo) }
      let changes = before.changes(to: after)
      guard !changes.isEmpty else { return before }
      try after.update(context.db)
      try context.log(.edited, .library, 1, changes)
      if before.zone != after.zone {
        try Self.moveChallenges(context, TimeZoneChange(from: before.zone, to: after.zone))
      }
      if before.ageOfMajority != after.ageOfMajority {
        try Self.reconsiderMinors(WriteContext(db: context.db, library: after, audit: audit))
      }
      return after
    }
  }

  private static func reconsiderMinors(_ context: WriteContext) throws {
    let people: [Identifier<Participant>] = try context.db.values(
      """
      SELECT DISTINCT participantId FROM registration JOIN event ON event.id = eventId
      JOIN participant ON participant.id = participantId
      WHERE status IN ('awaiting_consent', 'confirmed') AND endsAt > ? AND erasedAt IS NULL
      ORDER BY 1
      """, [context.now])
    let consents = ConsentWriter(context: context)
    for person in people { try consents.reconsider(person) }
  }
}

extension Store {
  /// The logo that documents bear; nil without one.
  package func logo() throws -> Logo? {
    try read { db in
      let image: String? = try db.first("SELECT image FROM libraryLogo")
      return try image.map { image in
        guard let logo = Logo(dataURI: image) else {
          throw LibraryFileProblem.unreadable(
            UnreadableValue(table: "libraryLogo", row: "1", column: "image"))
        }
        return logo
      }
    }
  }

  private static func setLogo(_ context: WriteContext, _ logo: Logo?) throws {
    let old: String? = try context.db.first("SELECT image FROM libraryLogo")
    guard old != logo?.dataURI else { return }
    try context.db.execute("DELETE FROM libraryLogo")
    if let logo {
      try context.db.execute("INSERT INTO libraryLogo (id, image) VALUES (1, ?)", [logo.dataURI])
    }
    func size(_ image: String?) -> String? { image.map { "\($0.utf8.count / 1_000) kB" } }
    try context.log(
      .edited, .library, 1, [.init("logo", from: size(old), to: size(logo?.dataURI))])
  }
}

extension Library {
  static func fetch(_ db: Database) throws -> Library {
    guard let row = try db.row("SELECT * FROM library") else {
      throw LibraryFileProblem.unreadable(UnreadableValue(table: "library", column: "id"))
    }
    guard let zone = LibraryZone(try row["timeZone"]) else {
      throw LibraryFileProblem.unknownZone(try row["timeZone"])
    }
    return try Library(
      name: row["name"], zone: zone, language: row["language"], countryCode: row["countryCode"],
      ageOfMajority: row["ageOfMajority"], contact: row["contact"],
      retention: (row["retentionDays"] as Int?).flatMap { Retention(days: $0) },
      needsSecondApprover: row["needsSecondApprover"], city: row["city"],
      signatory: Signatory(
        name: row["signatoryName"], position: row["signatoryPosition"],
        employeeNumber: row["signatoryNumber"]))
  }

  func insert(_ db: Database) throws { try db.insert("library", columnValues + ["id": 1]) }

  func update(_ db: Database) throws { try db.update("library", is: 1, columnValues) }

  private var columnValues: ColumnValues {
    [
      "name": name, "timeZone": zone, "language": language, "countryCode": countryCode,
      "ageOfMajority": ageOfMajority, "contact": contact, "retentionDays": retention?.days,
      "needsSecondApprover": needsSecondApprover,
      "city": city, "signatoryName": signatory.name, "signatoryPosition": signatory.position,
      "signatoryNumber": signatory.employeeNumber,
    ]
  }
}

extension Store {
  /// Only challenges move: links to other events have been sent, and calendars show them.
  static func moveChallenges(_ context: WriteContext, _ move: TimeZoneChange) throws {
    let codes: [String] = try context.db.values(
      "SELECT code FROM event JOIN challenge ON challenge.eventId = event.id ORDER BY event.id")
    for code in codes {
      let before = try Challenge.fetch(context.db, code: code)
      let after = move.moved(before, at: context.now)
      guard after != before else { continue }
      try write(context, after.event.plan, over: before.event)
      try context.db.execute(
        "UPDATE challenge SET recordingClosesAt = ?, frozenAt = ? WHERE eventId = ?",
        [after.window.recordingClosesAt, after.frozenAt, before.event.id])
      // Which day is frozen depends on the zone.
      try ScoreWriter.freeze(context.db, after)
      try context.log(
        .edited, .challenge, before.event.id,
        before.event.plan.changes(to: after.event.plan)
          + [AuditEntry.Change].between(
            [
              ("recordingClosesAt", before.window.recordingClosesAt?.iso8601),
              ("frozenAt", before.frozenAt?.iso8601),
            ],
            [
              ("recordingClosesAt", after.window.recordingClosesAt?.iso8601),
              ("frozenAt", after.frozenAt?.iso8601),
            ]))
    }
  }

  /// Neither over nor cancelled, and meeting at an hour, as challenges do not; by start.
  package func timedEvents(at now: Instant) throws -> [Event] {
    try read { db in
      try Event.all(db).filter { event in
        guard event.plan.endsAt > now, event.state != .cancelled else { return false }
        return try !Challenge.exists(db, event.id)
      }
    }
  }
}

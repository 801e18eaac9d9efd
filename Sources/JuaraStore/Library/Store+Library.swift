import GRDB
package import Juara

extension Store {
  /// A new age of majority decides anew who awaits consent; a new zone keeps challenges' days.
  @discardableResult
  package func editLibrary(
    by audit: AuditContext, _ change: (inout Library) throws -> Void
  ) throws -> Library {
    try write(by: audit) { context in
      let before = context.library
      var after = before
      try change(&after)
      try after.check()
      if after.appearance != before.appearance { try after.appearance.check() }
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
  package var logo: Logo? {
    get throws {
      try read { db in
        try db.row("SELECT format, width, height, base64 FROM libraryLogo").map { row in
          try Logo(format: row[0], width: row[1], height: row[2], base64: row[3])
        }
      }
    }
  }

  /// Nil takes it away.
  package func setLogo(_ logo: Logo?, by audit: AuditContext) throws {
    try write(by: audit) { context in
      func name(_ width: Int, _ height: Int) -> String { "\(width)×\(height)" }
      let before = try context.db.row("SELECT width, height FROM libraryLogo").map { row in
        try name(row[0], row[1])
      }
      guard before != nil || logo != nil else { return }
      try context.db.execute("DELETE FROM libraryLogo")
      if let logo {
        try context.db.insert(
          "libraryLogo",
          [
            "id": 1, "format": logo.format, "width": logo.width, "height": logo.height,
            "base64": logo.base64,
          ])
      }
      try context.log(
        .edited, .library, 1,
        [.init("logo", from: before, to: logo.map { name($0.width, $0.height) })])
    }
  }
}

extension Library: StoredRecord {
  package enum Column: Int, CaseIterable {
    case name, timeZone, language, countryCode, ageOfMajority, contact, retentionDays
    case needsSecondApprover, colour, accentColour, font, quotationFont, city
    case signatoryName, signatoryPosition, signatoryNumber
  }

  package static let columns = ColumnList("library", Column.self)

  package init(_ row: RecordRow<Library>) throws {
    guard let zone = LibraryZone(try row[.timeZone]) else {
      throw LibraryFileProblem.unknownZone(try row[.timeZone])
    }
    try self.init(
      name: row[.name], zone: zone, language: row[.language], countryCode: row[.countryCode],
      ageOfMajority: row[.ageOfMajority], contact: row[.contact],
      retention: (row[.retentionDays] as Int?).flatMap { Retention(days: $0) },
      needsSecondApprover: row[.needsSecondApprover],
      appearance: Appearance(
        colour: row[.colour], accent: row[.accentColour], font: row[.font],
        quotationFont: row[.quotationFont]),
      city: row[.city],
      signatory: Signatory(
        name: row[.signatoryName], position: row[.signatoryPosition],
        employeeNumber: row[.signatoryNumber]))
  }

  static func fetch(_ db: Database) throws -> Library { try one(first(db, "")) }

  func insert(_ db: Database) throws { try db.insert("library", columnValues + ["id": 1]) }

  func update(_ db: Database) throws { try db.update("library", is: 1, columnValues) }

  private var columnValues: ColumnValues {
    [
      "name": name, "timeZone": zone, "language": language, "countryCode": countryCode,
      "ageOfMajority": ageOfMajority, "contact": contact, "retentionDays": retention?.days,
      "needsSecondApprover": needsSecondApprover,
      "colour": appearance.colour, "accentColour": appearance.accent, "font": appearance.font,
      "quotationFont": appearance.quotationFont,
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

  /// Neither over nor cancelled, and meeting at an hour, as most challenges do not; by start.
  package func timedEvents(at now: Instant) throws -> [Event] {
    try read { db in
      try Event.all(db).filter { event in
        guard event.plan.endsAt > now, event.state != .cancelled else { return false }
        return try !Challenge.runsForDays(db, event.id)
      }
    }
  }
}

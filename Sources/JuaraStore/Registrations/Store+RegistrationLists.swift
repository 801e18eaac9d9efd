import GRDB
package import Juara

package struct RegistrationListing: Equatable, Sendable {
  package let registration: Registration
  package let participant: Participant
  /// The consent to take part, if one is in force.
  package let consent: Consent?
  /// The numbers of the sessions it is for, where people choose; else none.
  package let sessions: [Int]
  package let answers: [Answer]
  /// What the row it was imported from had under columns that no field and no question knew.
  package let unmapped: [RegistrationDraft.UnmappedCell]

  package var person: PersonMatch {
    PersonMatch(participant, entrantNumber: registration.number)
  }
}

extension Store {
  /// Those who wait in the order of the waiting list, if only they are asked for; else by number.
  package func eachRegistration(
    in code: String, status: RegistrationStatus? = nil,
    _ body: (RegistrationListing) throws -> Void
  ) throws {
    try read { db in
      let event = try Event.fetch(db, code: code)
      let order =
        status == .waitlisted
        ? "registration.priority, registration.registeredAt, registration.id"
        : "registration.number, registration.id"
      let rows = try Row.fetchCursor(
        db,
        sql: Self.listing + """
           WHERE registration.eventId = ? AND registration.status = ifnull(?, registration.status)
          ORDER BY \(order)
          """,
        arguments: [event.id, status])
      let choices = try Choices(db, "registration.eventId = ?", event.id.rawValue)
      while let row = try rows.next() { try body(try RegistrationListing(row, choices)) }
    }
  }

  /// The headers of kept columns that no field and no question knew when imported.
  package func unmappedHeaders(of code: String) throws -> [String] {
    try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT DISTINCT cell.key FROM registration, json_each(unmapped) AS cell
          WHERE eventId = ? ORDER BY 1
          """,
        arguments: [try Event.fetch(db, code: code).id])
    }
  }

  package func registration(
    _ id: Identifier<Registration>
  ) throws -> (listed: RegistrationListing, event: Event) {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: Self.listing + " WHERE registration.id = ?", arguments: [id])
      guard let row else { throw NotFound.registration(id) }
      let listed = try RegistrationListing(
        row, try Choices(db, "registration.id = ?", id.rawValue))
      return (listed, try Event.fetch(db, listed.registration.event))
    }
  }

  package func registration(
    of who: PersonReference, in code: String
  ) throws -> (listed: RegistrationListing, event: Event) {
    try registration(
      try read { db in
        try who.registration(db, in: Event.fetch(db, code: code).id).registration.id
      })
  }

  package func people(of ids: [Identifier<Registration>]) throws -> [PersonMatch] {
    guard !ids.isEmpty else { return [] }
    return try read { db in try PersonMatch.all(db, ids) }
  }

  /// The registrations of an event in the order of `eachRegistration`.
  package func registrations(
    in code: String, status: RegistrationStatus? = nil
  ) throws -> [RegistrationListing] {
    var listings: [RegistrationListing] = []
    try eachRegistration(in: code, status: status) { listings.append($0) }
    return listings
  }

  /// Held past the deadline for their consent: the next decision on the event frees them.
  package func overdueRegistrations(of code: String, at now: Instant) throws -> Int {
    try read { db in
      try db.count(
        """
        SELECT count(*) FROM registration
        WHERE eventId = ? AND status = 'awaiting_consent' AND consentDeadline <= ?
        """, [try Event.fetch(db, code: code).id, now])
    }
  }

  private static let listing = """
    SELECT \(Registration.columns), \(Participant.columns), \(Consent.columns)
    FROM registration JOIN participant ON participant.id = registration.participantId
    LEFT JOIN consent ON consent.participantId = participant.id
      AND consent.purpose = 'take-part' AND consent.eventId = registration.eventId
      AND consent.withdrawnOn IS NULL
    """

  fileprivate struct Choices {
    private(set) var sessions: [Identifier<Registration>: [Int]] = [:]
    private(set) var answers: [Identifier<Registration>: [Answer]] = [:]
    private(set) var unmapped: [Identifier<Registration>: [RegistrationDraft.UnmappedCell]] = [:]

    init(_ db: Database, _ condition: String, _ key: Int64) throws {
      let chosen = try Row.fetchCursor(
        db,
        sql: """
          SELECT registrationId, session.number FROM registrationSession
          JOIN registration ON registration.id = registrationId
          JOIN session ON session.id = sessionId WHERE \(condition) ORDER BY session.number
          """,
        arguments: [key])
      while let row = try chosen.next() { try sessions[row[0], default: []].append(row[1]) }
      let answered = try Row.fetchCursor(
        db,
        sql: """
          SELECT registrationId, key, value, type FROM answer
          JOIN registration ON registration.id = registrationId
          JOIN question ON question.id = questionId WHERE \(condition)
          ORDER BY question.position, question.id
          """,
        arguments: [key])
      while let row = try answered.next() {
        try answers[row[0], default: []].append(Answer(key: row["key"], value: Answer.Value(row)))
      }
      let cells = try Row.fetchCursor(
        db,
        sql: """
          SELECT registration.id, cell.key, cell.value
          FROM registration, json_each(unmapped) AS cell WHERE \(condition) ORDER BY cell.key
          """,
        arguments: [key])
      while let row = try cells.next() {
        try unmapped[row[0], default: []].append(.init(header: row[1], text: row[2]))
      }
    }
  }
}

extension RegistrationListing {
  fileprivate init(_ row: Row, _ choices: Store.Choices) throws {
    registration = try row.record()
    participant = try row.record(at: Registration.columns.count)
    consent = try row.recordIfPresent(at: Registration.columns.count + Participant.columns.count)
    sessions = choices.sessions[registration.id] ?? []
    answers = choices.answers[registration.id] ?? []
    unmapped = choices.unmapped[registration.id] ?? []
  }
}

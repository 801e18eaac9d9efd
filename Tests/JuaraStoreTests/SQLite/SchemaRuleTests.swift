import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// The schema as the last line of defence against any program that opens the file.
struct SchemaRuleTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 2)
    try store.enrol("Ani")
    try store.enrol("Budi", party: 2)
    try store.makeEvent("lain", capacity: 2)
    try store.enrol("Citra", in: "lain")
    try store.makeChallenge()
    try store.enrol("Ani", in: "baca", at: "2026-06-01T08:00")
    try store.read(Identifier(1))
    try store.recordConsent(.sample(), of: Identifier(1), by: .staff())
    try store.addGroup(named: PersonName("SDN 1")!, kind: .school, enrolment: 9, by: .staff())
  }

  private static let registration = """
    INTO registration (eventId, participantId, number, status, party, registeredAt, cancelledAt,
      consentDeadline)
    """

  @Test(arguments: [
    "INSERT \(registration) VALUES (1, 3, 9, 'confirmed', 2, 0, NULL, NULL)",
    "INSERT \(registration) VALUES (1, 3, 9, 'awaiting_consent', 2, 0, NULL, 9)",
    "INSERT OR IGNORE \(registration) VALUES (1, 3, 9, 'confirmed', 2, 0, NULL, NULL)",
    "INSERT OR REPLACE \(registration) VALUES (1, 3, 9, 'confirmed', 2, 0, NULL, NULL)",
    "UPDATE registration SET status = 'confirmed' WHERE id = 2",
    "UPDATE OR IGNORE registration SET status = 'confirmed' WHERE id = 2",
    "UPDATE registration SET party = 3 WHERE id = 1",
    "UPDATE OR IGNORE registration SET party = 3 WHERE id = 1",
    "UPDATE registration SET eventId = 2, party = 2, number = 9 WHERE id = 1",
    "UPDATE event SET capacity = 0 WHERE id = 1",
    "UPDATE event SET seatsTaken = 3 WHERE id = 1",
  ])
  func `a trigger refuses what would oversell, whatever program writes`(sql: String) throws {
    try expectRefused(sql)
  }

  @Test(arguments: [
    "UPDATE event SET capacity = -1", "UPDATE event SET code = 'Bedah Buku' WHERE id = 1",
    "UPDATE event SET code = 'lain' WHERE id = 1", "UPDATE event SET title = ' '",
    "UPDATE event SET kind = 'party'", "UPDATE event SET state = 'gone'",
    "UPDATE event SET endsAt = startsAt", "UPDATE event SET minimumAge = 9, maximumAge = 8",
    "UPDATE event SET ageOn = '2026-02-30'",
    "UPDATE event SET registrationOpensAt = 5, registrationClosesAt = 5",
    "UPDATE event SET capacity = 'many'", "UPDATE session SET link = 'ftp://example.org'",
    "UPDATE registration SET status = 'gone'", "UPDATE registration SET party = 0",
    "UPDATE registration SET status = 'awaiting_consent' WHERE id = 1",
    "UPDATE registration SET status = 'cancelled' WHERE id = 1",
    "UPDATE registration SET cancelledAt = 1 WHERE id = 1",
    "UPDATE registration SET number = 1 WHERE id = 2",
    "UPDATE registration SET participantId = 1 WHERE id = 2",
    "UPDATE registration SET participantId = 99 WHERE id = 2",
    "UPDATE registration SET unmapped = '{' WHERE id = 2",
    "UPDATE participant SET fullName = ''", "UPDATE participant SET phone = '0812'",
    "UPDATE participant SET birthDate = '2015-02-29' WHERE id = 1",
    "UPDATE participant SET email = 'x' WHERE id = 1", "UPDATE participant SET memberNumber = '1'",
    "UPDATE consent SET purpose = 'fun'", "UPDATE consent SET method = 'dream'",
    "UPDATE consent SET withdrawnOn = '2026-10-31'",
    """
    INSERT INTO consent (participantId, purpose, eventId, method, givenOn, recordedAt, recordedBy)
    VALUES (1, 'take-part', 1, 'paper', '2026-11-01', 0, 'x')
    """,
    "UPDATE consent SET eventId = NULL", "UPDATE consent SET purpose = 'contact'",
    "INSERT INTO \"group\" (kind, name, nameKey) VALUES ('school', 'sdn 1', 'sdn 1')",
    "UPDATE \"group\" SET kind = 'gang'", "UPDATE \"group\" SET enrolment = 0",
    "UPDATE challenge SET toDay = '2026-05-01'", "UPDATE challenge SET fromDay = 'June'",
    "UPDATE challenge SET rankedBy = ''", "UPDATE scoringRule SET per = 0",
    "UPDATE scoringRule SET points = -1", "UPDATE scoringRule SET dailyLimit = 0",
    "INSERT INTO scoringRule (challengeId, activity, points, per) VALUES (3, 'books', 1, 1)",
    "INSERT INTO entrant (challengeId) VALUES (3)",
    "INSERT INTO entrant (challengeId, participantId, groupId) VALUES (3, 2, 1)",
    "INSERT INTO entrant (challengeId, participantId) VALUES (3, 1)",
    "UPDATE library SET ageOfMajority = 0", "UPDATE library SET language = 'fr'",
    "UPDATE library SET id = 2", "DELETE FROM participant WHERE id = 1",
    "UPDATE auditEntry SET changes = 'x'", "UPDATE challenge SET groupMeasure = 'median'",
    "UPDATE challenge SET minimumParticipants = -1", "UPDATE entrant SET state = 'gone'",
    "UPDATE entrant SET state = 'hidden'",
    "INSERT INTO division (challengeId, name, nameKey) VALUES (3, 'A', 'a')",
    """
    INSERT INTO division (challengeId, name, nameKey, minimumAge, minimumGrade, maximumGrade)
    VALUES (3, 'A', 'a', 1, 1, 2)
    """,
    "INSERT INTO division (challengeId, name, nameKey, minimumGrade) VALUES (3, 'A', 'a', 1)",
    """
    INSERT INTO division (challengeId, name, nameKey, minimumAge, maximumAge)
    VALUES (3, 'A', 'a', 9, 8)
    """,
    """
    INSERT INTO awardBand (challengeId, side, name, nameKey, kind, places)
    VALUES (3, 'participant', 'A', 'a', 'choice', 1)
    """,
    """
    INSERT INTO awardBand (challengeId, side, name, nameKey, kind)
    VALUES (3, 'participant', 'A', 'a', 'top')
    """,
  ])
  func `what the rules forbid is refused whatever program writes it`(sql: String) throws {
    try expectRefused(sql)
  }

  @Test(arguments: [
    "quantity = 2", "readOn = '2026-06-11'", "ruleId = ruleId", "recordedAt = 0", "title = 'x'",
    "author = 'x'", "isbn = NULL", "titleKey = 'x'", "voidedAt = 1",
    "voidedAt = 1, voidedBy = 'x'",
  ])
  func `a log entry is never edited, and voided only with who, when and why`(
    assignment: String
  ) throws {
    try expectRefused("UPDATE logEntry SET \(assignment)")
  }

  @Test func `a log entry is never deleted`() throws {
    try expectRefused("DELETE FROM logEntry")
  }

  @Test(arguments: [
    ("UPDATE registration SET party = 1 WHERE id = 2", 1, 1),
    ("UPDATE registration SET status = 'declined' WHERE id = 1", 0, 1),
    ("UPDATE registration SET eventId = 2, number = 9 WHERE id = 1", 0, 2),
    ("DELETE FROM registration WHERE id = 1", 0, 1),
    ("DELETE FROM registration WHERE id = 2", 1, 1),
  ])
  func `seats are counted whatever program writes`(sql: String, first: Int, second: Int) throws {
    try store.execute(sql)
    #expect(try store.event("bedah").seatsTaken == first)
    #expect(try store.event("lain").seatsTaken == second)
  }

  private func expectRefused(
    _ sql: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try store.dump()
    let error = #expect(throws: DatabaseError.self, sourceLocation: sourceLocation) {
      try store.execute(sql)
    }
    #expect(
      error?.resultCode == .SQLITE_CONSTRAINT, "\(error as Any)", sourceLocation: sourceLocation)
    #expect(try store.dump() == before, sourceLocation: sourceLocation)
  }
}

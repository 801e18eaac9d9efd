import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// What the schema derives stays right when another program, or a merge, changes what it is derived
/// from by an UPDATE and not by a new row.
struct DerivedValueTests {
  private let store: Store

  init() throws { store = try .sample() }

  /// A series of two sessions between which people choose: Ani in the first, Budi with two in both.
  private func makeSeries() throws {
    try store.makeEvent(capacity: 9) { $0.registrationPer = .session }
    try store.addSession(
      SessionPlan(startsAt: at("2026-12-06T09:00"), endsAt: at("2026-12-06T11:00"), capacity: 3),
      to: "bedah", by: .staff())
    for (name, party, sessions) in [("Ani", 1, [1]), ("Budi", 2, [1, 2])] {
      var draft = RegistrationDraft.sample(name, party: party)
      draft.sessions = sessions
      _ = try store.register(draft, in: "bedah", by: .staff())
    }
  }

  private func seats() throws -> [Int] { try store.sessions(of: "bedah").map(\.seatsTaken) }

  @Test(arguments: [
    ("UPDATE registrationSession SET sessionId = 2 WHERE registrationId = 1", [2, 3]),
    ("UPDATE OR IGNORE registrationSession SET sessionId = 2", [2, 3]),
    ("UPDATE registrationSession SET registrationId = 1 WHERE sessionId = 2", [3, 1]),
  ])
  func `a session counts who moves to it`(sql: String, counts: [Int]) throws {
    try makeSeries()
    #expect(try seats() == [3, 2])
    try store.execute(sql)
    #expect(try seats() == counts)
  }

  @Test func `nobody moves to a session that is full`() throws {
    try makeSeries()
    try store.execute("UPDATE session SET capacity = 2 WHERE id = 2")
    let error = #expect(throws: DatabaseError.self) {
      try store.execute("UPDATE registrationSession SET sessionId = 2 WHERE registrationId = 1")
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
    #expect(try seats() == [3, 2])
  }

  @Test func `the smallest session of an event is one of its own`() throws {
    try store.makeEvent()
    try store.makeEvent("lain")
    try store.execute("UPDATE session SET capacity = 3 WHERE eventId = 1")
    #expect(try store.event("bedah").capacity == 3)
    try store.execute("UPDATE session SET eventId = 2, number = 7 WHERE eventId = 1")
    #expect(try store.event("bedah").capacity == nil)
    #expect(try store.event("lain").capacity == 3)
    let next = try store.addSession(
      SessionPlan(startsAt: at("2026-12-06T09:00"), endsAt: at("2026-12-06T11:00")), to: "lain",
      by: .staff())
    #expect(next.number == 8)
  }

  @Test func `no number is given out that a registration got by another way`() throws {
    try store.makeEvent()
    try store.enrol("Ani")
    try store.execute("UPDATE registration SET number = 7")
    #expect(try store.enrol("Budi").number == 8)
  }

  @Test func `a seat that another program confirms gets its code with the next change`() throws {
    try store.makeEvent()
    let child = try store.enrol("Ani", born: "2015-01-01")
    #expect(try store.checkInCodes(of: "bedah").isEmpty)
    try store.execute(
      "UPDATE OR REPLACE registration SET status = 'confirmed', consentDeadline = NULL")
    try store.makeEvent("lain")
    let codes = try store.checkInCodes(of: "bedah")
    #expect(codes.keys.map(\.self) == [child.id])
    try store.execute("UPDATE OR REPLACE registration SET status = 'confirmed'")
    #expect(try store.checkInCodes(of: "bedah") == codes)
  }

  /// Ani of twelve years and Budi of thirteen in a challenge with a division.
  private func makeDivision(_ terms: Division.Terms, ageOn: Day? = nil) throws {
    try store.makeChallenge()
    for (name, born) in [("Ani", "2014-06-15"), ("Budi", "2013-01-01")] {
      let person = try store.register(
        .sample(name, born: born), in: "baca", by: .staff("2026-06-01T08:00")
      ).registration!.participant
      try store.read(person)
    }
    try store.addDivision(named: "Muda", terms, ageOn: ageOn, to: "baca", by: .staff())
  }

  private func division() throws -> [String] { try store.board(top: 9, division: "Muda") }

  @Test func `a membership that moves moves its member's division`() throws {
    for name in ["Satu", "Dua"] {
      try store.addGroup(named: PersonName(name)!, kind: .club, enrolment: nil, by: .staff())
    }
    try makeDivision(.group(Identifier(1), name: "Satu"))
    try store.join([Identifier(1)], toGroupNamed: "Satu", by: .staff())
    #expect(try division() == ["1 Ani 1"])
    try store.execute("UPDATE membership SET participantId = 2")
    #expect(try division() == ["1 Budi 1"])
    try store.execute("UPDATE membership SET groupId = 2")
    #expect(try division() == [])
    try store.execute("UPDATE membership SET groupId = 1")
    #expect(try division() == ["1 Budi 1"])
  }

  @Test(arguments: [
    "UPDATE event SET ageOn = '2026-06-30'", "UPDATE challenge SET fromDay = '2026-06-30'",
  ])
  func `another day on which ages count places everybody anew`(sql: String) throws {
    try makeDivision(.ages(AgeRange(minimum: nil, maximum: 11)!, on: day("2026-06-01")))
    #expect(try division() == ["1 Ani 1"])
    try store.execute(sql)
    #expect(try division() == [])
  }

  @Test func `a use is not moved to another code`() throws {
    try store.makeChallenge()
    for name in ["Ani", "Budi"] { try store.enrol(name, in: "baca", at: "2026-06-01T08:00") }
    for word in ["satu", "dua"] {
      try store.addCode(
        SecretCode.Terms(word: word, activity: .books, limit: 1), to: "baca", by: .staff())
    }
    for (number, word) in [(1, "satu"), (2, "dua")] {
      _ = try store.useCode(
        word, by: .participant(.entrantNumber(number)), in: "baca", by: .staff("2026-06-10T12:00"))
    }
    let error = #expect(throws: DatabaseError.self) {
      try store.execute("UPDATE codeUse SET codeId = 1")
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }
}

import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ConsentFormFactsTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 3)
  }

  @Test func `forms are for all whose seats await a consent, by name`() throws {
    try store.enrol("Zahra", born: "2015-01-01")
    try store.enrol("Ani", born: "2015-01-01")
    try store.enrol("Budi", born: "1990-01-01")
    try store.enrol("Wati", born: "2015-01-01")
    let facts = try store.consentFormFacts(awaitingIn: "bedah", at: at("2026-11-02T09:00"))
    #expect(facts.map(\.participant.details.name.text) == ["Ani", "Zahra"])
    #expect(facts.allSatisfy { $0.sessions.count == 1 && $0.event.code.text == "bedah" })
  }

  @Test func `no form is for a seat whose deadline has passed`() throws {
    try store.enrol("Ani", born: "2015-01-01")
    #expect(try store.consentFormFacts(awaitingIn: "bedah", at: at("2026-11-08T09:59")).count == 1)
    #expect(try store.consentFormFacts(awaitingIn: "bedah", at: at("2026-11-08T10:00")).isEmpty)
  }

  @Test func `a registration that stands no longer has no form`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01")
    #expect(try store.consentFormFacts(of: ani.id).registration == ani)
    try store.cancelRegistration(ani.id, reason: "sakit", by: .staff())
    #expect(throws: RegistrationRefusal.notActive(try store.people(of: [ani.id])[0], .cancelled)) {
      try store.consentFormFacts(of: ani.id)
    }
    #expect(throws: NotFound.registration(Identifier(9))) {
      try store.consentFormFacts(of: Identifier(9))
    }
  }

  @Test func `a form tells only the sessions that the registration is for`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01")
    try store.execute(
      """
      INSERT INTO session (eventId, number, startsAt, endsAt) VALUES (1, 2, 5, 9);
      """)
    #expect(try store.consentFormFacts(of: ani.id).sessions.map(\.number) == [1, 2])
    try store.execute(
      """
      INSERT INTO registrationSession (registrationId, sessionId)
      SELECT 1, id FROM session WHERE number = 2
      """)
    #expect(try store.consentFormFacts(of: ani.id).sessions.map(\.number) == [2])
  }
}

import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct LateBirthDateTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent()
  }

  @Test func `who turns out to be a minor awaits a guardian's consent from then on`() throws {
    let ani = try store.register(.sample("Ani"), in: "bedah", by: .staff()).registration!
    #expect(ani.status == .confirmed)
    try store.editParticipant(ani.participant, by: .staff()) {
      $0.details.birthDate = Day("2015-01-01")
    }
    #expect(try store.statuses() == ["Ani": .awaitingConsent])
  }

  @Test func `who has the consent already stays confirmed`() throws {
    let ani = try store.register(
      .sample("Ani", consent: .yes), in: "bedah", by: .staff()
    ).registration!
    try store.editParticipant(ani.participant, by: .staff()) {
      $0.details.birthDate = Day("2015-01-01")
    }
    #expect(try store.statuses() == ["Ani": .confirmed])
  }

  @Test func `the same consent told twice was not withdrawn in between`() throws {
    let ani = try store.register(.sample("Ani"), in: "bedah", by: .staff()).registration!
    var consent = Consent(
      purpose: .takePart, givenBy: "Norsinah", method: .paper, givenOn: Day("2026-01-02")!)
    for _ in 1...2 { try store.recordConsent(consent, of: ani.participant, by: .staff()) }
    consent.event = ani.event
    #expect(try store.consents(of: ani.participant) == [consent])
  }
}

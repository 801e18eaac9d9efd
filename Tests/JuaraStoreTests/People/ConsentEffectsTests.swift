import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ConsentEffectsTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent()
  }

  @Test func `recording a consent says what it confirmed`() throws {
    try store.makeEvent("lain")
    let ani = try store.enrol("Ani", born: "2015-01-01")
    try store.enrol("Ani", in: "lain", born: "2015-01-01")
    let effect = try store.recordConsent(.sample(), of: ani.participant, by: .staff())
    #expect(effect.confirmed == [Identifier(1)])
    #expect(effect.awaiting.isEmpty && effect.published.isEmpty)
  }

  @Test func `withdrawing the consent to take part says which seats await a new one`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01", consent: .yes)
    let effect = try store.withdrawConsent(
      to: .takePart, of: ani.participant, in: "bedah", on: day("2026-11-01"), by: .staff())
    #expect(effect.awaiting == [Identifier(1)])
  }

  @Test func `withdrawing the publication of the name lists the boards it stood on`() throws {
    try store.makeChallenge()
    let ani = try store.register(
      .sample("Ani", born: "2015-01-01", consent: .on(day("2026-05-20"))), in: "baca",
      by: .staff("2026-05-20T10:00")
    ).registration!.participant
    try store.enrol("Ani", born: "2015-01-01")
    for purpose in [Consent.Purpose.publishName, .publishPhoto] {
      try store.recordConsent(.sample(purpose), of: ani, by: .staff())
    }
    let name = try store.withdrawConsent(
      to: .publishName, of: ani, on: day("2026-11-01"), by: .staff())
    #expect(name.published == [.event(EventCode("baca")!)])
    let photo = try store.withdrawConsent(
      to: .publishPhoto, of: ani, on: day("2026-11-01"), by: .staff())
    #expect(photo.published == [.event(EventCode("baca")!)])
  }

  @Test func `a minor does not consent for oneself, an adult does`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01").participant
    let budi = try store.enrol("Budi", born: "1990-01-01").participant
    var consent = Consent.sample()
    consent.givenBy = "ANI"
    #expect(throws: ConsentRefusal.givenByMinor(ani)) {
      try store.recordConsent(consent, of: ani, by: .staff())
    }
    consent.givenBy = "Budi"
    try store.recordConsent(consent, of: budi, by: .staff())
    try store.recordConsent(consent, of: ani, by: .staff())
  }

  @Test func `nobody agreed to anything before being born`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01").participant
    #expect(throws: ConsentRefusal.beforeBirth(day("2014-12-31"))) {
      try store.recordConsent(.sample(on: "2014-12-31"), of: ani, by: .staff())
    }
  }

  @Test func `consents are listed of everybody, by purpose and in force, with their text`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01", consent: .yes).participant
    let budi = try store.enrol("Budi").participant
    var consent = Consent.sample(.contact)
    consent.textVersion = "2026-11"
    try store.recordConsent(consent, of: budi, by: .staff())
    try store.withdrawConsent(
      to: .takePart, of: ani, in: "bedah", on: day("2026-11-01"), by: .staff())
    #expect(try store.consentListings().map(\.participant) == [ani, budi])
    #expect(try store.consentListings().map(\.name) == ["Ani", "Budi"])
    #expect(try store.consentListings(isInForce: true).map(\.consent) == [consent])
    #expect(try store.consentListings(purpose: .takePart).map(\.participant) == [ani])
    #expect(try store.consentListings(of: ani, purpose: .contact).isEmpty)
  }

  @Test(arguments: ["TK A", "TK B", "PAUD", "RA", "KB"])
  func `a child in kindergarten is a minor, whose seat awaits the guardian`(
    schoolClass: String
  ) throws {
    let outcome = try store.register(.sample("Ani", class: schoolClass), in: "bedah", by: .staff())
    #expect(outcome.registration?.status == .awaitingConsent)
  }
}

import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ConsentTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 2)
  }

  @Test(
    arguments: [
      ("2015-01-01", nil, RegistrationStatus.awaitingConsent), ("2015-01-01", .yes, .confirmed),
      ("2015-01-01", .on(Day("2026-10-20")!), .confirmed), ("2000-01-01", nil, .confirmed),
      (nil, nil, .confirmed),
    ] as [(String?, RegistrationDraft.GuardianConsent?, RegistrationStatus)])
  func `a known minor without consent awaits it, everybody else is confirmed`(
    born: String?, consent: RegistrationDraft.GuardianConsent?, status: RegistrationStatus
  ) throws {
    #expect(try store.enrol("Ani", born: born, consent: consent).status == status)
  }

  @Test func `a consent recorded confirms at once and is in the audit log`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01")
    try store.recordConsent(.sample(), of: ani.participant, by: .staff())
    let registration = try store.registrations(in: "bedah")[0].registration
    #expect(registration.status == .confirmed)
    #expect(registration.consentDeadline == nil)
    #expect(try store.auditEntries(limit: 2).map(\.subject) == [.registration, .consent])
  }

  @Test(arguments: Consent.Purpose.allCases.filter { $0 != .takePart })
  func `a consent to something else confirms no seat`(purpose: Consent.Purpose) throws {
    let ani = try store.enrol("Ani", born: "2015-01-01")
    try store.recordConsent(.sample(purpose), of: ani.participant, by: .staff())
    #expect(try store.statuses()["Ani"] == .awaitingConsent)
  }

  @Test func `a consent that comes after the deadline confirms no seat`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01")
    try store.recordConsent(.sample(), of: ani.participant, by: .staff("2026-11-08T10:00"))
    #expect(try store.statuses()["Ani"] == .cancelled)
  }

  @Test func `a consent withdrawn lets the minor's seat await a new one`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01", consent: .yes)
    try store.withdrawConsent(
      to: .takePart, of: ani.participant, in: "bedah", on: day("2026-11-10"),
      by: .staff("2026-11-10T08:00"))
    let registration = try store.registrations(in: "bedah")[0].registration
    #expect(registration.status == .awaitingConsent)
    #expect(registration.consentDeadline == at("2026-11-17T08:00"))
    #expect(try store.consents(of: ani.participant)[0].withdrawnOn == day("2026-11-10"))
  }

  @Test func `a new consent takes the place of the one in force`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01", consent: .yes)
    try store.recordConsent(
      .sample(on: "2026-11-05"), of: ani.participant, by: .staff("2026-11-05T10:00"))
    let consents = try store.consents(of: ani.participant)
    #expect(consents.map(\.withdrawnOn) == [day("2026-11-05"), nil])
    #expect(consents.map(\.givenOn) == [day("2026-11-01"), day("2026-11-05")])
  }

  @Test func `a consent to take part is for one event, and a later one asks anew`() throws {
    try store.makeEvent("lain")
    let ani = try store.enrol("Ani", born: "2015-01-01", consent: .yes)
    #expect(ani.status == .confirmed)
    let lain = try store.enrol("Ani", in: "lain", born: "2015-01-01")
    #expect(lain.status == .awaitingConsent)
    #expect(throws: ConsentRefusal.noEvent) {
      try store.recordConsent(.sample(), of: [ani.participant], by: .staff())
    }
    let effects = try store.recordConsent(
      .sample(), of: ani.participant, in: "lain", by: .staff())
    #expect(effects.confirmed == [lain.id])
    #expect(try store.consentListings().map(\.event?.text) == ["bedah", "lain"])
    let withdrawn = try store.withdrawConsent(
      to: .takePart, of: ani.participant, in: "bedah", on: day("2026-11-01"), by: .staff())
    #expect(withdrawn.awaiting == [ani.id])
    #expect(try store.statuses("lain") == ["Ani": .confirmed])
  }

  @Test func `no consent is of tomorrow, nor withdrawn before it was given`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01").participant
    #expect(throws: ConsentRefusal.notYet(day("2026-11-02"))) {
      try store.recordConsent(.sample(on: "2026-11-02"), of: ani, by: .staff())
    }
    #expect(throws: ConsentRefusal.notYet(day("2026-11-02"))) {
      try store.enrol("Budi", born: "2015-01-01", consent: .on(day("2026-11-02")))
    }
    #expect(throws: ConsentRefusal.noneInForce(.takePart)) {
      try store.withdrawConsent(
        to: .takePart, of: ani, in: "bedah", on: day("2026-11-01"), by: .staff())
    }
    try store.recordConsent(.sample(on: "2026-10-30"), of: ani, by: .staff())
    #expect(throws: ConsentRefusal.withdrawnBeforeGiven(day("2026-10-30"))) {
      try store.withdrawConsent(
        to: .takePart, of: ani, in: "bedah", on: day("2026-10-29"), by: .staff())
    }
    #expect(throws: ConsentRefusal.notYet(day("2026-11-02"))) {
      try store.withdrawConsent(
        to: .takePart, of: ani, in: "bedah", on: day("2026-11-02"), by: .staff())
    }
  }
}

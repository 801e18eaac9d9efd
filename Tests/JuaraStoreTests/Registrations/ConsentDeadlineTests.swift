import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct ConsentDeadlineTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent()
  }

  private func registration(_ name: String) throws -> Registration {
    try #require(
      try store.registrations(in: "bedah").last { $0.participant.details.name.text == name }
    ).registration
  }

  @Test func `whoever comes of age while a consent is awaited is confirmed`() throws {
    let grown = try store.enrol("Ani", born: "2008-11-05")
    try store.enrol("Budi", born: "2008-11-09")
    try store.enrol("Citra", born: "2015-01-01")
    let settled = try store.expireRegistrations(by: .staff("2026-11-05T00:00"))
    #expect(settled.map(\.settled) == [SeatChanges(confirmed: [grown.id])])
    _ = try store.expireRegistrations(by: .staff("2026-11-20T10:00"))
    // Budi came of age after the deadline of 8 November.
    #expect(
      try store.statuses() == ["Ani": .confirmed, "Budi": .cancelled, "Citra": .cancelled])
    #expect(try registration("Ani").consentDeadline == nil)
  }

  @Test func `a restored event starts the deadlines again in full`() throws {
    try store.enrol("Ani", born: "2015-01-01")
    try store.cancelEvent("bedah", by: .staff("2026-11-02T10:00"))
    let settled = try store.restoreEvent("bedah", by: .staff("2026-11-20T10:00")).settled
    #expect(settled == SeatChanges())
    #expect(try registration("Ani").consentDeadline == at("2026-11-27T10:00"))
    _ = try store.expireRegistrations(by: .staff("2026-11-26T10:00"))
    #expect(try store.statuses() == ["Ani": .awaitingConsent])
  }

  @Test func `a withdrawal starts the deadline again in full`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01", consent: .yes)
    try store.withdrawConsent(
      to: .takePart, of: ani.participant, in: "bedah", on: day("2026-11-20"),
      by: .staff("2026-11-20T10:00"))
    #expect(try registration("Ani").consentDeadline == at("2026-11-27T10:00"))
  }

  @Test func `a guardian's no declines at once, and a later row does not ask again`() throws {
    let refused = RegistrationDraft.sample(
      "Ani", at: "2026-10-01T08:00", born: "2015-01-01", consent: .no)
    let first = try store.importing([refused, .sample("Budi", born: "1990-01-01", consent: .no)])
    #expect(first.notices.map(\.kind) == [.guardianRefused])
    #expect(try store.statuses() == ["Ani": .declined, "Budi": .confirmed])
    #expect(try registration("Ani").cancelReason == .caused(.consentRefused))
    let later = RegistrationDraft.sample(
      "Ani", at: "2026-10-05T08:00", born: "2015-01-01", school: "SDN 1")
    #expect(try store.importing([later]).notices.map(\.kind) == [.notActive(.declined)])
    #expect(try store.statuses()["Ani"] == .declined)
  }

  @Test func `a guardian's no declines a seat that awaits consent, and frees it`() throws {
    try store.makeEvent("kecil", capacity: 1)
    try store.enrol("Ani", in: "kecil", born: "2015-01-01")
    try store.enrol("Budi", in: "kecil", born: "1990-01-01")
    try store.importing([.sample("Ani", born: "2015-01-01", consent: .no)], into: "kecil")
    #expect(try store.statuses("kecil") == ["Ani": .declined, "Budi": .confirmed])
  }

  @Test func `a no beside a consent that is on record is said`() throws {
    try store.enrol("Ani", born: "2015-01-01", consent: .yes)
    let row = RegistrationDraft.sample("Ani", born: "2015-01-01", consent: .no)
    #expect(
      try store.importing([row]).notices.map(\.kind) == [
        .guardianRefusedAfterConsent(Identifier(1))
      ])
    #expect(try store.statuses() == ["Ani": .confirmed])
  }
}

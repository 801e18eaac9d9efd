import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct SameRowTests {
  private let store: Store
  private let row = RegistrationDraft.sample(
    "Ani", at: "2026-10-01T08:00", born: "2015-01-01", phone: "+6281200000001", consent: .yes)

  init() throws {
    store = try .sample()
    try store.makeEvent()
    try store.importing([row])
  }

  private var ani: Identifier<Participant> {
    get throws { try store.registrations(in: "bedah")[0].participant.id }
  }

  @Test func `the same row does not undo what staff have fixed`() throws {
    try store.editParticipant(try ani, by: .staff()) {
      $0.details.name = PersonName("Ani Rahmah")!
      $0.details.birthDate = Day("2014-01-01")
      $0.details.phone = nil
    }
    let fixed = try store.participant(try ani)
    let again = try store.importing([row])
    #expect(again.report.tally == ImportTally(unchanged: 1))
    #expect(try store.participants() == [fixed])
  }

  @Test func `the same row does not bring back a consent that was withdrawn`() throws {
    let today = try store.library.zone.day(of: AuditContext.staff().at)
    try store.withdrawConsent(to: .takePart, of: try ani, in: "bedah", on: today, by: .staff())
    try store.importing([row])
    #expect(try store.statuses() == ["Ani": .awaitingConsent])
  }

  @Test func `nor does another row that tells of the same old consent`() throws {
    let today = try store.library.zone.day(of: AuditContext.staff().at)
    try store.withdrawConsent(to: .takePart, of: try ani, in: "bedah", on: today, by: .staff())
    var other = row
    other.person.school = "SDN 1"
    try store.importing([other])
    #expect(try store.statuses() == ["Ani": .awaitingConsent])
  }

  @Test func `a row whose import was undone is new again`() throws {
    try store.undoImport(try store.imports()[0].id, by: .staff())
    #expect(try store.importing([row]).report.tally == ImportTally(created: 1))
  }
}

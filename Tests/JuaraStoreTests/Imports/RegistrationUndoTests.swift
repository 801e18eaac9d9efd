import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct RegistrationUndoTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 6)
  }

  /// What a library knows, without what it remembers of its acts and the numbers and codes it gave out.
  private func knowledge() throws -> [String: [String]] {
    try store.dump(except: ["auditEntry", "import", "checkInCode"]).mapValues { rows in
      rows.map { $0.replacing(/last(Number|ParticipantUndone|RegistrationUndone):\d+/, with: "") }
    }
  }

  @Test func `people, updates, consents, parties, memberships and seats are back`() throws {
    for school in ["SDN 1", "SDN 2"] {
      try store.addGroup(
        named: PersonName(school)!, kind: .school, enrolment: nil, by: .staff())
    }
    try store.importing([
      .sample("Ani", born: "2015-01-01", email: "Ani@example.org", school: "SDN 1"),
      .sample("Budi", party: 3, phone: "+6281200000001"),
    ])
    let before = try knowledge()
    let imported = try store.importing([
      .sample(
        "Ani", born: "2015-01-01", email: "ani@example.org", school: "SDN 2", class: "5A",
        consent: .yes),
      .sample("Ani", born: "2015-01-01", email: "other@example.org"),
      .sample("Budi", party: 2, phone: "+6281200000001", email: "budi@example.org"),
      .sample("Citra", school: "SDN 1", consent: .yes), .sample("Dewi", party: 6),
    ])
    #expect(imported.report.tally == ImportTally(created: 2, updated: 2, unchanged: 1))
    #expect(try knowledge() != before)
    try store.undoImport(imported.report.importID!, by: .staff())
    #expect(try knowledge() == before)
    #expect(try store.imports()[0].undone == .staff())
  }

  @Test func `no number of a person or a registration is given out a second time`() throws {
    let first = try store.importing([.sample("Ani"), .sample("Budi")])
    let given = try store.registrations(in: "bedah").map(\.registration)
    try store.undoImport(first.report.importID!, by: .staff())
    try store.importing([.sample("Citra")])
    let citra = try store.registrations(in: "bedah")[0].registration
    #expect(!given.map(\.id).contains(citra.id))
    #expect(!given.map(\.participant).contains(citra.participant))
  }

  @Test func `after it the same file can be imported again`() throws {
    let rows: [RegistrationDraft] = [
      .sample("Ani", at: "2026-10-01T08:00"), .sample("Budi", at: "2026-10-02T08:00"),
    ]
    let first = try store.importing(rows)
    try store.undoImport(first.report.importID!, by: .staff())
    #expect(try store.statuses() == [:])
    let second = try store.importing(rows)
    #expect(second.report.tally == first.report.tally)
    #expect(try store.registrations(in: "bedah").map(\.registration.number) == [3, 4])
  }

  @Test func `the seats it frees go to those who wait`() throws {
    let imported = try store.importing([.sample("Ani", party: 6)])
    let budi = try store.enrol("Budi", party: 4)
    let effects = try store.undoImport(imported.report.importID!, by: .staff())
    #expect(try store.statuses() == ["Budi": .confirmed])
    #expect(effects.seatChanges.promoted == [budi.id])
  }

  @Test func `a registration that was changed since is in the way`() throws {
    let importID = try store.importing([.sample("Ani"), .sample("Budi")]).report.importID!
    try store.cancelRegistration(Identifier(2), reason: "sakit", by: .staff())
    try expectBuiltOn(importID, [.registrationChanged(Identifier(2), .cancelled)])
  }

  @Test func `a registration it changed, and staff changed since, is in the way`() throws {
    let ani = try store.enrol("Ani", born: "2015-01-01")
    let importID = try store.importing([.sample("Ani", born: "2015-01-01", consent: .yes)])
      .report.importID!
    try store.cancelRegistration(ani.id, reason: "sakit", by: .staff())
    try expectBuiltOn(importID, [.registrationChanged(ani.participant, .cancelled)])
  }

  @Test(arguments: [RegistrationStatus.declined, .cancelled])
  func `whom staff declined or cancelled since is not confirmed by an undo, but is in the way`(
    ending: RegistrationStatus
  ) throws {
    let ani = try store.enrol("Ani", born: "2015-01-01")
    let linked = try store.importing([.sample("Ani", born: "2015-01-01", consent: .yes)])
      .report.importID!
    let new = try store.importing([.sample("Budi")]).report.importID!
    let budi = try store.registrations(in: "bedah")[1].registration
    for id in [ani.id, budi.id] {
      if ending == .declined {
        try store.declineRegistration(id, reason: "ganda", by: .staff())
      } else {
        try store.cancelRegistration(id, reason: "sakit", by: .staff())
      }
    }
    try expectBuiltOn(linked, [.registrationChanged(ani.participant, ending)])
    try expectBuiltOn(new, [.registrationChanged(budi.participant, ending)])
  }

  @Test func `a seat that expired since is in the way`() throws {
    try store.enrol("Ani", born: "1990-01-01")
    let importID = try store.importing([.sample("Ani", born: "1990-01-01", email: "a@example.org")])
      .report.importID!
    let second = try store.importing([.sample("Ani", born: "2015-01-01", email: "a@example.org")])
      .report.importID!
    #expect(try store.statuses() == ["Ani": .awaitingConsent])
    _ = try store.expireRegistrations(by: .staff("2026-11-20T10:00"))
    try expectBuiltOn(second, [.registrationChanged(Identifier(1), .cancelled)])
    #expect(throws: ImportRefusal.self) { try store.undoImport(importID, by: .staff()) }
  }

  @Test func `a message sent since is in the way`() throws {
    let importID = try store.importing([.sample("Ani", phone: "+6281200000001")]).report.importID!
    try store.markSent(MessageName(.confirmation), in: "bedah", by: .staff())
    try expectBuiltOn(importID, [.wasTold(Identifier(1))])
  }

  @Test func `the deadline of a consent taken back starts again in full`() throws {
    try store.enrol("Ani", born: "2015-01-01")
    let importID = try store.importing(
      [.sample("Ani", born: "2015-01-01", consent: .yes)], at: "2026-11-05T10:00"
    ).report.importID!
    try store.undoImport(importID, by: .staff("2026-11-20T10:00"))
    #expect(
      try store.registrations(in: "bedah")[0].registration.consentDeadline
        == at("2026-11-27T10:00"))
    _ = try store.expireRegistrations(by: .staff("2026-11-21T10:00"))
    #expect(try store.statuses() == ["Ani": .awaitingConsent])
  }

  @Test func `registering elsewhere is in the way`() throws {
    let importID = try store.importing([.sample("Ani")]).report.importID!
    try store.makeEvent("lain")
    try store.enrol("Ani", in: "lain")
    try expectBuiltOn(importID, [.registeredElsewhere(Identifier(1))])
  }

  @Test func `log entries are in the way`() throws {
    try store.makeChallenge()
    let importID = try store.importing(
      [.sample("Ani")], into: "baca", at: "2026-06-01T10:00"
    ).report.importID!
    try store.read(Identifier(1))
    try expectBuiltOn(importID, [.hasLogEntries(Identifier(1))])
  }

  @Test func `a participant changed since is in the way, whether created or updated`() throws {
    try store.importing([.sample("Ani", phone: "+6281200000001")])
    let importID = try store.importing([
      .sample("Ani", phone: "+6281200000001", school: "SDN 1"), .sample("Budi"), .sample("Citra"),
    ]).report.importID!
    for id in [1, 2] as [Int64] {
      try store.editParticipant(Identifier(id), by: .staff()) { $0.details.school = "SDN 9" }
    }
    try store.recordConsent(.sample(.contact), of: Identifier(3), by: .staff())
    try expectBuiltOn(importID, (1...3).map { .participantChanged(Identifier($0)) })
  }

  @Test func `a consent it recorded, and staff renewed since, is in the way`() throws {
    try store.enrol("Ani", born: "2015-01-01")
    let importID = try store.importing([.sample("Ani", born: "2015-01-01", consent: .yes)])
      .report.importID!
    try store.recordConsent(.sample(), of: Identifier(1), by: .staff())
    try expectBuiltOn(importID, [.participantChanged(Identifier(1))])
  }

  @Test func `seats of a smaller party that were given to others are in the way`() throws {
    try store.importing([
      .sample("Ani", party: 5, phone: "+6281200000009"), .sample("Budi", party: 3),
    ])
    let importID = try store.importing([.sample("Ani", party: 1, phone: "+6281200000009")]).report
      .importID!
    #expect(try store.statuses() == ["Ani": .confirmed, "Budi": .confirmed])
    try expectBuiltOn(importID, [.registrationChanged(Identifier(1), .confirmed)])
  }

  @Test func `what was built on it and taken back since is not in the way`() throws {
    let first = try store.importing([.sample("Ani", phone: "+6281200000001")]).report.importID!
    let second = try store.importing([
      .sample("Ani", party: 2, phone: "+6281200000001", school: "SDN 1")
    ]).report.importID!
    try expectBuiltOn(
      first,
      [.registrationChanged(Identifier(1), .confirmed), .participantChanged(Identifier(1))])
    try store.undoImport(second, by: .staff())
    try store.undoImport(first, by: .staff())
    #expect(try store.participants() == [])
  }

  @Test func `a seat that rests on a consent taken back awaits a new one`() throws {
    try store.enrol("Ani", born: "2015-01-01")
    let importID = try store.importing([.sample("Ani", born: "2015-01-01", consent: .yes)])
      .report.importID!
    #expect(try store.statuses() == ["Ani": .confirmed])
    try store.undoImport(importID, by: .staff())
    #expect(try store.statuses() == ["Ani": .awaitingConsent])
  }

  @Test func `an import is taken back once, by its number, as what it was`() throws {
    let importID = try store.importing([.sample("Ani")]).report.importID!
    try store.undoImport(importID, by: .staff())
    #expect(throws: ImportRefusal.alreadyUndone(importID)) {
      try store.undoImport(importID, by: .staff())
    }
    #expect(throws: NotFound.import(Identifier(9))) {
      try store.undoImport(Identifier(9), by: .staff())
    }
  }

  private func expectBuiltOn(
    _ importID: Identifier<Import>, _ uses: [ImportUse],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try store.dump()
    #expect(throws: ImportRefusal.builtOn(importID, uses), sourceLocation: sourceLocation) {
      try store.undoImport(importID, by: .staff())
    }
    #expect(try store.dump() == before, sourceLocation: sourceLocation)
  }
}

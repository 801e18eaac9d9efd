import GRDB
import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct CertificateTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 3)
    for name in ["Zahra", "Ani", "Budi"] { try store.enrol(name) }
  }

  @discardableResult
  private func issue(
    _ seed: UInt64 = 1, at local: String = "2026-12-06T09:00"
  ) throws -> IssuedCertificates {
    var numbers = Seeded(seed)
    return try store.issueParticipation(in: "bedah", numbers: &numbers, by: .staff(local))
  }

  @Test func `everybody confirmed in an event that has taken place gets a number, by name`() throws
  {
    try store.enrol("Citra")
    let issued = try issue()
    #expect(issued.certificates.map(\.name.text) == ["Ani", "Budi", "Zahra"])
    #expect(issued.new == 3)
    #expect(Set(issued.certificates.map(\.certificate.number)).count == 3)
    #expect(issued.certificates.allSatisfy { $0.certificate.number.text.hasPrefix("2026-") })
  }

  @Test func `nobody gets one before the event is over`() throws {
    let before = try store.dump()
    #expect(
      throws: CertificateRefusal.notOver(EventCode("bedah")!, endsAt: at("2026-12-05T11:00"))
    ) { try issue(at: "2026-12-05T10:59") }
    #expect(try store.dump() == before)
  }

  @Test func `issuing again gives the same numbers, and new ones only to who is new`() throws {
    let first = try issue()
    let before = try store.dump()
    let second = try issue(2)
    #expect(second.new == 0)
    #expect(second.certificates == first.certificates)
    #expect(try store.dump() == before)
    try store.cancelRegistration(Identifier(3), reason: "sakit", by: .staff())
    try store.enrol("Citra", override: "hadir", at: "2026-12-05T10:00")
    let third = try issue(3)
    #expect(third.new == 1)
    let budi = first.certificates[1]
    #expect(third.unentitled == [budi.certificate.number])
    #expect(
      third.certificates.map(\.certificate.number).filter { number in
        first.certificates.contains { $0.certificate.number == number }
      } == [first.certificates[0], first.certificates[2]].map(\.certificate.number))
  }

  @Test func `a number that is taken is drawn again`() throws {
    try issue(1)
    try store.makeEvent("lain")
    try store.enrol("Ani", in: "lain")
    var numbers = Seeded(1)
    let other = try store.issueParticipation(
      in: "lain", numbers: &numbers, by: .staff("2026-12-06T09:00"))
    let all = try store.certificates(in: "bedah") + other.certificates
    #expect(Set(all.map(\.certificate.number)).count == 4)
  }

  @Test func `a revoked certificate stays known with its reason, and is not issued anew`() throws {
    let ani = try issue().certificates[0].certificate
    try store.revokeCertificate(
      ani.number, reason: "tidak hadir", by: .staff("2026-12-07T09:00"))
    let checked = try store.certificate(ani.number).certificate
    #expect(checked.revocation?.reason == .stated("tidak hadir"))
    #expect(checked.revocation?.audit == .staff("2026-12-07T09:00"))
    let again = try issue(2)
    #expect(again.certificates.count == 2 && again.new == 0 && again.revoked == 1)
    #expect(throws: CertificateRefusal.alreadyRevoked(ani.number, on: at("2026-12-07T09:00"))) {
      try store.revokeCertificate(ani.number, reason: "lagi", by: .staff())
    }
    #expect(throws: MissingReason()) {
      try store.revokeCertificate(ani.number, reason: " ", by: .staff())
    }
  }

  @Test func `a certificate that was revoked by mistake is made valid again`() throws {
    let ani = try issue().certificates[0].certificate
    #expect(throws: CertificateRefusal.notRevoked(ani.number)) {
      try store.restoreCertificate(ani.number, by: .staff())
    }
    try store.revokeCertificate(ani.number, reason: "keliru", by: .staff())
    try store.restoreCertificate(ani.number, by: .staff())
    #expect(try store.certificate(ani.number).certificate == ani)
    #expect(try store.auditEntries(limit: 2).map(\.action) == [.restored, .revoked])
  }

  @Test func `issuing is in the audit log without a name`() throws {
    try issue()
    let entries = try store.auditEntries(subject: .certificate)
    #expect(entries.map(\.action) == [.issued, .issued, .issued])
    #expect(entries.flatMap(\.changes).allSatisfy { $0.field == "kind" })
  }

  @Test func `an unknown number is told from a known one`() throws {
    var random = Seeded(99)
    let number = CertificateNumber(issuedIn: 2026, using: &random)
    #expect(throws: NotFound.certificate(number)) { try store.certificate(number) }
  }

  @Test func `awards have numbers of their own, and one for each award`() throws {
    try issue()
    var numbers = Seeded(5)
    let awards: [(participant: Identifier<Participant>, award: String)] = [
      (Identifier(1), "Juara I"), (Identifier(2), "Juara II"), (Identifier(1), "Favorit"),
    ]
    let issued = try store.issueAwards(
      awards, in: "bedah", numbers: &numbers, by: .staff("2026-12-06T09:00"))
    #expect(issued.new == 3)
    #expect(
      issued.certificates.map(\.certificate.entitlement.award) == [
        "Favorit", "Juara I", "Juara II",
      ])
    let again = try store.issueAwards(
      awards, in: "bedah", numbers: &numbers, by: .staff("2026-12-06T09:00"))
    #expect(again.new == 0 && again.certificates == issued.certificates)
    #expect(try store.certificates(in: "bedah").count == 6)
    #expect(try store.certificates(in: "bedah", kind: .award) == issued.certificates)
  }

  private func issueAttendance(atLeast minutes: Int? = nil) throws -> [String] {
    var numbers = Seeded(9)
    return try store.issueAttendance(
      in: "bedah", atLeast: minutes, numbers: &numbers, by: .staff("2026-12-06T09:00")
    ).certificates.map(\.name.text)
  }

  @Test func `attendance is certified to who counts as present, for long enough if asked`() throws {
    try store.checkIn(
      .registration(Identifier(1)), to: "bedah", by: .staff("2026-12-05T09:05"))
    try store.execute(
      """
      INSERT INTO import (kind, eventId, fileName, importedAt, importedBy)
      VALUES ('registrations', 1, 'zoom.csv', 0, 'x');
      INSERT INTO attendanceStay (registrationId, sessionId, minutes, importId, sourceLine)
      VALUES (2, 1, 45, 1, 2);
      """)
    #expect(try issueAttendance() == ["Ani", "Zahra"])
    #expect(try issueAttendance(atLeast: 45) == ["Ani", "Zahra"])
    #expect(try issueAttendance(atLeast: 46) == ["Zahra"])
    #expect(try issue().certificates.count == 3)
    #expect(throws: AttendanceRefusal.noMinutes) { try issueAttendance(atLeast: 0) }
  }

  @Test func `an event that meets in no session certifies no attendance`() throws {
    try store.makeChallenge()
    var numbers = Seeded(9)
    #expect(throws: AttendanceRefusal.noSessions) {
      try store.issueAttendance(in: "baca", numbers: &numbers, by: .staff("2026-12-06T09:00"))
    }
  }

  @Test func `an import whose people have certificates is not undone`() throws {
    try store.makeEvent("impor")
    let importID = try store.importing([.sample("Dewi")], into: "impor").report.importID!
    var numbers = Seeded(5)
    let issued = try store.issueParticipation(
      in: "impor", numbers: &numbers, by: .staff("2026-12-06T09:00"))
    let dewi = issued.certificates[0].certificate.entitlement.participant!
    #expect(throws: ImportRefusal.builtOn(importID, [.hasCertificate(dewi)])) {
      try store.undoImport(importID, by: .staff("2026-12-06T09:00"))
    }
  }

  @Test(arguments: [
    "UPDATE certificate SET number = '2026-0000-0000'", "UPDATE certificate SET kind = 'award'",
    "UPDATE certificate SET issuedAt = 0", "DELETE FROM certificate",
    "UPDATE certificate SET revokedAt = 1", "UPDATE certificate SET revokeReason = 'x'",
    "UPDATE certificate SET revokedAt = 1, revokedBy = 'x', revokeReason = ' '",
    "UPDATE certificate SET participantId = 99 WHERE id = 1",
    "UPDATE certificate SET participantId = 1",
    "DELETE FROM participant WHERE id = 1",
  ])
  func `what was certified is never changed or deleted, whatever program writes`(
    sql: String
  ) throws {
    try issue()
    let before = try store.dump()
    #expect(throws: DatabaseError.self) { try store.execute(sql) }
    #expect(try store.dump() == before)
  }
}

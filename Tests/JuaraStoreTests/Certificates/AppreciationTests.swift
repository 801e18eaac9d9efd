import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// Certificates for those who are no participants, and for a project's team.
struct AppreciationTests {
  private let store: Store

  init() throws { store = try .sample() }

  private func issue(
    _ code: String, to roles: [ServiceRole] = [], at local: String = "2026-12-05T08:00"
  ) throws -> IssuedCertificates {
    var numbers = SystemRandomNumberGenerator()
    return try store.issueAppreciation(
      in: code, to: roles, numbers: &numbers, by: .staff(local))
  }

  private func roles(_ issued: IssuedCertificates) -> [String] {
    issued.certificates.map { "\($0.certificate.entitlement.role!) \($0.name.text)" }.sorted()
  }

  @Test func `hosts, moderators and the committee get one each, under the same number again`()
    throws
  {
    try store.makeEvent()
    for (role, name) in [
      (Host.Role.speaker, "Dr. Rina"), (.moderator, "Joko"), (.committee, "Rina"),
    ] {
      try store.addHost(Host(role: role, name: PersonName(name)!), to: "bedah", by: .staff())
    }
    let issued = try issue("bedah")
    #expect(roles(issued) == ["committee Rina", "moderator Joko", "speaker Dr. Rina"])
    #expect(issued.new == 3)
    let again = try issue("bedah", to: [.committee])
    #expect(again.new == 0 && again.unentitled.isEmpty)
    #expect(again.certificates.map(\.certificate.number).count == 1)
    let number = again.certificates[0].certificate.number
    #expect(try store.certificate(number).name.text == "Rina")
  }

  @Test func `one who no longer serves is named, and one spelled otherwise is the same`() throws {
    try store.makeEvent()
    let name = PersonName("Dr. Rina")!
    try store.addHost(Host(role: .speaker, name: name), to: "bedah", by: .staff())
    let first = try issue("bedah").certificates[0].certificate.number
    try store.addHost(
      Host(role: .speaker, name: PersonName("DR Rina")!), to: "bedah", by: .staff())
    #expect(try issue("bedah").certificates.map(\.certificate.number) == [first])
    try store.removeHost(named: name, from: "bedah", by: .staff())
    #expect(try issue("bedah").unentitled == [first])
  }

  @Test func `before its day nobody is thanked`() throws {
    try store.makeEvent()
    #expect(
      throws: CertificateRefusal.notBegun(
        EventCode("bedah")!, startsAt: at("2026-12-05T09:00"))
    ) { _ = try issue("bedah", at: "2026-12-04T23:59") }
  }

  @Test func `jurors are thanked by the contest they judge`() throws {
    try store.makeChallenge()
    try store.addJuror(PersonName("Sari")!, to: "baca", by: .staff())
    #expect(roles(try issue("baca", at: "2026-08-31T20:00")) == ["juror Sari"])
  }

  @Test func `a project's team gets certificates, its mentor is thanked`() throws {
    try store.makeEvent("arsip") { $0.kind = .project }
    let ani = try store.enrol("Ani", in: "arsip", born: "1990-01-01")
    try store.makeEvent("lain")
    let budi = try store.enrol("Budi", in: "lain", born: "1991-01-01")
    _ = try store.addGroup(
      named: PersonName("Tim Arsip")!, kind: .club, enrolment: nil, by: .staff())
    try store.join(
      [ani, budi].map(\.participant), toGroupNamed: "Tim Arsip", by: .staff())
    try store.editProject("arsip", team: "Tim Arsip", by: .staff()) {
      $0.mentor = PersonName("Pak Hadi")
    }
    var numbers = SystemRandomNumberGenerator()
    let issued = try store.issueParticipation(
      in: "arsip", numbers: &numbers, by: .staff("2027-06-01T09:00"))
    #expect(issued.certificates.map(\.name.text) == ["Ani", "Budi"])
    #expect(roles(try issue("arsip", at: "2027-06-01T09:00")) == ["mentor Pak Hadi"])
  }
}

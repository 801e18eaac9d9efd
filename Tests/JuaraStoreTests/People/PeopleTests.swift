import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PeopleTests {
  private let store: Store

  init() throws {
    store = try .sample()
    try store.makeEvent()
  }

  @Test func `everything of a person is read back as it was said`() throws {
    var details = PersonDetails.sample(
      "Nur'aini", born: "2015-01-01", email: "Aini@example.org", school: "SDN 1", class: "5A",
      member: "A-1")
    details.phone = try TypedPhone.read("0812-0000-0001", countryCode: "62")
    details.guardianName = "Wali Contoh"
    details.guardianPhone = try TypedPhone.read("0812 0000 0002", countryCode: "62")
    let outcome = try store.register(
      RegistrationDraft(person: details), in: "bedah", by: .staff())
    let participant = try store.participant(outcome.registration!.participant)
    #expect(participant.details == details)
    #expect(participant.details.phone?.typed == "0812-0000-0001")
    #expect(participant.details.guardianPhone?.typed == "0812 0000 0002")
    let listings = try store.registrations(in: "bedah")
    #expect(listings.map(\.participant) == [participant])
    #expect(listings.map(\.registration) == [outcome.registration!])
  }

  @Test func `registrations show the consent in force, and one state if asked`() throws {
    try store.enrol("Ani", born: "2015-01-01", consent: .on(day("2026-10-20")))
    try store.enrol("Budi", born: "2015-01-01")
    let all = try store.registrations(in: "bedah")
    #expect(all.map(\.consent?.givenOn) == [day("2026-10-20"), nil])
    let awaiting = try store.registrations(in: "bedah", status: .awaitingConsent)
    #expect(awaiting.map(\.participant.details.name.text) == ["Budi"])
    #expect(
      try store.registrationCounts(of: "bedah") == [.confirmed: 1, .awaitingConsent: 1])
  }

  @Test func `people are found by a part of their name, however it is spelt`() throws {
    for name in ["Nur'aini", "Budi", "Siti Nuraini"] { try store.enrol(name) }
    let found = try store.participants(named: "NUR\u{2019}AINI").map(\.details.name.text)
    #expect(found == ["Nur'aini", "Siti Nuraini"])
    #expect(try store.participants().count == 3)
  }

  @Test func `a change by staff is kept, and a member number is one person's`() throws {
    let ani = try store.enrol("Ani").participant
    let budi = try store.enrol("Budi").participant
    try store.editParticipant(ani, by: .staff()) {
      $0.details.name = PersonName("Anisa")!
      $0.details.memberNumber = "A-1"
    }
    #expect(
      try store.auditEntries()[0].changes == [
        .init("fullName", from: "Ani", to: "Anisa"), .init("memberNumber", from: nil, to: "A-1"),
      ])
    #expect(throws: PersonRefusal.memberNumberTaken(ani)) {
      try store.editParticipant(budi, by: .staff()) { $0.details.memberNumber = "A-1" }
    }
    #expect(throws: NotFound.participant(Identifier(99))) {
      try store.editParticipant(Identifier(99), by: .staff()) { _ in }
    }
  }

  @Test func `whose school or class names a group belongs to it, before or after`() throws {
    _ = try store.register(
      .sample("Ani", school: "SMPN 1", class: "7A"), in: "bedah", by: .staff())
    try store.addGroup(named: PersonName("smpn 1")!, kind: .school, enrolment: 90, by: .staff())
    try store.addGroup(named: PersonName("SMPN 1 7a")!, kind: .class, enrolment: nil, by: .staff())
    try store.addGroup(named: PersonName("SMPN 1")!, kind: .club, enrolment: nil, by: .staff())
    _ = try store.register(
      .sample("Budi", school: "SMPN 1", class: "8B"), in: "bedah", by: .staff())
    #expect(try store.groups().map(\.members) == [1, 0, 2])
    #expect(try store.groups(of: Identifier(2)).map(\.name.text) == ["smpn 1"])
    try store.editParticipant(Identifier(2), by: .staff()) {
      $0.details.schoolClass = SchoolClass("7A")
    }
    #expect(try store.groups().map(\.members) == [2, 0, 2])
  }

  @Test func `a group's name is its own within its kind`() throws {
    let name = PersonName("Melati")!
    try store.addGroup(named: name, kind: .club, enrolment: nil, by: .staff())
    #expect(throws: GroupRefusal.exists("MELATI", .club)) {
      try store.addGroup(
        named: PersonName("MELATI")!, kind: .club, enrolment: nil, by: .staff())
    }
    try store.addGroup(named: name, kind: .branch, enrolment: nil, by: .staff())
    #expect(throws: NotFound.oneGroup("melati", kinds: [.branch, .club])) {
      try store.group(named: "melati")
    }
    #expect(throws: NotFound.group("Melat", nearest: ["Melati", "Melati"])) {
      try store.group(named: "Melat")
    }
    #expect(throws: PlanProblem.negative(.enrolment)) {
      try store.editGroup(named: "melati", kind: .club, by: .staff()) { $0.enrolment = 0 }
    }
    let edited = try store.editGroup(named: "melati", kind: .club, by: .staff()) {
      $0.name = PersonName("Mawar")!
    }
    #expect(try store.group(named: "mawar") == edited)
  }

  @Test func `joining and leaving a group are noted once each`() throws {
    let ani = try store.enrol("Ani").participant
    try store.addGroup(named: PersonName("Melati")!, kind: .club, enrolment: nil, by: .staff())
    for _ in 1...2 { try store.join([ani], toGroupNamed: "Melati", by: .staff()) }
    #expect(try store.group(named: "Melati").members == 1)
    for _ in 1...2 { try store.leave([ani], groupNamed: "Melati", by: .staff()) }
    #expect(try store.group(named: "Melati").members == 0)
    #expect(
      try store.auditEntries(subject: .participant).map(\.action) == [.left, .joined, .created])
  }

  @Test func `the audit log is newest first, and of one thing if asked`() throws {
    let ani = try store.enrol("Ani")
    try store.enrol("Budi")
    try store.cancelRegistration(ani.id, reason: "sakit", by: .staff("2026-11-02T10:00"))
    #expect(try store.auditEntries().map(\.id.rawValue) == [7, 6, 5, 4, 3, 2, 1])
    #expect(try store.auditEntries(limit: 2).map(\.action) == [.cancelled, .registered])
    let one = try store.auditEntries(subject: .registration, id: ani.id.rawValue)
    #expect(one.map(\.action) == [.cancelled, .registered])
    #expect(one.map(\.audit) == [.staff("2026-11-02T10:00"), .staff()])
  }
}

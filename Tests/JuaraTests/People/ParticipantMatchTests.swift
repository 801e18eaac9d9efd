import Juara
import JuaraTestSupport
import Testing

struct IdentityTests {
  private let rani = Participant(
    id: Identifier(7),
    details: .sample(
      "Nur'aini", born: "2014-03-02", phone: "+6281200000001", email: "Aini@example.org",
      school: "SDN 1 Contoh", member: "A-1"))

  @Test(arguments: [
    PersonDetails.sample("NURAINI", phone: "+6281200000001"),
    .sample("Nur\u{2019}aini", email: "aini@EXAMPLE.org"),
    .sample("nuraini", born: "2014-03-02"),
    .sample("Nuraini", born: "2013-01-01", phone: "+6281200000001"),
    .sample("NUR’AINI", born: "2000-01-01", member: "A-1"),
  ])
  func `the same name and member number, phone, e-mail or birth date is the same person`(
    form: PersonDetails
  ) {
    #expect(ParticipantMatch.resolve(form, among: [rani]) == .known(rani.id))
  }

  @Test func `a member number under another name is for staff to resolve`() {
    let form = PersonDetails.sample("Someone Else", born: "2000-01-01", member: "A-1")
    #expect(ParticipantMatch.resolve(form, among: [rani]) == .otherName(of: rani.id))
  }

  @Test(arguments: [
    PersonDetails.sample("Budi", phone: "+6281200000001"),
    .sample("Budi", born: "2014-03-02", email: "aini@example.org"),
  ])
  func `a sibling on the same phone or e-mail is another person`(form: PersonDetails) {
    #expect(ParticipantMatch.resolve(form, among: [rani]) == .new)
  }

  @Test(arguments: [
    PersonDetails.sample("Nur'aini", phone: "+6281200000002"),
    .sample("Nur'aini", email: "other@example.org"),
    .sample("Nur'aini", born: "2012-03-02"),
    .sample("Nur'aini", phone: "+6281200000002", email: "other@example.org"),
  ])
  func `a namesake with nothing in common is another person`(form: PersonDetails) {
    #expect(ParticipantMatch.resolve(form, among: [rani]) == .new)
  }

  @Test func `another member number is another person, whatever else is the same`() {
    let form = PersonDetails.sample(
      "Nur'aini", born: "2014-03-02", phone: "+6281200000001", member: "A-2")
    #expect(ParticipantMatch.resolve(form, among: [rani]) == .new)
  }

  @Test func `a member number decides between two who fit`() {
    let twin = Participant(
      id: Identifier(3), details: .sample("Nur'aini", phone: "+6281200000001", member: "A-9"))
    let form = PersonDetails.sample("Nur'aini", phone: "+6281200000001", member: "A-9")
    #expect(ParticipantMatch.resolve(form, among: [rani, twin]) == .known(twin.id))
  }

  @Test func `more than one who fits is ambiguous, in the order of the numbers`() {
    let other = Participant(
      id: Identifier(3), details: .sample("Nuraini", email: "other@example.org"))
    let form = PersonDetails.sample(
      "Nuraini", phone: "+6281200000001", email: "other@example.org")
    #expect(
      ParticipantMatch.resolve(form, among: [rani, other])
        == .ambiguous([Identifier(3), Identifier(7)]))
  }

  @Test(arguments: [
    (PersonDetails.sample("Nur'aini"), true),
    (.sample("Nur'aini", school: "SDN 1 Contoh"), true),
    (.sample("Nur'aini", school: "SDN 2 Contoh"), false),
    (.sample("Nur'aini", class: "5A"), false),
  ])
  func `a name alone makes nobody the same, only the namesake of whom it says nothing new`(
    form: PersonDetails, isNamesake: Bool
  ) {
    #expect(
      ParticipantMatch.resolve(form, among: [rani])
        == (isNamesake ? .namesake(of: [rani.id]) : .new))
  }

  @Test func `whoever has a name in common with two is the namesake of both`() {
    let other = Participant(id: Identifier(8), details: .sample("Nuraini"))
    #expect(
      ParticipantMatch.resolve(.sample("Nuraini"), among: [other, rani])
        == .namesake(of: [Identifier(7), Identifier(8)]))
  }
}

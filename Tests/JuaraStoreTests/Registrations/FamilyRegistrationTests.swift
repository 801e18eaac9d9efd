import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct FamilyRegistrationTests {
  private let store: Store
  private let key: FamilyKey
  private let phone = PhoneNumber(e164: "+6281234567890")!

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 2)
    try store.publishEvent("bedah", by: .staff())
    var generator = Seeded(7)
    key = FamilyKey(form: .drawn(using: &generator), event: EventCode("bedah")!)
  }

  private func family(_ names: String..., born: String = "2014-03-27") -> FamilyDraft {
    FamilyDraft(
      members: names.map { .init(draft: .sample($0, born: born, phone: phone.e164)) }, phone: phone)
  }

  @Test func `who does not fit waits, and the others have their seats`() throws {
    let outcome = try store.registerFamily(
      family("Adi", "Budi", "Citra"), in: "bedah", key: key, by: .staff())
    #expect(
      outcome.members.map(\.registration.status)
        == [.awaitingConsent, .awaitingConsent, .waitlisted])
  }

  @Test func `a link's code that is no referral's is none, and refuses nobody`() throws {
    var draft = family("Adi")
    draft.members[0].draft.referral = .init(header: "src", text: "bcdfgh")
    let outcome = try store.registerFamily(draft, in: "bedah", key: key, by: .staff())
    #expect(outcome.members.map(\.registration.firstReferral) == [nil])
  }

  @Test func `one refusal does not lose the others, and where all are refused nothing is kept`()
    throws
  {
    try store.editEvent("bedah", by: .staff()) { $0.ages = AgeRange(minimum: 13, maximum: nil) }
    var mixed = family("Adi", "Budi")
    mixed.members[1].draft.person.birthDate = day("2010-01-01")
    let outcome = try store.registerFamily(mixed, in: "bedah", key: key, by: .staff())
    #expect(outcome.refused.map(\.index) == [0])
    #expect(outcome.members.map(\.participant.details.name.text) == ["Budi"])
    var generator = Seeded(8)
    let other = FamilyKey(form: .drawn(using: &generator), event: EventCode("bedah")!)
    #expect(
      try store.registerFamily(family("Citra"), in: "bedah", key: other, by: .staff()).members
        == [])
    #expect(try store.participants(named: "Citra").isEmpty)
    #expect(try store.personalAccess(by: other.link, at: at("2026-11-01T10:00")) == nil)
  }

  @Test func `known is who has the family's telephone, and nothing known is overwritten`() throws {
    _ = try store.register(
      .sample("Adi", born: "2014-03-27", phone: phone.e164, school: "SDN 1"), in: "bedah",
      by: .staff())
    var draft = family("Adi")
    draft.members[0].draft.person.school = "SDN 2"
    let outcome = try store.registerFamily(draft, in: "bedah", key: key, by: .staff())
    #expect(outcome.members.map(\.isNew) == [false])
    let adi = try store.person("Adi")
    #expect(adi.details.school == "SDN 1")
    #expect(adi.details.birthDate == day("2014-03-27"))
    let person = try #require(
      try store.personalAccess(by: key.link, at: at("2026-11-01T10:00"))?.people.first)
    let registration = outcome.members[0].registration
    #expect(person.scope == .registration(registration.id, mayCancel: false))
    #expect(person.maySee(registration) && !person.mayCancel(registration))
  }

  @Test func `by a birth date that was made up nothing is learnt of a known child`() throws {
    _ = try store.register(
      .sample("Adi", born: "2014-03-27", phone: phone.e164), in: "bedah", by: .staff())
    try store.makeEvent("remaja", capacity: 2)
    try store.editEvent("remaja", by: .staff()) { $0.ages = AgeRange(minimum: 13, maximum: nil) }
    try store.publishEvent("remaja", by: .staff())
    let outcome = try store.registerFamily(
      family("Adi", born: "2010-01-01"), in: "remaja", key: key, by: .staff())
    #expect(outcome.refused.isEmpty)
    #expect(outcome.members.map(\.isNew) == [true])
    #expect(outcome.members[0].participant.details.birthDate == day("2010-01-01"))
    #expect(try store.participants(named: "Adi").count == 2)
  }

  @Test func `it is found by telephone and code, until the person is erased`()
    throws
  {
    let adi = try store.registerFamily(family("Adi"), in: "bedah", key: key, by: .staff())
      .members[0]
    let typed = try #require(FamilyCode(key.code.description.lowercased()))
    #expect(try store.family(phone: phone, code: typed)?.members.count == 1)
    #expect(try store.family(phone: PhoneNumber(e164: "+6281234567891")!, code: typed) == nil)
    _ = try store.erase(adi.participant.id, confirming: "Adi", by: .staff())
    #expect(try store.family(phone: phone, code: typed)?.members == [])
  }
}

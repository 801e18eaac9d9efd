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
      FamilySubmission(
        family("Adi", "Budi", "Citra"), in: "bedah", key: key, by: .staff()))
    #expect(
      outcome.members.map(\.registration.status)
        == [.awaitingConsent, .awaitingConsent, .waitlisted])
  }

  @Test func `a link's code that is no referral's is none, and refuses nobody`() throws {
    var draft = family("Adi")
    draft.members[0].draft.referral = .init(header: "src", text: "bcdfgh")
    let outcome = try store.registerFamily(
      FamilySubmission(draft, in: "bedah", key: key, by: .staff()))
    #expect(outcome.members.map(\.registration.firstReferral) == [nil])
  }

  @Test func `families that share a transaction are each registered as if alone`() throws {
    try store.editEvent("bedah", by: .staff()) {
      $0.capacity = 2
      $0.ages = AgeRange(minimum: 10, maximum: nil)
    }
    var tooYoung = family("Dewi")
    tooYoung.members[0].draft.person.birthDate = day("2020-01-01")
    var generator = Seeded(8)
    let keys = (0..<4).map { _ in
      FamilyKey(form: .drawn(using: &generator), event: EventCode("bedah")!)
    }
    func submission(_ draft: FamilyDraft, _ place: Int, in code: String = "bedah")
      -> FamilySubmission
    {
      FamilySubmission(draft, in: code, key: keys[place], by: .staff())
    }
    let results = store.registerFamilies([
      submission(family("Adi", "Budi"), 0), submission(tooYoung, 1),
      submission(family("Eka"), 2, in: "tidak-ada"), submission(family("Citra"), 3),
      submission(family("Adi", "Budi"), 0),
    ])
    let outcomes = results.map { try? $0.get() }
    #expect(
      outcomes.map { $0?.members.map(\.participant.details.name.text) }
        == [["Adi", "Budi"], [], nil, ["Citra"], ["Adi", "Budi"]])
    #expect(throws: NotFound.self) { try results[2].get() }
    #expect(outcomes[1]?.refused.count == 1)
    #expect(outcomes[3]?.members.map(\.registration.status) == [.waitlisted])
    #expect(
      outcomes.map { $0?.members.map(\.registration.number) } == [[1, 2], [], nil, [3], [1, 2]])
  }

  @Test func `one refusal does not lose the others, and where all are refused nothing is kept`()
    throws
  {
    try store.editEvent("bedah", by: .staff()) { $0.ages = AgeRange(minimum: 13, maximum: nil) }
    var mixed = family("Adi", "Budi")
    mixed.members[1].draft.person.birthDate = day("2010-01-01")
    let outcome = try store.registerFamily(
      FamilySubmission(mixed, in: "bedah", key: key, by: .staff()))
    #expect(outcome.refused.map(\.index) == [0])
    #expect(outcome.members.map(\.participant.details.name.text) == ["Budi"])
    var generator = Seeded(8)
    let other = FamilyKey(form: .drawn(using: &generator), event: EventCode("bedah")!)
    #expect(
      try store.registerFamily(
        FamilySubmission(family("Citra"), in: "bedah", key: other, by: .staff())
      ).members
        == [])
    #expect(try store.participants(named: "Citra").isEmpty)
    #expect(try store.personalAccess(by: other.link, at: at("2026-11-01T10:00")) == nil)
  }

  @Test func `known is who has the family's telephone, and nothing known is overwritten`() throws {
    try store.makeEvent("dongeng")
    _ = try store.register(
      .sample("Adi", born: "2014-03-27", phone: phone.e164, school: "SDN 1"), in: "dongeng",
      by: .staff())
    var draft = family("Adi")
    draft.members[0].draft.person.school = "SDN 2"
    let outcome = try store.registerFamily(
      FamilySubmission(draft, in: "bedah", key: key, by: .staff()))
    let adi = try store.person("Adi")
    #expect(adi.details.school == "SDN 1")
    #expect(adi.details.birthDate == day("2014-03-27"))
    let person = try #require(
      try store.personalAccess(by: key.link, at: at("2026-11-01T10:00"))?.people.first)
    let registration = outcome.members[0].registration
    #expect(person.scope == .registration(registration.id, mayCancel: true))
    #expect(person.maySee(registration) && person.mayConsent(toTakePartBy: registration))
  }

  /// Another child first, so that a number tells something.
  private func enrolAdi(in code: String = "bedah") throws -> Registration {
    _ = try store.register(.sample("Budi", born: "2014-01-01"), in: code, by: .staff())
    return try #require(
      try store.register(
        .sample("Adi", born: "2014-03-27", phone: phone.e164), in: code, by: .staff()
      ).registration)
  }

  enum Standing: CaseIterable { case awaiting, consented, cancelled, declined, withdrawn }

  @Test(arguments: Standing.allCases)
  func `whoever registers somebody a second time learns nothing of the first`(
    standing: Standing
  ) throws {
    try store.editEvent("bedah", by: .staff()) { $0.capacity = 9 }
    let adi = try enrolAdi()
    let consent = Consent(
      purpose: .takePart, givenBy: "Ibu", method: .paper, givenOn: day("2026-10-01"))
    switch standing {
    case .awaiting: break
    case .consented, .withdrawn:
      try store.recordConsent(consent, of: [adi.participant], in: "bedah", by: .staff())
      if standing == .withdrawn {
        try store.withdrawConsent(
          to: .takePart, of: adi.participant, in: "bedah", on: day("2026-10-02"), by: .staff())
      }
    case .cancelled: try store.cancelRegistration(adi.id, reason: "Sakit", by: .staff())
    case .declined: try store.declineRegistration(adi.id, reason: "Ganda", by: .staff())
    }
    var draft = family("Adi", "Citra")
    // Of the two one is known.
    for index in draft.members.indices {
      draft.members[index].consents = standing == .withdrawn ? [consent] : []
    }
    let members = try store.registerFamily(
      FamilySubmission(draft, in: "bedah", key: key, by: .staff())
    ).members
    #expect(members.map(\.registration.number) == [3, 4])
    #expect(members.map(\.isNew) == [true, true])
    #expect(members[0].registration.status == members[1].registration.status)
    let scopes = try store.personalAccess(by: key.link, at: at("2026-11-01T10:00"))?.people
    #expect(scopes?.map(\.scope) == [.everything, .everything])
  }

  @Test func `staff see who is registered twice, and merge the two`() throws {
    let adi = try enrolAdi()
    let again = try store.registerFamily(
      FamilySubmission(family("Adi"), in: "bedah", key: key, by: .staff())
    )
    .members[0]
    let pair = try #require(try store.registeredTwice(in: "bedah").first)
    #expect(try store.nearDuplicates().pairs.contains(pair))
    #expect([pair.first.id, pair.second.id] == [adi.participant, again.participant.id])
    let merge = try store.merge(again.participant.id, into: adi.participant, by: .staff())
    #expect(merge.narrowedLinks == 1)
    #expect(try store.registeredTwice(in: "bedah").isEmpty)
    let person = try #require(
      try store.personalAccess(by: key.link, at: at("2026-11-01T10:00"))?.people.first)
    // The earlier one is shown, and not changed.
    #expect(person.maySee(adi) && !person.mayCancel(adi))
    let active = try store.registrations(in: "bedah").map(\.registration).filter(\.status.isActive)
    #expect(active.filter { $0.participant == adi.participant }.count == 1)
  }

  @Test func `two whom staff know as two people are not registered twice`() throws {
    let adi = try enrolAdi()
    let again = try store.registerFamily(
      FamilySubmission(family("Adi"), in: "bedah", key: key, by: .staff())
    )
    .members[0]
    try store.markDistinct(adi.participant, again.participant.id, by: .staff())
    #expect(try store.registeredTwice(in: "bedah").isEmpty)
    // Which of the two is meant then, nobody knows.
    try store.makeEvent("dongeng")
    try store.publishEvent("dongeng", by: .staff())
    var generator = Seeded(8)
    let other = FamilyKey(form: .drawn(using: &generator), event: EventCode("dongeng")!)
    let third = try store.registerFamily(
      FamilySubmission(family("Adi"), in: "dongeng", key: other, by: .staff()))
    #expect(![adi.participant, again.participant.id].contains(third.members[0].participant.id))
  }

  @Test func `of two records that are not merged yet the older is registered for the next event`()
    throws
  {
    let adi = try enrolAdi()
    _ = try store.registerFamily(
      FamilySubmission(family("Adi"), in: "bedah", key: key, by: .staff()))
    try store.makeEvent("dongeng")
    try store.publishEvent("dongeng", by: .staff())
    var generator = Seeded(8)
    let other = FamilyKey(form: .drawn(using: &generator), event: EventCode("dongeng")!)
    let next = try store.registerFamily(
      FamilySubmission(family("Adi"), in: "dongeng", key: other, by: .staff()))
    #expect(next.members.map(\.participant.id) == [adi.participant])
  }

  @Test func `a merge opens nothing of the older record to whoever registered the newer one`()
    throws
  {
    let adi = try enrolAdi()
    let again = try store.registerFamily(
      FamilySubmission(
        family("Adi", born: "2014-03-28"), in: "bedah", key: key, by: .staff()
      )
    ).members[0].participant
    let own = try store.createPersonalLink(
      for: [again.id], bearer: .participant,
      by: AuditContext(staff: AuditContext.website, at: at("2026-11-01T10:00")))
    // Whichever of the two staff keep.
    try store.merge(adi.participant, into: again.id, by: .staff("2026-11-01T11:00"))
    let now = at("2026-11-01T12:00")
    let person = try #require(try store.personalAccess(by: key.link, at: now)?.people.first)
    #expect(!person.seesEverything)
    #expect(try store.personalAccess(by: own, at: now) == nil)
    try store.confirmPersonalLinks(of: again.id, by: .staff("2026-11-01T12:00"))
    #expect(try store.personalAccess(by: key.link, at: now)?.people.first?.seesEverything == true)
  }

  @Test func `for whom an open page vouches, the earlier registration is the answer`() throws {
    let adi = try enrolAdi()
    let outcome = try store.registerFamily(
      FamilySubmission(
        family("Adi"), in: "bedah", key: key, proven: [adi.participant], by: .staff()))
    #expect(outcome.members.map(\.registration.id) == [adi.id])
    #expect(outcome.members.map(\.isNew) == [false])
    // Also where somebody else has registered the person since.
    var generator = Seeded(8)
    let other = FamilyKey(form: .drawn(using: &generator), event: EventCode("bedah")!)
    _ = try store.registerFamily(
      FamilySubmission(family("Adi"), in: "bedah", key: other, by: .staff()))
    let third = FamilyKey(form: .drawn(using: &generator), event: EventCode("bedah")!)
    #expect(
      try store.registerFamily(
        FamilySubmission(
          family("Adi"), in: "bedah", key: third, proven: [adi.participant], by: .staff()
        )
      ).members.map(\.registration.id) == [adi.id])
  }

  @Test func `without proof no consent is given anew that the person or the guardian withdrew`()
    throws
  {
    try store.makeEvent("dongeng")
    let adi = try enrolAdi(in: "dongeng").participant
    func consent(_ purpose: Consent.Purpose, by giver: String) -> Consent {
      Consent(purpose: purpose, givenBy: giver, method: .web, givenOn: day("2026-10-03"))
    }
    try store.recordConsent(consent(.publishName, by: "Ibu"), of: [adi], by: .staff())
    try store.withdrawConsent(
      to: .publishName, of: adi, on: day("2026-10-04"), by: .staff())
    try store.recordConsent(consent(.publishPhoto, by: "Ibu"), of: [adi], by: .staff())
    var draft = family("Adi")
    draft.members[0].consents = [.takePart, .publishName, .publishPhoto].map {
      consent($0, by: "Siapa")
    }
    _ = try store.registerFamily(FamilySubmission(draft, in: "bedah", key: key, by: .staff()))
    let inForce = try store.consents(of: adi).filter { $0.withdrawnOn == nil }
    #expect(inForce.map(\.purpose) == [.publishPhoto, .takePart])
    #expect(inForce.map(\.givenBy) == ["Ibu", "Siapa"])
  }

  @Test func `by a birth date that was made up nothing is learnt of a known child`() throws {
    _ = try store.register(
      .sample("Adi", born: "2014-03-27", phone: phone.e164), in: "bedah", by: .staff())
    try store.makeEvent("remaja", capacity: 2)
    try store.editEvent("remaja", by: .staff()) { $0.ages = AgeRange(minimum: 13, maximum: nil) }
    try store.publishEvent("remaja", by: .staff())
    let outcome = try store.registerFamily(
      FamilySubmission(
        family("Adi", born: "2010-01-01"), in: "remaja", key: key, by: .staff()))
    #expect(outcome.refused.isEmpty)
    #expect(outcome.members.map(\.isNew) == [true])
    #expect(outcome.members[0].participant.details.birthDate == day("2010-01-01"))
    #expect(try store.participants(named: "Adi").count == 2)
  }

  @Test func `it is found by telephone and code, until the person is erased`()
    throws
  {
    let adi = try store.registerFamily(
      FamilySubmission(family("Adi"), in: "bedah", key: key, by: .staff())
    )
    .members[0]
    let typed = try #require(FamilyCode(key.code.description.lowercased()))
    #expect(try store.family(phone: phone, code: typed)?.members.count == 1)
    #expect(try store.family(phone: PhoneNumber(e164: "+6281234567891")!, code: typed) == nil)
    _ = try store.erase(adi.participant.id, confirming: "Adi", by: .staff())
    #expect(try store.family(phone: phone, code: typed)?.members == [])
  }
}

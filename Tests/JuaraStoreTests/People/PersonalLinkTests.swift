import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

struct PersonalLinkTests {
  private let store: Store
  private let now = at("2026-11-01T10:00")
  private let phone = PhoneNumber(e164: "+6281234567890")!

  init() throws {
    store = try .sample()
    try store.makeEvent(capacity: 5)
    try store.publishEvent("bedah", by: .staff())
  }

  private func child(_ name: String = "Adi") throws -> Identifier<Participant> {
    try #require(
      try store.register(
        .sample(name, born: "2014-03-27", phone: phone.e164), in: "bedah", by: .staff()
      ).registration
    ).participant
  }

  private func register(
    _ name: String, in code: String = "bedah", seed: UInt64
  ) throws -> FamilyKey {
    var generator = Seeded(seed)
    let key = FamilyKey(form: .drawn(using: &generator), event: EventCode(code)!)
    _ = try store.registerFamily(
      FamilySubmission(
        FamilyDraft(
          members: [.init(draft: .sample(name, born: "2014-03-27", phone: phone.e164))],
          phone: phone), in: code, key: key, by: .staff()))
    return key
  }

  private func scope(_ link: SecretToken) throws -> PersonalLink.Scope? {
    try store.personalAccess(by: link, at: now)?.people.first?.scope
  }

  @Test func `of somebody new the link of a registration opens everything`() throws {
    #expect(try scope(register("Adi", seed: 1).link) == .everything)
  }

  @Test func `of somebody known it opens the registration alone until staff confirm`() throws {
    let id = try child()
    try store.makeEvent("dongeng")
    try store.publishEvent("dongeng", by: .staff())
    let key = try register("Adi", in: "dongeng", seed: 1)
    guard case .registration = try scope(key.link) else {
      Issue.record("opens more than the registration")
      return
    }
    #expect(try store.personalLinks(of: id).map(\.opensEverything) == [false])
    try store.confirmPersonalLinks(of: id, by: .staff())
    #expect(try scope(key.link) == .everything)
    #expect(try store.personalLinks(of: id).map(\.opensEverything) == [true])
    #expect(throws: PersonalLinkRefusal.self) {
      try store.confirmPersonalLinks(of: id, by: .staff())
    }
  }

  @Test func `revoked, no link of the person opens anything`() throws {
    let key = try register("Adi", seed: 1)
    let id = try store.person("Adi").id
    let own = try store.createPersonalLink(for: [id], bearer: .participant, by: .staff())
    #expect(try scope(own) == .everything)
    try store.revokePersonalLinks(of: id, by: .staff())
    for link in [key.link, own] { #expect(try scope(link) == nil) }
    #expect(throws: PersonalLinkRefusal.self) {
      try store.revokePersonalLinks(of: id, by: .staff())
    }
  }

  @Test func `a guardian's link is for minors, and ends when they come of age`() throws {
    let ids = [try child("Adi"), try child("Budi")]
    let link = try store.createPersonalLink(for: ids, bearer: .guardian, by: .staff())
    #expect(try store.personalAccess(by: link, at: now)?.people.map(\.participant.id) == ids)
    #expect(try store.personalAccess(by: link, at: at("2032-04-01T10:00")) == nil)
    #expect(throws: PersonalLinkRefusal.severalPeople) {
      try store.createPersonalLink(for: ids, bearer: .participant, by: .staff())
    }
    _ = try store.register(.sample("Ibu", born: "1980-01-01"), in: "bedah", by: .staff())
    let adult = try store.person("Ibu").id
    #expect(throws: PersonalLinkRefusal.self) {
      try store.createPersonalLink(for: [adult], bearer: .guardian, by: .staff())
    }
  }

  @Test func `the file holds no token`() throws {
    let link = try store.createPersonalLink(for: [child()], bearer: .participant, by: .staff())
    for (table, rows) in try store.dump() {
      #expect(!rows.joined().contains(link.text), "\(table)")
    }
  }

  @Test func `who asks to be erased is listed until it is done or taken back`() throws {
    let (adi, budi) = (try child("Adi"), try child("Budi"))
    for id in [adi, adi, budi] { try store.requestErasure(of: id, by: .guardian, .staff()) }
    #expect(try store.erasureRequests().map(\.participant) == [adi, budi])
    try store.withdrawErasureRequest(of: adi, by: .staff())
    _ = try store.erase(budi, confirming: "Budi", by: .staff())
    #expect(try store.erasureRequests().isEmpty)
  }

  @Test func `what is to be taken down is listed until the consent is given again`() throws {
    let id = try child()
    try store.makeChallenge("baca")
    _ = try store.register(
      .sample("Adi", born: "2014-03-27", phone: phone.e164), in: "baca",
      by: .staff("2026-08-10T10:00"))
    func takedowns() throws -> [Consent.Purpose] {
      try store.takedowns(since: day("2026-10-15"), at: now).map(\.purpose)
    }
    let given = Consent(
      purpose: .publishName, givenBy: "Ibu", method: .web, givenOn: day("2026-10-01"))
    _ = try store.recordConsent(given, of: [id], by: .staff())
    #expect(try takedowns().isEmpty)
    try store.withdrawConsent(to: .publishName, of: id, on: day("2026-10-20"), by: .staff())
    #expect(try takedowns() == [.publishName])
    #expect(try store.takedowns(since: day("2026-10-21"), at: now).isEmpty)
    var again = given
    again.givenOn = day("2026-10-25")
    _ = try store.recordConsent(again, of: [id], by: .staff())
    #expect(try takedowns().isEmpty)
  }

  @Test(arguments: Consent.Purpose.allCases)
  func `a child's own link gives nothing, and withdraws only what others see`(
    purpose: Consent.Purpose
  ) {
    #expect(!purpose.mayBeGiven(by: .participant, ofMinor: true))
    #expect(purpose.mayBeGiven(by: .guardian, ofMinor: true))
    #expect(purpose.mayBeGiven(by: .participant, ofMinor: false))
    #expect(
      purpose.mayBeWithdrawn(by: .participant, ofMinor: true)
        == ![.takePart, .contact].contains(purpose))
  }
}

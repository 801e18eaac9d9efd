import Juara
import JuaraTestSupport
import Testing

@testable import JuaraStore

/// What a personal link opens in a browser.
struct PersonalSessionTests {
  private let store: Store
  private let now = at("2026-11-01T10:00")
  private let phone = PhoneNumber(e164: "+6281234567890")!

  init() throws {
    store = try .sample()
    try store.makeEvent()
    try store.publishEvent("bedah", by: .staff())
  }

  private func child(_ name: String = "Adi") throws -> Identifier<Participant> {
    try #require(
      try store.register(
        .sample(name, born: "2014-03-27", phone: phone.e164), in: "bedah", by: .staff()
      ).registration
    ).participant
  }

  private func open(
    _ link: SecretToken, ending old: SecretToken? = nil
  ) throws -> SecretToken {
    try #require(try store.openPersonalPage(by: link, ending: old, at: now))
  }

  private func shows(_ session: SecretToken, at moment: Instant? = nil) throws -> Int {
    try store.personalAccess(session: session, at: moment ?? now)?.people.count ?? 0
  }

  private func family(_ names: String...) -> FamilyDraft {
    FamilyDraft(
      members: names.map {
        .init(draft: .sample($0, born: "2014-03-27", phone: phone.e164))
      }, phone: phone)
  }

  private func key(_ seed: UInt64) -> FamilyKey {
    var generator = Seeded(seed)
    return FamilyKey(form: .drawn(using: &generator), event: EventCode("bedah")!)
  }

  @Test func `a page ends by itself, by closing it and by opening it anew`() throws {
    let link = try store.createPersonalLink(for: [child()], bearer: .participant, by: .staff())
    let first = try open(link)
    #expect(first != link)
    #expect(try shows(first, at: at("2026-11-01T21:59")) == 1)
    #expect(try shows(first, at: at("2026-11-01T22:00")) == 0)
    // Another browser's stays.
    let (second, elsewhere) = (try open(link, ending: first), try open(link))
    #expect(try [first, second, elsewhere].map { try shows($0) } == [0, 1, 1])
    try store.closePersonalPage(second)
    #expect(try [second, elsewhere].map { try shows($0) } == [0, 1])
    #expect(try store.personalAccess(session: link, at: now) == nil)
    #expect(try store.openPersonalPage(by: second, at: now) == nil)
  }

  @Test func `revoking a link ends what it opened`() throws {
    let (adi, budi) = (try child(), try child("Budi"))
    let guardian = try store.createPersonalLink(for: [adi, budi], bearer: .guardian, by: .staff())
    let own = try store.createPersonalLink(for: [budi], bearer: .participant, by: .staff())
    let family = try #require(
      try store.registerFamily(
        FamilySubmission(family("Citra"), in: "bedah", key: key(1), by: .staff())
      ).session)
    let pages = try [open(guardian), open(own), family]
    try store.revokePersonalLinks(of: adi, by: .staff())
    #expect(try pages.map { try shows($0) } == [0, 1, 1])
    try store.revokePersonalLinks(of: store.person("Citra").id, by: .staff())
    #expect(try pages.map { try shows($0) } == [0, 1, 0])
    #expect(try store.dump()["personalSession"]?.count == 1)
  }

  @Test func `nothing is left of the pages of whoever is erased`() throws {
    let link = try store.createPersonalLink(for: [child()], bearer: .participant, by: .staff())
    let page = try open(link)
    let session = try #require(
      try store.registerFamily(
        FamilySubmission(family("Budi"), in: "bedah", key: key(1), by: .staff())
      ).session)
    for name in ["Adi", "Budi"] {
      _ = try store.erase(store.person(name).id, confirming: name, by: .staff())
    }
    #expect(try [page, session].map { try shows($0) } == [0, 0])
    #expect(try store.dump()["personalSession"]?.isEmpty == true)
  }

  @Test func `registering opens the family's page, unless one is open that shows them all`() throws
  {
    func register(
      _ seed: UInt64, _ draft: FamilyDraft, instead open: SecretToken? = nil
    ) throws -> SecretToken? {
      let page = try open.map {
        OpenPersonalPage($0, shows: try #require(try store.personalAccess(session: $0, at: now)))
      }
      return try store.registerFamily(
        FamilySubmission(
          draft, in: "bedah", key: key(seed), proven: page?.shown ?? [], instead: page, by: .staff()
        )
      ).session
    }
    let first = try #require(try register(1, family("Adi", "Budi")))
    #expect(try shows(first) == 2)
    #expect(try register(2, family("Adi"), instead: first) == nil)
    #expect(try shows(first) == 2)
    let other = try #require(try register(3, family("Citra"), instead: first))
    #expect(try [first, other].map { try shows($0) } == [0, 1])
  }

  private func send(
    at moment: String = "2026-11-01T10:00", with page: SecretToken? = nil
  ) throws -> FamilyOutcome {
    let open = try page.flatMap { page in
      try store.personalAccess(session: page, at: at(moment)).map {
        OpenPersonalPage(page, shows: $0)
      }
    }
    return try store.registerFamily(
      FamilySubmission(
        family("Adi", "Budi"), in: "bedah", key: key(1), instead: open, by: .staff(moment)))
  }

  @Test func `a form sent twice registers once, and has its page still`() throws {
    let first = try #require(try send().session)
    // The first answer was lost.
    let again = try #require(try send(at: "2026-11-01T10:10").session)
    #expect(try [first, again].map { try shows($0) } == [0, 2])
    // In the browser that has the page open it stays.
    let outcome = try send(at: "2026-11-01T11:00", with: again)
    #expect(outcome.members.count == 2 && outcome.session == nil)
    #expect(try store.registrations(in: "bedah").count == 2)
  }

  @Test func `a form sent again opens no page that was closed, nor after ten minutes`() throws {
    let first = try #require(try send().session)
    let again = try #require(try send(at: "2026-11-01T10:01").session)
    try store.closePersonalPage(again)
    for moment in ["2026-11-01T10:02", "2026-11-01T10:11"] {
      let outcome = try send(at: moment, with: first)
      #expect(outcome.session == nil && outcome.members.isEmpty)
      #expect(outcome.sentBefore == at("2026-11-01T10:00"))
    }
    #expect(try send(at: "2026-11-01T10:02", with: again).members.isEmpty)
    #expect(try store.registrations(in: "bedah").count == 2)
  }

  @Test func `a form whose page nobody closed opens it for ten minutes`() throws {
    _ = try send()
    #expect(try send(at: "2026-11-01T10:11").sentBefore == at("2026-11-01T10:00"))
  }

  @Test func `of pages whose time is over nothing is kept, nor of any the token`() throws {
    let link = try store.createPersonalLink(for: [child()], bearer: .participant, by: .staff())
    let page = try open(link)
    for (_, rows) in try store.dump() { #expect(!rows.joined().contains(page.text)) }
    try store.sweepPersonalPages(at: at("2026-11-01T21:59"))
    #expect(try shows(page) == 1)
    try store.sweepPersonalPages(at: at("2026-11-01T22:00"))
    #expect(try shows(page) == 0)
  }
}

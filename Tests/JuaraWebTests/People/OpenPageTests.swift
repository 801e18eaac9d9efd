import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// By what a browser has a personal page open.
struct OpenPageTests {
  /// The page as a browser has it open.
  private func cookie(_ answer: RawAnswer) throws -> String {
    try #require(answer.cookies.first { $0.hasPrefix("me=") })
  }

  @Test func `a page is open by a token of its own, and closed it opens nothing`() async throws {
    let family = try await Family()
    let form = try await family.site.get(family.own)
    let token = try #require(form.field("token"))
    let opened = try await family.site.post(
      family.own, [("token", token)], cookies: form.cookies)
    let open = try cookie(opened)
    #expect(!open.contains(family.own.dropFirst("/me/".count)))
    func page(_ cookie: String) async throws -> Bool {
      try await family.site.get("/me", ["Cookie: " + cookie]).body.contains("Adi Contoh")
    }
    #expect(try await page(open))
    #expect(try await !page("me=" + family.own.dropFirst("/me/".count)))
    let again = try cookie(
      try await family.site.post(
        family.own, [("token", token)], cookies: form.cookies + [open]))
    #expect(try await !page(open))
    #expect(try await page(again))
    let closed = try await family.site.post(
      "/me/close", [("token", token)], cookies: form.cookies + [again])
    #expect(try cookie(closed) == "me=")
    #expect(try await !page(again))
  }

  @Test func `who has just registered has a page open by a token of its own`() async throws {
    let family = try await Family { store in
      try store.publishSample("dongeng") { $0.title = "Jam Dongeng" }
    }
    let form = try await family.site.get("/events/dongeng/register")
    let answer = try await family.site.post(
      "/events/dongeng/register",
      [
        ("token", try #require(form.field("token"))), ("once", try #require(form.field("once"))),
        ("guardian", "Bu Baru"), ("phone", "0812-3333-4444"), ("name1", "Citra Baru"),
        ("day1", "27"), ("month1", "3"), ("year1", "2014"), ("step", "send"),
      ], cookies: form.cookies)
    let link = try #require(answer.body.firstMatch(of: /\/me\/(?<token>[a-z2-7]{32})/)).output.token
    let open = try cookie(answer)
    #expect(!open.contains(link))
    let page = try await family.site.get("/me", ["Cookie: " + open])
    #expect(page.body.contains("Citra Baru"))
  }

  @Test func `a form left open on one child's page writes nothing into another's`() async throws {
    let family = try await Family { store in
      _ = try store.register(
        RegistrationDraft(
          person: .sample("Budi Contoh", born: "2014-05-01"), guardianConsent: .yes),
        in: "baca", by: .staff("2026-10-31T10:00"))
    }
    let budi = try #require(try family.site.store.participants(named: "Budi Contoh").first).id
    let link = try family.site.store.createPersonalLink(
      for: [budi], bearer: .participant, by: .staff()
    ).text
    var browser = try await family.browser(family.own)
    let form = try await browser.get("/me/1/log/baca")
    let typed =
      ["token", "once"].map { ($0, form.field($0) ?? "") }
      + [("title", "Bumi"), ("quantity", "1"), ("day", "2026-11-01")]
    func send() async throws -> Int { try await browser.post("/me/1/log/baca", typed).status }
    func books() throws -> [String] {
      var readers: [String] = []
      try family.site.store.eachEntry(of: "baca") { readers.append($0.entrant.name) }
      return readers
    }
    try await browser.open("/me/" + link)
    #expect(browser.page.body.contains("Budi Contoh"))
    #expect(try await send() == 403)
    #expect(try books().isEmpty)
    // Who comes back by the same link has lost nothing.
    try await browser.open(family.own)
    #expect(try await send() == 200)
    #expect(try books() == ["Adi Contoh"])
  }
}

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
}

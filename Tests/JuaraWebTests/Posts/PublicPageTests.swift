import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// News, past events and what is shown where a link is shared.
struct PublicPageTests {
  private static func publishPost(_ store: Store) throws {
    let child = try #require(
      try store.register(
        RegistrationDraft(person: .sample("Rani Contoh", born: "2014-03-27")), in: "bedah",
        by: .staff("2026-10-01T10:00")
      ).registration
    ).participant
    for purpose in [Consent.Purpose.postName, .publishName] {
      _ = try store.recordConsent(
        Consent(purpose: purpose, givenBy: "Ibu", method: .paper, givenOn: day("2026-10-01")),
        of: [child], by: .staff("2026-10-01T10:00"))
    }
    let post = try store.createPost(
      [PostText(.facebookPage, "Selamat, Rani Contoh!\nHebat <sekali>.")], titled: "Untuk staf",
      in: .indonesian, areNamesChecked: true, by: .staff("2026-10-20T10:00"))
    _ = try store.approvePosts([post.id], by: .staff("2026-10-20T11:00"))
    _ = try store.recordPublication(
      of: post.id, on: .facebookPage, url: "https://facebook.example/1",
      by: .staff("2026-10-21T10:00"))
  }

  @Test func `a draw shows no title of an event that is not published`() async throws {
    let site = try await TestSite.start { store in
      try store.createChallenge(
        EventCode("rahasia")!, title: "Acara Rahasia",
        ReadingWindow(from: day("2026-10-01"), to: day("2026-11-30")),
        by: .staff("2026-09-01T10:00"))
      _ = try store.setRule(.sample(), of: "rahasia", by: .staff("2026-09-01T10:00"))
      _ = try store.register(
        RegistrationDraft(person: .sample("Rani Contoh", born: "1990-03-27")), in: "rahasia",
        by: .staff("2026-10-02T10:00"))
      _ = try store.log(
        LogDraft(
          reader: .participant(.id(Identifier(1))), activity: .books, quantity: 1,
          work: Work(title: "Bumi"), readOn: day("2026-10-21")), in: "rahasia",
        by: .staff("2026-10-21T11:00"))
      try store.createDraw(
        EventCode("hadiah")!, in: "rahasia",
        DrawTerms(winners: 1, entropyFrom: "kurs 2 November 2026"), by: .staff())
    }
    for path in ["/draws", "/draws/hadiah"] {
      let page = try await site.get(path)
      #expect(page.status == 200 && page.body.contains("hadiah"))
      #expect(!page.body.contains("Acara Rahasia"), "\(path)")
    }
  }

  @Test(arguments: [Consent.Purpose.publishName, .postName])
  func `a post is repeated until somebody in it takes the consent back`(purpose: Consent.Purpose)
    async throws
  {
    let site = try await TestSite.start { store in
      try store.publishSample()
      try Self.publishPost(store)
    }
    let page = try await site.get("/posts")
    for text in [
      "Selamat, Rani Contoh!", "Hebat &lt;sekali&gt;.", "21 Oktober 2026",
      "href=\"https://facebook.example/1\" rel=\"noreferrer\"", "Baca di halaman Facebook",
    ] { #expect(page.body.contains(text), "\(text)") }
    #expect(!page.body.contains("Untuk staf"))
    let child = try #require(try site.store.participants(named: "Rani").first).id
    try site.store.withdrawConsent(to: purpose, of: child, on: day("2026-11-01"), by: .staff())
    #expect(try await !site.get("/posts").body.contains("Rani"))
  }

  @Test func `what is over long ago is still found`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample("lama") {
        ($0.startsAt, $0.endsAt) = (at("2025-01-10T09:00"), at("2025-01-10T11:00"))
        $0.title = "Bedah Lama"
      }
      try store.publishSample()
    }
    #expect(try await !site.get("/").body.contains("Bedah Lama"))
    let past = try await site.get("/past")
    #expect(past.body.contains("href=\"/events/lama\"") && !past.body.contains("/events/bedah"))
  }

  @Test func `a guide is shown to everybody, without the link, and to jurors not at all`()
    async throws
  {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.link = "https://rapat.example/x" }
    }
    let guide = try await site.get("/events/bedah/guides/join")
    #expect(guide.status == 200 && guide.body.contains("Cara ikut acara daring"))
    #expect(!guide.body.contains("rapat.example"))
    for job in ["jurors", "log", "x"] {
      #expect(try await site.get("/events/bedah/guides/\(job)").status == 404, "\(job)")
    }
  }

  @Test func `a shared link shows a card where one can be drawn`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let page = try await site.get("/events/bedah")
    let card = try await site.get("/events/bedah/card.png")
    guard page.body.contains("og:image") else {
      #expect(card.status == 404)
      return
    }
    #expect(page.body.contains("content=\"http://perpus.example/events/bedah/card.png\""))
    #expect(card.status == 200 && card["Content-Type"] == "image/png")
    let tag = try #require(card["ETag"])
    #expect(
      try await site.get("/events/bedah/card.png", ["If-None-Match: \(tag)"]).status == 304)
  }
}

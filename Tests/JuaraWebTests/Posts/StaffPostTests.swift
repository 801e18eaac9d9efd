import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// What staff take along to post it elsewhere.
struct StaffPostTests {
  @Test func `the week's posts are read by day, and what was missed too`() async throws {
    let site = try await TestSite.start { store in
      for (title, due) in [
        ("Kabar lama", "2026-10-30T16:00"), ("Kabar besok", "2026-11-02T16:00"),
        ("Kabar nanti", "2026-11-20T16:00"),
      ] {
        let post = try store.createPost(
          [PostText(.x, "Isi <b>\(title)</b>")], titled: title, in: .indonesian, by: .staff())
        try store.schedulePost(post.id, [PostDate(.x, due: at(due))], by: .staff())
      }
    }
    let page = try await StaffBrowser(site, as: .viewer).get("/staff/posts")
    #expect(page.body.contains("Kabar lama") && page.body.contains("Senin, 2 November 2026"))
    #expect(page.body.contains("Isi &lt;b&gt;Kabar besok&lt;/b&gt;"))
    #expect(!page.body.contains("Kabar nanti"))
    // A draft is nothing to take along.
    #expect(!page.body.contains("<textarea") && !page.body.contains("<script"))
    #expect(page["Content-Security-Policy"]?.contains("script-src") == false)
  }

  @Test func `an approved post's text and picture are there to be taken`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.capacity = 30 }
      let post = try store.createPost(
        [PostText(.whatsapp, "Ayo ke <b>Bedah Buku</b>\nSabtu!")], titled: "Ajakan",
        in: .indonesian, by: .staff())
      try store.schedulePost(
        post.id, [PostDate(.whatsapp, due: at("2026-11-02T16:00"))], by: .staff())
      _ = try store.approvePosts([post.id], by: .staff())
    }
    let browser = try await StaffBrowser(site, as: .viewer)
    let page = try await browser.get("/staff/posts")
    #expect(page.body.contains("readonly data-copy=\"Salin teks\""))
    #expect(page.body.contains(">\nAyo ke &lt;b&gt;Bedah Buku&lt;/b&gt;\nSabtu!</textarea>"))
    #expect(page.body.contains("https://wa.me/?text=Ayo"))
    let script = try #require(page.body.firstMatch(of: /<script src="([^"]*)"/)?.output.1)
    #expect(page["Content-Security-Policy"]?.hasSuffix("; script-src 'self'") == true)
    let file = try await site.get(String(script))
    #expect(file["Content-Type"] == "text/javascript; charset=utf-8" && file.status == 200)
    #expect(try await site.get("/")["Content-Security-Policy"]?.contains("script-src") == false)
    // What nobody has drafted from an event has no picture.
    #expect(try await browser.get("/staff/posts/1/card.png?size=square").status == 404)
  }

  @Test func `a post's picture is there as long as all that it says is so`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.place = "Aula" }
      let post = try store.draftPost(
        PostRequest(.announcement, language: .indonesian, event: "bedah"),
        due: [PostDate(.whatsapp, due: at("2026-11-02T16:00"))], by: .staff()
      ) { _ in
        PostComposition(
          title: "Ajakan", texts: [try PostText(.whatsapp, "Sampai jumpa di Aula.")],
          stated: [.place])
      }.post
      _ = try store.approvePosts([post.id], by: .staff())
    }
    let browser = try await StaffBrowser(site, as: .viewer)
    let picture = "/staff/posts/1/card.png?size=square"
    let page = try await browser.get("/staff/posts").body
    #expect(page.contains("di Aula.</textarea>"))
    if page.contains("href=\"\(picture)\"") {
      let png = try await browser.get(picture)
      #expect(png.status == 200 && png["Content-Type"] == "image/png")
      #expect(png["Cache-Control"] == "no-store")
    } else {
      #expect(page.contains("Gambarnya tidak bisa dibuat di komputer situs ini"))
    }
    #expect(try await browser.get("/staff/posts/1/card.png?size=story").status == 404)
    try site.store.editEvent("bedah", by: .staff()) { $0.place = "Teras" }
    let late = try await browser.get("/staff/posts").body
    #expect(late.contains("Jangan diunggah sekarang:") && !late.contains("<textarea"))
    #expect(try await browser.get(picture).status == 422)
  }
}

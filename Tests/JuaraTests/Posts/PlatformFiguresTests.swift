import Juara
import JuaraTestSupport
import Testing

struct PlatformFiguresTests {
  @Test(arguments: [
    ("https://www.instagram.com/p/DAbc_1-2/", "https://instagram.com/pustaka/p/DAbc_1-2/?igsh=x"),
    ("https://www.instagram.com/reel/DAbc12/", "https://www.instagram.com/pustaka/reel/DAbc12"),
    ("https://x.com/pustaka/status/123", "https://twitter.com/pustaka/status/123?s=20"),
    ("https://x.com/pustaka/status/123", "http://mobile.twitter.com/i/status/123/photo/1"),
    (
      "https://www.facebook.com/pustaka/posts/pfbid01/",
      "https://m.facebook.com/pustaka/posts/pfbid01?ref=share"
    ),
    (
      "https://www.facebook.com/permalink.php?story_fbid=1&id=2&ref=x",
      "https://facebook.com/permalink.php?id=2&story_fbid=1"
    ),
  ])
  func `one post has several addresses`(one: String, other: String) throws {
    let address = try #require(PostAddress(one))
    #expect(PostAddress(other) == address)
  }

  @Test(arguments: [
    ("https://www.instagram.com/p/AA/", "https://www.instagram.com/p/aa/"),
    ("https://x.com/a/status/1", "https://x.com/a/status/12"),
    ("https://facebook.com/a/posts/1", "https://facebook.com/a/posts/2"),
    ("https://facebook.com/watch/?v=1", "https://facebook.com/watch/?v=2"),
  ])
  func `other posts have other addresses`(one: String, other: String) {
    #expect(PostAddress(one) != PostAddress(other))
  }

  @Test(arguments: ["", "instagram.com/p/A", "https://www.instagram.com/", "https://x.com/pustaka"])
  func `what leads to no post is no address of one`(text: String) {
    #expect(PostAddress(text) == nil)
  }

  @Test(
    arguments: [
      ("IG reel", .reel), ("IG carousel", .carousel), ("IG image", .image), ("Photos", .image),
      ("Videos", .video), ("Reels", .reel), ("IG story", .story), ("Text", .text), ("Links", .link),
      ("Live", .other),
    ] as [(String, PostFormat)])
  func `a format is known by Meta's words`(word: String, format: PostFormat) {
    #expect(PostFormat(written: word) == format)
  }

  private func candidate(
    _ id: Int64, _ text: String, at local: String = "2026-12-01T16:00"
  ) -> PostTextMatch.Candidate {
    .init(publication: Identifier(id), publishedAt: at(local), texts: [text])
  }

  private func draft(_ text: String?, at local: String? = "2026-12-01T00:05") -> FiguresDraft {
    FiguresDraft(
      platform: .instagram, address: "1.23E+17", publishedAt: local.map(at), text: text,
      figures: PlatformFigures())
  }

  private static let text = "Bedah buku besok sore di aula, mari datang!"

  @Test func `a post is found by its time and how its text begins`() {
    let posts = [candidate(1, Self.text + "\n\n#literasi"), candidate(2, "Kutipan hari ini: …")]
    #expect(PostTextMatch.find(draft(Self.text), among: posts) == Identifier(1))
    #expect(
      PostTextMatch.find(
        draft("Bedah buku besok sore di aula,  mari datang https://t.co/x"), among: posts)
        == Identifier(1))
  }

  @Test func `a post is not guessed`() {
    let post = candidate(1, Self.text)
    #expect(PostTextMatch.find(draft(Self.text), among: [post, candidate(2, Self.text)]) == nil)
    #expect(PostTextMatch.find(draft(nil), among: [post]) == nil)
    #expect(PostTextMatch.find(draft(Self.text, at: nil), among: [post]) == nil)
    #expect(PostTextMatch.find(draft(Self.text, at: "2026-12-05T00:00"), among: [post]) == nil)
    #expect(PostTextMatch.find(draft("Bedah buku"), among: [post]) == nil)
  }
}

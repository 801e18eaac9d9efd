import Testing

@testable import Juara

struct WorkLinkTests {
  @Test(arguments: [
    ("https://www.instagram.com/p/C1x2Y3/", "https://instagram.com/p/C1x2Y3?igsh=MzRl"),
    ("https://www.instagram.com/ani.baca/reel/C1x2Y3/", "instagram.com/p/C1x2Y3/"),
    ("https://twitter.com/ani/status/12?s=20&t=ab", "https://x.com/ani/status/12"),
    ("https://youtu.be/dQw4?si=zz", "https://m.youtube.com/watch?v=dQw4&feature=share"),
    ("https://youtube.com/shorts/dQw4", "https://www.youtube.com/watch?v=dQw4"),
    (" HTTP://Contoh.ID/a/b#c ", "https://contoh.id/a/b/?utm_source=wa"),
    ("https://a.id/?b=2&a=1", "https://a.id?a=1&b=2"),
  ])
  func `two addresses of the same thing are one`(first: String, second: String) throws {
    #expect(try #require(WorkLink(first)).key == #require(WorkLink(second)).key)
  }

  @Test(arguments: [
    ("https://www.instagram.com/p/C1x2Y3/", "https://www.instagram.com/p/c1x2y3/"),
    ("https://a.id/?id=1", "https://a.id/?id=2"),
    ("https://www.tiktok.com/@ani/video/1", "https://www.tiktok.com/@ani/video/2"),
  ])
  func `addresses of two things stay two`(first: String, second: String) throws {
    #expect(try #require(WorkLink(first)).key != #require(WorkLink(second)).key)
  }

  @Test func `an address without its beginning is completed, another stays as typed`() {
    #expect(WorkLink("instagram.com/p/C1x2Y3")?.address == "https://instagram.com/p/C1x2Y3")
    #expect(WorkLink("http://a.id/x")?.address == "http://a.id/x")
  }

  @Test(arguments: [
    "", "sudah", "resensi.docx", "https://", "https://a", "a.id/x https://b.id/y",
    "https://a.id/x,\nhttps://b.id", "javascript://a.id/x", "ani@a.id/x", "https://a.id/\u{202E}x",
    "1.5/2",
  ])
  func `what is not one web address is none`(typed: String) {
    #expect(WorkLink(typed) == nil)
  }
}

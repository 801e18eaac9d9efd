import Juara
import JuaraWording
import Testing

@testable import JuaraDocuments

struct GuidePageTests {
  private func page(_ sentence: String) throws -> String {
    try GuidePage.html(
      Guide(
        heading: "Cara", introduction: [sentence], facts: [],
        steps: [Guide.Step("Buka", ["Buka."])],
        help: []),
      library: "Perpustakaan", in: Wording(.indonesian))
  }

  @Test(arguments: [
    (
      "Buka https://contoh.id/daftar?a=1&b=2.",
      "<p>Buka <a href=\"https://contoh.id/daftar?a=1&amp;b=2\" rel=\"noopener noreferrer\">https://contoh.id/daftar?a=1&amp;b=2</a>.</p>"
    ),
    (
      "(http://contoh.id), lalu <b>",
      "<p>(<a href=\"http://contoh.id\" rel=\"noopener noreferrer\">http://contoh.id</a>), lalu &lt;b&gt;</p>"
    ),
    ("Alamat https:// saja", "<p>Alamat https:// saja</p>"),
    ("javascript:alert(1)", "<p>javascript:alert(1)</p>"),
    (
      "https://a.id/\"onclick=\"x",
      "<p><a href=\"https://a.id/\" rel=\"noopener noreferrer\">https://a.id/</a>&quot;onclick=&quot;x</p>"
    ),
  ])
  func `web addresses can be followed, and nothing else is markup`(text: String, markup: String)
    throws
  {
    #expect(try page(text).contains(markup))
  }
}

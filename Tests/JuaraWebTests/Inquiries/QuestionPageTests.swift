import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

struct QuestionPageTests {
  @Test func `questions are closed together, by an entry of the FAQ chosen by title`() async throws
  {
    let site = try await TestSite.start { store in
      _ = try store.addStarterFAQ(
        [
          FAQDraft(code: FAQCode("jam-buka")!, title: "Kapan buka?", answer: "Setiap hari."),
          FAQDraft(code: FAQCode("denda")!, title: "Apa ada <denda>?", answer: "Tidak."),
        ], by: .staff())
      for text in ["Jam berapa tutup?", "Jam buka kapan?", "Boleh bawa kucing?"] {
        _ = try store.recordInquiry(text, .question, via: .desk, by: .staff())
      }
      _ = try store.recordInquiry("Tambah komik.", .wish, via: .desk, by: .staff())
    }
    let browser = try await StaffBrowser(site, as: .moderator)
    let page = try await browser.get("/staff/questions").body
    let titles = page.matches(of: /<option value="([^"]*)">([^<]*)/).map { "\($0.1): \($0.2)" }
    #expect(titles == [": tidak ada", "denda: Apa ada &lt;denda&gt;?", "jam-buka: Kapan buka?"])
    #expect(page.contains("<a href=\"/ask/jam-buka\">Mungkin jawabannya: Kapan buka?</a>"))
    func close(_ ids: [String], _ fields: [(String, String)]) async throws -> RawAnswer {
      try await browser.post("/staff/questions", ids.map { ("inquiry", $0) } + fields)
    }
    #expect(try await close([], [("step", "answered")]).body.contains("Centang dulu"))
    #expect(try await close(["1"], [("step", "answered"), ("faq", "tidak-ada")]).status >= 400)
    let answered = try await close(["1", "2"], [("step", "answered"), ("faq", "jam-buka")])
    #expect(answered.status == 200 && answered.body.contains("2 ditandai sudah dijawab."))
    #expect(try site.store.faqEntry("jam-buka").phrasings.count == 2)
    // A wish is nothing to ignore: then nothing is done.
    let mixed = try await close(["3", "4"], [("step", "ignore")])
    #expect(mixed.status == 422 && mixed.body.matches(of: /\schecked/).count == 2)
    #expect(try site.store.inquiries(openOnly: true).count == 2)
    _ = try await close(["4"], [("step", "answered"), ("faq", "")])
    let last = try await close(["3"], [("step", "ignore")])
    #expect(last.body.contains("Tidak ada pertanyaan yang menunggu."))
  }
}

import Foundation
import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

extension TestSite {
  /// What a telephone's browser calls itself.
  static let browser =
    "User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/124.0 Mobile Safari/537.36"

  /// How often pages were shown, by the code of the address, once that is written to the file.
  func countedVisits() throws -> [String: Int] {
    try site.writePageVisits(waits: true)
    let report = try store.referralReport(by: .first, at: now)
    return Dictionary(
      uniqueKeysWithValues: report.rows.filter { $0.visits > 0 }.map {
        ($0.referral?.terms.name.text ?? "", $0.visits)
      })
  }
}

struct PageVisitTests {
  private static func start() async throws -> (site: TestSite, poster: ReferralCode) {
    var poster: ReferralCode?
    let site = try await TestSite.start { store in
      try store.publishSample()
      poster = try store.addReferral(
        ReferralDraft(
          kind: .poster, event: "bedah", terms: ReferralTerms(name: PersonName("Poster")!)),
        by: .staff()
      ).code
    }
    return (site, try #require(poster))
  }

  @Test func `an event's page counts by its code whenever a visitor is shown it`() async throws {
    let (site, poster) = try await Self.start()
    let page = try await site.get("/events/bedah", [TestSite.browser])
    #expect(try site.countedVisits() == ["": 1])
    let again = try await site.get(
      "/events/bedah", [TestSite.browser, "If-None-Match: \(page["ETag"] ?? "")"])
    #expect(again.status == 304)
    for path in ["/events/bedah?src=\(poster)", "/en/events/bedah?src=\(poster)"] {
      _ = try await site.get(path, [TestSite.browser])
    }
    // Neither is a code of a referral.
    for code in ["zzzzzz", "%3Cscript%3E"] {
      _ = try await site.get("/events/bedah?src=\(code)", [TestSite.browser])
    }
    #expect(try site.countedVisits() == ["": 4, "Poster": 2])
  }

  @Test
  func `a form that a link with a code leads to counts, and one behind the event's page does not`()
    async throws
  {
    let (site, poster) = try await Self.start()
    let path = "/events/bedah/register?src=\(poster)"
    _ = try await site.get(path, [TestSite.browser])
    _ = try await site.get(path, [TestSite.browser, "Sec-Fetch-Site: cross-site"])
    _ = try await site.get(path, [TestSite.browser, "Sec-Fetch-Site: same-origin"])
    _ = try await site.get(
      path, [TestSite.browser, "Referer: http://perpus.example/events/bedah?src=\(poster)"])
    _ = try await site.get("/events/bedah/register", [TestSite.browser])
    #expect(try site.countedVisits() == ["Poster": 2])
  }

  private static let others: [[String]] = [
    [], ["User-Agent: "],
    ["User-Agent: Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"],
    ["User-Agent: WhatsApp/2.23.20.0"], ["User-Agent: TelegramBot (like TwitterBot)"],
    ["User-Agent: facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)"],
    ["User-Agent: Slackbot-LinkExpanding 1.0"], ["User-Agent: curl/8.5.0"],
    ["User-Agent: Mozilla/5.0 (Windows NT 6.1) BingPreview/1.0b"],
    [TestSite.browser, "Sec-Purpose: prefetch;prerender"], [TestSite.browser, "Purpose: prefetch"],
    [TestSite.browser, "Cookie: staff=abc"],
  ]

  @Test(arguments: others)
  func `robots, previews, what is fetched beforehand and staff are no visitors`(
    headers: [String]
  ) async throws {
    let (site, _) = try await Self.start()
    #expect(try await site.get("/events/bedah", headers).status == 200)
    #expect(try site.countedVisits() == [:])
  }

  @Test(arguments: [
    "Mozilla/5.0 (Linux; Android 8.1.0; CUBOT_X18_Plus) AppleWebKit/537.36 Chrome/80.0",
    "Opera/9.80 (J2ME/MIDP; Opera Mini/7.1.32052/191.308; U; id) Presto/2.12.423",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Instagram 334.0",
    "Mozilla/5.0 (Linux; Android 12) Chrome/124.0 Mobile Safari/537.36 Telegram-Android/10.9",
  ])
  func `a telephone's browser is a visitor's`(name: String) {
    #expect(!Robots.includes(name))
  }

  @Test func `HEAD, other pages and what is refused count nothing`() async throws {
    let (site, _) = try await Self.start()
    #expect(try await site.ask("HEAD", "/events/bedah", [TestSite.browser]).status == 200)
    for path in ["/", "/events/bedah/calendar.ics", "/events/tiada", "/privacy"] {
      _ = try await site.get(path, [TestSite.browser])
    }
    #expect(try site.countedVisits() == [:])
  }

  @Test func `to write what was counted leaves pages as they are kept`() async throws {
    let (site, _) = try await Self.start()
    _ = try await site.get("/events/bedah", [TestSite.browser])
    let version = try site.site.fileVersion()
    #expect(try site.countedVisits() == ["": 1])
    #expect(try site.site.fileVersion() == version)
    try site.store.editEvent("bedah", by: .staff()) { $0.title = "Judul Baru" }
    #expect(try site.site.fileVersion() != version)
  }

  @Test func `while another program writes it waits for the next time, and nothing is lost`()
    async throws
  {
    let (site, _) = try await Self.start()
    _ = try await site.get("/events/bedah", [TestSite.browser])
    try site.store.editEvent("bedah", by: .staff()) { plan in
      plan.title = "Judul Baru"
      #expect(throws: LibraryFileProblem.self) { try site.site.writePageVisits(waits: false) }
    }
    #expect(try site.countedVisits() == ["": 1])
  }

  @Test func `a site that stops writes what it counted`() async throws {
    let (site, _) = try await Self.start()
    _ = try await site.get("/events/bedah", [TestSite.browser])
    await site.stop()
    let report = try site.store.referralReport(by: .first, at: site.now)
    #expect(report.rows.reduce(0) { $0 + $1.visits } == 1)
  }

  @Test func `what visitors share has the code for sharing, whatever they came by`() async throws {
    let (site, poster) = try await Self.start()
    let sharing = try #require(
      try site.store.publicEvent("bedah", at: site.now).sharing)
    let shared = "http://perpus.example/events/bedah?src=\(sharing)".percentEncodedAsAddress
    for path in ["/events/bedah", "/events/bedah?src=\(poster)"] {
      let page = try await site.get(path).body
      #expect(page.contains("https://www.facebook.com/sharer/sharer.php?u=\(shared)\""))
      for start in ["https://wa.me/?text=", "https://x.com/intent/post?text="] {
        let link = page.components(separatedBy: start).dropFirst().first?.prefix { $0 != "\"" }
        #expect(link?.hasSuffix(shared) == true, "\(start) on \(path)")
      }
    }
    // Into the registration goes what the visitor came by, also by the other language and back again.
    let page = try await site.get("/events/bedah?src=\(poster)").body
    for path in ["/events/bedah/register", "/en/events/bedah"] {
      #expect(page.contains("href=\"\(path)?src=\(poster)\""), "\(path)")
    }
    let form = try await site.get("/events/bedah/register?src=\(poster)").body
    for path in ["/events/bedah", "/en/events/bedah/register"] {
      #expect(form.contains("href=\"\(path)?src=\(poster)\""), "\(path)")
    }
  }

  @Test func `an event whose form is its page here is registered for here, by the post's code`()
    async throws
  {
    let page = "http://perpus.example/events/bedah?src=KODE"
    let site = try await TestSite.start { store in try store.publishSample { $0.formURL = page } }
    let code = try site.store.addReferral(
      ReferralDraft(kind: .poster, event: "bedah", terms: ReferralTerms(name: PersonName("Aula")!)),
      by: .staff()
    ).code
    let shown = try await site.get("/events/bedah?src=\(code)").body
    #expect(shown.contains("href=\"/events/bedah/register?src=\(code)\""))
    #expect(try await site.get("/events/bedah/register?src=\(code)").body.contains("<form"))
  }

  @Test func `a form of the library's own gets the code in its place`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.formURL = "https://formulir.example/f?k=KODE" }
    }
    let sharing = try #require(
      try site.store.publicEvent("bedah", at: site.now).sharing)
    #expect(
      try await site.get("/events/bedah").body.contains("href=\"https://formulir.example/f?k=\""))
    #expect(
      try await site.get("/events/bedah?src=\(sharing)").body
        .contains("href=\"https://formulir.example/f?k=\(sharing)\""))
  }
}

extension String {
  fileprivate var percentEncodedAsAddress: String { WebAddress.percentEncoded(self) }
}

import Juara
import JuaraStore
import JuaraTestSupport
import JuaraWording
import Testing

@testable import JuaraWeb

/// Follows every link of the site, in a library with something of everything.
struct CrawlTests {
  /// Words that stand for what is nobody's business.
  private static let marks = [
    "Rahasia Sekali", "Sekali", "Wali Tersembunyi", "Tersembunyi", "81234567890", "2014-03-28",
    "28 Maret 2014", "SD Tersamar", "rapat.example", "Kata tersembunyi",
  ]

  private static func fill(_ store: Store) throws {
    try store.publishSample { $0.link = "https://rapat.example/x" }
    try store.createChallenge(
      EventCode("baca")!, title: "Tantangan Membaca",
      ReadingWindow(from: day("2026-10-01"), to: day("2026-11-30")),
      by: .staff("2026-09-01T10:00"))
    _ = try store.setRule(.sample(), of: "baca", by: .staff("2026-09-01T10:00"))
    try store.publishEvent("baca", by: .staff("2026-09-01T10:00"))
    var child = PersonDetails.sample(
      "Rahasia Sekali", born: "2014-03-28", phone: "+6281234567890", school: "SD Tersamar")
    child.guardianName = "Wali Tersembunyi"
    for code in ["bedah", "baca"] {
      let registration = try #require(
        try store.register(
          RegistrationDraft(person: child, guardianConsent: .yes), in: code,
          by: .staff("2026-10-20T10:00")
        ).registration)
      guard code == "baca" else { continue }
      _ = try store.log(
        LogDraft(
          reader: .participant(.id(registration.participant)), activity: .books, quantity: 3,
          readOn: day("2026-10-21"),
          review: ReviewDraft(text: "Kata tersembunyi", rating: 4)), in: code,
        by: .staff("2026-10-21T10:00"))
      try store.publishReviews([Identifier(1)], by: .staff("2026-10-22T10:00"))
    }
    try store.publishSample("lalu") {
      ($0.startsAt, $0.endsAt) = (at("2026-01-10T09:00"), at("2026-01-10T11:00"))
    }
    let adult = try #require(
      try store.register(
        RegistrationDraft(person: .sample("Dewi Terbuka", born: "1990-01-01")), in: "baca",
        by: .staff("2026-10-20T11:00")
      ).registration)
    _ = try store.recordConsent(
      Consent(
        purpose: .publishReview, givenBy: nil, method: .paper, givenOn: day("2026-10-20")),
      of: [adult.participant], by: .staff("2026-10-20T12:00"))
    let logged = try store.log(
      LogDraft(
        reader: .participant(.id(adult.participant)), activity: .books, quantity: 1,
        work: Work(title: "Bumi"), readOn: day("2026-10-21"),
        review: ReviewDraft(text: "Boleh dibaca", rating: 5)), in: "baca",
      by: .staff("2026-10-21T11:00"))
    try store.publishReviews([logged.id], by: .staff("2026-10-22T10:00"))
    try store.createDraw(
      EventCode("hadiah")!, in: "baca", DrawTerms(winners: 1, entropyFrom: "kurs 2 November 2026"),
      by: .staff())
    _ = try store.addStarterFAQ(
      [
        FAQDraft(code: FAQCode("jam-buka")!, title: "Kapan buka?", answer: "Setiap hari.")
      ], by: .staff())
  }

  /// All that looking must not change: of what was looked at there are counts, without whoever looked.
  private static func rows(_ store: Store) throws -> [String] {
    var rows: [String] = []
    try store.eachTable { table in
      guard table.name != "pageVisit" else { return }
      try table.eachRow { rows.append("\(table.name) \($0)") }
    }
    return rows
  }

  /// All pages that links lead to, from the first in either language.
  private static func pages(of site: TestSite) async throws -> [String: RawAnswer] {
    var found: [String: RawAnswer] = [:]
    var next = ["/", "/en"]
    while let path = next.popLast() {
      guard found[path] == nil else { continue }
      let answer = try await site.get(path, [TestSite.browser])
      found[path] = answer
      for match in answer.body.matches(of: /(?:href|action)="(?<path>\/[^"#]*)"/) {
        next.append(String(match.output.path))
      }
    }
    return found
  }

  @Test func `every link leads to a page, changes nothing but counts and tells nothing of anybody`()
    async throws
  {
    let site = try await TestSite.start(
      rates: Site.Rates(pages: .init(count: 10_000, seconds: 60)), Self.fill)
    let (before, everything) = (try Self.rows(site.store), try site.store.allRows())
    let pages = try await Self.pages(of: site)
    #expect(try site.store.allRows() == everything)
    #expect(try site.countedVisits()[""] ?? 0 > 0)
    #expect(try Self.rows(site.store) == before)
    for path in [
      "/events/bedah", "/events/bedah/register", "/events/baca/board",
      "/events/baca/board?by=group", "/draws/hadiah", "/draws/hadiah/list.txt",
      "/ask/jam-buka", "/privacy", "/certificates", "/registrations", "/en/events/baca",
      "/past", "/posts", "/events/lalu", "/events/baca/reviews", "/events/baca/guides/log",
      "/events/bedah/guides/register", "/events/baca/board?screen=1", "/me",
    ] {
      #expect(pages[path] != nil, "\(path) is linked from nowhere")
    }
    for (path, page) in pages {
      #expect(page.status == 200, "\(path)")
      for mark in Self.marks { #expect(!page.body.contains(mark), "\(mark) on \(path)") }
      guard page["Content-Type"]?.hasPrefix("text/html") == true else { continue }
      #expect(page.body.hasPrefix("<!DOCTYPE html>"), "\(path)")
      #expect(page.body.matches(of: /<h1>[^<]+<\/h1>/).count == 1, "\(path)")
      #expect(!page.body.contains("Optional(") && !page.body.contains("{{"), "\(path)")
      // A page and its style together are small enough for a slow line.
      #expect(page.body.utf8.count + StaticFiles.styleSheet.count < 30_000, "\(path)")
    }
    #expect(pages["/events/baca/board"]?.body.contains("Peserta 001") == true)
    #expect(pages["/events/baca/reviews"]?.body.contains("Boleh dibaca") == true)
    #expect(pages["/events/baca/board?screen=1"]?["Refresh"] == "60")
  }

  @Test func `what a personal link opens is of that person alone, and looking changes nothing`()
    async throws
  {
    let site = try await TestSite.start(
      rates: Site.Rates(pages: .init(count: 10_000, seconds: 60)), Self.fill)
    let dewi = try #require(try site.store.participants(named: "Dewi").first)
    let link = try site.store.createPersonalLink(
      for: [dewi.id], bearer: .participant, by: .staff())
    var browser = Browser(site)
    try await browser.open("/me/" + link.text)
    let before = try Self.rows(site.store)
    var found: Set<String> = []
    var next = ["/me", "/en/me"]
    while let path = next.popLast() {
      guard found.insert(path).inserted else { continue }
      let page = try await browser.get(path)
      #expect(page.status == 200, "\(path)")
      for mark in Self.marks { #expect(!page.body.contains(mark), "\(mark) on \(path)") }
      #expect(page["Cache-Control"] == "no-store", "\(path)")
      #expect(!page.body.contains("og:title"), "\(path)")
      #expect(page.body.utf8.count + StaticFiles.styleSheet.count < 30_000, "\(path)")
      next += page.body.matches(of: /href="(?<path>(?:\/en)?\/me[^"#]*)"/)
        .map { String($0.output.path) }
    }
    #expect(found.isSuperset(of: ["/me/1/log/baca", "/me/1/score/baca", "/me/1/data.json"]))
    #expect(try Self.rows(site.store) == before)
  }

  @Test func `a name is on the board once its consent is there`() async throws {
    let site = try await TestSite.start(Self.fill)
    #expect(try await !site.get("/events/baca/board").body.contains("Rahasia"))
    let child = try #require(try site.store.participants(named: "Rahasia").first)
    _ = try site.store.recordConsent(
      Consent(
        purpose: .publishName, givenBy: "Wali", method: .paper, givenOn: day("2026-11-01")),
      of: [child.id], by: .staff())
    #expect(try await site.get("/events/baca/board").body.contains("Rahasia Sekali"))
  }

  @Test func `a question is answered, and one that nobody knows is kept without its asker`()
    async throws
  {
    let site = try await TestSite.start(Self.fill)
    let form = try await site.get("/ask")
    func ask(_ question: String) async throws -> RawAnswer {
      try await site.post(
        "/ask", [("token", try #require(form.field("token"))), ("question", question)],
        cookies: form.cookies)
    }
    #expect(try await ask("kapan buka?").body.contains("Setiap hari."))
    let other = try await ask("siapa penulis novel di rak nomor sembilan belas?")
    #expect(other.status == 200)
    #expect(try await ask("").status == 422)
  }

  @Test func `a certificate's number is checked and its name only compared`() async throws {
    let site = try await TestSite.start(at: "2026-12-06T10:00", Self.fill)
    var numbers = SystemRandomNumberGenerator()
    let issued = try site.store.issueParticipation(
      in: "bedah", numbers: &numbers, by: .staff("2026-12-06T10:00"))
    let number = try #require(issued.certificates.first).certificate.number.text
    #expect(try await site.get("/certificates/\(number)").body.contains("asli dan berlaku"))
    let form = try await site.get("/certificates")
    func check(_ name: String) async throws -> String {
      try await site.post(
        "/certificates",
        [("token", try #require(form.field("token"))), ("number", number), ("name", name)],
        cookies: form.cookies
      ).body
    }
    #expect(try await check("rahasia sekali").contains("sama dengan yang di sertifikat"))
    #expect(try await check("Orang Lain").contains("tidak sama dengan yang di sertifikat"))
    #expect(try await !check("Orang Lain").contains("Rahasia"))
    #expect(try await site.get("/certificates/2026-0000-0000").status == 422)
  }
}

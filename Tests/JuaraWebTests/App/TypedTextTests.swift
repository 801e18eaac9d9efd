import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// What a form of the site has, filled in as somebody would.
private struct Form: CustomTestStringConvertible, Sendable {
  let path: String
  let fields: [(name: String, value: String)]
  /// The page that shows it, where that is another.
  var page: String?

  init(_ path: String, page: String? = nil, _ fields: KeyValuePairs<String, String>) {
    self.path = path
    self.page = page
    self.fields = fields.map { ($0.key, $0.value) }
  }

  var testDescription: String { path }

  static let all = [
    Form(
      "/events/bedah/register",
      [
        "guardian": "Ibu Contoh", "phone": "0812-3456-7890", "name1": "Budi Contoh", "day1": "27",
        "month1": "3", "year1": "2014", "class1": "7A", "school1": "SD Contoh", "q1-kaus": "M",
        "q1-alergi": "tidak", "people": "1", "src": "bcdfgh", "consent": "take-part",
        "step": "check",
      ]),
    Form("/registrations", ["phone": "0812-3456-7890", "code": "AAAA-AAAA-AAAA"]),
    Form("/ask", ["question": "Kapan buka?"]),
    Form("/certificates", ["number": "2026-7K4M-9QXN", "name": "Budi Contoh"]),
    Form(
      "/me/1/log/baca",
      [
        "title": "Bumi", "author": "Tere Liye", "activity": "books", "quantity": "1",
        "day": "2026-11-01", "review": "Bagus.", "rating": "5",
      ]),
    Form("/me/1/review/baca", ["entry": "1", "review": "Bagus.", "rating": "5"]),
    Form("/me/1/code/baca", ["word": "bulan"]),
    Form(
      "/me/1/consents", page: "/me/1",
      ["purpose": "publish-name", "event": "baca", "step": "give"]),
    Form("/me/1/join/dongeng", ["consent": "take-part"]),
    Form("/me/1/events/baca/cancel", ["token": ""]),
    Form("/me/1/survey", page: "/me/1", ["survey": "kesan"]),
    Form("/me/1/erasure", ["step": "ask"]),
    Form(
      "/surveys/kesan",
      ["code": "bcdf-ghjk", "q-suka": "1", "q-umur": "12", "q-saran": "Bagus.", "drawn": "1"]),
  ]
}

/// Every field that somebody types, with what should not be typed.
@Suite(.serialized) struct TypedTextTests {
  private static let tag = "<img src=x onerror=alert(1)>"
  private static let typed = [
    tag, "\"><script>alert(1)</script>", "' onmouseover='alert(1)' x='", "`-alert(1)-`",
    "javascript:alert(1)", "https://jahat.example/?a=b&c=d", "{{frame.title}} {{>top}}",
    "\u{0}\u{1B}[31m\u{7}\u{202E}terbalik\u{9B}", "👩‍👩‍👧‍👦 🏳️‍🌈 é ﷽", "-1", "99999999999999999999",
    "'; DROP TABLE participant; --", "=HYPERLINK(\"https://jahat.example\")", "", " ",
    String(repeating: "a", count: 60_000),
    // Together with the mark after it, each is one character that is neither of the two.
    "\"\u{301} onfocus=alert(1) x=\"", "<\u{301}img src=x>", "'\u{200D}&\u{FE0F}",
  ]

  private static func site() async throws -> (site: TestSite, link: String) {
    let many = RequestLimits.Rate(count: 1_000_000, seconds: 60)
    var rates = Site.Rates()
    (rates.pages, rates.registrations) = (many, many)
    (rates.lookups, rates.lookupsOfAddress) = (many, many)
    (rates.questions, rates.entries) = (many, many)
    let site = try await TestSite.start(rates: rates) { store in
      try store.publishSample()
      try store.publishSample("dongeng")
      _ = try store.addQuestion(
        "kaus", text: "Ukuran kaus", kind: .choice, options: ["S", "M"], to: "bedah", by: .staff())
      _ = try store.addQuestion("alergi", text: "Alergi", kind: .text, to: "bedah", by: .staff())
      try store.createChallenge(
        EventCode("baca")!, title: "Tantangan Membaca",
        ReadingWindow(from: day("2026-10-01"), to: day("2026-11-30")),
        by: .staff("2026-09-01T10:00"))
      _ = try store.setRule(.sample(), of: "baca", by: .staff("2026-09-01T10:00"))
      _ = try store.setRule(.sample(.pages), of: "baca", by: .staff("2026-09-01T10:00"))
      try store.publishEvent("baca", by: .staff("2026-09-01T10:00"))
      _ = try store.register(
        RegistrationDraft(person: .sample("Rani Contoh", born: "1990-03-27")), in: "baca",
        by: .staff("2026-10-02T10:00"))
      _ = try store.log(
        LogDraft(
          reader: .participant(.id(Identifier(1))), activity: .books, quantity: 1,
          work: Work(title: "Laskar Pelangi"), readOn: day("2026-10-31")), in: "baca",
        by: .staff("2026-10-31T12:00"))
      try store.addCode(
        SecretCode.Terms(word: "bulan", activity: .books, quantity: 1), to: "baca",
        by: .staff("2026-10-02T10:00"))
      _ = try store.createSurvey(
        SurveyDraft(
          code: EventCode("kesan")!, period: (day("2026-10-01"), day("2026-10-31")),
          terms: SurveyTerms(title: "Kesan"),
          questions: [
            ("suka", .one, ["Ya", "Tidak"]), ("umur", .number, []), ("saran", .text, []),
          ].map { (key: String, kind: SurveyQuestion.Kind, options: [String]) in
            SurveyQuestionDraft(
              key: key, kind: kind, isPersonal: false, isElement: false,
              texts: [.indonesian: .init(key, options)])
          }), by: .staff("2026-10-30T10:00"))
      _ = try store.inviteToSurvey("kesan", by: .staff("2026-11-01T09:00"))
    }
    let link = try site.store.createPersonalLink(
      for: [Identifier(1)], bearer: .participant, by: .staff())
    return (site, "/me/" + link.text)
  }

  /// Nothing of it stands on the page as more than text.
  private static func check(_ page: RawAnswer, _ text: String, in field: String, of path: String) {
    #expect(page.status < 500, "\(path) \(field): \(text.prefix(30))")
    for raw in ["<img src", "<script", "onmouseover='", "{{>top}}\u{0}", "\u{1B}", "\u{202E}"] {
      #expect(!page.body.contains(raw), "\(path) \(field): \(text.prefix(30))")
    }
    let scalars = page.body.unicodeScalars
    for (mark, next) in zip(scalars, scalars.dropFirst())
    where "\"<'&".unicodeScalars.contains(mark) {
      #expect(
        !["\u{301}", "\u{200D}", "\u{FE0F}"].contains(next), "\(path) \(field): \(text.prefix(30))")
    }
    for link in page.body.matches(of: /(?:href|src|action)="([^"]*)"/) {
      let address = link.output.1
      let known = [
        "/", "#", "http://perpus.example", "https://wa.me/",
        "https://www.facebook.com/sharer/sharer.php?u=http%3A%2F%2Fperpus.example%2F",
        "https://x.com/intent/post?text=",
      ]
      #expect(known.contains { address.hasPrefix($0) }, "\(path) \(field): \(address)")
    }
  }

  @Test(arguments: Form.all)
  fileprivate func `whatever is typed stays text, and never breaks a page`(form: Form) async throws
  {
    let (site, link) = try await Self.site()
    var browser = Browser(site)
    try await browser.open(link)
    for index in form.fields.indices {
      for text in Self.typed {
        var fields = form.fields.map { ($0.name, $0.value) }
        fields[index].1 = text
        try await browser.get(form.page ?? form.path)
        if fields[index].0 != "once" { fields.append(("once", Visit.newToken())) }
        try await browser.post(form.path, fields)
        Self.check(browser.page, text, in: fields[index].0, of: form.path)
      }
    }
    // All at once, then none at all, then each twice.
    let names = form.fields.map(\.name)
    for fields in [names.map { ($0, Self.tag) }, [], names.flatMap { [($0, "1"), ($0, "2")] }] {
      try await browser.get(form.page ?? form.path)
      try await browser.post(form.path, fields)
      Self.check(browser.page, Self.tag, in: "all", of: form.path)
    }
    let large = try await browser.post(
      form.path, [(names[0], String(repeating: "a", count: 1_000_000))])
    #expect(large.status == 413)
  }

  @Test func `what comes back in a form is what was typed`() async throws {
    let (site, _) = try await Self.site()
    var browser = Browser(site)
    try await browser.get("/events/bedah/register")
    try await browser.post(
      "/events/bedah/register", [("guardian", Self.tag), ("phone", "12"), ("step", "check")])
    #expect(browser.page.body.contains("value=\"&lt;img src=x onerror=alert(1)&gt;\""))
  }

  @Test(arguments: [
    "/?x=", "/events/bedah?src=", "/events/baca/board?by=", "/events/baca/board?screen=",
    "/me?done=", "/events/", "/events/baca/guides/", "/draws/", "/certificates/", "/ask/",
    "/surveys/", "/me/", "/events/bedah/register?name1=", "/events/bedah/register?people=",
  ])
  func `so does what stands in an address`(path: String) async throws {
    let (site, _) = try await Self.site()
    for text in Self.typed where text.count < 1_000 {
      Self.check(try await site.get(path + text.percentEncoded), text, in: "address", of: path)
    }
  }
}

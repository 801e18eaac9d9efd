import HTTPTypes
import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

struct StaffAccessTests {
  /// What stands in the address for what the routes leave open.
  private static func address(_ route: StaffRoute) -> String {
    let code =
      route.path.hasPrefix("c/") ? "K7Q2MX" : route.path.contains("marks") ? "pidato" : "bedah"
    return "/"
      + route.path.replacing(":code", with: code).replacing(":number", with: "1")
  }

  private static func fill(_ store: Store) throws {
    try store.publishSample()
    _ = try store.register(
      RegistrationDraft(person: .sample("Rahasia Sekali", born: "1990-01-01")), in: "bedah",
      by: .staff())
    try store.createChallenge(
      EventCode("pidato")!, title: "Pidato",
      ReadingWindow(from: day("2026-11-01"), to: day("2026-11-30")),
      by: .staff("2026-09-01T10:00"))
    _ = try store.recordInquiry("Jam berapa tutup?", .question, via: .desk, by: .staff())
    let post = try store.createPost(
      [PostText(.x, "Kami tutup.")], titled: "Kabar", in: .indonesian, by: .staff())
    try store.schedulePost(post.id, [PostDate(.x, due: at("2026-11-02T16:00"))], by: .staff())
    try store.addJuror(PersonName("Bu Juri")!, to: "pidato", by: .staff())
    _ = try store.addCriterion(
      CriterionTerms(key: "isi", title: "Isi", weight: 100), to: "pidato", by: .staff())
    _ = try store.register(
      RegistrationDraft(person: .sample("Rahasia Sekali", born: "1990-01-01")), in: "pidato",
      by: .staff())
  }

  /// What staff, or a scanner gone wrong, may send.
  private static let oddities = [
    "\"><script>alert(1)</script>", "' onfocus='x", "\u{0}\u{7}\u{202E}abc", "👩‍👩‍👧 🇮🇩",
    "9223372036854775807", "-1", String(repeating: "a", count: 60_000), "https://jahat.example/c/",
    "{{token}}", "' OR 1=1 --",
  ]

  /// What the buttons of a page send, by the last part of its address.
  private static let steps = [
    "door": ["", "undo", "seat", "consent", "return", "<script>"], "new": ["", "open"],
    ":number": ["cancel", "decline", "seat", "consent", "withdraw", "<script>"],
    "to-tell": ["told"], "reviews": ["publish", "decline", "<script>"],
    "entries": ["approve", "void"], "questions": ["answered", "ignore"],
  ]

  private static let fields = [
    "who", "number", "session", "reason", "purpose", "method", "given-by", "given-on",
    "text-version", "withdrawn", "withdrawn-on", "entry", "inquiry", "faq", "registration",
    "mark-isi", "remark", "name", "born", "phone", "guardian", "find",
  ]

  @Test(arguments: oddities)
  func `whatever is sent, a page answers, and it is never a tag`(text: String) async throws {
    let site = try await TestSite.start(rates: Self.unlimited, Self.fill)
    let browsers = [
      try await StaffBrowser(site),
      try await StaffBrowser(site, as: .juror, name: "Bu Juri", judging: ["pidato"]),
    ]
    for route in StaffRoute.all where route.method == .post && route.path != "staff/sign-out" {
      let last = String(route.path.split(separator: "/").last ?? "")
      for step in route.task == .judge ? [""] : Self.steps[last] ?? [""] {
        let browser = browsers[route.task == .judge ? 1 : 0]
        // One that is understood beside those that are not.
        let known = ["entry": "1", "inquiry": "1", "registration": "1", "number": "1"]
        for kept in [true, false] {
          let sent = Self.fields.map { ($0, kept ? known[$0] ?? text : text) }
          let answer = try await browser.post(
            Self.address(route), sent + (step.isEmpty ? [] : [("step", step)]))
          #expect(answer.status < 500, "\(route.path) \(step)")
          #expect(!answer.body.contains("<script") && !answer.body.contains("onfocus='"))
          #expect(answer["Content-Type"]?.hasPrefix("text/html") == true)
        }
      }
    }
  }

  /// Who is to do what, written down once more and not asked of the program.
  private static let allowed: [StaffTask: Set<StaffMember.Role>] = [
    .start: [.staff, .moderator, .juror, .viewer],
    .seeEvents: [.staff, .viewer], .seePosts: [.staff, .moderator, .viewer],
    .checkIn: [.staff], .decideRegistrations: [.staff],
    .moderate: [.staff, .moderator], .answerQuestions: [.staff, .moderator], .judge: [.juror],
  ]

  private static let unlimited = Site.Rates(pages: .init(count: 100_000, seconds: 60))

  @Test(arguments: StaffMember.Role.allCases)
  func `a role does what is its own, and of the rest a page says no`(
    role: StaffMember.Role
  ) async throws {
    let site = try await TestSite.start(rates: Self.unlimited, Self.fill)
    let browser = try await StaffBrowser(
      site, as: role, name: role == .juror ? "Bu Juri" : "Dewi",
      judging: role == .juror ? ["pidato"] : [])
    #expect((try await browser.get("/c/K7Q2MX").status != 403) == (role == .staff))
    for route in StaffRoute.all where route.path != "staff/sign-out" {
      let path = Self.address(route)
      let isAllowed = try #require(Self.allowed[route.task]).contains(role)
      let answer =
        route.method == .get ? try await browser.get(path) : try await browser.post(path)
      #expect((answer.status != 403) == isAllowed, "\(route.method) \(path): \(answer.status)")
      #expect(answer.status < 500, "\(path)")
      #expect(answer["Cache-Control"] == "no-store", "\(path)")
      if !isAllowed {
        #expect(answer.body.contains("Bukan untuk peran Anda"))
        #expect(!answer.body.contains("Rahasia"), "\(path)")
      }
    }
  }

  @Test func `nobody who is not signed in sees or does anything`() async throws {
    let site = try await TestSite.start(rates: Self.unlimited, Self.fill)
    let form = try await site.get("/staff")
    let token = [("token", try #require(form.field("token")))]
    for route in StaffRoute.all {
      let path = Self.address(route)
      let answer =
        route.method == .get
        ? try await site.get(path) : try await site.post(path, token, cookies: form.cookies)
      #expect(answer.status == 303, "\(path)")
      #expect(answer["Location"]?.hasPrefix("/staff") == true)
      #expect(answer.body.isEmpty)
    }
    let scanned = try await site.get("/c/K7Q2MX")
    #expect(scanned.status == 200)
    #expect(scanned.body.contains("/staff?next=/c/K7Q2MX") && !scanned.body.contains("Rahasia"))
  }

  @Test func `an act without its form's token is refused`() async throws {
    let site = try await TestSite.start(rates: Self.unlimited, Self.fill)
    let browser = try await StaffBrowser(site)
    let before = try site.store.auditEntries(limit: 1).first?.id
    // A token of the browser before it signed in, as somebody else may have planted it.
    let other = try #require(
      try await site.get("/staff", ["Cookie: \(browser.cookies[0])"])
        .field("token"))
    for route in StaffRoute.all where route.method == .post {
      for token in ["", "x", other] {
        let answer = try await site.post(
          Self.address(route), [("token", token)], cookies: browser.cookies)
        #expect(answer.status == 403, "\(route.path)")
      }
      let foreign = try await site.ask(
        "POST", Self.address(route),
        [
          "Content-Type: application/x-www-form-urlencoded", "Origin: https://jahat.example",
          "Cookie: " + browser.cookies.joined(separator: "; "),
        ], body: "token=\(browser.token)")
      #expect(foreign.status == 403)
    }
    #expect(try site.store.auditEntries(limit: 1).first?.id == before)
    #expect(try await browser.get("/staff").body.contains("Dewi"))
  }

  @Test func `a session given beforehand is not the one that signs in`() async throws {
    let site = try await TestSite.start(Self.fill)
    let planted = "staff=" + String(repeating: "a", count: 32)
    let form = try await site.get("/staff", ["Cookie: \(planted)"])
    try site.store.addStaff(PersonName("Dewi")!, as: .staff, by: .staff())
    let code = try site.store.issueSignInCode(for: "Dewi", days: 3, by: .staff()).code
    let entered = try await site.post(
      "/staff", [("token", try #require(form.field("token"))), ("code", code.text)],
      cookies: form.cookies + [planted])
    let cookie = try #require(entered["Set-Cookie"])
    #expect(!cookie.hasPrefix(planted))
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"))
    #expect(try await site.get("/staff", ["Cookie: \(planted)"]).body.contains("Kode masuk"))
  }

  @Test func `signing out ends the session, and so does revoking it`() async throws {
    let site = try await TestSite.start(Self.fill)
    let browser = try await StaffBrowser(site)
    #expect(try await browser.get("/staff").body.contains("Anda masuk sebagai petugas"))
    #expect(try await browser.post("/staff/sign-out").status == 303)
    #expect(try await browser.get("/staff").body.contains("Kode masuk"))
    let again = try await StaffBrowser(site, own: true)
    try site.store.revokeStaffAccess("Dewi", by: .staff())
    #expect(try await again.get("/staff/consents").status == 303)
    #expect(try await again.post("/staff/to-tell").status == 303)
  }

  @Test func `codes cannot be tried at will, and one answer serves for all that are wrong`()
    async throws
  {
    let site = try await TestSite.start(Self.fill)
    let form = try await site.get("/staff?next=//jahat.example")
    #expect(!form.body.contains("jahat.example"))
    func attempt(_ code: String) async throws -> RawAnswer {
      try await site.post(
        "/staff", [("token", try #require(form.field("token"))), ("code", code)],
        cookies: form.cookies)
    }
    let short = try await attempt("K7Q2")
    let wrong = try await attempt("K7Q2-MXA4-9HTR-C3VW")
    #expect(short.status == 422 && short.body == wrong.body)
    #expect(short.body.matches(of: /Kode itu tidak berlaku/).count == 1)
    for _ in 1...8 { _ = try await attempt("K7Q2-MXA4-9HTR-C3VW") }
    let last = try await attempt("K7Q2-MXA4-9HTR-C3VW")
    #expect(last.status == 429)
    #expect(!site.log.lines.contains { $0.contains("K7Q2") })
  }

  @Test(arguments: StaffMember.Role.allCases)
  func `following every link as a role changes nothing`(role: StaffMember.Role) async throws {
    let site = try await TestSite.start(rates: Self.unlimited, Self.fill)
    let browser = try await StaffBrowser(
      site, as: role, name: role == .juror ? "Bu Juri" : "Dewi",
      judging: role == .juror ? ["pidato"] : [])
    let before = try site.store.allRows()
    var seen: Set<String> = []
    var next = ["/staff", "/en/staff"]
    while let path = next.popLast() {
      guard seen.insert(path).inserted else { continue }
      let page = try await browser.get(path)
      #expect(page.status == 200, "\(path)")
      guard path.contains("/staff") || path.contains("/c/") else { continue }
      #expect(page["Cache-Control"] == "no-store", "\(path)")
      #expect(!page.body.contains("Optional(") && !page.body.contains("{{"), "\(path)")
      #expect(page.body.matches(of: /<h1>[^<]+<\/h1>/).count == 1, "\(path)")
      #expect(page.body.utf8.count + StaticFiles.styleSheet.count < 30_000, "\(path)")
      for match in page.body.matches(of: /href="(?<path>\/[^"#]*)"/) {
        next.append(String(match.output.path))
      }
    }
    #expect(try site.store.allRows() == before)
    let own: [StaffMember.Role: String] = [
      .staff: "/staff/events/bedah/registrations/1", .moderator: "/staff/reviews",
      .juror: "/staff/marks/pidato/1", .viewer: "/staff/events/bedah/registrations/1",
    ]
    #expect(seen.contains(try #require(own[role])), "\(role): \(seen.sorted())")
  }
}

extension Store {
  /// All that the file holds.
  func allRows() throws -> [String] {
    var rows: [String] = []
    try eachTable { table in try table.eachRow { rows.append("\(table.name) \($0)") } }
    return rows
  }
}

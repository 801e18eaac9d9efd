import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// A guardian at the form, with a browser's cookies.
private struct Guardian {
  let site: TestSite
  let path = "/events/bedah/register"
  var cookies: [String] = []
  var hidden: [(String, String)] = []

  init(_ site: TestSite, query: String = "") async throws {
    self.site = site
    let page = try await site.get(path + query)
    #expect(page.status == 200)
    cookies = page.cookies
    hidden = ["token", "once"].map { ($0, page.field($0) ?? "") }
    if let source = page.field("src") { hidden.append(("src", source)) }
  }

  func send(_ step: String, _ fields: [(String, String)]) async throws -> RawAnswer {
    try await site.post(path, hidden + fields + [("step", step)], cookies: cookies)
  }
}

private let contact = [("guardian", "Ibu Contoh"), ("phone", "0812-3456-7890")]

private func child(
  _ number: Int, _ name: String, born: (Int, Int, Int) = (27, 3, 2_014)
) -> [(String, String)] {
  [
    ("name\(number)", name), ("day\(number)", "\(born.0)"), ("month\(number)", "\(born.1)"),
    ("year\(number)", "\(born.2)"),
  ]
}

struct RegistrationTests {
  @Test func `a guardian registers three children and consents`() async throws {
    let site = try await TestSite.start { try $0.publishSample { $0.capacity = 2 } }
    let guardian = try await Guardian(site)
    let answers =
      contact + [("people", "3")] + child(1, "Adi Contoh") + child(2, "Budi Contoh")
      + child(3, "Citra Contoh")
    let check = try await guardian.send("check", answers)
    #expect(check.status == 200)
    #expect(check.body.contains("Periksa sebelum dikirim"))
    #expect(check.body.contains("27 Maret 2014"))
    #expect(try site.store.participants().isEmpty)
    let sent = try await guardian.send(
      "send", answers + [("consent", "take-part"), ("consent", "publish-name")])
    #expect(sent.status == 200)
    for text in [
      "Adi Contoh", "Citra Contoh", "Terdaftar, kursinya sudah disediakan.",
      "Di daftar tunggu, urutan 1 dari 1",
    ] {
      #expect(sent.body.contains(text), "\(text)")
    }
    let listed = try site.store.registrations(in: "bedah").map(\.registration.status)
    #expect(listed == [.confirmed, .confirmed, .waitlisted])
    let adi = try #require(try site.store.participants(named: "Adi Contoh").first)
    let consents = try site.store.consents(of: adi.id)
    #expect(consents.map(\.method) == [.web, .web])
    #expect(adi.details.guardianName == "Ibu Contoh")
  }

  @Test func `who registers for a full event is told of the waiting list before`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.capacity = 1 }
    }
    let guardian = try await Guardian(site)
    let two = contact + [("people", "2")] + child(1, "Adi Contoh") + child(2, "Budi Contoh")
    #expect(try await !site.get(guardian.path).body.contains("daftar tunggu"))
    for page in [try await guardian.send("change", two), try await guardian.send("check", two)] {
      #expect(page.body.contains("Tinggal 1 kursi untuk 2 orang."))
    }
    _ = try site.store.register(
      RegistrationDraft(person: .sample("Citra Contoh", born: "1990-01-01")), in: "bedah",
      by: .staff())
    let form = try await site.get(guardian.path).body
    #expect(form.contains("Acara ini penuh. Yang mendaftar sekarang masuk daftar tunggu"))
    let check = try await guardian.send("check", contact + child(1, "Adi Contoh")).body
    #expect(check.contains("Acara ini penuh.") && check.contains("Kirim dan masuk daftar tunggu"))
    #expect(check.contains("baru pasti bila izin") && !check.contains("kursi hanya ditahan"))
    let english = try await site.get("/en" + guardian.path).body
    #expect(english.contains("This event is full. If you register now, you join the waiting list"))
  }

  @Test func `only those who can be registered are consented for`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.ages = AgeRange(minimum: 10, maximum: nil) }
    }
    let check = try await Guardian(site).send(
      "check",
      contact + [("people", "2")] + child(1, "Adi Contoh")
        + child(2, "Budi Contoh", born: (1, 1, 2_020))
    ).body
    #expect(check.contains("Untuk Adi Contoh.") && !check.contains("Untuk Adi Contoh, Budi"))
  }

  @Test func `seats that a larger party waits for are none for a newcomer`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.capacity = 3 }
      for (name, party) in [("Citra Contoh", 1), ("Dodi Contoh", 3)] {
        _ = try store.register(
          RegistrationDraft(person: .sample(name, born: "1990-01-01"), party: party), in: "bedah",
          by: .staff())
      }
    }
    let guardian = try await Guardian(site)
    let answers = contact + child(1, "Adi Contoh")
    let check = try await guardian.send("check", answers).body
    #expect(check.contains("Kursi yang tersisa sudah ditunggu 1 orang."))
    #expect(try await site.get("/events/bedah").body.contains("Masuk daftar tunggu"))
    let sent = try await guardian.send("send", answers + [("consent", "take-part")]).body
    #expect(sent.contains("Di daftar tunggu, urutan 2 dari 2"))
  }

  @Test func `who is added to a form that was sent is said not to be registered`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let guardian = try await Guardian(site)
    let consent = [("consent", "take-part")]
    _ = try await guardian.send("send", contact + child(1, "Adi Contoh") + consent)
    let again = try await guardian.send(
      "send",
      contact + [("people", "2")] + child(1, "Adi Contoh") + child(2, "Budi Contoh") + consent)
    #expect(again.body.contains("Budi Contoh: formulir ini sudah dikirim sebelumnya"))
    #expect(!again.body.contains("Adi Contoh: formulir"))
    #expect(try site.store.participants().map(\.details.name.text) == ["Adi Contoh"])
  }

  @Test func `sent twice it registers once, and is answered alike`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let guardian = try await Guardian(site)
    let answers = contact + child(1, "Adi Contoh")
    let first = try await guardian.send("send", answers)
    let second = try await guardian.send("send", answers)
    #expect(first.body == second.body)
    #expect(try site.store.registrations(in: "bedah").count == 1)
  }

  @Test func `without consent a child's seat waits for it`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let sent = try await Guardian(site).send("send", contact + child(1, "Adi Contoh"))
    #expect(sent.body.contains("menunggu izin orang tua atau wali"))
    #expect(
      try site.store.registrations(in: "bedah").map(\.registration.status) == [.awaitingConsent])
  }

  @Test func `errors link to their fields and keep what was typed`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let page = try await Guardian(site).send(
      "check",
      [
        ("guardian", "\"><script>alert(1)</script>"), ("phone", "12"), ("name1", "Adi"),
        ("day1", "31"),
        ("month1", "2"), ("year1", "2014"),
      ])
    #expect(page.status == 422)
    #expect(page.body.contains("<title>Galat: "))
    #expect(page.body.contains("href=\"#phone\"") && page.body.contains("href=\"#day1\""))
    #expect(page.body.contains("value=\"12\"") && page.body.contains("value=\"31\""))
    #expect(!page.body.contains("<script"))
  }

  @Test func `a school's name has an end`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let page = try await Guardian(site).send(
      "send",
      contact + child(1, "Adi Contoh") + [("school1", String(repeating: "a", count: 201))])
    #expect(page.status == 422)
    #expect(page.body.contains("href=\"#school1\""))
    #expect(try site.store.participants().isEmpty)
  }

  @Test func `one more person is added and what was typed stays`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let page = try await Guardian(site).send("add", contact + [("people", "1")] + child(1, "Adi"))
    #expect(page.body.contains("value=\"Adi\""))
    #expect(page.body.contains("id=\"name2\""))
    #expect(page.body.contains("<option value=\"3\" selected>Maret</option>"))
  }

  @Test func `whom the event is not for is told, and what else there is`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.ages = AgeRange(minimum: 13, maximum: 18) }
      try store.publishSample("dongeng") { $0.title = "Jam Dongeng" }
    }
    let page = try await Guardian(site).send("check", contact + child(1, "Adi Contoh"))
    #expect(page.body.contains("acara ini untuk umur 13 tahun ke atas"))
    #expect(page.body.contains("href=\"/events/dongeng\""))
    let mixed =
      contact + [("people", "2")] + child(1, "Adi Contoh")
      + child(2, "Budi Contoh", born: (1, 1, 2_012))
    let check = try await Guardian(site).send("check", mixed)
    #expect(check.body.contains("Tidak bisa didaftarkan"))
    let sent = try await Guardian(site).send("send", mixed)
    #expect(sent.body.contains("Adi Contoh: "))
    #expect(try site.store.registrations(in: "bedah").count == 1)
  }

  @Test func `a form whose token is gone comes back with all that was typed`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    var guardian = try await Guardian(site)
    guardian.cookies = []
    let page = try await guardian.send("send", contact + child(1, "Adi Contoh"))
    #expect(page.status == 403)
    #expect(page.body.contains("value=\"Adi Contoh\""))
    #expect(try site.store.participants().isEmpty)
  }

  @Test func `known people are answered as new ones are`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      _ = try store.register(
        RegistrationDraft(
          person: .sample("Adi Contoh", born: "2014-03-27", phone: "+6281111111111")),
        in: "bedah", by: .staff())
    }
    // Another telephone: whoever it is learns nothing, and gets nothing of the known one.
    let sent = try await Guardian(site).send("send", contact + child(1, "Adi Contoh"))
    #expect(sent.status == 200)
    #expect(try site.store.participants(named: "Adi Contoh").count == 2)
    #expect(
      try site.store.participants(named: "Adi Contoh").contains {
        $0.details.phone?.number.e164 == "+6281111111111"
      })
    #expect(try !site.store.nearDuplicates().pairs.isEmpty)
  }

  @Test(arguments: ["bedah", "dongeng"], [false, true])
  func `who registers a known child reads what anybody reads`(
    known: String, consents: Bool
  ) async throws {
    /// - Parameter name: Whom the library knows.
    func answer(_ name: String) async throws -> String {
      let site = try await TestSite.start { store in
        try store.publishSample { $0.capacity = 9 }
        try store.publishSample("dongeng") { $0.title = "Jam Dongeng" }
        var person = PersonDetails.sample(name, born: "2014-03-27", phone: "+6281234567890")
        person.guardianName = "Bu Rahasia"
        for child in ["Budi Contoh", "Citra Contoh"] {
          _ = try store.register(
            RegistrationDraft(person: .sample(child, born: "2014-01-01")), in: "bedah",
            by: .staff())
        }
        _ = try store.register(RegistrationDraft(person: person), in: known, by: .staff())
      }
      let sent = try await Guardian(site).send(
        "send", contact + child(1, "ADI contoh") + (consents ? [("consent", "take-part")] : []))
      #expect(sent.status == 200)
      #expect(sent.body.contains("ADI contoh") && !sent.body.contains("Rahasia"))
      // What is drawn anew for every form.
      return sent.body.replacing(/[a-z2-7]{32}/, with: "")
        .replacing(/[2-9A-Y]{3,4}(-[2-9A-Y]{3,4})+/, with: "")
        .replacing(/(?s)<svg class="qr".*?<\/svg>/, with: "").replacing(/value="[^"]*"/, with: "")
    }
    #expect(try await answer("Adi Contoh") == answer("Fulan Contoh"))
  }

  @Test func `a form that is sent again after its page was closed shows nobody`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    var browser = Browser(site)
    try await browser.get("/events/bedah/register")
    let form = ["token", "once"].map { ($0, browser.page.field($0) ?? "") }
    let fields = form + contact + child(1, "Adi Contoh") + [("step", "send")]
    for _ in 1...2 {
      try await browser.post("/events/bedah/register", fields)
      #expect(browser.page.body.contains("Adi Contoh"))
    }
    try await browser.get("/me")
    try await browser.post("/me/close")
    try await browser.post("/events/bedah/register", fields)
    #expect(browser.page.body.contains("sudah dikirim"))
    #expect(!browser.page.body.contains("Adi Contoh") && !browser.page.body.contains("/me/"))
    #expect(try await !browser.get("/me").body.contains("Adi Contoh"))
    #expect(try site.store.registrations(in: "bedah").count == 1)
  }

  @Test func `it is found again by telephone and code, five wrong tries an hour`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let sent = try await Guardian(site).send("send", contact + child(1, "Adi Contoh"))
    let code = try #require(sent.body.firstMatch(of: /[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}/)).output
    let form = try await site.get("/registrations")
    func find(_ phone: String, _ code: String) async throws -> RawAnswer {
      try await site.post(
        "/registrations",
        [("token", try #require(form.field("token"))), ("phone", phone), ("code", code)],
        cookies: form.cookies)
    }
    let found = try await find("+62 812 3456 7890", code.lowercased())
    #expect(found.body.contains("Adi Contoh"))
    let other = try await find("0812-3456-7891", String(code)).body
    #expect(other.matches(of: /Tidak ada pendaftaran dengan/).count == 1)
    let empty = try await find("0812-3456-7890", "")
    #expect(empty.body.contains("Isi kode pendaftaran."))
    for _ in 1...6 { #expect(try await find("0812-3456-7890", String(code)).status == 200) }
    for _ in 1...5 { _ = try await find("0812-3456-7890", "AAAA-AAAA-AAAA") }
    #expect(try await find("0812-3456-7890", String(code)).status == 429)
    // Another family behind the same address.
    #expect(try await find("0812-3456-7891", String(code)).status == 422)
  }

  @Test func `the confirmation opens the door, and the family's page without its link`()
    async throws
  {
    let site = try await TestSite.start { try $0.publishSample() }
    var browser = Browser(site)
    try await browser.get("/events/bedah/register")
    try await browser.post(
      "/events/bedah/register",
      contact + child(1, "Adi Contoh") + [("consent", "take-part"), ("step", "send")])
    #expect(browser.page.body.contains("<svg class=\"qr\""))
    let message = try #require(browser.page.body.firstMatch(of: /https:\/\/wa\.me\/[^"]*/)).output
    #expect(!message.contains("Adi"))
    let link = try #require(browser.page.body.firstMatch(of: /\/me\/[a-z2-7]{32}/)).output
    try await browser.get("/me")
    #expect(browser.page.body.contains("Adi Contoh"))
    var other = Browser(site)
    try await other.open(String(link))
    #expect(other.page.body.contains("Adi Contoh"))
    #expect(!site.log.lines.contains { $0.contains(link) })
  }

  @Test func `questions and a source code come along`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      _ = try store.addQuestion(
        "ukuran", text: "Ukuran kaus", kind: .choice, options: ["S", "M"], isRequired: true,
        to: "bedah", by: .staff())
    }
    let guardian = try await Guardian(site)
    let missing = try await guardian.send("check", contact + child(1, "Adi Contoh"))
    #expect(missing.body.contains("Jawab “"))
    let sent = try await guardian.send(
      "send", contact + child(1, "Adi Contoh") + [("q1-ukuran", "M")])
    #expect(sent.body.contains("Ukuran kaus") && sent.body.contains("<dd>M</dd>"))
    #expect(
      try site.store.registrations(in: "bedah")[0].answers == [
        Answer(key: "ukuran", value: .text("M"))
      ])
  }
}

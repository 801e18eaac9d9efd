import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

struct MyPageTests {
  @Test func `a link shows nothing by itself, and its button opens the page without it`()
    async throws
  {
    let family = try await Family()
    var browser = Browser(family.site)
    try await browser.get(family.own)
    #expect(browser.page.status == 200)
    #expect(browser.page["Referrer-Policy"] == "strict-origin")
    for text in ["Adi", "Tantangan", "og:title"] {
      #expect(!browser.page.body.contains(text), "\(text)")
    }
    try await browser.post(family.own)
    #expect(browser.path == "/me")
    #expect(browser.page.body.contains("Adi Contoh"))
    #expect(browser.page["Cache-Control"] == "no-store")
    #expect(browser.page.body.contains("noindex") && !browser.page.body.contains(family.own))
    #expect(!family.site.log.lines.contains { $0.contains(family.own) })
    try await browser.post("/me/close")
    #expect(try await !browser.get("/me").body.contains("Adi"))
    #expect(try await browser.get("/me/1").status == 403)
  }

  @Test func `a link that is revoked, or was never made, opens nothing`() async throws {
    let family = try await Family()
    var browser = try await family.browser(family.own)
    try family.site.store.revokePersonalLinks(of: family.child, by: .staff())
    #expect(try await !browser.get("/me").body.contains("Adi"))
    try await browser.open("/me/" + String(repeating: "a", count: 32))
    #expect(browser.page.status == 404)
  }

  @Test func `a guardian consents, and the seat is confirmed with its code and link`() async throws
  {
    let family = try await Family()
    var browser = try await family.browser(family.guardian)
    #expect(browser.page.body.contains("menunggu izin"))
    try await browser.get("/me/1/events/bedah")
    #expect(!browser.page.body.contains("rapat.example"))
    let form = try await browser.get(try #require(browser.link("/consent-form")))
    #expect(form.status == 200 && form.body.contains("Adi Contoh"))
    #expect(form["Content-Security-Policy"]?.contains("style-src 'unsafe-inline'") == true)
    try await browser.get("/me/1")
    try await browser.post(
      "/me/1/consents", [("purpose", "take-part"), ("event", "bedah"), ("step", "give")])
    #expect(browser.page.body.contains("Izin dicatat."))
    #expect(try family.status() == .confirmed)
    let consent = try #require(
      try family.site.store.consents(of: family.child).first {
        $0.purpose == .takePart && $0.method == .web
      })
    #expect(consent.givenBy == "Ibu Contoh" && consent.textVersion != nil)
    try await browser.get("/me/1/events/bedah")
    #expect(browser.page.body.contains("rapat.example"))
    #expect(browser.page.body.contains("<svg class=\"qr\""))
  }

  @Test func `a child's own link gives no consent, and takes back what others see`() async throws {
    let family = try await Family { store in
      _ = try store.recordConsent(
        Consent(
          purpose: .publishName, givenBy: "Ibu", method: .paper, givenOn: day("2026-10-01")),
        of: [Identifier(1)], by: .staff("2026-10-02T10:00"))
    }
    var browser = try await family.browser(family.own)
    for (purpose, event) in [("take-part", "bedah"), ("publish-review", "")] {
      let answer = try await browser.post(
        "/me/1/consents", [("purpose", purpose), ("event", event), ("step", "give")])
      #expect(answer.status == 422, "\(purpose)")
      try await browser.get("/me")
    }
    try await browser.post("/me/1/consents", [("purpose", "publish-name"), ("step", "withdraw")])
    #expect(browser.page.status == 200)
    let consents = try family.site.store.consents(of: family.child)
    #expect(consents.filter { $0.withdrawnOn == nil }.map(\.purpose) == [.takePart])
    #expect(try family.status() == .awaitingConsent)
  }

  @Test(arguments: [
    ("guardian", true, RegistrationStatus.confirmed), ("guardian", false, .awaitingConsent),
    ("own", false, .awaitingConsent), ("own", true, .awaitingConsent),
  ])
  func `who is known joins with nothing to be typed again`(
    bearer: String, consents: Bool, status: RegistrationStatus
  ) async throws {
    let family = try await Family { store in
      try store.publishSample("dongeng") { $0.title = "Jam Dongeng" }
      try store.publishSample("dewasa") { $0.ages = AgeRange(minimum: 18, maximum: nil) }
    }
    var browser = try await family.browser(bearer == "own" ? family.own : family.guardian)
    let join = try #require(browser.link("/join/dongeng"))
    let form = try await browser.get(join)
    #expect(form.body.contains("id=\"consent\"") == (bearer == "guardian"))
    for _ in 1...2 {
      try await browser.post(
        join,
        [("token", form.field("token") ?? ""), ("once", form.field("once") ?? "")]
          + (consents ? [("consent", "take-part")] : []))
      #expect(browser.path == "/me/1/events/dongeng?done=registered")
    }
    #expect(
      try family.site.store.registrations(in: "dongeng").map(\.registration.status) == [status])
    try await browser.get("/me/1/join/dewasa")
    try await browser.post("/me/1/join/dewasa")
    #expect(browser.page.status == 422 && browser.page.body.contains("18 tahun ke atas"))
  }

  @Test func `cancelling asks first, and is done by POST alone`() async throws {
    let family = try await Family()
    var browser = try await family.browser(family.own)
    try await browser.get("/me/1/events/bedah/cancel")
    #expect(browser.page.body.contains("Batalkan pendaftaran ini?"))
    #expect(try family.status() == .awaitingConsent)
    try await browser.post("/me/1/events/bedah/cancel")
    #expect(browser.page.body.contains("Pendaftaran sudah dibatalkan."))
    #expect(try family.status() == .cancelled)
  }

  @Test func `a book is logged once, however often the form is sent, and its points explained`()
    async throws
  {
    let family = try await Family()
    var browser = try await family.browser(family.own)
    let form = try await browser.get("/me/1/log/baca")
    #expect(form.body.contains("Minggu, 1 November 2026"))
    let fields = [
      ("title", "Laskar <b>Pelangi</b>"), ("quantity", "1"), ("day", "2026-11-01"),
      ("once", form.field("once") ?? ""), ("token", form.field("token") ?? ""),
    ]
    for _ in 1...2 {
      try await browser.post("/me/1/log/baca", fields)
      #expect(browser.path == "/me/1/score/baca?done=logged")
    }
    #expect(browser.page.body.contains("Laskar &lt;b&gt;Pelangi&lt;/b&gt;"))
    var entries: [LogEntry] = []
    try family.site.store.eachEntry(of: "baca") { entries.append($0) }
    #expect(entries.count == 1 && entries[0].recordedBy == "juara-web")
  }

  @Test func `what the rules do not take comes back with the sentence and all that was typed`()
    async throws
  {
    let family = try await Family()
    var browser = try await family.browser(family.own)
    try await browser.get("/me/1/log/baca")
    try await browser.post(
      "/me/1/log/baca", [("title", "Bumi"), ("quantity", "0"), ("day", "2026-12-24")])
    #expect(browser.page.status == 422)
    #expect(browser.page.body.contains("value=\"Bumi\""))
    #expect(browser.page.body.contains("Jumlahnya paling sedikit 1."))
    try await browser.post(
      "/me/1/log/baca", [("title", "Bumi"), ("quantity", "1"), ("day", "2026-12-24")])
    #expect(browser.page.body.contains("href=\"#day\""))
    for (field, value) in [
      ("quantity", "1.000"), ("quantity", "45 jam"), ("title", String(repeating: "a", count: 501)),
      ("review", String(repeating: "a", count: 20_001)),
    ] {
      let typed = [("title", "Bumi"), ("quantity", "1"), ("day", "2026-11-01")]
      try await browser.post(
        "/me/1/log/baca", typed.filter { $0.0 != field } + [(field, value)])
      #expect(browser.page.status == 422, "\(field) \(value.prefix(9))")
      #expect(browser.page.body.contains("href=\"#\(field)\""), "\(field) \(value.prefix(9))")
    }
    try await browser.post("/me/1/log/baca", [])
    for field in ["title", "day"] {
      #expect(browser.page.body.contains("href=\"#\(field)\""), "\(field)")
    }
  }

  @Test func `a review waits for staff`() async throws {
    let family = try await Family()
    var browser = try await family.browser(family.own)
    #expect(try await browser.get("/me/1/review/baca").body.contains("Catat dulu buku"))
    try await browser.get("/me/1/log/baca")
    try await browser.post(
      "/me/1/log/baca", [("title", "Bumi"), ("quantity", "1"), ("day", "2026-11-01")])
    try await browser.get("/me/1/review/baca")
    let entry = try #require(
      browser.page.body.firstMatch(of: /<option value="(\d+)"/)
    ).output.1
    try await browser.post(
      "/me/1/review/baca",
      [("entry", String(entry)), ("review", "Bagus.\r\nSeru sekali."), ("rating", "5")])
    #expect(browser.page.body.contains("Resensi terkirim."))
    let reviews = try family.site.store.reviews(
      of: "baca", view: .staff, at: at("2026-11-01T10:00"))
    #expect(reviews.map(\.state) == [.waiting])
    #expect(reviews[0].draft.text == "Bagus.\nSeru sekali." && reviews[0].draft.rating == 5)
  }

  @Test func `the own data is downloaded, and to be erased is asked of staff`() async throws {
    let family = try await Family()
    var browser = try await family.browser(family.guardian)
    let data = try await browser.get("/me/1/data.json")
    #expect(data["Content-Disposition"]?.hasPrefix("attachment") == true)
    #expect(data.body.contains("\"full_name\": \"Adi Contoh\""))
    try await browser.get("/me/1/erasure")
    try await browser.post("/me/1/erasure", [("step", "ask")])
    #expect(browser.page.body.contains("Permintaan disimpan."))
    #expect(try family.site.store.erasureRequests().map(\.bearer) == [.guardian])
    #expect(try family.site.store.participants().count == 1)
    // What the guardian asked for is the guardian's to take back.
    var child = try await family.browser(family.own)
    let page = try await child.get("/me/1").body
    #expect(page.contains("Penghapusan data diminta") && !page.contains("value=\"withdraw\""))
    try await child.get("/me/1/log/baca")
    try await child.post("/me/1/erasure", [("step", "withdraw")])
    #expect(child.page.status == 400)
    #expect(try family.site.store.erasureRequests().count == 1)
    try await browser.get("/me/1")
    try await browser.post("/me/1/erasure", [("step", "withdraw")])
    #expect(try family.site.store.erasureRequests().isEmpty)
  }

  @Test func `what was written is not lost with a page that has closed`() async throws {
    let family = try await Family()
    var browser = try await family.browser(family.guardian)
    try await browser.get("/me/1/log/baca")
    try family.site.store.revokePersonalLinks(of: family.child, by: .staff())
    try await browser.post(
      "/me/1/log/baca", [("title", "Bumi"), ("review", "Bagus sekali.\nSaya suka <naga>.")])
    #expect(browser.page.status == 403)
    #expect(browser.page.body.contains("Bagus sekali.\nSaya suka &lt;naga&gt;.</textarea>"))
  }

  @Test func `of somebody known, a registration's link shows that registration alone`()
    async throws
  {
    let family = try await Family { store in
      try store.publishSample("dongeng") { $0.title = "Jam Dongeng" }
    }
    var person = PersonDetails.sample("Adi Contoh", born: "2014-03-27")
    person.phone = nil
    var generator = Seeded(3)
    let key = FamilyKey(form: .drawn(using: &generator), event: EventCode("dongeng")!)
    let phone = PhoneNumber(e164: "+6281234567890")!
    try family.site.store.editParticipant(family.child, by: .staff()) {
      $0.details.guardianPhone = TypedPhone(phone, typed: "081234567890")
    }
    _ = try family.site.store.registerFamily(
      FamilySubmission(
        FamilyDraft(members: [.init(draft: RegistrationDraft(person: person))], phone: phone),
        in: "dongeng", key: key, by: .staff("2026-11-01T09:00")))
    var browser = try await family.browser("/me/\(key.link.text)")
    #expect(browser.page.body.contains("Jam Dongeng"))
    for text in ["Tantangan Membaca", "mengenal", "dikenal"] {
      #expect(!browser.page.body.contains(text), "\(text)")
    }
    #expect(
      try await !browser.get("/me/1/events/dongeng/consent-form").body.contains("Ibu Contoh"))
    // Taking part can be consented to, as it could with the form, and nothing else.
    try await browser.get("/me/1")
    let refused = try await browser.post(
      "/me/1/consents", [("purpose", "publish-name"), ("step", "give")])
    #expect(refused.status == 404)
    try await browser.get("/me/1")
    try await browser.post(
      "/me/1/consents", [("purpose", "take-part"), ("event", "dongeng"), ("step", "give")])
    #expect(try family.status("dongeng") == .confirmed)
    #expect(
      try family.site.store.consents(of: family.child).last?.givenBy == nil)
    for path in ["data.json", "log/baca", "score/baca", "events/baca", "erasure", "review/baca"] {
      #expect(try await browser.get("/me/1/" + path).status == 404, "\(path)")
    }
    try family.site.store.confirmPersonalLinks(of: family.child, by: .staff())
    #expect(try await browser.get("/me").body.contains("Tantangan Membaca"))
  }

  @Test func `whose page is open wholly registers again and sees everything still`() async throws {
    let family = try await Family { store in
      try store.publishSample("dongeng") { $0.title = "Jam Dongeng" }
      try store.editParticipant(Identifier(1), by: .staff("2026-10-31T11:00")) {
        $0.details.guardianPhone = TypedPhone(
          PhoneNumber(e164: "+6281234567890")!, typed: "081234567890")
      }
    }
    var browser = try await family.browser(family.guardian)
    try await browser.get("/events/dongeng/register")
    try await browser.post(
      "/events/dongeng/register",
      [
        ("guardian", "Ibu Contoh"), ("phone", "0812-3456-7890"), ("name1", "Adi Contoh"),
        ("day1", "27"), ("month1", "3"), ("year1", "2014"), ("step", "send"),
      ])
    #expect(browser.page.body.contains("Berikan di Halaman saya"))
    let link = try #require(browser.page.body.firstMatch(of: /\/me\/[a-z2-7]{32}/)).output
    #expect(try await browser.get("/me").body.contains("Tantangan Membaca"))
    var other = Browser(family.site)
    try await other.open(String(link))
    #expect(other.page.body.contains("Tantangan Membaca"))
    #expect(try family.site.store.participants().count == 1)
  }

  @Test func `a child's own page, open while registering again, makes nobody the child's guardian`()
    async throws
  {
    let family = try await Family { store in
      try store.publishSample("dongeng") { $0.title = "Jam Dongeng" }
      try store.editParticipant(Identifier(1), by: .staff("2026-10-31T11:00")) {
        $0.details.guardianPhone = TypedPhone(
          PhoneNumber(e164: "+6281234567890")!, typed: "081234567890")
      }
    }
    var browser = try await family.browser(family.own)
    try await browser.get("/events/dongeng/register")
    try await browser.post(
      "/events/dongeng/register",
      [
        ("guardian", "Ibu Contoh"), ("phone", "0812-3456-7890"), ("name1", "Adi Contoh"),
        ("day1", "27"), ("month1", "3"), ("year1", "2014"), ("step", "send"),
      ])
    let link = try #require(browser.page.body.firstMatch(of: /\/me\/[a-z2-7]{32}/)).output
    var other = Browser(family.site)
    try await other.open(String(link))
    #expect(!other.page.body.contains("Tantangan Membaca"))
    let answer = try await other.post(
      "/me/1/consents", [("purpose", "take-part"), ("event", "bedah"), ("step", "give")])
    #expect(answer.status >= 400)
    #expect(try family.status() == .awaitingConsent)
  }

  @Test func `a survey is answered without a name, once`() async throws {
    let family = try await Family { store in
      _ = try store.createSurvey(
        SurveyDraft(
          code: EventCode("kesan")!, period: (day("2026-10-01"), day("2026-10-31")),
          terms: SurveyTerms(title: "Kesan"),
          questions: [
            SurveyQuestionDraft(
              key: "suka", kind: .one, isPersonal: false, isElement: false,
              texts: [.indonesian: .init("Suka?", ["Ya", "Tidak"])]),
            SurveyQuestionDraft(
              key: "saran", kind: .text, isPersonal: false, isElement: false,
              texts: [.indonesian: .init("Saran")]),
          ]), by: .staff("2026-10-30T10:00"))
      _ = try store.log(
        LogDraft(
          reader: .participant(.id(Identifier(1))), activity: .books, quantity: 1,
          readOn: day("2026-10-31")), in: "baca", by: .staff("2026-10-31T12:00"))
      _ = try store.inviteToSurvey("kesan", by: .staff("2026-11-01T09:00"))
    }
    var browser = try await family.browser(family.own)
    #expect(browser.page.body.contains("Survei menunggu"))
    let form = try await browser.post("/me/1/survey", [("survey", "kesan")])
    let code = try #require(form.field("code"))
    #expect(!form.body.contains("Adi"))
    try await browser.post("/surveys/kesan", [("code", code), ("drawn", "1")])
    #expect(browser.page.status == 422)
    try await browser.post(
      "/surveys/kesan", [("code", code), ("q-suka", "1"), ("q-saran", "Lebih <lama>")])
    #expect(browser.page.body.contains("Terima kasih"))
    #expect(try family.site.store.surveyTexts(of: "kesan").map(\.text) == ["Lebih <lama>"])
    try await browser.get("/surveys/kesan")
    try await browser.post("/surveys/kesan", [("code", code), ("q-suka", "2")])
    #expect(browser.page.body.contains("sudah dijawab"))
    #expect(try await !browser.get("/me").body.contains("Survei menunggu"))
  }

  @Test func `a guardian makes a link for the child, which consents to nothing`() async throws {
    let family = try await Family()
    var browser = try await family.browser(family.guardian)
    let made = try await browser.post("/me/1/link")
    let link = try #require(made.body.firstMatch(of: /\/me\/[a-z2-7]{32}/)).output
    var own = Browser(family.site)
    try await own.open(String(link))
    #expect(own.page.body.contains("Hanya orang tua atau wali"))
    try await own.get("/me/1/log/baca")
    #expect(try await own.post("/me/1/link").status == 404)
  }
}

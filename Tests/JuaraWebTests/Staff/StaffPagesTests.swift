import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// What staff do on their pages, beside the door.
struct StaffPagesTests {
  private static func addChildren(_ store: Store, _ names: String...) throws {
    for name in names {
      var person = PersonDetails.sample(name, born: "2014-03-27")
      person.guardianName = "Ibu Contoh"
      person.guardianPhone = TypedPhone(PhoneNumber(e164: "+6281234567890")!, typed: "081234567890")
      _ = try store.register(RegistrationDraft(person: person), in: "bedah", by: .staff())
    }
  }

  private static func addReview(
    _ store: Store, _ text: String = "Bagus <b>sekali</b>", born: String = "1990-01-01"
  ) throws {
    try store.createChallenge(
      EventCode("baca")!, title: "Tantangan Membaca",
      ReadingWindow(from: day("2026-10-01"), to: day("2026-11-30")),
      by: .staff("2026-09-01T10:00"))
    _ = try store.setRule(.sample(warnAbove: 2), of: "baca", by: .staff("2026-09-01T10:00"))
    _ = try store.register(
      RegistrationDraft(person: .sample("Adi Contoh", born: born), guardianConsent: .yes),
      in: "baca", by: .staff("2026-10-20T10:00"))
    _ = try store.log(
      LogDraft(
        reader: .participant(.entrantNumber(1)), activity: .books, quantity: 3,
        work: Work(title: "Laskar Pelangi"), readOn: day("2026-10-30"),
        review: ReviewDraft(text: text, rating: 5)), in: "baca",
      by: .staff("2026-10-30T10:00"))
  }

  @Test func `a registration is seen with its reason, cancelled and declined`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      try Self.addChildren(store, "Adi Contoh", "Budi Contoh")
    }
    let browser = try await StaffBrowser(site)
    let list = try await browser.get("/staff/events/bedah/registrations")
    #expect(list.body.contains("Adi Contoh (001)") && list.body.contains("menunggu izin wali"))
    let path = "/staff/events/bedah/registrations/1"
    let page = try await browser.get(path)
    #expect(page.body.contains("https://wa.me/6281234567890"))
    let reasonless = try await browser.post(path, [("step", "cancel")])
    #expect(reasonless.status == 422 && reasonless.body.contains("Alasannya kosong"))
    let cancelled = try await browser.post(path, [("step", "cancel"), ("reason", "Sakit")])
    #expect(cancelled.status == 200)
    _ = try await browser.post(
      "/staff/events/bedah/registrations/2", [("step", "decline"), ("reason", "Ganda")])
    #expect(
      try site.store.registrations(in: "bedah").map(\.registration.status) == [
        .cancelled, .declined,
      ])
    #expect(try await browser.get("/staff/events/bedah/registrations").body.contains("Sakit"))
    let viewer = try await StaffBrowser(site, as: .viewer, name: "Sari")
    for seen in ["/staff/events/bedah/registrations", path] {
      #expect(try await !viewer.get(seen).body.contains("Sakit"))
    }
    #expect(try await browser.get("/staff/events/bedah/registrations/9").status == 404)
  }

  @Test func `staff see who is possibly registered twice, and how to merge the two`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      let adi = RegistrationDraft(
        person: .sample("Adi Contoh", born: "2014-03-27", phone: "+6281234567890"))
      _ = try store.register(adi, in: "bedah", by: .staff())
      var generator = Seeded(1)
      _ = try store.registerFamily(
        FamilySubmission(
          FamilyDraft(members: [.init(draft: adi)], phone: PhoneNumber(e164: "+6281234567890")!),
          in: "bedah", key: FamilyKey(form: .drawn(using: &generator), event: EventCode("bedah")!),
          by: .staff()))
      try Self.addChildren(store, "Budi Contoh")
    }
    let browser = try await StaffBrowser(site)
    let path = "/staff/events/bedah/registrations"
    let list = try await browser.get(path).body
    #expect(list.matches(of: /Mungkin terdaftar dua kali/).count == 2)
    let page = try await browser.get(path + "/2").body
    #expect(page.contains("href=\"\(path)/1\""))
    #expect(page.contains("juara participant merge ID1 ID2"))
    #expect(try await !browser.get(path + "/3").body.contains("dua kali"))
    #expect(try await browser.get("/staff").body.contains("Mungkin terdaftar dua kali: 1"))
    let viewer = try await StaffBrowser(site, as: .viewer, name: "Sari")
    for seen in [path, "/staff"] {
      #expect(try await !viewer.get(seen).body.contains("dua kali"))
    }
  }

  @Test func `staff find a person by number, code or part of the name`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      for number in 1...60 {
        _ = try store.register(
          RegistrationDraft(person: .sample("Orang Ke\(number)", born: "1990-01-01")),
          in: "bedah", by: .staff())
      }
      try Self.addChildren(store, "Adi Contoh")
    }
    let browser = try await StaffBrowser(site)
    let path = "/staff/events/bedah/registrations"
    let first = try await browser.get(path).body
    #expect(first.contains("1–50 dari 61") && first.contains("Berikutnya"))
    #expect(!first.contains("Sebelumnya") && !first.contains("Adi Contoh"))
    let last = try await browser.get(path + "?from=51").body
    #expect(last.contains("Sebelumnya") && last.contains("Adi Contoh (061)"))
    func find(_ typed: String) async throws -> String {
      try await browser.post(path, [("find", typed)]).body
    }
    for typed in ["61", "061", "cont"] {
      let found = try await find(typed)
      #expect(found.contains("Adi Contoh (061)") && !found.contains("Orang Ke1"), "\(typed)")
    }
    let listed = try site.store.registrations(in: "bedah")[6].registration
    let code = try #require(try site.store.checkInCode(of: listed))
    #expect(try await find(code.description).contains("Orang Ke7 (007)"))
    #expect(try await find("Zaenal").contains("Tidak ada peserta yang cocok dengan “Zaenal”"))
    #expect(try await browser.get("/staff/events/bedah").body.contains("Cari peserta"))
  }

  @Test func `answers stand with a registration, and not for who only looks`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      _ = try store.addQuestion(
        "alergi", text: "Alergi?", kind: .text, to: "bedah", by: .staff())
      _ = try store.register(
        RegistrationDraft(
          person: .sample("Adi Contoh", born: "1990-01-01"),
          answers: [Answer(key: "alergi", value: .text("Kacang"))]), in: "bedah", by: .staff())
    }
    let path = "/staff/events/bedah/registrations/1"
    let page = try await StaffBrowser(site).get(path).body
    #expect(page.contains("Alergi?") && page.contains("Kacang"))
    let viewer = try await StaffBrowser(site, as: .viewer, name: "Tamu")
    #expect(try await !viewer.get(path).body.contains("Kacang"))
  }

  @Test func `a success is not shown as an error, and signing out is said`() async throws {
    let site = try await TestSite.start { store in try Self.addJury(store) }
    let browser = try await StaffBrowser(
      site, as: .juror, name: "Bu Juri", judging: ["pidato"])
    let path = "/staff/marks/pidato/1"
    let done = try await browser.post(path, [("mark-isi", "90"), ("mark-suara", "80")])
    #expect(done.body.contains("class=\"notice done\""))
    let other = try await browser.post("/staff/marks/pidato/2")
    #expect(other.status == 422 && other.body.contains("Belum ada nilai yang diisi."))
    let wrong = try await browser.get("/staff/reviews").body
    #expect(wrong.contains("href=\"/staff\">Lembar nilai</a>"))
    let out = try await browser.post("/staff/sign-out")
    #expect(try await site.get(out["Location"] ?? "").body.contains("Anda sudah keluar."))
  }

  @Test func `a viewer sees no telephone and nothing to press`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      try Self.addChildren(store, "Adi Contoh")
    }
    let viewer = try await StaffBrowser(site, as: .viewer)
    let page = try await viewer.get("/staff/events/bedah/registrations/1").body
    #expect(page.contains("Adi Contoh"))
    for hidden in ["wa.me", "81234567890", "Ibu Contoh", "27 Maret 2014"] {
      #expect(!page.contains(hidden), "\(hidden)")
    }
    // But for signing out.
    #expect(
      page.matches(of: /<form[^>]*/).map(\.output) == [
        "<form method=\"post\" action=\"/staff/sign-out\""
      ])
  }

  @Test func `a consent is recorded as it was given, and the seat is confirmed`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      try Self.addChildren(store, "Adi Contoh")
    }
    let browser = try await StaffBrowser(site)
    #expect(try await browser.get("/staff/consents").body.contains("Adi Contoh"))
    let path = "/staff/events/bedah/registrations/1"
    func consent(_ fields: [(String, String)]) async throws -> RawAnswer {
      try await browser.post(
        path,
        [("step", "consent"), ("method", "paper"), ("given-by", "Ibu Contoh")] + fields)
    }
    #expect(try await consent([("given-on", "1/11/2026")]).body.contains("Centang paling sedikit"))
    let unread = try await consent([("purpose", "take-part"), ("given-on", "kemarin")])
    #expect(unread.status == 422 && unread.body.contains("value=\"kemarin\""))
    #expect(
      try await consent([("purpose", "take-part"), ("given-on", "2/11/2026")]).status == 422)
    let done = try await consent([
      ("purpose", "take-part"), ("purpose", "publish-name"), ("given-on", "31 Oktober 2026"),
      ("text-version", "A1B2"),
    ])
    #expect(done.status == 200)
    let listed = try site.store.registrations(in: "bedah")[0]
    #expect(listed.registration.status == .confirmed)
    let consents = try site.store.consents(of: listed.participant.id)
    #expect(consents.map(\.purpose) == [.takePart, .publishName])
    #expect(consents.map(\.textVersion) == ["A1B2", "A1B2"])
    #expect(consents.map(\.givenOn) == [day("2026-10-31"), day("2026-10-31")])
    #expect(try await !browser.get("/staff/consents").body.contains("Adi Contoh"))
    let withdrawn = try await browser.post(
      path,
      [("step", "withdraw"), ("withdrawn", "publish-name"), ("withdrawn-on", "1 November 2026")])
    #expect(withdrawn.status == 200 && withdrawn.body.contains("dicabut bagi Adi Contoh"))
    #expect(
      try site.store.consents(of: listed.participant.id).map(\.withdrawnOn) == [
        nil, day("2026-11-01"),
      ])
  }

  @Test func `long reviews are shown a few at a time`() async throws {
    let site = try await TestSite.start { store in
      try Self.addReview(store)
      for title in ["Bumi", "Bulan", "Matahari"] {
        _ = try store.log(
          LogDraft(
            reader: .participant(.entrantNumber(1)), activity: .books, quantity: 1,
            work: Work(title: title), readOn: day("2026-10-30"),
            review: ReviewDraft(text: String(repeating: "panjang ", count: 900), rating: nil)),
          in: "baca", by: .staff("2026-10-30T10:00"))
      }
    }
    let page = try await StaffBrowser(site, as: .moderator).get("/staff/reviews").body
    #expect(page.contains("Bagus") && page.contains("Masih 1 lagi"))
    #expect(page.utf8.count + StaticFiles.styleSheet.count < 30_000)
  }

  @Test func `whose seat expired is told, and then no longer listed`() async throws {
    let site = try await TestSite.start(at: "2026-11-09T10:00") { store in
      try store.publishSample()
      try Self.addChildren(store, "Adi Contoh")
    }
    _ = try site.store.expireRegistrations(by: AuditContext(staff: "juara-web", at: site.now))
    let browser = try await StaffBrowser(site)
    let page = try await browser.get("/staff/to-tell")
    #expect(page.body.contains("Adi Contoh") && page.body.contains("Kabari keluarganya"))
    let told = try await browser.post(
      "/staff/to-tell", [("registration", try #require(page.field("registration")))])
    #expect(told.body.contains("sudah dikabari") && !told.body.contains("Adi Contoh"))
  }

  @Test func `a review is published or declined by the moderator's name`() async throws {
    let site = try await TestSite.start { store in try Self.addReview(store) }
    let browser = try await StaffBrowser(site, as: .moderator)
    let page = try await browser.get("/staff/reviews")
    #expect(page.body.contains("Bagus &lt;b&gt;sekali&lt;/b&gt;"))
    let entry = try #require(page.field("entry"))
    #expect(
      try await browser.post("/staff/reviews", [("entry", entry), ("step", "decline")]).status
        == 422)
    let done = try await browser.post("/staff/reviews", [("entry", entry), ("step", "publish")])
    #expect(done.body.contains("Resensi diterbitkan.") && !done.body.contains("Bagus"))
    let log = try #require(try site.store.auditEntries(limit: 1).first)
    #expect((log.action, log.audit.staff) == (.published, "Dewi"))
  }

  @Test(arguments: [
    ("Seperti kata Budi Contoh.", "Budi Contoh (ID2)", ["names-2"]),
    ("Kata Budi Contoh, telepon 0812-3456-7890.", "nomor telepon", ["contact", "names-2"]),
    ("Salam dari Adi Contoh.", "nama penulisnya", ["writer"]),
  ])
  func `a name or a contact in a review is published only once it was looked at`(
    text: String, said: String, keys: [String]
  ) async throws {
    let site = try await TestSite.start { store in
      try Self.addReview(store, text, born: "2014-03-27")
      try store.publishSample()
      try Self.addChildren(store, "Budi Contoh")
    }
    let browser = try await StaffBrowser(site, as: .moderator)
    let first = try await browser.get("/staff/reviews")
    #expect(!first.body.contains("name=\"checked\""))
    let entry = try #require(first.field("entry"))
    func publish(_ checked: [String]) async throws -> RawAnswer {
      try await browser.post(
        "/staff/reviews",
        [("entry", entry), ("step", "publish")] + checked.map { ("checked", $0) })
    }
    for checked in [[], ["names-1"], Array(keys.dropLast())] {
      let refused = try await publish(checked)
      #expect(refused.status == 422 && refused.body.contains(said))
      #expect(!refused.body.contains("juara review"))
      for key in keys { #expect(refused.body.contains("value=\"\(key)\"")) }
    }
    #expect(try await publish(keys).body.contains("Resensi diterbitkan."))
    let log = try #require(try site.store.auditEntries(limit: 1).first)
    #expect(log.action == .published && log.changes.map(\.field) == ["override"])
    #expect(log.changes[0].new?.contains("sudah diperiksa") == true)
    #expect(log.changes[0].new?.contains("Contoh") == false)
  }

  /// Three days of more books than anybody reads.
  private static func addFlagged(_ store: Store) throws {
    try addReview(store)
    for number in 28...29 {
      _ = try store.log(
        LogDraft(
          reader: .participant(.entrantNumber(1)), activity: .books, quantity: 3,
          work: Work(title: "Bumi \(number)"), readOn: day("2026-10-\(number)")), in: "baca",
        by: .staff("2026-10-30T10:00"))
    }
  }

  @Test func `flagged entries are decided together, with one reason`() async throws {
    let site = try await TestSite.start { store in try Self.addFlagged(store) }
    let browser = try await StaffBrowser(site, as: .moderator)
    let page = try await browser.get("/staff/entries").body
    #expect(page.contains("di atas batas wajar") && !page.contains(" checked"))
    let ids = page.matches(of: /name="entry" value="(\d+)"/).map { String($0.output.1) }
    #expect(ids.count == 3)
    let all = try await browser.get("/staff/entries?ticked=all").body
    #expect(all.matches(of: /\schecked/).count == 3)
    func decide(_ step: String, _ ids: some Sequence<String>, _ reason: String) async throws
      -> RawAnswer
    {
      try await browser.post(
        "/staff/entries", ids.map { ("entry", $0) } + [("step", step), ("reason", reason)])
    }
    let none = try await decide("void", [], "Salah hitung")
    #expect(none.status == 422 && none.body.contains("Centang dulu yang dimaksud."))
    #expect(none.body.contains("value=\"Salah hitung\""))
    let reasonless = try await decide("void", ids.prefix(2), "")
    #expect(reasonless.status == 422 && reasonless.body.contains("Alasannya kosong"))
    #expect(reasonless.body.matches(of: /\schecked/).count == 2)
    let voided = try await decide("void", ids.prefix(2), "Salah hitung")
    #expect(voided.status == 200 && voided.body.contains("dianulir"))
    #expect(!voided.body.contains("Salah hitung") && !voided.body.contains(" checked"))
    let entries = try ids.map { try site.store.entry(Identifier(Int64($0)!)).entry }
    #expect(entries.map { $0.void != nil } == [true, true, false])
    // One that somebody else has decided meanwhile: none of them is decided.
    let late = try await decide("void", ids.suffix(2), "Salah hitung")
    #expect(late.status == 422)
    #expect(try site.store.entry(Identifier(Int64(ids[2])!)).entry.void == nil)
    let done = try await decide("approve", ids.suffix(1), "")
    #expect(done.body.contains("disetujui") && done.body.contains("Tidak ada catatan"))
  }

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

  @Test func `the week's posts are read by day, and what was missed too`() async throws {
    let site = try await TestSite.start { store in
      for (title, due) in [
        ("Kabar lama", "2026-10-30T16:00"), ("Kabar besok", "2026-11-02T16:00"),
        ("Kabar nanti", "2026-11-20T16:00"),
      ] {
        let post = try store.createPost(
          [PostText(.x, "Isi <b>\(title)</b>")], titled: title, in: .indonesian, by: .staff())
        try store.schedulePost(post.id, [PostDate(.x, due: at(due))], by: .staff())
      }
    }
    let page = try await StaffBrowser(site, as: .viewer).get("/staff/posts")
    #expect(page.body.contains("Kabar lama") && page.body.contains("Senin, 2 November 2026"))
    #expect(page.body.contains("Isi &lt;b&gt;Kabar besok&lt;/b&gt;"))
    #expect(!page.body.contains("Kabar nanti"))
    // A draft is nothing to take along.
    #expect(!page.body.contains("<textarea") && !page.body.contains("<script"))
    #expect(page["Content-Security-Policy"]?.contains("script-src") == false)
  }

  @Test func `an approved post's text and picture are there to be taken`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.capacity = 30 }
      let post = try store.createPost(
        [PostText(.whatsapp, "Ayo ke <b>Bedah Buku</b>\nSabtu!")], titled: "Ajakan",
        in: .indonesian, by: .staff())
      try store.schedulePost(
        post.id, [PostDate(.whatsapp, due: at("2026-11-02T16:00"))], by: .staff())
      _ = try store.approvePosts([post.id], by: .staff())
    }
    let browser = try await StaffBrowser(site, as: .viewer)
    let page = try await browser.get("/staff/posts")
    #expect(page.body.contains("readonly data-copy=\"Salin teks\""))
    #expect(page.body.contains(">\nAyo ke &lt;b&gt;Bedah Buku&lt;/b&gt;\nSabtu!</textarea>"))
    #expect(page.body.contains("https://wa.me/?text=Ayo"))
    let script = try #require(page.body.firstMatch(of: /<script src="([^"]*)"/)?.output.1)
    #expect(page["Content-Security-Policy"]?.hasSuffix("; script-src 'self'") == true)
    let file = try await site.get(String(script))
    #expect(file["Content-Type"] == "text/javascript; charset=utf-8" && file.status == 200)
    #expect(try await site.get("/")["Content-Security-Policy"]?.contains("script-src") == false)
    // What nobody has drafted from an event has no picture.
    #expect(try await browser.get("/staff/posts/1/card.png?size=square").status == 404)
  }

  @Test func `a post's picture is there as long as all that it says is so`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.place = "Aula" }
      let post = try store.draftPost(
        PostRequest(.announcement, language: .indonesian, event: "bedah"),
        due: [PostDate(.whatsapp, due: at("2026-11-02T16:00"))], by: .staff()
      ) { _ in
        PostComposition(
          title: "Ajakan", texts: [try PostText(.whatsapp, "Sampai jumpa di Aula.")],
          stated: [.place])
      }.post
      _ = try store.approvePosts([post.id], by: .staff())
    }
    let browser = try await StaffBrowser(site, as: .viewer)
    let picture = "/staff/posts/1/card.png?size=square"
    let page = try await browser.get("/staff/posts").body
    #expect(page.contains("di Aula.</textarea>"))
    if page.contains("href=\"\(picture)\"") {
      let png = try await browser.get(picture)
      #expect(png.status == 200 && png["Content-Type"] == "image/png")
      #expect(png["Cache-Control"] == "no-store")
    } else {
      #expect(page.contains("Gambarnya tidak bisa dibuat di komputer situs ini"))
    }
    #expect(try await browser.get("/staff/posts/1/card.png?size=story").status == 404)
    try site.store.editEvent("bedah", by: .staff()) { $0.place = "Teras" }
    let late = try await browser.get("/staff/posts").body
    #expect(late.contains("Jangan diunggah sekarang:") && !late.contains("<textarea"))
    #expect(try await browser.get(picture).status == 422)
  }

  private static func addJury(_ store: Store, isBlind: Bool = false) throws {
    let spring = AuditContext.staff("2026-10-01T10:00")
    try store.createChallenge(
      EventCode("pidato")!, title: "Lomba Pidato",
      ReadingWindow(from: day("2026-11-01"), to: day("2026-11-30")), by: spring)
    for (key, weight) in [("isi", 60), ("suara", 40)] {
      _ = try store.addCriterion(
        CriterionTerms(key: key, title: "Nilai \(key)", weight: weight), to: "pidato", by: spring)
    }
    for juror in ["Bu Juri", "Pak Juri"] {
      try store.addJuror(PersonName(juror)!, to: "pidato", by: spring)
    }
    for name in ["Adi Contoh", "Budi Contoh"] {
      _ = try store.register(
        RegistrationDraft(person: .sample(name, born: "1990-01-01")), in: "pidato", by: spring)
    }
    if isBlind { try store.setBlind(true, in: "pidato", by: spring) }
  }

  @Test func `a juror marks on the panel's scale, and nothing of others is seen`() async throws {
    let site = try await TestSite.start { store in try Self.addJury(store) }
    _ = try site.store.mark(
      MarkDraft(entrant: "1", marks: ["isi": Mark(13), "suara": Mark(14)], remark: "Rahasia"),
      as: "Pak Juri", in: "pidato", by: .staff())
    let browser = try await StaffBrowser(
      site, as: .juror, name: "Bu Juri", judging: ["pidato"])
    #expect(try await browser.get("/staff").body.contains("Lomba Pidato"))
    let path = "/staff/marks/pidato/1"
    let page = try await browser.get(path).body
    #expect(
      page.contains("Adi Contoh") && !page.contains("Rahasia") && !page.contains("value=\"13\""))
    let wrong = try await browser.post(path, [("mark-isi", "101"), ("mark-suara", "80,5")])
    #expect(wrong.status == 422 && wrong.body.contains("value=\"101\""))
    #expect(wrong.body.contains("value=\"80,5\""))
    let done = try await browser.post(
      path, [("mark-isi", "90"), ("mark-suara", "80,5"), ("remark", "Lantang")])
    #expect(done.body.contains("Nilai nomor 001 tersimpan.") && done.body.contains("lengkap"))
    let row = try site.store.markSheet(of: "Bu Juri", in: "pidato").rows[0]
    #expect(row.marks == [Mark(90), Mark(hundredths: 8_050)] && row.remark == "Lantang")
    _ = try await browser.post(path, [("mark-isi", "90")])
    let less = try site.store.markSheet(of: "Bu Juri", in: "pidato").rows[0]
    #expect(less.marks == [Mark(90), nil] && less.remark == nil)
    #expect(try await browser.get("/staff/marks/lain").status == 403)
  }

  @Test func `blind judging shows numbers alone`() async throws {
    let site = try await TestSite.start { store in try Self.addJury(store, isBlind: true) }
    let browser = try await StaffBrowser(
      site, as: .juror, name: "Bu Juri", judging: ["pidato"])
    for path in ["/staff/marks/pidato", "/staff/marks/pidato/1"] {
      let page = try await browser.get(path).body
      #expect(page.contains("001") && !page.contains("Adi"), "\(path)")
    }
  }

  @Test func `a cancelled contest is marked no more`() async throws {
    let site = try await TestSite.start { store in try Self.addJury(store) }
    let browser = try await StaffBrowser(
      site, as: .juror, name: "Bu Juri", judging: ["pidato"])
    try site.store.cancelEvent("pidato", by: .staff())
    let page = try await browser.post("/staff/marks/pidato/1", [("mark-isi", "90")])
    #expect(page.status == 422 && page.body.contains("Penilaian sudah ditutup"))
    #expect(
      try site.store.markSheet(of: "Bu Juri", in: "pidato").rows[0].marks == [nil, nil])
  }

  @Test func `whoever is signed in can sign out on each page`() async throws {
    let site = try await TestSite.start { store in try Self.addJury(store) }
    let browser = try await StaffBrowser(site, name: "Dewi <Lestari>")
    for path in [
      "/staff", "/staff/reviews", "/staff/posts", "/staff/events/pidato/registrations",
      "/staff/events/pidato/door", "/staff/events/pidato/door/new",
    ] {
      let page = try await browser.get(path).body
      let header = try #require(page.firstMatch(of: /(?s)<header>.*<\/header>/)).output
      #expect(header.contains("action=\"/staff/sign-out\""), "\(path)")
      #expect(header.contains("Dewi &lt;Lestari&gt;") && header.contains("Keluar"), "\(path)")
    }
    #expect(try await !site.get("/").body.contains("sign-out"))
  }

  @Test func `today's event is on the first page, with who is there`() async throws {
    let site = try await TestSite.start(at: "2026-12-05T08:30") { store in
      try store.publishSample()
      _ = try store.register(
        RegistrationDraft(person: .sample("Adi Contoh", born: "1990-01-01")), in: "bedah",
        by: .staff())
    }
    let browser = try await StaffBrowser(site)
    let page = try await browser.get("/staff").body
    #expect(page.contains("0 dari 1 sudah datang"))
    #expect(page.contains("href=\"/staff/events/bedah/door?session=1\""))
    #expect(!page.contains("Minta datanya dihapus"))
    try site.store.requestErasure(of: Identifier(1), by: .participant, .staff())
    #expect(try await browser.get("/staff").body.contains("Minta datanya dihapus"))
    #expect(try await browser.get("/en/staff").body.contains("0 of 1 are here"))
  }
}

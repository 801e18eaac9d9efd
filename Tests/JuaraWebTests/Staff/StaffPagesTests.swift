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

  @Test func `what runs for weeks is running, and not coming up`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      try store.createChallenge(
        EventCode("baca")!, title: "Tantangan Membaca",
        ReadingWindow(from: day("2026-10-01"), to: day("2026-11-30")),
        by: .staff("2026-09-01T10:00"))
    }
    let page = try await StaffBrowser(site).get("/staff").body
    let running = try #require(page.firstRange(of: "Sedang berlangsung"))
    let challenge = try #require(page.firstRange(of: "Tantangan Membaca"))
    let coming = try #require(page.firstRange(of: "Berikutnya"))
    #expect(running.lowerBound < challenge.lowerBound)
    #expect(challenge.lowerBound < coming.lowerBound)
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

import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// On the morning of the event, before it begins at nine.
struct DoorTests {
  private static let door = "/staff/events/bedah/door"

  private func start(
    at now: String = "2026-12-05T08:30", capacity: Int? = nil,
    _ fill: (Store) throws -> Void = { _ in }
  ) async throws -> (site: TestSite, browser: StaffBrowser) {
    let site = try await TestSite.start(at: now) { store in
      try store.publishSample { $0.capacity = capacity }
      for name in ["Adi Contoh", "Budi Contoh", "Citra Contoh"] {
        _ = try store.register(
          RegistrationDraft(person: .sample(name, born: "1990-01-01")), in: "bedah",
          by: .staff())
      }
      try fill(store)
    }
    return (site, try await StaffBrowser(site))
  }

  private func code(_ number: Int, _ site: TestSite) throws -> CheckInCode {
    let listed = try site.store.registrations(in: "bedah")[number - 1].registration
    return try #require(try site.store.checkInCode(of: listed))
  }

  private func answer(_ page: RawAnswer) -> String {
    page.body.firstMatch(of: /class="answer (?<kind>\w+)"[^>]*>\s*<p class="big">(?<title>[^<]*)/)
      .map { "\($0.output.kind): \($0.output.title)" } ?? "none"
  }

  @Test func `a scanned code is shown, and one press checks in`() async throws {
    let (site, browser) = try await start()
    let path = "/c/\(try code(1, site).text)"
    let shown = try await browser.get(path)
    #expect(shown.body.contains("Adi Contoh (001)"))
    #expect(try site.store.attendance(of: "bedah").rows[0].attendances.values.first?.mark == nil)
    let checked = try await browser.post(path)
    #expect(answer(checked) == "in: Hadir")
    #expect(checked.body.contains("1 dari 3 sudah datang"))
    #expect(answer(try await browser.post(path)) == "again: Sudah hadir pukul 08.30")
    let again = try await browser.get(path)
    #expect(again.body.contains("Sudah hadir pukul 08.30") && !again.body.contains("value=\"in\""))
    let entry = try #require(try site.store.auditEntries(limit: 1).first)
    #expect((entry.action, entry.audit.staff) == (.attended, "Dewi"))
    #expect(!site.log.lines.contains { $0.contains(path) })
  }

  @Test func `a code, an address, a number and a name are all understood`() async throws {
    let (site, browser) = try await start()
    let first = try code(1, site)
    func type(_ who: String) async throws -> String {
      answer(try await browser.post(Self.door, [("who", who)]))
    }
    #expect(try await type(first.description.lowercased()) == "in: Hadir")
    #expect(
      try await type("https://perpus.example/c/\(first.text)") == "again: Sudah hadir pukul 08.30")
    #expect(try await type("2") == "in: Hadir")
    #expect(try await type("citra contoh") == "in: Hadir")
    #expect(try await type("Siapa Saja") == "no: Tidak dikenal")
    #expect(try await type("99") == "no: Tidak dikenal")
    #expect(try await type("") == "no: Belum ada yang diketik")
    let several = try await browser.post(Self.door, [("who", "conto")])
    #expect(answer(several) == "again: Siapa yang dimaksud?")
    #expect(several.body.contains("003 Citra Contoh"))
  }

  @Test func `a name that reads like a code is a name`() async throws {
    let (_, browser) = try await start { store in
      _ = try store.register(
        RegistrationDraft(person: .sample("Rahmat", born: "1990-01-01")), in: "bedah",
        by: .staff())
    }
    #expect(answer(try await browser.post(Self.door, [("who", "Rahmat")])) == "in: Hadir")
  }

  @Test func `one of several sessions is known by its title and its time`() async throws {
    let (_, browser) = try await start { store in
      _ = try store.addSession(
        SessionPlan(
          title: "Menulis <puisi>", startsAt: at("2026-12-05T13:00"), endsAt: at("2026-12-05T15:00")
        ),
        to: "bedah", by: .staff())
    }
    let page = try await browser.get(Self.door + "?session=2").body
    #expect(page.contains("Sesi 2: Menulis &lt;puisi&gt;, 5 Desember 2026 pukul 13.00–15.00"))
    #expect(page.contains("Sesi 1, 5 Desember 2026 pukul 09.00–11.00"))
    #expect(try await browser.get("/staff").body.contains("Sesi 2: Menulis &lt;puisi&gt;"))
  }

  @Test func `a wrong check-in is undone and stays on record`() async throws {
    let (site, browser) = try await start()
    _ = try await browser.post(Self.door, [("number", "002")])
    let undone = try await browser.post(Self.door, [("number", "2"), ("step", "undo")])
    #expect(answer(undone) == "again: Dibatalkan: belum hadir")
    #expect(undone.body.contains("0 dari 3 sudah datang"))
    #expect(try site.store.auditEntries(limit: 1).first?.action == .checkInUndone)
  }

  @Test func `who is in already is undone from the scanned code`() async throws {
    let (site, browser) = try await start()
    let path = "/c/\(try code(1, site).text)"
    _ = try await browser.post(path)
    let shown = try await browser.get(path)
    let fields = ["number", "session", "step"].map { ($0, shown.field($0) ?? "") }
    #expect(fields.map(\.1) == ["1", "1", "undo"])
    #expect(answer(try await browser.post(Self.door, fields)) == "again: Dibatalkan: belum hadir")
    #expect(try await browser.get(path).body.contains("value=\"in\""))
  }

  @Test func `who cannot come in is told apart`() async throws {
    let (site, browser) = try await start(at: "2026-12-05T09:30", capacity: 3) { store in
      _ = try store.register(
        RegistrationDraft(person: .sample("Dodi Menunggu", born: "1990-01-01")), in: "bedah",
        by: .staff())
      try store.publishSample("lain") { $0.title = "Acara Lain" }
      _ = try store.register(
        RegistrationDraft(person: .sample("Eka Lain", born: "1990-01-01")), in: "lain",
        by: .staff())
    }
    func press(_ fields: [(String, String)]) async throws -> RawAnswer {
      try await browser.post(Self.door, fields)
    }
    let waiting = try await press([("who", "4")])
    #expect(answer(waiting) == "no: Daftar tunggu")
    let full = try await press([("number", "4"), ("step", "seat"), ("reason", "Ada kursi")])
    #expect(answer(full) == "no: Tidak bisa")
    // After the start a seat that becomes free goes to nobody by itself.
    let id = try site.store.registrations(in: "bedah")[1].registration.id
    try site.store.cancelRegistration(id, reason: "Sakit", by: .staff("2026-12-05T09:20"))
    let reasonless = try await press([("number", "4"), ("step", "seat")])
    #expect(reasonless.body.contains("Alasannya kosong"))
    let seated = try await press([("number", "4"), ("step", "seat"), ("reason", "Ada kursi")])
    #expect(answer(seated) == "in: Hadir")
    #expect(answer(try await press([("number", "2")])) == "no: Batal")
    let other = try site.store.registrations(in: "lain")[0].registration
    let code = try #require(try site.store.checkInCode(of: other))
    let elsewhere = try await press([("who", code.text)])
    #expect(answer(elsewhere) == "no: Tidak dikenal")
    #expect(elsewhere.body.contains("Acara Lain") && !elsewhere.body.contains("Eka"))
  }

  @Test(arguments: ["2026-12-04T08:30", "2026-12-06T08:30"])
  func `on another day nobody is checked in`(now: String) async throws {
    let (_, browser) = try await start(at: now)
    #expect(
      answer(try await browser.post(Self.door, [("number", "1")])) == "no: Bukan waktunya")
  }

  @Test func `a child whose consent is awaited waits for it`() async throws {
    let (_, browser) = try await start { store in
      _ = try store.register(
        RegistrationDraft(person: .sample("Fajar Anak", born: "2014-03-27")), in: "bedah",
        by: .staff("2026-12-04T10:00"))
    }
    let page = try await browser.post(Self.door, [("who", "fajar anak")])
    #expect(answer(page) == "no: Menunggu izin wali")
    #expect(page.body.contains("/staff/events/bedah/registrations/4"))
  }

  @Test func `a consent signed at the door lets a waiting child in`() async throws {
    let (site, browser) = try await start { store in
      _ = try store.register(
        RegistrationDraft(person: .sample("Fajar Anak", born: "2014-03-27")), in: "bedah",
        by: .staff("2026-12-04T10:00"))
    }
    let unsigned = try await browser.post(Self.door, [("number", "4"), ("step", "consent")])
    #expect(unsigned.body.contains("Tulis nama wali yang memberi izin"))
    let signed = try await browser.post(
      Self.door,
      [
        ("number", "4"), ("step", "consent"), ("given-by", "Ibu Fajar"),
        ("text-version", "id-2026-11-29-1b2f"),
      ])
    #expect(answer(signed) == "in: Hadir")
    let consent = try #require(try site.store.registrations(in: "bedah")[3].consent)
    #expect((consent.method, consent.givenBy) == (.paper, "Ibu Fajar"))
    #expect(consent.textVersion == "id-2026-11-29-1b2f")
  }

  @Test func `whose seat expired comes in with the guardian's consent, where a seat is free`()
    async throws
  {
    let (site, browser) = try await start(capacity: 4) { store in
      _ = try store.register(
        RegistrationDraft(person: .sample("Fajar Anak", born: "2014-03-27")), in: "bedah",
        by: .staff("2026-11-01T10:00"))
      _ = try store.expireRegistrations(by: .staff("2026-11-20T10:00"))
    }
    let shown = try await browser.post(Self.door, [("number", "4")])
    #expect(answer(shown) == "no: Kedaluwarsa, tanpa izin wali")
    let unsigned = try await browser.post(Self.door, [("number", "4"), ("step", "return")])
    #expect(unsigned.body.contains("Tulis nama wali yang memberi izin"))
    #expect(try site.store.registrations(in: "bedah").count == 4)
    let signed = try await browser.post(
      Self.door, [("number", "4"), ("step", "return"), ("given-by", "Ibu Fajar")])
    #expect(answer(signed) == "in: Hadir")
    let listed = try site.store.registrations(in: "bedah")
    #expect(listed.map(\.registration.status).suffix(2) == [.cancelled, .confirmed])
    #expect(listed[4].registration.number == 4 && listed[4].consent?.givenBy == "Ibu Fajar")
  }

  @Test func `who cancelled and came is registered anew, and not where no seat is free`()
    async throws
  {
    let (site, browser) = try await start(capacity: 3) { store in
      let id = try store.registrations(in: "bedah")[1].registration.id
      try store.cancelRegistration(id, reason: "Sakit", by: .staff())
      _ = try store.register(
        RegistrationDraft(person: .sample("Dodi Baru", born: "1990-01-01")), in: "bedah",
        by: .staff())
    }
    #expect(answer(try await browser.post(Self.door, [("number", "2")])) == "no: Batal")
    let full = try await browser.post(
      Self.door, [("number", "2"), ("step", "return"), ("reason", "Datang juga")])
    #expect(answer(full) == "no: Batal" && full.body.contains("kursi"))
    #expect(try site.store.registrations(in: "bedah").count == 4)
    try site.store.editEvent("bedah", by: .staff("2026-12-05T08:20")) { $0.capacity = 4 }
    let back = try await browser.post(Self.door, [("number", "2"), ("step", "return")])
    #expect(answer(back) == "in: Hadir")
  }

  @Test func `somebody unregistered is registered and checked in at the door`() async throws {
    let (site, browser) = try await start()
    let unknown = try await browser.post(Self.door, [("who", "Gita Baru")])
    #expect(unknown.body.contains("Daftarkan sekarang"))
    let form = try await browser.post(
      Self.door + "/new", [("step", "open"), ("name", "Gita Baru")])
    #expect(form.status == 200 && form.body.contains("value=\"Gita Baru\""))
    #expect(try await browser.get(Self.door + "/new").status == 200)
    let child = [("name", "Gita Baru"), ("born", "5A"), ("phone", "0812-3456-7890")]
    let unsigned = try await browser.post(Self.door + "/new", child)
    #expect(unsigned.status == 422 && unsigned.body.contains("Tulis nama wali"))
    #expect(unsigned.body.contains("value=\"5A\""))
    let odd = try await browser.post(Self.door + "/new", [("name", "Gita"), ("born", "lima")])
    #expect(odd.status == 422 && odd.body.contains("“lima”"))
    let ageless = try await browser.post(Self.door + "/new", [("name", "Gita")])
    #expect(ageless.status == 422 && ageless.body.contains("Tulis tanggal lahir atau kelasnya"))
    #expect(try site.store.registrations(in: "bedah").count == 3)
    let done = try await browser.post(
      Self.door + "/new",
      child + [("guardian", "Ibu Gita"), ("text-version", "id-2026-11-29-1b2f")]
    )
    #expect(answer(done) == "in: Hadir")
    let gita = try #require(try site.store.registrations(in: "bedah").last)
    #expect(gita.registration.status == .confirmed && gita.consent?.method == .paper)
    #expect(gita.consent?.textVersion == "id-2026-11-29-1b2f")
    #expect(gita.participant.details.guardianPhone?.number.e164 == "+6281234567890")
  }

  @Test func `where the rules say no, the door asks for a reason`() async throws {
    let (site, browser) = try await start()
    try site.store.closeEvent("bedah", by: .staff("2026-12-05T08:00"))
    let adult = [("name", "Gita Baru"), ("born", "1-2-1990")]
    #expect(try await browser.post(Self.door + "/new", adult).status == 422)
    let done = try await browser.post(Self.door + "/new", adult + [("reason", "Ada tempat")])
    #expect(answer(done) == "in: Hadir")
    // An adult's telephone makes nobody a child.
    let known = [("name", "Hadi Baru"), ("born", "umum"), ("phone", "0812-3456-7899")]
    let other = try await browser.post(
      Self.door + "/new", known + [("reason", "Ada tempat")])
    #expect(answer(other) == "in: Hadir")
  }

  @Test func `what somebody types at the door is never a tag`() async throws {
    let (_, browser) = try await start()
    let page = try await browser.post(Self.door, [("who", "\"><script>alert(1)</script>")])
    #expect(page.status == 200 && !page.body.contains("<script"))
  }

  @Test func `a viewer sees who came and has nothing to press`() async throws {
    let (site, staff) = try await start()
    _ = try await staff.post(Self.door, [("number", "1")])
    let viewer = try await StaffBrowser(site, as: .viewer, name: "Tamu")
    let page = try await viewer.get(Self.door)
    #expect(page.body.contains("hadir 08.30") && page.body.contains("Budi Contoh"))
    // But for signing out.
    #expect(page.body.matches(of: /<button/).count == 1)
  }
}

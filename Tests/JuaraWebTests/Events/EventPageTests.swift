import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

extension Store {
  /// A published event on 5 December 2026.
  func publishSample(
    _ code: String = "bedah", _ change: (inout EventPlan) -> Void = { _ in }
  ) throws {
    var plan = EventPlan.sample()
    change(&plan)
    try createEvent(EventCode(code)!, plan, by: .staff())
    try publishEvent(code, by: .staff())
  }
}

struct EventPageTests {
  @Test func `the programme shows what is published`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.title = "Bedah <b>Buku</b> & \"Teh\"" }
      try store.createEvent(EventCode("rahasia")!, .sample(), by: .staff())
    }
    let page = try await site.get("/")
    #expect(page.status == 200)
    #expect(page.body.contains("Bedah &lt;b&gt;Buku&lt;/b&gt; &amp; &quot;Teh&quot;"))
    #expect(page.body.contains("Sabtu, 5 Desember 2026 pukul 09.00–11.00 WITA"))
    #expect(!page.body.contains("rahasia"))
    #expect(try await site.get("/events/rahasia").status == 404)
    #expect(
      try await site.get("/en").body.contains("Saturday, 5 December 2026, 09:00–11:00 WITA"))
  }

  @Test func `the programme says what is online, and what one can wait for`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample {
        $0.capacity = 1
        $0.place = "Aula"
        $0.link = "https://rapat.example/rahasia"
      }
      for name in ["Adi Contoh", "Budi Contoh"] {
        _ = try store.register(
          RegistrationDraft(person: .sample(name, born: "1990-01-01")), in: "bedah", by: .staff())
      }
    }
    let page = try await site.get("/").body
    #expect(page.contains("Aula · Daring") && !page.contains("rapat.example"))
    #expect(page.contains("penuh; bisa masuk daftar tunggu (sekarang 1 orang)"))
    let english = try await site.get("/en").body
    #expect(english.contains("Aula · Online"))
    #expect(english.contains("full; you can join the waiting list (1 person now)"))
    try site.store.editEvent("bedah", by: .staff()) { $0.promotionEndsAt = at("2026-10-31T10:00") }
    #expect(try await site.get("/").body.contains("penuh, 1 orang di daftar tunggu"))
  }

  @Test func `an event cancelled before it was published stays hidden`() async throws {
    let site = try await TestSite.start { store in
      try store.createEvent(EventCode("rahasia")!, .sample(), by: .staff())
      try store.cancelEvent("rahasia", by: .staff())
    }
    #expect(try await site.get("/events/rahasia").status == 404)
    #expect(try await !site.get("/").body.contains("rahasia"))
  }

  @Test func `an event says what, when, where, for whom and how many seats`() async throws {
    var code = ""
    let site = try await TestSite.start { store in
      try store.publishSample {
        $0.capacity = 30
        $0.ages = AgeRange(minimum: 10, maximum: 15)
        $0.place = "Aula"
        $0.link = "https://rapat.example/rahasia"
      }
      code = try store.addReferral(
        ReferralDraft(kind: .partner, terms: ReferralTerms(name: PersonName("Radio")!)),
        by: .staff()
      ).code.text
    }
    let page = try await site.get("/events/bedah?src=\(code)").body
    for text in ["sisa 30 dari 30 kursi", "umur 10–15", "Aula", "WITA", "Daring; tautannya hanya"] {
      #expect(page.contains(text), "\(text)")
    }
    #expect(!page.contains("rapat.example"))
    #expect(page.contains("href=\"/events/bedah/register?src=\(code)\""))
    #expect(page.contains("<meta property=\"og:title\" content=\"Bedah Buku\">"))
    #expect(page.contains("content=\"http://perpus.example/events/bedah\""))
    let other = try await site.get("/events/bedah?src=%22%3E%3Cscript%3E").body
    #expect(!other.contains("<script") && !other.contains("register?src="))
    #expect(try await !site.get("/events/bedah?src=bcdfgh").body.contains("bcdfgh"))
  }

  @Test func `an event's description stands in paragraphs, and links nowhere`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample {
        $0.description = "Kita membedah <b>Laskar Pelangi</b>.\n\nDaftar: https://lain.example"
      }
    }
    let page = try await site.get("/events/bedah").body
    #expect(page.contains("<p class=\"text\">Kita membedah &lt;b&gt;Laskar Pelangi&lt;/b&gt;.</p>"))
    #expect(page.contains("<p class=\"text\">Daftar: https://lain.example</p>"))
    #expect(!page.contains("href=\"https://lain.example"))
    #expect(page.contains("WITA · Kita membedah &lt;b&gt;Laskar Pelangi&lt;/b&gt;. Daftar"))
    let file = try await site.get("/events/bedah/calendar.ics").body
    #expect(file.contains("DESCRIPTION:Kita membedah <b>Laskar Pelangi</b>.\\n\\nDaftar"))
  }

  @Test func `a challenge in divisions says which, and not that all ages may come`() async throws {
    let site = try await TestSite.start { store in
      let days = ReadingWindow(from: day("2026-12-01"), to: day("2026-12-31"))
      try store.createChallenge(EventCode("baca")!, title: "Baca", days, by: .staff())
      try store.addDivision(named: "SD", .grades(1...6), to: "baca", by: .staff())
      try store.publishEvent("baca", by: .staff())
    }
    let page = try await site.get("/events/baca").body
    #expect(page.contains("Kategori") && page.contains("SD: "))
    #expect(!page.contains("semua umur"))
  }

  @Test func `an event with a form of the library's own links to that alone`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.formURL = "https://formulir.example/bedah" }
    }
    let page = try await site.get("/events/bedah").body
    #expect(page.contains("href=\"https://formulir.example/bedah\""))
    #expect(!page.contains("/events/bedah/register"))
    let form = try await site.get("/events/bedah/register").body
    #expect(form.contains("formulir perpustakaan sendiri") && !form.contains("<form"))
  }

  @Test func `a calendar has the event and no link`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample { $0.link = "https://rapat.example/rahasia" }
    }
    for path in ["/calendar.ics", "/events/bedah/calendar.ics"] {
      let file = try await site.get(path)
      #expect(file["Content-Type"] == "text/calendar; charset=utf-8")
      #expect(file.body.contains("SUMMARY:Bedah Buku"))
      #expect(!file.body.contains("rapat.example"))
    }
  }

  @Test func `a library without events has an empty calendar to subscribe to`() async throws {
    let site = try await TestSite.start()
    let file = try await site.get("/calendar.ics")
    #expect(file.status == 200)
    #expect(file.body.contains("BEGIN:VCALENDAR") && !file.body.contains("VEVENT"))
  }
}

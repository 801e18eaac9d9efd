import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// What a parent reads who types something that is not understood.
struct RegistrationErrorTests {
  private func send(
    _ step: String, _ fields: [(String, String)], to site: TestSite, _ code: String = "bedah"
  ) async throws -> String {
    let path = "/events/\(code)/register"
    let page = try await site.get(path)
    let hidden = ["token", "once"].map { ($0, page.field($0) ?? "") }
    return try await site.post(path, hidden + fields + [("step", step)], cookies: page.cookies).body
  }

  private static func typed(
    _ name: String = "Adi Contoh", _ day: String = "27", _ month: String = "3",
    _ year: String = "2014"
  ) -> [(String, String)] {
    [
      ("guardian", "Ibu Contoh"), ("phone", "0812-3456-7890"), ("name1", name), ("day1", day),
      ("month1", month), ("year1", year),
    ]
  }

  @Test(arguments: [
    (typed("Adi", "31", "2"), "Tanggal 31 Februari 2014 tidak ada."),
    (typed("Adi", "1", "2", "16"), "Tulis tahun dengan empat angka, misalnya 2016."),
    (typed("Adi", "1", "2", "2030"), "Tanggal itu belum tiba."),
    (typed(String(repeating: "a", count: 300)), "Nama terlalu panjang."),
  ])
  func `each mistake has its own sentence`(fields: [(String, String)], sentence: String)
    async throws
  {
    let site = try await TestSite.start { try $0.publishSample() }
    #expect(try await send("check", fields, to: site).contains(sentence))
  }

  @Test func `a question left out is told together with the rest`() async throws {
    let site = try await TestSite.start { store in
      try store.publishSample()
      _ = try store.addQuestion(
        "ukuran", text: "Ukuran kaus?", kind: .choice, options: ["S", "M"], isRequired: true,
        to: "bedah", by: .staff())
    }
    let page = try await send("check", Self.typed(""), to: site)
    #expect(page.contains("Isi nama lengkap.") && page.contains("Jawab “Ukuran kaus?”."))
  }

  @Test func `where the divisions go by class, a child's class is asked for`() async throws {
    let site = try await TestSite.start { store in
      try store.createChallenge(
        EventCode("lomba")!, title: "Lomba",
        ReadingWindow(from: day("2026-11-01"), to: day("2026-11-30")), by: .staff())
      _ = try store.addDivision(named: "SD", .grades(1...6), to: "lomba", by: .staff())
      try store.publishEvent("lomba", by: .staff())
    }
    let empty = try await send("check", Self.typed(), to: site, "lomba")
    #expect(empty.contains("kategorinya menurut kelas") && empty.contains("href=\"#class1\""))
    for unclear in ["lima", "13"] {
      #expect(
        try await send("check", Self.typed() + [("class1", unclear)], to: site, "lomba")
          .contains("Tulis kelas dengan angka 1–12"), "\(unclear)")
    }
    #expect(
      try await send("check", Self.typed() + [("class1", "5A")], to: site, "lomba")
        .contains("Periksa sebelum dikirim"))
  }

  @Test func `somebody is taken out of the form, and who comes after moves up`() async throws {
    let site = try await TestSite.start { try $0.publishSample() }
    let three =
      Self.typed() + [("people", "3"), ("name2", "Budi Contoh"), ("name3", "Citra Contoh")]
    let page = try await send("remove-2", three, to: site)
    #expect(page.contains("value=\"Citra Contoh\"") && !page.contains("Budi Contoh"))
    #expect(page.contains("id=\"name2\"") && !page.contains("id=\"name3\""))
  }

  @Test func `an adult takes part under the name that was typed, and a school is kept`()
    async throws
  {
    let site = try await TestSite.start { try $0.publishSample() }
    let myself = Self.typed("", "1", "2", "1990") + [("myself", "1"), ("school1", "SDN Contoh")]
    #expect(
      try await send("add", myself, to: site)
        .matches(of: /value="SDN Contoh"/).count == 2)
    let sent = try await send(
      "send", myself + [("people", "2"), ("school2", "SDN Contoh")], to: site)
    #expect(sent.contains("<h2>Ibu Contoh</h2>"))
    #expect(try site.store.registrations(in: "bedah").count == 1)
  }

  @Test func `what is over or closed is said as such`() async throws {
    let over = try await TestSite.start(at: "2026-12-06T09:00") { try $0.publishSample() }
    let page = try await over.get("/events/bedah/register").body
    #expect(page.contains("<h1>Pendaftaran sudah ditutup</h1>"))
    #expect(page.contains("Acara ini sudah selesai."))
    let event = try await over.get("/events/bedah").body
    #expect(event.contains("Acara ini sudah selesai.") && !event.contains("calendar.ics"))
  }

  @Test func `where the list has closed nobody is sent to wait on it`() async throws {
    let site = try await TestSite.start(at: "2026-12-05T09:30") { store in
      try store.publishSample {
        $0.capacity = 0
        $0.registrationClosesAt = at("2026-12-05T11:00")
      }
    }
    let page = try await site.get("/events/bedah").body
    #expect(page.contains("kursi tidak dibagikan lagi lewat situs"))
    #expect(!page.contains("/events/bedah/register"))
  }
}

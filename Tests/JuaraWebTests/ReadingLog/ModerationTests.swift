import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

/// What a moderator decides of reviews and of entries.
struct ModerationTests {
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
      _ = try store.register(
        RegistrationDraft(person: .sample("Budi Contoh", born: "2014-03-27")), in: "bedah",
        by: .staff())
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
}

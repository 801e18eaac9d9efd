import Juara
import JuaraStore
import JuaraTestSupport
import Testing

@testable import JuaraWeb

struct BoardPageTests {
  /// Each entrant with one book more than the one before.
  private static func fill(_ store: Store, entrants: Int) throws {
    try store.createChallenge(
      EventCode("baca")!, title: "Tantangan Membaca",
      ReadingWindow(from: day("2026-10-01"), to: day("2026-11-30")),
      by: .staff("2026-09-01T10:00"))
    _ = try store.setRule(.sample(), of: "baca", by: .staff("2026-09-01T10:00"))
    try store.publishEvent("baca", by: .staff("2026-09-01T10:00"))
    for number in 1...entrants {
      _ = try store.register(
        RegistrationDraft(person: .sample("Peserta Contoh \(number)", born: "1990-01-01")),
        in: "baca", by: .staff("2026-10-02T10:00"))
      _ = try store.log(
        LogDraft(
          reader: .participant(.entrantNumber(number)), activity: .books,
          quantity: number, work: Work(title: "Seri"), readOn: day("2026-10-21")),
        in: "baca", by: .staff("2026-10-21T11:00"))
    }
  }

  @Test(arguments: [
    ("/events/baca/board", 100, "Hanya 100 teratas"),
    ("/en/events/baca/board", 100, "Only the first 100"),
    ("/events/baca/board?screen=1", 10, "Hanya 10 teratas"),
  ])
  func `a board that is not whole says so`(path: String, shown: Int, sentence: String) async throws
  {
    let site = try await TestSite.start { try Self.fill($0, entrants: 103) }
    let page = try await site.get(path).body
    #expect(page.contains(sentence))
    #expect(page.matches(of: /<tr/).count == shown + 1)
  }

  @Test func `a board of a hundred is whole`() async throws {
    let site = try await TestSite.start { try Self.fill($0, entrants: 100) }
    #expect(try await !site.get("/events/baca/board").body.contains("teratas"))
  }
}

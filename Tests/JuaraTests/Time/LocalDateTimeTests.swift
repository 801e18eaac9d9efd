import Juara
import JuaraTestSupport
import Testing

struct LocalDateTimeTests {
  @Test(arguments: [
    ("2026-12-05T09:00", 32_400, "2026-12-05 09:00"),
    ("2026-12-05 09:00", 32_400, "2026-12-05 09:00"),
    ("2026-12-05T09:00:30", 32_430, "2026-12-05 09:00:30"),
    ("2026-12-05 23:59:59", 86_399, "2026-12-05 23:59:59"),
    ("2026-12-05T00:00:00", 0, "2026-12-05 00:00"),
  ])
  func `a local time is read and written`(text: String, second: Int, written: String) throws {
    let local = try #require(LocalDateTime(text))
    #expect(local.day == Day("2026-12-05"))
    #expect(local.secondOfDay == second)
    #expect(local.description == written)
    #expect(LocalDateTime(written) == local)
  }

  @Test(arguments: [
    "2026-12-05", "2026-12-05T", "2026-12-05T9:00", "2026-12-05  09:00", "2026-12-05t09:00",
    "2026-12-05T09:00Z", "2026-12-05T24:00", "2026-12-05T09:60", "2026-12-05T09.00", "",
  ])
  func `any other text is no local time`(text: String) {
    #expect(LocalDateTime(text) == nil)
  }

  @Test func `the day is compared before the time`() throws {
    let late = try #require(LocalDateTime("2026-12-05T23:00"))
    let early = try #require(LocalDateTime("2026-12-06T01:00"))
    #expect(late < early)
    #expect(!(early < late))
  }
}

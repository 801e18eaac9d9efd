import Juara
import Testing

struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1),
    ("2026-12-05T01:00:00Z", 1_796_432_400), ("2026-12-05T01:00Z", 1_796_432_400),
    ("2026-12-05T09:00:00+08:00", 1_796_432_400), ("2026-12-04T19:30-05:30", 1_796_432_400),
    ("2026-12-05T15:00+14:00", 1_796_432_400),
  ])
  func `an instant is read with its zone`(text: String, seconds: Int64) {
    #expect(Instant(text)?.secondsSince1970 == seconds)
  }

  @Test(arguments: [
    "2026-12-05T01:00:00", "2026-12-05 01:00:00Z", "2026-12-05T24:00:00Z", "2026-12-05T01:60Z",
    "2026-12-05T01:00:60Z", "2026-12-05T1:00Z", "2026-12-05T01:00:00.5Z", "2026-12-05T01:00+8",
    "2026-12-05T01:00+0800", "2026-12-05T01:00+14:30", "2026-12-05T01:00+08:60", "2026-12-05Z",
    "2026-02-30T01:00Z", "2026-12-05T01:00Z ", "",
  ])
  func `any other text is no instant`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
      (-86_400, "1969-12-31T00:00:00Z"), (1_796_432_405, "2026-12-05T01:00:05Z"),
    ] as [(Int64, String)])
  func `an instant is written in UTC and read back`(seconds: Int64, text: String) {
    let instant = Instant(secondsSince1970: seconds)
    #expect(instant.iso8601 == text)
    #expect(Instant(text) == instant)
  }

  @Test func `seconds and days are added and instants ordered`() {
    let start = Instant(secondsSince1970: 100)
    #expect(start.adding(seconds: -101) == Instant(secondsSince1970: -1))
    #expect(start.adding(days: 2) == Instant(secondsSince1970: 172_900))
    #expect(start < start.adding(seconds: 1))
  }
}

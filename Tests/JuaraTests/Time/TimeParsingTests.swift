import Juara
import JuaraTestSupport
import Testing

struct InstantReadingTests {
  private static func read(_ text: String, order: DateOrder = .dmy) throws -> String {
    let zone = try #require(LibraryZone("Asia/Makassar"))
    return try Instant.read(text, order: order, zone: zone).iso8601
  }

  @Test(arguments: [
    ("20/11/2026 7:15", "2026-11-19T23:15:00Z"), ("20/11/2026 07:15:32", "2026-11-19T23:15:32Z"),
    ("20/11/2026 07.15.32", "2026-11-19T23:15:32Z"), ("20/11/2026 14.30", "2026-11-20T06:30:00Z"),
    ("20/11/2026, 14:30", "2026-11-20T06:30:00Z"), ("2026-11-20T14:30", "2026-11-20T06:30:00Z"),
    ("20 November 2026 pukul 14.30", "2026-11-20T06:30:00Z"),
    ("November 20, 2026 at 2:30 PM", "2026-11-20T06:30:00Z"),
    ("2026-11-20 14:30:05.987", "2026-11-20T06:30:05Z"),
  ])
  func `without a zone the time is the library's`(text: String, iso: String) throws {
    #expect(try InstantReadingTests.read(text) == iso)
  }

  @Test(arguments: [
    ("2026/11/20 7:15:32 AM", "2026-11-19T23:15:32Z"),
    ("2026/11/20 2:30:05 PM", "2026-11-20T06:30:05Z"),
    ("2026/11/20 12:00 AM", "2026-11-19T16:00:00Z"),
    ("2026/11/20 12:30 PM", "2026-11-20T04:30:00Z"),
    ("2026/11/20 2:30:05pm", "2026-11-20T06:30:05Z"),
    ("2026/11/20 2:30:05\u{202F}PM", "2026-11-20T06:30:05Z"),
    ("2026/11/20 2.30 PM", "2026-11-20T06:30:00Z"),
  ])
  func `AM and PM are read`(text: String, iso: String) throws {
    #expect(try InstantReadingTests.read(text) == iso)
  }

  @Test(arguments: [
    ("2026/11/20 7:15:32 AM GMT+8", "2026-11-19T23:15:32Z"),
    ("2026/11/20 7:15:32 AM GMT+07:00", "2026-11-20T00:15:32Z"),
    ("2026/11/20 7:15:32 PM GMT-5", "2026-11-21T00:15:32Z"),
    ("20/11/2026 07:15 UTC", "2026-11-20T07:15:00Z"),
    ("20/11/2026 07:15 GMT", "2026-11-20T07:15:00Z"),
    ("20/11/2026 07:15 UTC+08:00", "2026-11-19T23:15:00Z"),
    ("20/11/2026 07:15 +08:00", "2026-11-19T23:15:00Z"),
    ("20/11/2026 07:15 GMT+0700", "2026-11-20T00:15:00Z"),
    ("20/11/2026 07.15 WIB", "2026-11-20T00:15:00Z"),
    ("20/11/2026 07.15 WITA", "2026-11-19T23:15:00Z"),
    ("20/11/2026 07.15 wit", "2026-11-19T22:15:00Z"),
    ("2026-11-20T07:15:00Z", "2026-11-20T07:15:00Z"),
    ("2026-11-20T07:15:00.000Z", "2026-11-20T07:15:00Z"),
    ("2026-11-20T07:15+08:00", "2026-11-19T23:15:00Z"),
    ("2026-11-20T07:15\u{2212}05:00", "2026-11-20T12:15:00Z"),
  ])
  func `a zone in the text holds`(text: String, iso: String) throws {
    #expect(try InstantReadingTests.read(text) == iso)
  }

  @Test(arguments: ["20/11/2026", "2026-11-20", "20 November 2026", "Jumat, 20 Nov 2026"])
  func `a date without a time is the start of its day`(text: String) throws {
    #expect(try InstantReadingTests.read(text) == "2026-11-19T16:00:00Z")
  }

  @Test(arguments: [
    "20/11/2026 7", "20/11/2026 24:00", "20/11/2026 7:5", "20/11/2026 7:60", "20/11/2026 7:15:60",
    "20/11/2026 7:15.32", "20/11/2026 7.15:32", "20/11/2026 14:30 PM", "20/11/2026 0:30 AM",
    "20/11/2026 007:15", "20/11/2026 7:15 siang", "20/11/2026 7:15 EST", "20/11/2026 7:15 GMT+15",
    "20/11/2026 7:15 GMT+8:5", "20/11/2026 7:15 Z+8", "20/11/2026 7:15 +800", "20/11/2026 7:15 x",
    "20/11/20267:15", "20/11/2026T", "20/11/2026,", "20/11/2026 WITA", "20/11/2026 7:15 WITA 8",
    "20/11/2026 07:15:000", "20/11/2026 7:15:32.", "20/11/2026 -7:15", "20/11/2026 7:15 AM PM",
  ])
  func `what is no time of day is an error`(text: String) {
    #expect(throws: DateProblem.self) { try InstantReadingTests.read(text) }
  }

  @Test func `the order of the date's numbers holds here too`() throws {
    #expect(try InstantReadingTests.read("11/20/2026 07:15", order: .mdy) == "2026-11-19T23:15:00Z")
    #expect(throws: DateProblem.notInOrder(.dmy)) {
      try InstantReadingTests.read("11/20/2026 07:15")
    }
  }
}

import Juara
import JuaraTestSupport
import Testing

struct LibraryZoneTests {
  @Test(arguments: ["Nowhere/Land", "", "Asia/Makassar ", "WITA", "../etc"])
  func `an unknown zone is none`(name: String) {
    #expect(LibraryZone(name) == nil)
  }

  @Test(arguments: [
    ("Asia/Makassar", "2026-12-05T09:00", "2026-12-05T01:00:00Z"),
    ("Asia/Makassar", "2026-12-05T03:30", "2026-12-04T19:30:00Z"),
    ("Asia/Jakarta", "2026-12-05T09:00", "2026-12-05T02:00:00Z"),
    ("Europe/Amsterdam", "2026-07-01T09:00", "2026-07-01T07:00:00Z"),
    ("Europe/Amsterdam", "2026-12-01T09:00", "2026-12-01T08:00:00Z"),
    ("America/St_Johns", "2026-07-01T09:00", "2026-07-01T11:30:00Z"),
    ("UTC", "2026-12-05T09:00", "2026-12-05T09:00:00Z"),
  ])
  func `a local time and its instant turn into each other`(
    name: String, text: String, iso: String
  ) throws {
    let zone = try #require(LibraryZone(name))
    let local = try #require(LocalDateTime(text))
    let instant = try #require(Instant(iso))
    #expect(zone.identifier == name)
    #expect(zone.instant(of: local) == instant)
    #expect(zone.local(instant) == local)
    #expect(zone.day(of: instant) == local.day)
  }

  @Test(arguments: [
    ("Europe/Amsterdam", "2026-03-29T02:30", "2026-03-29T01:30:00Z", "2026-03-29T03:30"),
    ("America/New_York", "2026-03-08T02:00", "2026-03-08T07:00:00Z", "2026-03-08T03:00"),
    ("Africa/Cairo", "2026-04-24T00:00", "2026-04-23T22:00:00Z", "2026-04-24T01:00"),
    ("Pacific/Apia", "2011-12-30T12:00", "2011-12-30T22:00:00Z", "2011-12-31T12:00"),
  ])
  func `a time that clocks skip goes forward`(
    name: String, text: String, iso: String, shown: String
  ) throws {
    let zone = try #require(LibraryZone(name))
    let instant = zone.instant(of: try #require(LocalDateTime(text)))
    #expect(instant == Instant(iso))
    #expect(zone.local(instant) == LocalDateTime(shown))
  }

  @Test(arguments: [
    ("Europe/Amsterdam", "2026-10-25T02:30", "2026-10-25T00:30:00Z"),
    ("Europe/Amsterdam", "2026-10-25T03:00", "2026-10-25T02:00:00Z"),
    ("America/New_York", "2026-11-01T01:00", "2026-11-01T05:00:00Z"),
    ("America/New_York", "2026-11-01T02:00", "2026-11-01T07:00:00Z"),
  ])
  func `a time that clocks show twice is the first`(name: String, text: String, iso: String) throws
  {
    let zone = try #require(LibraryZone(name))
    #expect(zone.instant(of: try #require(LocalDateTime(text))) == Instant(iso))
  }

  @Test(arguments: [
    ("Asia/Makassar", "2026-12-05", "2026-12-04T16:00:00Z"),
    ("Africa/Cairo", "2026-04-24", "2026-04-23T22:00:00Z"),
    ("Europe/Amsterdam", "2026-10-26", "2026-10-25T23:00:00Z"),
  ])
  func `a day starts at its first second`(name: String, text: String, iso: String) throws {
    let zone = try #require(LibraryZone(name))
    let day = try #require(Day(text))
    let start = zone.start(of: day)
    #expect(start == Instant(iso))
    #expect(zone.day(of: start) == day)
    #expect(zone.day(of: start.adding(seconds: -1)) == day.adding(days: -1))
  }

  @Test(arguments: ["Asia/Makassar", "Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe"])
  func `every hour of two years finds its way back, or is the second of two`(name: String) throws {
    let zone = try #require(LibraryZone(name))
    var instant = try #require(Instant("2026-01-01T00:00:00Z"))
    var doubled = 0
    for _ in 0..<(2 * 365 * 48) {
      let back = zone.instant(of: zone.local(instant))
      if back != instant {
        doubled += 1
        #expect(back < instant && zone.local(back) == zone.local(instant))
      }
      instant = instant.adding(seconds: 1800)
    }
    let expected = ["Asia/Makassar": 0, "Australia/Lord_Howe": 2]
    #expect(doubled == expected[name] ?? 4)
  }

  @Test func `zones of one name are equal`() throws {
    #expect(LibraryZone("Asia/Makassar") == LibraryZone("Asia/Makassar"))
    #expect(LibraryZone("Asia/Makassar") != LibraryZone("Asia/Singapore"))
    #expect(Set([LibraryZone("Asia/Makassar"), LibraryZone("Asia/Makassar")]).count == 1)
  }
}

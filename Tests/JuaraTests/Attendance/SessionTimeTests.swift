import Juara
import JuaraTestSupport
import Testing

@Suite struct SessionTimeTests {
  private func session(_ number: Int, _ day: String, from hour: Int = 9) -> SessionTime {
    let start = makassar.start(of: Day(day)!).adding(seconds: Int64(hour) * 3600)
    return SessionTime(
      id: Identifier(Int64(number)), number: number, startsAt: start,
      endsAt: start.adding(seconds: 7200))
  }

  private var series: [SessionTime] { [session(1, "2026-12-05"), session(3, "2026-12-12")] }

  @Test func `with one session none need be named`() throws {
    let only = [session(2, "2026-12-05")]
    #expect(try only.resolve(nil, at: nil, zone: makassar).number == 2)
    #expect(try only.resolve(nil, at: at("2026-12-20T09:00"), zone: makassar).number == 2)
  }

  @Test func `with several, the only one on the day is meant`() throws {
    #expect(try series.resolve(nil, at: at("2026-12-12T23:30"), zone: makassar).number == 3)
    #expect(throws: AttendanceRefusal.severalSessions([1, 3])) {
      try series.resolve(nil, at: at("2026-12-13T00:30"), zone: makassar)
    }
    #expect(throws: AttendanceRefusal.severalSessions([1, 3])) {
      try series.resolve(nil, at: nil, zone: makassar)
    }
    let sameDay = [session(1, "2026-12-05"), session(2, "2026-12-05", from: 14)]
    #expect(throws: AttendanceRefusal.severalSessions([1, 2])) {
      try sameDay.resolve(nil, at: at("2026-12-05T14:30"), zone: makassar)
    }
  }

  @Test func `a session is named by its number`() throws {
    #expect(try series.resolve(3, at: at("2026-12-05T09:00"), zone: makassar).number == 3)
    #expect(throws: AttendanceRefusal.noSuchSession(2, known: [1, 3])) {
      try series.resolve(2, at: nil, zone: makassar)
    }
    #expect(throws: AttendanceRefusal.noSessions) {
      try [SessionTime]().resolve(1, at: nil, zone: makassar)
    }
  }

  @Test func `check-in opens six hours before, and goes on past midnight`() throws {
    let night = session(1, "2026-12-05", from: 23)
    #expect(night.checksIn(at: at("2026-12-05T17:00"), zone: makassar))
    #expect(!night.checksIn(at: at("2026-12-05T16:59"), zone: makassar))
    #expect(night.checksIn(at: at("2026-12-06T00:30"), zone: makassar))
    #expect(!night.checksIn(at: at("2026-12-07T00:30"), zone: makassar))
    #expect(session(1, "2026-12-05", from: 0).checksIn(at: at("2026-12-04T23:55"), zone: makassar))
  }
}

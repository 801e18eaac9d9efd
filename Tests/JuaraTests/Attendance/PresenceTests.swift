import Juara
import JuaraTestSupport
import Testing

@Suite struct PresenceTests {
  private let end = Instant("2026-12-05T03:00:00Z")!
  private let mark = Attendance.Arrival(arrivedAt: Instant("2026-12-05T01:05:00Z")!, method: .desk)

  private func presence(
    _ attendance: Attendance, atLeast: Int? = nil, hoursAfterEnd: Int64 = 1
  ) -> Presence {
    attendance.presence(
      atLeast: atLeast, endsAt: end, at: end.adding(seconds: hoursAfterEnd * 3600))
  }

  @Test func `nobody is absent before the session has ended`() {
    #expect(presence(Attendance(), hoursAfterEnd: -1) == .expected)
    #expect(presence(Attendance(), hoursAfterEnd: 0) == .absent)
  }

  @Test func `who stayed shorter than asked is kept and does not count`() {
    let short = Attendance(stays: [.lasting(minutes: 29)])
    #expect(presence(short, atLeast: 30) == .tooShort)
    #expect(presence(short, atLeast: 29) == .present)
    #expect(presence(short) == .present)
    #expect(short.minutes == 29)
  }

  @Test func `who is in a list without minutes is present where none are asked for`() {
    for stay in [AttendanceStay.unmeasured, .between(end, end)] {
      #expect(presence(Attendance(stays: [stay]), atLeast: 30) == .unmeasured)
      #expect(presence(Attendance(stays: [stay])) == .present)
    }
    #expect(!AttendanceCount([.unmeasured, .absent]).didNotCome)
  }

  @Test func `whom staff marked is present whatever a file says`() {
    let hybrid = Attendance(mark: mark, stays: [.lasting(minutes: 2)])
    #expect(presence(hybrid, atLeast: 30) == .present)
    #expect(hybrid.sources == [.desk, .file])
  }

  @Test func `people come when they are first seen`() {
    let joined = mark.arrivedAt.adding(seconds: -300)
    let both = Attendance(mark: mark, stays: [.between(joined, end)])
    #expect(both.arrivedAt == joined)
    #expect(Attendance(mark: mark).arrivedAt == mark.arrivedAt)
  }

  @Test func `a no-show came to none of what is over`() {
    #expect(AttendanceCount([.absent, .absent]).didNotCome)
    #expect(AttendanceCount([.absent, .expected]).didNotCome)
    #expect(!AttendanceCount([.absent, .tooShort]).didNotCome)
    #expect(!AttendanceCount([.expected]).didNotCome)
  }
}

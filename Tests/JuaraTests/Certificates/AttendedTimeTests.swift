import Juara
import JuaraTestSupport
import Testing

struct AttendedTimeTests {
  private let now = at("2026-12-20T09:00")

  private func session(_ number: Int, atLeast: Int? = nil) -> SessionTime {
    SessionTime(
      id: Identifier(Int64(number)), number: number, startsAt: at("2026-12-05T09:00"),
      endsAt: at("2026-12-05T11:00"), atLeast: atLeast)
  }

  private let seen = Attendance(mark: .init(arrivedAt: at("2026-12-05T09:10"), method: .desk))

  private func told(_ minutes: Int) -> Attendance {
    Attendance(stays: [.lasting(minutes: minutes)])
  }

  @Test func `the minutes of all sessions count together`() {
    let time = AttendedTime([(session(1), told(40)), (session(2), told(50))], at: now)
    #expect(time.sessions == 2 && time.minutes == 90)
    #expect(time.isEnough(atLeast: 90) && !time.isEnough(atLeast: 91))
  }

  @Test func `who was seen by staff was there for the whole session, whatever a file says`() {
    var both = seen
    both.stays = [.lasting(minutes: 5)]
    #expect(AttendedTime([(session(1), both)], at: now).minutes == 120)
    #expect(AttendedTime([(session(1), seen)], at: now).isEnough(atLeast: 120))
  }

  @Test func `a file that knows no minutes says that the person was there`() {
    let time = AttendedTime([(session(1), Attendance(stays: [.unmeasured]))], at: now)
    #expect(time.minutes == 120)
  }

  @Test func `a session left too early counts nothing`() {
    let time = AttendedTime(
      [(session(1, atLeast: 60), told(59)), (session(2), told(30))], at: now)
    #expect(time.sessions == 1 && time.minutes == 30)
  }

  @Test func `who was in no session gets no certificate`() {
    #expect(!AttendedTime([(session(1), Attendance())], at: now).isEnough(atLeast: nil))
    #expect(!AttendedTime([], at: now).isEnough(atLeast: nil))
    #expect(AttendedTime([(session(1), seen)], at: now).isEnough(atLeast: nil))
  }
}

import JuaraTestSupport
import Testing

@testable import Juara

struct OpeningHoursTests {
  @Test(arguments: [
    ("senin", [1]), ("mon-thu", [1, 2, 3, 4]), ("Sabtu, Minggu", [6, 7]), ("jum–ahad", [5, 6, 7]),
  ])
  func `days are read in both languages`(text: String, numbers: [Int]) throws {
    #expect(try OpeningDays(text) == .weekdays(numbers.map { Weekday(rawValue: $0)! }))
  }

  @Test func `a date is a day that differs`() throws {
    #expect(try OpeningDays("2026-12-25") == .day(day("2026-12-25")))
    #expect(try OpeningDays("25/12/2026") == .day(day("2026-12-25")))
  }

  @Test(arguments: ["", "besok", "kamis-senin", "senin-", "2026-02-30"])
  func `what is no day is refused`(text: String) {
    #expect(throws: OpeningHoursProblem.notDays(text)) { try OpeningDays(text) }
  }

  @Test func `times are read, and closed is none`() throws {
    let spans = try [TimeSpan](openingHours: "08.00-11:00, 14-17.30")
    #expect(spans.map(\.opens) == [480, 840] && spans.map(\.closes) == [660, 1_050])
    #expect(spans.text == "08.00-11.00, 14.00-17.30")
    #expect(try [TimeSpan](openingHours: "Tutup") == [])
    #expect(try [TimeSpan](openingHours: [TimeSpan]().text) == [])
  }

  @Test(arguments: ["17.00-08.00", "8", "8-9-10", "25.00-26.00", "08.60-09.00", "pagi-sore", ""])
  func `what is no time is refused`(text: String) {
    #expect(throws: OpeningHoursProblem.notHours(text)) { try [TimeSpan](openingHours: text) }
  }

  @Test func `times that overlap are refused`() {
    let text = "08.00-12.00,11.00-17.00"
    #expect(throws: OpeningHoursProblem.notInOrder(text)) { try [TimeSpan](openingHours: text) }
  }

  @Test func `days in a row with the same hours are one period, and a date overrides its weekday`()
    throws
  {
    let long = try [TimeSpan](openingHours: "08.00-17.00")
    var hours = OpeningHours(weekly: [.monday: long, .tuesday: long, .thursday: long, .sunday: []])
    hours.exceptions[day("2026-11-30")] = []
    #expect(
      hours.periods.map { "\($0.days.lowerBound)-\($0.days.upperBound)" }
        == ["monday-tuesday", "thursday-thursday", "sunday-sunday"])
    #expect(hours.spans(on: day("2026-11-23")) == long)
    #expect(hours.spans(on: day("2026-11-30")) == [])
    #expect(hours.spans(on: day("2026-11-25")) == nil)
    #expect(hours.exceptions(from: day("2026-11-01"), days: 29).isEmpty)
    #expect(hours.exceptions(from: day("2026-11-01"), days: 30).count == 1)
  }
}

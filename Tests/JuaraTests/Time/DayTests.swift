import Juara
import JuaraTestSupport
import Testing

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-12-05", 20_792),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `a day is counted from 1 January 1970`(iso: String, count: Int) throws {
    let day = try #require(Day(iso))
    #expect(day.daysSince1970 == count)
    #expect(Day(daysSince1970: count).description == iso)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "0000-01-01", "2026-1-5", "26-01-05", "2026/01/05", "2026-01-05 ", " 2026-01-05", "2026-01-05Z",
    "2026-01", "", "٢٠٢٦-٠١-٠٥", "+026-01-05", "20260105",
  ])
  func `only YYYY-MM-DD with a real day is a day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `every day of eight centuries has the parts it is made of`() throws {
    var expected = try #require(Day("1599-12-31"))
    for year in 1600..<2400 {
      for month in 1...12 {
        for day in 1...31 {
          guard let made = Day(year: year, month: month, day: day) else { continue }
          #expect(made == expected.adding(days: 1))
          #expect(made.year == year && made.month == month && made.day == day)
          expected = made
        }
      }
    }
    #expect(expected.description == "2399-12-31")
  }

  @Test(arguments: [(0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 32)])
  func `parts that are no day make none`(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func `days are added, counted and ordered`() throws {
    let eve = try #require(Day("2027-12-31"))
    let new = try #require(Day("2028-01-01"))
    #expect(eve.adding(days: 1) == new)
    #expect(new.adding(days: -1) == eve)
    #expect(new.days(since: eve) == 1)
    #expect(eve.days(since: new) == -1)
    #expect(eve < new)
  }

  @Test func `a year outside four digits is written in full`() {
    #expect(Day(daysSince1970: 2_932_897).description == "10000-01-01")
    #expect(Day(daysSince1970: -719_529).description == "-0001-12-31")
    #expect(Day(daysSince1970: 1_000_000_000_000).description.count == 16)
  }
}
